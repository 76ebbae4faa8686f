"""Figures with their units, as the language in use writes them. Knows nothing of what they mean."""

from __future__ import annotations

import math
from datetime import timedelta

from labctl.i18n import language

NOTHING = "–"


def number(value: float, digits: int = 0) -> str:
    """`value` with the decimal sign of the language; a dash for NaN."""
    if math.isnan(value):
        return NOTHING
    text = f"{value:z.{digits}f}"  # z: no -0.00
    return text.replace(".", ",") if language() == "es" else text


def milliseconds(value: float) -> str:
    return f"{number(value, 0 if not value < 10 else 1)} ms"


def percent(value: float) -> str:
    return f"{number(100 * value, 1)} %"


def per_second(value: float) -> str:
    return f"{number(value, 1)}/s"


def seconds(value: float) -> str:
    return f"{number(value, 1)} s"


def elapsed(span: timedelta) -> str:
    """Hours, minutes and seconds; a day is 24 hours, in any language."""
    minutes, rest = divmod(round(span.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def megabytes(num_bytes: float) -> str:
    return f"{number(num_bytes / 1e6, 1)} MB"


def times(ratio: float) -> str:
    """A ratio of two figures: "× 1.84"."""
    return f"× {number(ratio, 2)}"


def plain(value: float) -> str:
    """`value` with as many digits as it has, for the ticks of an axis."""
    text = f"{value:.10g}"
    return text.replace(".", ",") if language() == "es" else text
