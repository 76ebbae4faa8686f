"""A figure beside the verdict: does it say that the cause is gone, or is something only making up for it?"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence

from labctl.catalog.breaks import Evidence
from labctl.i18n import t
from labctl.judge.blocks import Block
from labctl.measure.metrics import METRICS
from labctl.units import number
from labctl.verify.checks import Check, Mark, Name


def check_evidence(evidence: Evidence, blocks: Sequence[Block]) -> Check:
    """The learner's figure, the median over the blocks, against what a repair of the cause shows."""
    metric = METRICS[evidence.metric]
    figures = [metric.of(block.learner[evidence.scenario]) for block in blocks]
    known = [figure for figure in figures if not math.isnan(figure)]
    figure = statistics.median(known) if known else math.nan
    said = t("load.verify.evidence", name=t(f"metric.{metric.name}"), figure=number(figure, 1))
    if figure >= evidence.at_least:
        return Check(Name.EVIDENCE, Mark.PASSED, said)
    return Check(Name.EVIDENCE, Mark.FAILED, f"{said}; {evidence}")
