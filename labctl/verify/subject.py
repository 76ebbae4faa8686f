"""What a verification is of: the learner's own tree, or the server of a hunt. It asks nothing else of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from labctl.catalog.in_use import InUse
from labctl.i18n import t
from labctl.runs import run as runs
from labctl.verify.checks import Check
from labctl.verify.outcome import Conclusion, Result

UNDECIDED = {  # (sentence, next command)
    Result.INCONCLUSIVE: ("load.verify.inconclusive", "labctl verify"),
    Result.INVALID: ("load.verify.invalid", "labctl verify"),
    Result.SERVER_DOWN: ("load.verify.server_down", "labctl serve"),
}


class Subject(Protocol):
    """A tree whose server may be broken, and what follows for its learner."""

    @property
    def tree(self) -> Path:
        """Where its server starts."""

    @property
    def name(self) -> str:
        """What the kept run calls it."""

    @property
    def is_attempt(self) -> bool:
        """Whether labctl knows of a break in it, or that there may be one."""

    @property
    def is_told(self) -> bool:
        """Whether its checks may be shown: which ones there are, and under which loads, can be the answer."""

    def in_use(self) -> InUse:
        """The lab and the break, if there is one. Raises UsageProblem if there is nothing to verify yet."""

    def check_tests(self, used: InUse) -> Check:
        """The lab's tests on it."""

    def is_just_broken(self) -> bool:
        """Whether its server is, to the byte, what the break made it: no luck makes that a repair."""

    def complete(self, result: Result, checks: Sequence[Check], series: Sequence[runs.Series]) -> Conclusion:
        """Note the result; a repair ends the attempt."""


def undecided(result: Result) -> Conclusion:
    key, command = UNDECIDED[result]
    return Conclusion(result, None, t(key), command)
