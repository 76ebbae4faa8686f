from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.errors import UsageProblem
from labctl.learner import hints
from labctl.tree import attempts, patching


def test_one_step_at_a_time_counted_and_never_round_again(lab: Path) -> None:
    brk = load_break(lab, "00")
    patching.apply(lab, brk, None)
    assert hints.seen(lab) == []
    for number, text in enumerate(brk.hints, start=1):
        hint, _ = hints.reveal(lab)
        assert hint is not None
        assert (hint.number, hint.total, hint.text) == (number, 3, text.en)
        assert len(hints.seen(lab)) == number
    assert hints.reveal(lab) == (None, None)
    active = attempts.load_active(lab)
    assert active is not None
    assert active.hints_used == 3


def test_without_a_break_there_is_nothing_to_hint_at(lab: Path) -> None:
    for ask in (hints.reveal, hints.seen):
        with pytest.raises(UsageProblem, match="labctl break list"):
            ask(lab)
