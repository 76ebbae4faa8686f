"""What is to be said, before it is said in any language: kept like this, it can be read in both.

Knows keys of the locales and figures with their units. It does not know what a sentence is about.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from labctl import units
from labctl.i18n import t

Unit = Literal["number", "percent", "milliseconds"]

_WRITTEN: Mapping[Unit, Callable[[float, int], str]] = {
    "number": units.number,
    "percent": lambda value, _: units.percent(value),
    "milliseconds": lambda value, _: units.milliseconds(value),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that reads differently in different languages. `digits` behind the point of a bare number."""

    value: float
    digits: int = 0
    unit: Unit = "number"

    def __str__(self) -> str:
        return _WRITTEN[self.unit](self.value, self.digits)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A key of the locales and what goes into it; `str` says it in the language in use."""

    key: str
    values: Mapping[str, Part] = field(default_factory=dict)

    def __str__(self) -> str:
        said = {name: _joined(value) for name, value in self.values.items()}
        try:
            return t(self.key, **said)
        except KeyError:  # another version of labctl kept it, and this one has no words for it
            return self.key


Part: TypeAlias = "str | int | Figure | Sentence | tuple[Sentence, ...]"
Words: TypeAlias = Sentence | str  # the latter of older runs, in the language that was in use then


def _joined(value: Part) -> str:
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def decoded(value: Any) -> Words:
    """What JSON made of `dataclasses.asdict` of a sentence; a text is left as it is. Raises ValueError."""
    if isinstance(value, str):
        return value
    found = _part(value)
    if not isinstance(found, Sentence):
        raise ValueError(f"{value!r:.80} where a sentence belongs")
    return found


def _part(value: Any) -> Part:
    match value:
        case str() | int():
            return value
        case {"key": str(key), "values": dict(values)}:
            return Sentence(key, {name: _part(one) for name, one in values.items()})
        case {"value": None | int() | float() as figure, "digits": int(digits), "unit": unit} if (
            unit in _WRITTEN
        ):
            return Figure(math.nan if figure is None else figure, digits, unit)
        case list(several) if all(isinstance(one, dict) for one in several):
            sentences = tuple(_part(one) for one in several)
            return tuple(one for one in sentences if isinstance(one, Sentence))
        case _:
            raise ValueError(f"{value!r:.80} where part of a sentence belongs")
