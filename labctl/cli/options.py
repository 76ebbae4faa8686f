"""What is typed behind `labctl load` and `labctl curve`, as plans and endpoints. Asks no server anything.

Every function raises UsageProblem, which names the option and says what it should look like.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from labctl.catalog.labs import Lab
from labctl.catalog.scenarios import MAX_CONCURRENCY, Scenario
from labctl.catalog.toml import seconds
from labctl.cli.typed import Elsewhere, LoadOptions, Wanted
from labctl.errors import UsageProblem
from labctl.load.arrivals import Arrivals, Closed, Open
from labctl.load.endpoints import CHAT, COMPLETIONS, OpenAI
from labctl.load.stats import GOODPUT_METRICS, STREAMED_METRICS
from labctl.measure.servers import base_url

MAX_REQUESTS = 1_000_000
MAX_SECONDS = 24 * 3600
MAX_RATE = 10_000.0
MIN_BURSTINESS = 0.01  # a burst has about 1 / burstiness requests at any rate
MAX_BURSTINESS = 1e6
MAX_TOKENS = 100_000
MAX_LABEL = 60
UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}
PATHS = {"completions": COMPLETIONS, "chat": CHAT}


@dataclass(frozen=True, slots=True)
class Asked:
    """What `labctl load` is to do. `arrivals`: None for the scenario's own; `limits` of goodput, in ms."""

    arrivals: Arrivals | None
    url: str | None
    openai: OpenAI | None
    limits: Mapping[str, float]
    label: str | None

    @property
    def address(self) -> str | None:
        """Where the server is; None: it is this tree's, and has to be started."""
        return self.openai.base_url if self.openai else self.url


def asked_of(typed: LoadOptions, scenario: Scenario) -> Asked:
    """The load, the server, and what to say about them, as typed."""
    arrivals = arrivals_of(typed, scenario)
    openai = openai_of(typed)
    if typed.more_limits and not typed.goodput:
        raise UsageProblem("load.error.argument", text=typed.more_limits[0])
    limits: dict[str, float] = {}
    if typed.goodput:
        is_streamed = openai is not None or all(asked.stream for asked in scenario.mix)
        limits = parse_goodput([*typed.goodput, *(typed.more_limits or ())], is_streamed=is_streamed)
    if typed.paired and (
        typed.is_amount_given or limits or openai or typed.url or typed.out or typed.predict
    ):
        raise UsageProblem("load.error.paired_alone")
    return Asked(arrivals, typed.url, openai, limits, label_of(typed.label))


def parse_duration(option: str, text: str) -> float:
    """Seconds from `60s`, `2m`, `500ms`, `10`."""
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m|)", text.strip())
    seconds = float(match[1]) * UNITS[match[2]] if match else 0.0
    if not 0 < seconds <= MAX_SECONDS:
        raise UsageProblem("load.error.duration", option=option, text=text)
    return seconds


def parse_count(option: str, text: str, most: int) -> int:
    """A whole number from 1 to `most`."""
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()) or not 1 <= int(text) <= most:
        raise UsageProblem("load.error.count", option=option, text=text, most=most)
    return int(text)


