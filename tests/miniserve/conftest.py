"""A tiny model on disk, and the application around it, driven without a network."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from miniserve.errors import Unavailable
from miniserve.http.app import create_app
from miniserve.kernel.compiled import CompiledModel
from miniserve.model import Model, NumpyModel
from miniserve.processes import Processes
from miniserve.settings import Settings
from tests.checkpoints import write_random_checkpoint
from tests.compiler import HAS_COMPILER, NO_COMPILER


@pytest.fixture(scope="session")
def model_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_random_checkpoint(tmp_path_factory.mktemp("checkpoint"))


@pytest.fixture(scope="session")
def model(model_dir: Path) -> NumpyModel:
    return NumpyModel.load(model_dir)


@pytest.fixture(scope="session", params=[NumpyModel, CompiledModel])
def kind(request: pytest.FixtureRequest) -> type[Model[Any]]:
    """What computes: NumPy, and the kernel in C."""
    kind: type[Model[Any]] = request.param
    if kind is CompiledModel and not HAS_COMPILER:
        pytest.skip(NO_COMPILER)
    return kind


@pytest.fixture(scope="session")
def each_model(kind: type[Model[Any]], model_dir: Path) -> Model[Any]:
    return kind.load(model_dir)


@pytest.fixture
def app(model_dir: Path) -> Starlette:
    chosen = Settings(model=model_dir, max_batch_size=4, threads=1)
    return create_app(chosen, Processes(chosen))


@asynccontextmanager
async def running(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the started application; its model may still be loading."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://miniserve") as client,
    ):
        yield client
    with suppress(Unavailable):
        scheduler, _ = app.state.engine.parts()
        scheduler.check_integrity()
        assert scheduler.num_running == scheduler.num_waiting == 0
    totals: defaultdict[str, float] = defaultdict(float)
    for line in app.state.metrics.exposition().decode().splitlines():
        if not line.startswith("#"):
            name, _, value = line.rpartition(" ")
            totals[name.partition("{")[0]] += float(value)
    assert totals["miniserve_request_ended_total"] == totals["miniserve_request_admitted_total"]


@asynccontextmanager
async def ready(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the started application, its model loaded."""
    async with running(app) as client:
        async with asyncio.timeout(30):
            while (await client.get("/readyz")).status_code != 200:
                await asyncio.sleep(0.001)
        yield client
