"""What follows from the checks, and what kind of repair it was."""

import pytest

from labctl.verify.checks import Mark, Name
from labctl.verify.outcome import FixKind, Result, conclude, fix_kind

ALL_PASSED = dict.fromkeys(Name, Mark.PASSED)


@pytest.mark.parametrize(
    ("changed", "result"),
    [
        ({}, Result.HEALTHY),
        ({Name.STARTS: Mark.FAILED}, Result.SERVER_DOWN),
        ({Name.TOOLS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.ANSWERS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.LOAD: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.TESTS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.LOAD: Mark.UNCLEAR}, Result.INCONCLUSIVE),
        ({Name.TESTS: Mark.SKIPPED}, Result.INCONCLUSIVE),
        ({Name.LOAD: Mark.UNCLEAR, Name.ANSWERS: Mark.FAILED}, Result.NOT_FIXED),
        ({Name.TOOLS: Mark.SKIPPED}, Result.HEALTHY),
        ({Name.EVIDENCE: Mark.FAILED}, Result.HEALTHY),
        ({Name.TESTS: Mark.UNCLEAR}, Result.HEALTHY),
    ],
)
def test_what_follows_from_the_checks(changed: dict[Name, Mark], result: Result) -> None:
    assert conclude({**ALL_PASSED, **changed}, break_is_in=False, same_source=False) is result


def test_a_check_that_is_missing_never_counts_as_passed() -> None:
    assert conclude({}, break_is_in=False, same_source=False) is Result.SERVER_DOWN
    unanswered = {**ALL_PASSED, Name.ANSWERS: Mark.SKIPPED}
    assert conclude(unanswered, break_is_in=False, same_source=False) is Result.INCONCLUSIVE


def test_with_the_break_in_to_the_byte_no_luck_makes_it_fixed() -> None:
    assert conclude(ALL_PASSED, break_is_in=True, same_source=False) is Result.INCONCLUSIVE


@pytest.mark.parametrize("name", [Name.LOAD, Name.TESTS])
def test_with_the_files_of_the_reference_no_noise_makes_it_broken(name: Name) -> None:
    marks = {**ALL_PASSED, name: Mark.FAILED}
    assert conclude(marks, break_is_in=False, same_source=True) is Result.INCONCLUSIVE
    marks[Name.ANSWERS] = Mark.FAILED
    assert conclude(marks, break_is_in=False, same_source=True) is Result.NOT_FIXED


def test_a_load_that_was_not_what_it_should_be_says_nothing_either_way() -> None:
    unclear = {**ALL_PASSED, Name.LOAD: Mark.UNCLEAR}
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.INVALID
    assert conclude(unclear, break_is_in=True, same_source=False, is_valid=False) is Result.INVALID
    unclear[Name.TESTS] = Mark.FAILED  # the same client measures there
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.INVALID
    unclear[Name.ANSWERS] = Mark.FAILED
    assert conclude(unclear, break_is_in=False, same_source=False, is_valid=False) is Result.NOT_FIXED


def test_kinds_of_repair() -> None:
    assert fix_kind(ALL_PASSED, original_bytes=True) is FixKind.ORIGINAL
    assert fix_kind(ALL_PASSED, original_bytes=False) is FixKind.OTHER
    without_evidence = {**ALL_PASSED, Name.EVIDENCE: Mark.FAILED}
    assert fix_kind(without_evidence, original_bytes=False) is FixKind.COMPENSATES
