"""How kept runs read, on the screen and on a page: loads, roles, states, figures. Words only; it prints
nothing and draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from labctl.i18n import t
from labctl.load.stats import Summary
from labctl.runs.run import ClientCost, Demand, Difference, Role, Run
from labctl.units import NOTHING, milliseconds, number, per_second, percent, plain

_DIGEST_LENGTH = 12

# The figures that two runs are compared by, and how they are written.
FORMATS: Mapping[str, Callable[[float], str]] = {
    "p50_ms": milliseconds,
    "p95_ms": milliseconds,
    "rps": per_second,
}


def figures(run: Summary) -> dict[str, float]:
    """The figures of one load by name, as `--json` gives them: ms, requests a second, counts, shares."""
    return {
        "requests": run.num_prompts,
        "failed": run.failed,
        "error_rate": run.error_rate,
        "duration_s": run.duration_s,
        "p50_ms": run.p50_ms,
        "p95_ms": run.p95_ms,
        "p99_ms": run.latency_ms(99),
        "rps": run.request_throughput,
    }


def load(load: Demand) -> str:
    """ "8 at once", or "20/s sent"; with the scenario behind it, if it has one."""
    return of_scenario(load.scenario, _arrivals([load]))


def loads(run: Run) -> str:
    """All of them in a few words: "1, 2, 4 at once"."""
    by_scenario: dict[str | None, list[Demand]] = {}
    for line in run.lines():
        by_scenario.setdefault(line.load.scenario, []).append(line.load)
    return ", ".join(of_scenario(scenario, _arrivals(loads)) for scenario, loads in by_scenario.items())


def of_scenario(scenario: str | None, text: str) -> str:
    """`text` with the scenario behind it, if there is one."""
    return f"{text} · {scenario}" if scenario else text


def _arrivals(loads: Sequence[Demand]) -> str:
    closed = [str(load.concurrency) for load in loads if load.concurrency is not None]
    opened = [plain(load.request_rate or 0.0) for load in loads if load.concurrency is None]
    at_once = t("runs.load.at_once", n=", ".join(dict.fromkeys(closed))) if closed else ""
    sent = t("runs.load.rate", rate=", ".join(dict.fromkeys(opened))) if opened else ""
    return ", ".join(filter(None, (at_once, sent)))


def role(role: Role) -> str:
    return t(f"runs.role.{role}")


def state(run: Run) -> str:
    """Whether it is valid, and whether it was cut short."""
    words = [t("runs.state.valid" if run.validity.valid else "runs.state.invalid")]
    return ", ".join([*words, t("runs.state.partial")] if run.partial else words)


def at(run: Run) -> str:
    """When it began: "2026-08-01, 10:15:02 UTC"."""
    moment = datetime.fromisoformat(run.at)
    return t("runs.at", date=f"{moment:%Y-%m-%d}", time=f"{moment:%H:%M:%S}")


def field(name: str) -> str:
    """The name of something in a run's file."""
    return t(f"runs.field.{name}")


def value(name: str, value: object) -> str:
    """What a run's file says about its environment or its server."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return t("runs.value.yes" if value else "runs.value.no")
    if name in ("commit", "source_digest"):
        return str(value)[:_DIGEST_LENGTH]
    return number(value, 2) if isinstance(value, float) else str(value)


def difference(one: Difference) -> str:
    """ "Python 3.11.9 / 3.12.1"."""
    return f"{field(one.name)} {value(one.name, one.first)} / {value(one.name, one.second)}"


def client(client: ClientCost) -> list[str]:
    """Client CPU, floor, Little's residual."""

    def written(figure: float | None, words: Callable[[float], str]) -> str:
        return NOTHING if figure is None else words(figure)

    return [
        written(client.cpu_share, lambda share: t("runs.value.of_a_core", share=percent(share))),
        written(client.floor_p50_ms, milliseconds),
        written(client.little_residual, percent),
    ]
