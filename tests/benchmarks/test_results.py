import random
from pathlib import Path

import pytest

from benchmarks.verdict.judging import NO_VERDICT
from benchmarks.verdict.recorded import recorded_trial, rounded
from benchmarks.verdict.results import RESULTS, Result, append, read, still_to_do, summaries, table
from benchmarks.verdict.simulate import CASES, LATE_FACTOR, MACHINES, simulate
from labctl.judge.trial import Outcome


def result(
    case: str = "healthy 0.08", *, outcome: str | None = None, hogs: int = 0, seconds: float = 5.0
) -> Result:
    """A simulated verdict, or one that somebody claims."""
    verdict = simulate(CASES[case], MACHINES["quiet"], random.Random(1)).verdict
    return Result(
        truth=CASES[case].truth,
        hogs=hogs,
        outcome=outcome or verdict.outcome,
        cause=verdict.cause,
        seconds=seconds,
        start_seconds=2.0,
        late_factor=LATE_FACTOR,
        at="2026-08-01T10:15:02+00:00",
        commit="0" * 40,
        machine="x86_64, 2 cores, Python 3.11.7",
        blocks=tuple(rounded(block) for block in verdict.blocks),
    )


def test_a_result_comes_back_from_its_line() -> None:
    kept = result("broken 1.0")
    assert Result.from_line(kept.as_line()) == kept
    assert kept.as_line().count("\n") == 1


def test_a_line_that_was_cut_short_is_judged_again(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    assert read(path) == []
    line = result().as_line()
    path.write_text(line + line[:100])
    assert read(path) == [result()]
    append(path, line)
    assert path.read_text() == line * 2


def test_it_goes_on_where_it_stopped() -> None:
    done = [result(), result(), result("broken 1.0"), result(hogs=1)]
    missing = still_to_do(done, hogs=0, count=3, rng=random.Random(1))
    assert sorted(missing) == [Outcome.BROKEN, Outcome.BROKEN, Outcome.HEALTHY]
    assert still_to_do(done * 3, hogs=0, count=3, rng=random.Random(1)) == []


def test_the_summary_counts_each_way_to_end() -> None:
    results = [
        *[result(seconds=seconds) for seconds in (4.0, 5.0, 6.0)],
        result(outcome="inconclusive", seconds=20.0),
        result(outcome="broken", seconds=9.0),
        result("broken 1.0", outcome="error"),
        result("broken 1.0", outcome="reference_unhealthy"),
        result("broken 1.0", outcome="invalid"),
        result("broken 1.0", hogs=2),
    ]
    healthy, broken, hogged = summaries(results)
    assert (healthy.count, healthy.wrong, healthy.inconclusive, healthy.median_s) == (5, 1, 1, 6.0)
    assert (broken.wrong, broken.errors, broken.reference_unhealthy, broken.invalid) == (0, 1, 1, 1)
    assert (hogged.hogs, hogged.count, hogged.wrong) == (2, 1, 0)
    assert table(results).endswith("Wrong: 1 of 9 (11.11%).")


def test_nothing_yet_is_an_empty_table() -> None:
    assert table([]).endswith("Wrong: 0 of 0 (0.00%).")


@pytest.mark.parametrize("case", ["healthy 0.08", "broken 1.0"])
def test_what_is_kept_is_enough_to_decide_again(case: str) -> None:
    kept = Result.from_line(result(case).as_line())
    assert recorded_trial(kept.late_factor).decide(kept.blocks).outcome == kept.outcome == kept.truth


def test_the_decision_code_still_says_what_the_proof_recorded() -> None:
    for kept in read(RESULTS):
        if kept.outcome != NO_VERDICT:
            verdict = recorded_trial(kept.late_factor).decide(kept.blocks)
            assert (verdict.outcome, verdict.cause) == (kept.outcome, kept.cause)
            assert len(verdict.blocks) == len(kept.blocks)


def test_the_recorded_verdicts_are_as_good_as_is_promised() -> None:
    results = read(RESULTS)
    found = {(summary.truth, summary.hogs): summary for summary in summaries(results)}
    assert {hogs for _, hogs in found} == {0, 1, 2}
    assert 100 * sum(summary.wrong for summary in found.values()) <= len(results)
    healthy = [summary for (truth, _), summary in found.items() if truth is Outcome.HEALTHY]
    assert 200 * sum(summary.wrong for summary in healthy) <= sum(summary.count for summary in healthy)
    for truth, most_seconds in ((Outcome.HEALTHY, 10), (Outcome.BROKEN, 15)):
        quiet = found[truth, 0]
        assert 20 * quiet.inconclusive <= quiet.count
        assert quiet.median_s <= most_seconds
