import io
import math
from collections import Counter
from dataclasses import replace

import pytest

from labctl import i18n, units
from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.judge.targets import Scale, against_targets
from labctl.load.arrivals import Closed
from labctl.load.samples import Sample
from labctl.load.stats import Glance, Summary
from labctl.measure.observation import Observation
from labctl.view import load_figures
from labctl.view.terminal import Terminal
from tests.conftest import PROJECT

LAB = load_lab(PROJECT, FIRST_LAB)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "en")
    i18n.choose(None)


def summary(*latencies_ms: float, failed: int = 0) -> Summary:
    return Summary(8, 1.0, len(latencies_ms), Counter(http_500=failed), latencies_ms, 0, 0.1)


def seen(*latencies_ms: float, failed: int = 0) -> Observation:
    answered = [Sample(0, round(latency * 1e6)) for latency in latencies_ms]
    return Observation("together", 8, (*answered, *[Sample(0, 1, "http_500")] * failed), duration_s=1.0)


def table(observation: Observation, scale: float | None) -> list[str]:
    out = io.StringIO()
    results = against_targets(LAB.targets, observation, scale) if scale else []
    load_figures.load_table(Terminal(out=out), LAB, observation, results, "title")
    return out.getvalue().splitlines()[3:]


def test_numbers_have_the_decimal_sign_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    assert units.number(1.25, 1) == "1.2"
    assert units.milliseconds(9.94) == "9.9 ms"
    assert units.milliseconds(170.4) == "170 ms"
    monkeypatch.setenv("LABCTL_LANG", "es")
    assert units.percent(0.125) == "12,5 %"


def test_the_table_says_what_is_met_and_what_is_missed() -> None:
    rows = [line.split("  ") for line in table(seen(*[300.0] * 60, failed=1), scale=1.0)]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert cells == [
        ["p50 latency", "300 ms", "≤ 250 ms", "missed"],
        ["p95 latency", "300 ms", "≤ 600 ms", "met"],
        ["requests/s", "60.0/s", "≥ 30.0/s", "met"],
        ["errors", "1.6 %", "≤ 1.0 %", "missed"],
    ]


def test_the_table_says_what_cannot_be_judged() -> None:
    rows = table(seen(*[200.0] * 20), scale=1.0)
    assert rows[0].split()[-1] == "met"
    assert rows[1].endswith("not judged: takes 59 requests")


def test_how_a_run_stands_in_one_sentence() -> None:
    def said(*latencies_ms: float) -> str:
        return str(load_figures.targets_sentence(against_targets(LAB.targets, seen(*latencies_ms), 1.0)))

    assert said(*[200.0] * 60) == "All 4 targets are met."
    assert said(*[300.0] * 60) == "Targets missed: 1 of 4."
    assert said(*[200.0] * 40).startswith("No target is missed, but 1 of 4 cannot be judged")


def test_who_hung_up_on_purpose_is_neither_answered_nor_failed() -> None:
    left = replace(summary(10.0, 20.0), samples=(Sample(0, 1, hung_up=True),))
    said = load_figures.counted(left)
    assert said == "Requests answered: 2, in 1.0 s. In 1 more, the client hung up, as this load wants it to."


def test_without_targets_there_is_no_column_for_them() -> None:
    assert table(seen(10.0), scale=None)[0].split() == ["p50", "latency", "10", "ms"]


def test_what_was_not_measured_is_a_dash_and_a_miss() -> None:
    row = " ".join(table(seen(failed=2), scale=1.0)[0].split())
    assert row == "p50 latency – ≤ 250 ms missed: no figure"


def test_failures_are_counted_by_kind() -> None:
    assert load_figures.counted(summary(1.0)) == "Requests answered: 1, in 1.0 s."
    assert load_figures.counted(summary(1.0, failed=2)).endswith("Failed: 2 (http_500 × 2).")


def test_the_scale_is_explained() -> None:
    said = load_figures.scale_sentence(Scale(single_ms=112, reference_ms=100))
    assert "112 ms" in said
    assert "× 1.12" in said


@pytest.mark.parametrize(
    ("plan", "of"), [(Closed(8, duration_s=60), "60 s"), (Closed(8, num_requests=5), "5 requests")]
)
def test_live_figures_fit_on_a_line_even_before_the_first_answer(plan: Closed, of: str) -> None:
    line = load_figures.glance_line(Glance(0.25, 0, 0, math.nan, math.nan, 0.0), plan)
    assert of in line
    assert len(line) < 100
