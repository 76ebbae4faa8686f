from pathlib import Path

import pytest

from labctl.catalog.breaks import load_break
from labctl.judge.shape import Shape
from labctl.judge.targets import Judgement, Target, TargetResult
from labctl.learner import prediction
from labctl.learner.prediction import NONE
from labctl.tree import attempts, patching


def result(stat: str, judgement: Judgement) -> TargetResult:
    """Of a target of 100 ms; few figures are judged by nobody."""
    target = Target(metric="e2e_latency_ms", stat=stat, op="<=", threshold=100.0, scales="latency")
    observed = 200.0 if judgement is Judgement.MISSED else 50.0
    num_samples = 1 if judgement is Judgement.INCONCLUSIVE else 1000
    found = TargetResult(target, 100.0, observed, num_samples)
    assert found.judgement is judgement
    return found


@pytest.mark.parametrize(
    ("said", "held"), [("p50_e2el_ms", True), ("p95_e2el_ms", False), ("p99_e2el_ms", None), (NONE, False)]
)
def test_a_target_that_was_named_is_missed_or_is_not(said: str, held: bool | None) -> None:
    results = [
        result("p50", Judgement.MISSED),
        result("p95", Judgement.MET),
        result("p99", Judgement.INCONCLUSIVE),
    ]
    assert prediction.of_targets(said, results) is held


def test_none_of_them_holds_only_if_every_target_is_known_to_be_met() -> None:
    assert prediction.of_targets(NONE, [result("p50", Judgement.MET)]) is True
    undecided = [result("p50", Judgement.MET), result("p95", Judgement.INCONCLUSIVE)]
    assert prediction.of_targets(NONE, undecided) is None


@pytest.mark.parametrize(
    ("said", "shape", "held"),
    [
        ("straight", Shape.SERIALISED, True),
        ("flat", Shape.SERIALISED, False),
        ("other", Shape.RETROGRADE, True),
        ("flat", Shape.BATCHING, True),
        ("other", Shape.UNCLEAR, None),
    ],
)
def test_a_line(said: str, shape: Shape, held: bool | None) -> None:
    assert prediction.of_shape(said, shape) is held


def test_it_is_due_once_and_the_first_answer_is_kept(lab: Path) -> None:
    assert not prediction.is_due(lab)
    patching.apply(lab, load_break(lab, "00"), "Ana")
    assert prediction.is_due(lab)
    prediction.note(lab, "p50_e2el_ms", True)
    prediction.note(lab, NONE, False)
    assert not prediction.is_due(lab)
    attempt = attempts.load_active(lab)
    assert attempt is not None
    assert attempt.prediction == attempts.Prediction("p50_e2el_ms", True)


def test_without_targets_nothing_is_told() -> None:
    assert prediction.of_targets(NONE, []) is None


def test_a_demo_asks_nobody(lab: Path) -> None:
    patching.apply(lab, load_break(lab, "00"), None)
    assert not prediction.is_due(lab)
