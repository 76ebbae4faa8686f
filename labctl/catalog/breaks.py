"""Breaks as their folders describe them: `break.toml` with `break.patch`.

Reads and checks; says clearly which file is wrong and why. Knows nothing of attempts, git or servers.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from labctl import i18n, paths
from labctl.errors import CatalogProblem, UsageProblem

T = TypeVar("T")

NUM_HINTS = 3


@dataclass(frozen=True, slots=True)
class Text:
    """The same thing said in both languages."""

    en: str
    es: str

    def in_language(self, language: str) -> str:
        return self.es if language == "es" else self.en

    def __str__(self) -> str:
        """In the language of this process."""
        return self.in_language(i18n.language())


@dataclass(frozen=True, slots=True)
class Incident:
    """Where this really happened."""

    url: str
    what: Text


@dataclass(frozen=True, slots=True)
class Sign:
    """One line of a signature: a metric, and what it does under the break."""

    metric: str
    what: Text


@dataclass(frozen=True, slots=True)
class Break:
    """One break. `concurrency` is the load that reveals it; `moves` and `still` are its signature."""

    id: str
    bug_id: str
    slug: str
    title: Text
    concept: Text
    symptom: Text
    lab: str
    difficulty: int
    incidents: tuple[Incident, ...]
    concurrency: tuple[int, ...]
    moves: tuple[Sign, ...]
    still: tuple[Sign, ...]
    tests: tuple[str, ...]
    hints: tuple[Text, ...]
    hidden_cause: Text
    fix: Text
    patch: bytes


def load_breaks(root: Path) -> list[Break]:
    """Every break, by id. Raises CatalogProblem."""
    folders = sorted(path.parent for path in paths.breaks_dir(root).glob("*/break.toml"))
    return sorted((read_break(folder) for folder in folders), key=lambda brk: brk.id)


def load_break(root: Path, break_id: str) -> Break:
    """The break called `break_id`: "00", "0", "33-01" or the folder's name. Raises UsageProblem,
    CatalogProblem.
    """
    breaks = load_breaks(root)
    for brk in breaks:
        if break_id in (brk.id, brk.id.lstrip("0") or "0", brk.bug_id, brk.slug):
            return brk
    raise UsageProblem(
        "core.error.unknown_break", id=break_id, known=", ".join(brk.id for brk in breaks) or "-"
    )


def read_break(folder: Path) -> Break:
    """The break in `folder`. Raises CatalogProblem, which names the file and the entry."""
    table = _Table.read(folder / "break.toml")
    try:
        patch = (folder / "break.patch").read_bytes()
    except OSError as error:
        raise CatalogProblem(
            "core.error.catalog", file=folder / "break.patch", detail=error.strerror
        ) from error
    signature = table.table("signature")
    hints = tuple(_text(hint) for hint in table.tables("hints"))
    if len(hints) != NUM_HINTS:
        raise table.problem(f"hints: {len(hints)}, not {NUM_HINTS}")
    return Break(
        id=table.get("id", str),
        bug_id=table.get("bug_id", str),
        slug=folder.name,
        title=table.text("title"),
        concept=table.text("concept"),
        symptom=table.text("symptom"),
        lab=table.get("lab", str),
        difficulty=table.get("difficulty", int),
        incidents=tuple(Incident(item.get("url", str), _text(item)) for item in table.tables("incidents")),
        concurrency=tuple(table.table("load").list_of("concurrency", int)),
        moves=_signs(signature, "moves"),
        still=_signs(signature, "still"),
        tests=tuple(table.list_of("tests", str)),
        hints=hints,
        hidden_cause=table.text("hidden_cause"),
        fix=table.text("fix"),
        patch=patch,
    )


def _text(item: _Table) -> Text:
    return Text(item.get("en", str), item.get("es", str))


def _signs(signature: _Table, name: str) -> tuple[Sign, ...]:
    return tuple(Sign(item.get("metric", str), _text(item)) for item in signature.tables(name))


@dataclass(frozen=True, slots=True)
class _Table:
    """A TOML table that knows where it stands, so that what is wrong with it can be said."""

    file: Path
    where: str
    values: Mapping[str, Any]

    @classmethod
    def read(cls, file: Path) -> _Table:
        try:
            return cls(file, "", tomllib.loads(file.read_text(encoding="utf-8")))
        except OSError as error:
            raise CatalogProblem("core.error.catalog", file=file, detail=error.strerror) from error
        except ValueError as error:  # TOML syntax, or not UTF-8
            raise CatalogProblem("core.error.catalog", file=file, detail=error) from error

    def problem(self, detail: str) -> CatalogProblem:
        return CatalogProblem("core.error.catalog", file=self.file, detail=self.where + detail)

    def get(self, name: str, kind: type[T]) -> T:
        if name not in self.values:
            raise self.problem(f"{name}: missing")
        value = self.values[name]
        # To Python True is an int; to a reader of break.toml it is not.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.problem(f"{name}: {value!r} is not of type {kind.__name__}")
        if value == "":
            raise self.problem(f"{name}: empty")
        return value

    def list_of(self, name: str, kind: type[T]) -> list[T]:
        values: list[Any] = self.get(name, list)
        return [
            _Table(self.file, self.where, {f"{name}[{i}]": v}).get(f"{name}[{i}]", kind)
            for i, v in enumerate(values)
        ]

    def table(self, name: str) -> _Table:
        return _Table(self.file, f"{self.where}{name}.", self.get(name, dict))

    def tables(self, name: str) -> list[_Table]:
        return [
            _Table(self.file, f"{self.where}{name}[{i}].", v) for i, v in enumerate(self.list_of(name, dict))
        ]

    def text(self, name: str) -> Text:
        return _text(self.table(name))
