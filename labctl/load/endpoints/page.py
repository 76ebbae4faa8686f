"""Any page that is fetched with GET, such as `/healthz`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from labctl.load.endpoints.api import Answer, Pieces

if TYPE_CHECKING:
    import aiohttp


@dataclass(frozen=True, slots=True)
class Page:
    """`base_url` is scheme://host:port. Whatever comes with status 200 is a good answer."""

    base_url: str
    path: str

    @property
    def method(self) -> str:
        return "GET"

    @property
    def url(self) -> str:
        return f"{self.base_url}{self.path}"

    @property
    def headers(self) -> dict[str, str]:
        return {}

    @property
    def stream(self) -> bool:
        return False

    def body(self, sentence: str) -> bytes:  # noqa: ARG002 - there is nothing to say
        return b""

    async def read(self, response: aiohttp.ClientResponse, pieces: Pieces) -> Answer:  # noqa: ARG002
        return Answer(text=await response.text(errors="replace"), prompt_tokens=0, completion_tokens=0)

    def at(self, origin: str) -> Self:
        return replace(self, base_url=origin)

    def of(self, num_pieces: int) -> Self:  # noqa: ARG002 - a page comes whole
        return self
