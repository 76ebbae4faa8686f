"""What the learner thinks it is, and what they have done so far."""

from datetime import timedelta
from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break, load_breaks
from labctl.errors import UsageProblem
from labctl.learner import diagnosis
from labctl.learner.progress import Done, look_alikes, next_of, progress
from labctl.tree import attempts, hunk, patching
from tests.conftest import PROJECT, TARGET


@pytest.fixture
def concept(lab: Path) -> str:
    patching.apply(lab, load_break(lab, "00"), "ana")
    return str(load_break(lab, "00").concept)


def other(lab: Path, concept: str) -> str:
    return next(kind for kind in diagnosis.kinds(lab) if kind != concept)


@pytest.mark.parametrize(
    ("file", "function", "is_kind", "answer"),
    [
        (TARGET, "revised", True, "right"),
        (TARGET, "correct", True, "right"),  # the function around it
        (TARGET, "correct.revised", True, "right"),
        (TARGET, "health", True, "close"),
        (TARGET, "revised", False, "close"),
        ("miniserve/__init__.py", "revised", True, "close"),
        ("miniserve/__init__.py", "revised", False, "no"),
    ],
)
def test_the_answer_is_right_close_or_no(
    lab: Path, concept: str, file: str, function: str, is_kind: bool, answer: str
) -> None:
    kind = concept if is_kind else other(lab, concept)
    assert diagnosis.diagnose(lab, file, function, kind, 3).answer == answer
    active = attempts.load_active(lab)
    assert active is not None
    assert [given.answer for given in active.diagnoses] == [answer]


@pytest.mark.parametrize(
    ("file", "sure"), [("miniserve/nowhere.py", 3), ("../secrets", 3), ("labs", 3), (TARGET, 0), (TARGET, 6)]
)
def test_what_is_no_diagnosis_is_refused_and_not_kept(lab: Path, concept: str, file: str, sure: int) -> None:
    with pytest.raises(UsageProblem):
        diagnosis.diagnose(lab, file, "correct", concept, sure)
    active = attempts.load_active(lab)
    assert active is not None
    assert active.diagnoses == []


def test_the_kinds_do_not_tell_one_break_from_another(lab: Path) -> None:
    kinds = diagnosis.kinds(lab)
    assert set(kinds) == {str(brk.concept) for brk in load_breaks(lab, drafts=True)}
    assert kinds == sorted(kinds, key=str.casefold)


@pytest.mark.parametrize("brk", load_breaks(PROJECT, drafts=True), ids=lambda brk: brk.slug)
def test_every_break_has_a_place_that_can_be_named(brk: object) -> None:
    change = hunk.parse(brk.patch)  # type: ignore[attr-defined]
    assert diagnosis.functions_of(change, (PROJECT / change.path).read_bytes())


def done(break_id: str, lab: str = "02", *, level: int = 1, tries: int = 0, **changes: object) -> Done:
    fields: dict[str, object] = {
        **{"is_active": False, "is_repaired": False, "hints": None, "seconds": None},
        **{"first_diagnosis": None, "was_sure_but_wrong": False},
    }
    return Done(break_id, lab, level, tries, **(fields | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("some", "last", "expected"),
    [
        ([done("00"), done("01", level=2)], None, ("00", "next_lab")),
        (
            [done("00", tries=1, is_repaired=True), done("04", "03"), done("01", level=3)],
            "00",
            ("01", "same_lab"),
        ),
        ([done("00", tries=1, is_repaired=True), done("04", "03")], "00", ("04", "next_lab")),
        ([done("00", tries=1)], "00", ("00", "given_up")),
        ([done("00", tries=1, is_active=True)], "00", ("00", "active")),
        (
            [done("00", tries=1, is_repaired=True, is_due_again=True), done("01")],
            "00",
            ("00", "sure_but_wrong"),
        ),
        ([done("00", tries=1, is_repaired=True, was_sure_but_wrong=True)], "00", (None, "done")),
    ],
)
def test_what_comes_next_and_why(
    some: list[Done], last: str | None, expected: tuple[str | None, str]
) -> None:
    found = next_of(some, last)
    assert (found.break_id, found.why) == expected


@pytest.mark.parametrize(("days", "is_due"), [(0, False), (6, False), (8, True)])
def test_what_surprised_comes_back_after_a_week(lab: Path, concept: str, days: int, is_due: bool) -> None:
    diagnosis.diagnose(lab, "miniserve/__init__.py", "", other(lab, concept), 5)
    attempt = attempts.load_active(lab)
    assert attempt is not None
    attempt.applied_at = attempts.iso(attempts.utc_now() - timedelta(days=days))
    attempts.close(lab, attempt, "verified")
    done, following = progress(lab)
    assert done[0].is_due_again is is_due
    assert (following.why == "sure_but_wrong") is is_due


def test_look_alikes_are_offered_once_both_are_repaired(lab: Path) -> None:
    ids = [brk.id for brk in load_breaks(lab)]
    assert look_alikes(lab, [done(one) for one in ids]) == []
    found = look_alikes(lab, [done(one, is_repaired=True) for one in ids])
    declared = {(brk.id, alike.id) for brk in load_breaks(lab) for alike in brk.alike}
    assert set(found) == {pair for pair in declared if set(pair) <= set(ids)} != set()


def test_progress_counts_tries_hints_and_the_first_diagnosis(lab: Path, concept: str) -> None:
    diagnosis.diagnose(lab, "miniserve/__init__.py", "", other(lab, concept), 5)
    diagnosis.diagnose(lab, TARGET, "correct", concept, 5)
    attempt = attempts.load_active(lab)
    assert attempt is not None
    attempt.hints_used = 2
    attempts.close(lab, attempt, "verified")
    first, *others = progress(lab)[0]
    assert (first.num_tries, first.hints, first.first_diagnosis) == (1, 2, "no")
    assert first.was_sure_but_wrong
    assert first.is_repaired
    assert first.seconds is not None
    assert not any(one.num_tries for one in others)
