"""What the checks say together, and what follows for the learner. Pure: it makes no check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from labctl.errors import ExitCode
from labctl.verify.checks import Mark, Name

DECISIVE = (Name.STARTS, Name.ANSWERS, Name.LOAD)  # all must pass
NOISY = {Name.LOAD, Name.TESTS}  # decided by timings


class Result(StrEnum):
    """What follows."""

    HEALTHY = "healthy"
    NOT_FIXED = "not_fixed"
    INCONCLUSIVE = "inconclusive"
    INVALID = "invalid"
    SERVER_DOWN = "server_down"


class FixKind(StrEnum):
    """How a repair was made."""

    ORIGINAL = "original"  # the very bytes from before the break
    OTHER = "other"  # something else that works
    COMPENSATES = "compensates"  # the figures are back, the cause is still there


EXIT_CODES = {
    Result.HEALTHY: ExitCode.OK,
    Result.NOT_FIXED: ExitCode.NOT_FIXED,
    Result.INCONCLUSIVE: ExitCode.INCONCLUSIVE,
    Result.INVALID: ExitCode.MEASUREMENT_INVALID,
    Result.SERVER_DOWN: ExitCode.SERVER_DID_NOT_START,
}


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The end of a verification: what follows, in one sentence, and the next command."""

    result: Result
    fix_kind: FixKind | None
    sentence: str
    next_command: str

    @property
    def exit_code(self) -> ExitCode:
        return EXIT_CODES[self.result]


def conclude(
    marks: Mapping[Name, Mark], *, break_is_in: bool, same_source: bool, is_valid: bool = True
) -> Result:
    """What the checks say together.

    The lab's tests must not be red. That they could not decide does not matter if the load did: they have no
    reference to be compared with, and so less to go by.

    - `is_valid`: the load was what it should have been; one that was not says nothing either way, and nor do
      the timings of the lab's tests, which the same client makes.
    - `break_is_in`: the server is, to the byte, what the break made it; no luck makes that a repair.
    - `same_source`: the server runs the very files of the reference; no noise makes that a failure.
    """
    if marks.get(Name.STARTS) is not Mark.PASSED:
        return Result.SERVER_DOWN
    failed = {name for name in (Name.TOOLS, *DECISIVE, Name.TESTS) if marks.get(name) is Mark.FAILED}
    if failed and not ((same_source or not is_valid) and failed <= NOISY):
        return Result.NOT_FIXED
    if not is_valid:
        return Result.INVALID
    is_open = any(marks.get(name) is not Mark.PASSED for name in DECISIVE)
    if failed or break_is_in or is_open or marks.get(Name.TESTS) not in (Mark.PASSED, Mark.UNCLEAR):
        return Result.INCONCLUSIVE
    return Result.HEALTHY


def fix_kind(marks: Mapping[Name, Mark], *, original_bytes: bool) -> FixKind:
    """Of a repair that passed: by the bytes of the changed files, and by the evidence of the cause."""
    if original_bytes:
        return FixKind.ORIGINAL
    return FixKind.COMPENSATES if marks.get(Name.EVIDENCE) is Mark.FAILED else FixKind.OTHER
