"""Are steps really batches? Evidence beside the verdict, from the server's own counters."""

from __future__ import annotations

import math

from labctl.i18n import t
from labctl.measure.servers import Server
from labctl.units import number
from labctl.verify.answers import ANSWER_TIMEOUT_S
from labctl.verify.checks import Check, Mark, Name

MIN_BATCH = 2.0  # mean rows a step, under eight requests at once


def batch_counters(server: Server) -> tuple[float, float]:
    """(rows, steps) that the scheduler has put together since the start; zeros if the server does not say."""
    import httpx
    from prometheus_client.parser import text_string_to_metric_families

    try:
        page = httpx.get(f"{server.url}/metrics", timeout=ANSWER_TIMEOUT_S, trust_env=False).text
        families = text_string_to_metric_families(page)
        values = {sample.name: sample.value for family in families for sample in family.samples}
    except (httpx.HTTPError, ValueError):
        return 0.0, 0.0
    return values.get("miniserve_batch_size_sum", 0.0), values.get("miniserve_batch_size_count", 0.0)


def mean_since(before: tuple[float, float], after: tuple[float, float]) -> float:
    """Mean rows a step between two looks at the counters; NaN without a step."""
    steps = after[1] - before[1]
    return (after[0] - before[0]) / steps if steps > 0 else math.nan


def check_batches(mean_batch: float) -> Check:
    if math.isnan(mean_batch):
        return Check(Name.BATCHES, Mark.FAILED, t("load.verify.batches.none"))
    if mean_batch <= MIN_BATCH:
        return Check(Name.BATCHES, Mark.FAILED, t("load.verify.batches.small", mean=number(mean_batch, 1)))
    return Check(Name.BATCHES, Mark.PASSED, t("load.verify.batches.ok", mean=number(mean_batch, 1)))
