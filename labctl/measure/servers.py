"""Which server is measured, and the proof that it is the right one.

Between the load generator, which knows only a URL, and the commands, which know what they want to say.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from labctl.errors import LabctlError, MeasurementInvalid, ReferenceUnhealthy, ServerDidNotStart, UsageProblem
from labctl.load.endpoints import CHAT, Endpoint, OpenAI
from labctl.runs.run import Subject
from labctl.server.process import ServerHandle, running_server
from labctl.tree import hunts
from labctl.tree.pristine import pristine_tree, reference_commit
from miniserve.digest import source_digest

HEALTH_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class Server:
    """A server that may be measured. `source_digest` is None when it is not a miniserve.

    `api`: how it wants to be asked, if it is not a miniserve.
    """

    url: str
    pid: int | None
    source_digest: str | None
    handle: ServerHandle | None = None  # None: somebody else started it
    is_reference: bool = False
    api: Endpoint | None = None

    def kept(self) -> Subject:
        """As a kept run names it."""
        if isinstance(self.api, OpenAI):
            return Subject(self.url, None, "openai", self.api.model)
        backend = "miniserve" if self.source_digest else "unknown"
        return Subject(self.url, self.source_digest, backend, None)

    @property
    def managed(self) -> bool:
        return self.handle is not None


@contextmanager
def measured_server(
    root: Path, url: str | None, openai: OpenAI | None = None, arguments: Sequence[str] = ()
) -> Iterator[Server]:
    """The server at `url`, or the one that speaks OpenAI's API, or without either the working tree's, started
    with `arguments` for the length of the block.

    Raises:
        ServerDidNotStart: it does not start, or nothing that serves answers at `url`.
        MeasurementInvalid: it runs other files than the working tree holds now, or held when the block ended.
        UsageProblem: `url` is not the address of a server.
    """
    if openai is not None:
        found = Server(openai.base_url, None, None, api=openai)
        yield found
    elif url is not None:
        found = _at(root, url)
        yield found
    else:
        with running_server(hunts.subject(root), extra_args=arguments) as handle:
            found = managed(handle)
            yield found
    require_unedited(root, found)


@contextmanager
def reference(root: Path, arguments: Sequence[str] = ()) -> Iterator[Server]:
    """The server as it was before the break, for the length of the block. Raises ReferenceUnhealthy."""
    with ExitStack() as stack:
        try:
            tree = pristine_tree(root, reference_commit(root))
            handle = stack.enter_context(running_server(tree, extra_args=arguments))
        except ServerDidNotStart as error:
            raise ReferenceUnhealthy("load.error.reference_down", detail=error.message) from error
        yield replace(managed(handle), is_reference=True)


def require_unedited(root: Path, measured: Server) -> None:
    """Raise MeasurementInvalid if the tree holds other files by now than the server runs."""
    if measured.source_digest not in (None, source_digest(hunts.subject(root) / "miniserve")):
        raise MeasurementInvalid("load.error.edited_meanwhile")


def managed(handle: ServerHandle) -> Server:
    """A server that labctl has started, as something to measure."""
    return Server(handle.url, handle.pid, handle.source_digest, handle)


def died(server: Server) -> LabctlError:
    """The error for a server that went away, with its last words if labctl has them."""
    if isinstance(server.api, OpenAI):
        where = ["--backend", "openai", "--base-url", server.url, "--model", server.api.model]
        where += ["--endpoint", "chat"] if server.api.path == CHAT else []
        again = shlex.join(["labctl", "load", *where])
        return ServerDidNotStart("load.error.drops", url=server.url, again=again)
    if server.handle is None:
        return ServerDidNotStart("load.error.died_elsewhere", url=server.url)
    problem = ServerDidNotStart("load.error.died", log=server.handle.last_log_lines())
    if server.is_reference:
        return ReferenceUnhealthy("load.error.reference_down", detail=problem.message)
    return problem


def base_url(url: str, *, may_have_path: bool = False) -> str:
    """`url` as scheme://host:port, with the path behind it if it may have one; http if no scheme is given.

    Raises UsageProblem.
    """
    import httpx

    try:
        whole = url if "://" in url else f"http://{url}"
        parts = urlsplit(whole)
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and " " not in url
        _ = httpx.URL(whole), (parts.hostname or "").encode("idna")  # each knows names that no host can have
    except (ValueError, httpx.InvalidURL):
        valid = False
    path = parts.path.rstrip("/") if valid else ""
    if not valid or (path and not may_have_path) or parts.query or parts.fragment:
        raise UsageProblem("load.error.url", url=url)
    return f"{parts.scheme}://{parts.netloc}{path}"


def _at(root: Path, url: str) -> Server:
    import httpx

    address = base_url(url)
    try:
        response = httpx.get(f"{address}/healthz", timeout=HEALTH_TIMEOUT_S, trust_env=False)
        response.raise_for_status()
        health = response.json()
    except httpx.HTTPStatusError as error:  # whose own text is two lines, with a link
        detail = f"HTTP {error.response.status_code}"
        raise ServerDidNotStart("load.error.unreachable", url=address, detail=detail) from error
    except httpx.HTTPError as error:
        raise ServerDidNotStart("load.error.unreachable", url=address, detail=error) from error
    except ValueError as error:
        raise ServerDidNotStart("load.error.no_health", url=address) from error
    if not isinstance(health, dict):
        raise ServerDidNotStart("load.error.no_health", url=address)
    digest = health.get("source_digest")
    if digest is not None and digest != source_digest(hunts.subject(root) / "miniserve"):
        raise MeasurementInvalid("load.error.other_source", url=address)
    return Server(address, health.get("pid"), digest)
