"""`/v1/models`: the one model that there is, as OpenAI's clients look for it."""

from starlette.requests import Request

from miniserve.errors import UnknownModel
from miniserve.http.responses import Json
from miniserve.http.schema import MODEL, ModelCard, ModelList

_CARD = ModelCard(MODEL, "model", 0, "miniserve")


async def models(request: Request) -> Json:
    """`GET /v1/models`."""
    request.app.state.engine.parts()
    return Json(ModelList("list", [_CARD]))


async def model(request: Request) -> Json:
    """`GET /v1/models/{name}`."""
    request.app.state.engine.parts()
    check_model(request.path_params["name"])
    return Json(_CARD)


def check_model(name: str) -> None:
    """Raise UnknownModel unless it is the one that is served."""
    if name != MODEL:
        raise UnknownModel(f"there is no model {name!r} here, only {MODEL}", field="model")
