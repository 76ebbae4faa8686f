"""The options of the commands that have many: dataclasses, each field an option.

Knows names and help texts alone; `options` reads what was typed. Every command line loads this module, so it
imports little.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_type_hints

import typer

T = TypeVar("T")

Json = Annotated[bool, typer.Option("--json", help="core.help.json")]
Label = Annotated[str | None, typer.Option("--label", metavar="NAME", help="load.help.label")]


def takes(kind: type[T]) -> Callable[[Callable[[T], None]], Callable[..., None]]:
    """Make a command of a function whose one argument is a `kind`: a dataclass whose fields are options."""
    hints = get_type_hints(kind, include_extras=True)
    parameters = [
        inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if field.default is dataclasses.MISSING else field.default,
            annotation=hints[field.name],
        )
        for field in dataclasses.fields(kind)  # type: ignore[arg-type]
    ]

    def decorate(function: Callable[[T], None]) -> Callable[..., None]:
        def command(**typed: Any) -> None:
            function(kind(**typed))

        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        command.__annotations__ = hints
        return command

    return decorate


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """How much load; None: not given."""

    concurrency: Annotated[
        str | None, typer.Option("--concurrency", metavar="N", help="load.help.concurrency")
    ] = None
    request_rate: Annotated[
        str | None, typer.Option("--request-rate", metavar="R", help="load.help.request_rate")
    ] = None
    burstiness: Annotated[
        str | None, typer.Option("--burstiness", metavar="B", help="load.help.burstiness")
    ] = None
    duration: Annotated[str | None, typer.Option("--duration", metavar="60s", help="load.help.duration")] = (
        None
    )
    requests: Annotated[str | None, typer.Option("--requests", metavar="N", help="load.help.requests")] = None
    timeout: Annotated[str | None, typer.Option("--timeout", metavar="5s", help="load.help.timeout")] = None

    @property
    def is_amount_given(self) -> bool:
        """Whether anything was said about how much."""
        return any(getattr(self, field.name) is not None for field in dataclasses.fields(Wanted))


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """Which server, if it is not this tree's; None: not given."""

    url: Annotated[str | None, typer.Option("--url", metavar="URL", help="load.help.url")] = None
    backend: Annotated[
        str, typer.Option("--backend", metavar="miniserve|openai", help="load.help.backend")
    ] = "miniserve"
    base_url: Annotated[str | None, typer.Option("--base-url", metavar="URL", help="load.help.base_url")] = (
        None
    )
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="load.help.model")] = None
    endpoint: Annotated[
        str | None, typer.Option("--endpoint", metavar="completions|chat", help="load.help.endpoint")
    ] = None
    max_tokens: Annotated[
        str | None, typer.Option("--max-tokens", metavar="N", help="load.help.max_tokens")
    ] = None

    @property
    def flags(self) -> list[str]:
        """As typed, so that the next command asks the same server."""
        given = {
            field.name: getattr(self, field.name)
            for field in dataclasses.fields(Elsewhere)
            if getattr(self, field.name) != field.default
        }
        return [word for name, value in given.items() for word in (f"--{name.replace('_', '-')}", value)]


Predict = Annotated[str | None, typer.Option("--predict", metavar="N", help="load.help.predict")]


@dataclass(frozen=True, kw_only=True)
class LoadOptions(Elsewhere, Wanted):
    """Behind `labctl load`."""

    scenario: Annotated[str | None, typer.Option("--scenario", metavar="NAME", help="load.help.scenario")] = (
        None
    )
    goodput: Annotated[
        list[str] | None, typer.Option("--goodput", metavar="ttft:200", help="load.help.goodput")
    ] = None
    more_limits: Annotated[list[str] | None, typer.Argument(hidden=True)] = (
        None  # as vLLM's --goodput takes them
    )
    paired: Annotated[bool, typer.Option("--paired", help="load.help.paired")] = False
    predict: Predict = None
    label: Label = None
    json: Json = False
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="load.help.out")] = None


@dataclass(frozen=True, kw_only=True)
class CurveOptions(Elsewhere):
    """Behind `labctl curve`."""

    concurrency: Annotated[
        str | None, typer.Option("--concurrency", metavar="1,2,4,8,16", help="load.help.concurrencies")
    ] = None
    compare: Annotated[bool, typer.Option("--compare", help="load.help.compare")] = False
    predict: Predict = None
    label: Label = None
    json: Json = False
