"""TOML files as typed values, and what is wrong with one that cannot be read.

Knows files and types. It does not know what a lab or a break is.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeVar, cast

import msgspec

from labctl import i18n
from labctl.errors import CatalogProblem
from labctl.tree import durable

T = TypeVar("T")

UNITS_S = {"ms": 0.001, "s": 1.0, "m": 60.0}
DURATION = r"^[0-9]+(\.[0-9]+)?(ms|s|m)$"

Duration = Annotated[str, msgspec.Meta(pattern=DURATION)]
"""A time as people write it: "8s", "500ms", "2m"."""

NonEmpty = Annotated[str, msgspec.Meta(min_length=1)]
Count = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Positive = Annotated[float, msgspec.Meta(gt=0, le=1e9)]
Seed = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table with a fixed set of keys."""


class Text(Struct, frozen=True, kw_only=True):
    """The same thing said in both languages."""

    en: NonEmpty
    es: NonEmpty

    def in_language(self, language: str) -> str:
        return self.es if language == "es" else self.en

    def __str__(self) -> str:
        """In the language of this process."""
        return self.in_language(i18n.language())


def seconds(duration: str) -> float:
    """Seconds of a Duration. Raises ValueError for anything else."""
    match = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)(ms|s|m)", duration)
    if match is None:
        raise ValueError(f"{duration!r} is not a duration such as 8s, 500ms or 2m")
    return float(match[1]) * UNITS_S[match[2]]


def read(path: Path, kind: type[T]) -> T:
    """The file at `path` as a `kind`. Raises CatalogProblem, which names the file and the entry."""
    try:
        found: T = _decoded(durable.read(path), cast(Hashable, kind))
    except OSError as error:
        raise CatalogProblem("core.error.catalog", file=path, detail=error.strerror) from error
    except ValueError as error:  # TOML syntax, UTF-8, or msgspec.ValidationError
        raise CatalogProblem("core.error.catalog", file=path, detail=error) from error
    return found


@lru_cache(maxsize=1024)
def _decoded(content: bytes, kind: Hashable) -> Any:
    """Each content once: a command asks for all breaks several times, and parsing them takes a while."""
    return msgspec.toml.decode(content, type=kind)
