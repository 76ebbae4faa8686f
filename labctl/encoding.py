"""Values as JSON can hold them. Knows nothing of what they mean, and writes nothing."""

from __future__ import annotations

from typing import Any


def as_json(value: Any) -> Any:
    """`value` with every float that JSON cannot hold (NaN, infinity) turned into null."""
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else None
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    return value