def parse_number(option: str, text: str, most: float, least: float | None = None) -> float:
    """A number from `least`, or above 0 without one, up to `most`."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if least is not None and not least <= value <= most:
        raise UsageProblem("load.error.range", option=option, text=text, least=f"{least:g}", most=f"{most:g}")
    if not 0 < value <= most:
        raise UsageProblem("load.error.number", option=option, text=text, most=f"{most:g}")
    return value


def parse_goodput(texts: Sequence[str], *, is_streamed: bool) -> dict[str, float]:
    """Limits in ms from `ttft:200`, `tpot:50`, `e2el:2000`; several with commas or spaces between.

    `is_streamed`: whether answers may come in pieces; otherwise there is no first piece to time.
    """
    limits: dict[str, float] = {}
    for part in re.split(r"[,\s]+", " ".join(texts).strip()):
        name, separator, value = part.partition(":")
        if name not in GOODPUT_METRICS or not separator:
            raise UsageProblem("load.error.goodput", text=part, known=", ".join(GOODPUT_METRICS))
        if name in STREAMED_METRICS and not is_streamed:
            raise UsageProblem("load.error.goodput_whole", text=part)
        limits[name] = parse_number("--goodput", value, 1e9)
    return limits


def label_of(text: str | None) -> str | None:
    """A name that fits into a line."""
    if text is not None and (not text.strip() or len(text) > MAX_LABEL or not text.isprintable()):
        raise UsageProblem("load.error.label", most=MAX_LABEL)
    return text


def arrivals_of(wanted: Wanted, scenario: Scenario) -> Arrivals | None:
    """How requests are to come: as typed, and otherwise as the scenario has it. None: nothing was typed."""
    if wanted.duration is not None and wanted.requests is not None:
        raise UsageProblem("load.error.duration_and_requests")
    if wanted.request_rate is None and wanted.burstiness is not None:
        raise UsageProblem("load.error.burstiness_alone")
    if wanted.request_rate is not None and wanted.concurrency is not None:
        raise UsageProblem("load.error.closed_and_open")
    if not wanted.is_amount_given:
        return None
    duration_s, timeout_s, num_requests = seconds(scenario.duration), seconds(scenario.timeout), None
    if wanted.duration is not None:
        duration_s = parse_duration("--duration", wanted.duration)
    if wanted.timeout is not None:
        timeout_s = parse_duration("--timeout", wanted.timeout)
    if wanted.requests is not None:
        num_requests = parse_count("--requests", wanted.requests, MAX_REQUESTS)
    if wanted.request_rate is not None:
        return Open(
            request_rate=parse_number("--request-rate", wanted.request_rate, MAX_RATE),
            burstiness=parse_number(
                "--burstiness", wanted.burstiness or "1", MAX_BURSTINESS, least=MIN_BURSTINESS
            ),
            duration_s=duration_s,
            num_requests=num_requests,
            timeout_s=timeout_s,
            seed=scenario.seed,
        )
    concurrency = scenario.concurrency
    if wanted.concurrency is not None:
        concurrency = parse_count("--concurrency", wanted.concurrency, MAX_CONCURRENCY)
    if concurrency is None:
        raise UsageProblem("load.error.amount_alone", scenario=scenario.name)
    return Closed(concurrency, duration_s, num_requests, timeout_s)


def openai_of(typed: Elsewhere) -> OpenAI | None:
    """The server that speaks OpenAI's API, if one is to be measured; None: it is a miniserve.

    The key, for servers that want one, comes from the environment: OPENAI_API_KEY.
    """
    if typed.backend not in ("miniserve", "openai"):
        raise UsageProblem("load.error.backend", text=typed.backend)
    if typed.backend == "miniserve":
        if (typed.base_url, typed.model, typed.endpoint, typed.max_tokens) != (None, None, None, None):
            raise UsageProblem("load.error.openai_only")
        return None
    if typed.base_url is None or typed.model is None or typed.url is not None:
        raise UsageProblem("load.error.openai_needs")
    if typed.endpoint is not None and typed.endpoint not in PATHS:
        raise UsageProblem("load.error.endpoint", text=typed.endpoint)
    return OpenAI(
        base_url=base_url(typed.base_url.rstrip("/").removesuffix("/v1"), may_have_path=True),
        model=typed.model,
        path=PATHS[typed.endpoint or "completions"],
        max_tokens=parse_count("--max-tokens", typed.max_tokens or "128", MAX_TOKENS),
        api_key=_api_key(),
    )


def _api_key() -> str | None:
    """The key from the environment, refused if no header can carry it."""
    key = os.environ.get("OPENAI_API_KEY", "").strip()
    if not (key.isascii() and key.isprintable()):
        raise UsageProblem("load.error.api_key")
    return key or None


def concurrencies_of(text: str | None, lab: Lab) -> list[int]:
    """Ascending, from `1,2,4,8,16`; the lab's own if nothing was typed."""
    if text is None:
        return sorted(set(lab.curve.concurrency))
    return sorted({parse_count("--concurrency", part, MAX_CONCURRENCY) for part in text.split(",")})
