"""What a check is: its name, how it came out, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How a check came out."""

    PASSED = "✓"
    FAILED = "✗"
    UNCLEAR = "?"
    SKIPPED = "–"


class Name(StrEnum):
    """The checks, in the order in which they are made."""

    TOOLS = "tools"
    STARTS = "starts"
    ANSWERS = "answers"
    LOAD = "load"
    EVIDENCE = "evidence"
    TESTS = "tests"


NAME_KEYS = {
    Name.TOOLS: "load.verify.name.tools",
    Name.STARTS: "load.verify.name.starts",
    Name.ANSWERS: "load.verify.name.answers",
    Name.LOAD: "load.verify.name.load",
    Name.EVIDENCE: "load.verify.name.evidence",
    Name.TESTS: "load.verify.name.tests",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One check with its reason, in words."""

    name: Name
    mark: Mark
    reason: str


def last_marks(checks: Sequence[Check]) -> dict[Name, Mark]:
    """The last word on each check: a server that started may still have died."""
    return {check.name: check.mark for check in checks}
