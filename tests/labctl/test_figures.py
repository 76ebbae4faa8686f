import io
import math
from collections import Counter
from pathlib import Path

import pytest

from labctl import figures, i18n
from labctl.curve import Reading
from labctl.load.client import Plan
from labctl.load.stats import Glance, Summary
from labctl.targets import Scale, load_lab
from labctl.terminal import Terminal
from labctl.verdict import Block, Shape, Vote

LAB = load_lab(Path(__file__).parents[2] / "labs/02-continuous-batching/lab.toml")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "en")
    i18n.choose(None)


def summary(*latencies_ms: float, failed: int = 0) -> Summary:
    return Summary(8, 1.0, len(latencies_ms), Counter(http_500=failed), latencies_ms, 0, 0.1)


def table(run: Summary, scale: float | None) -> list[str]:
    out = io.StringIO()
    outcomes = LAB.judge(run, scale) if scale else []
    figures.load_table(Terminal(out=out), LAB, run, outcomes, "title")
    return out.getvalue().splitlines()[3:]


def test_numbers_have_the_decimal_sign_of_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    assert figures.number(1.25, 1) == "1.2"
    assert figures.milliseconds(9.94) == "9.9 ms"
    assert figures.milliseconds(170.4) == "170 ms"
    monkeypatch.setenv("LABCTL_LANG", "es")
    assert figures.percent(0.125) == "12,5 %"


def test_the_table_says_what_is_met_and_what_is_missed() -> None:
    rows = [line.split("  ") for line in table(summary(*[300.0] * 40, failed=1), scale=1.0)]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert cells == [
        ["p50 latency", "300 ms", "≤ 250 ms", "missed"],
        ["p95 latency", "300 ms", "≤ 600 ms", "met"],
        ["requests/s", "40.0/s", "≥ 30.0/s", "met"],
        ["errors", "2.4 %", "≤ 1.0 %", "missed"],
    ]


def test_without_targets_only_the_measured_column_is_filled() -> None:
    assert table(summary(10.0), scale=None)[0].split() == ["p50", "latency", "10", "ms", "–", "–"]


def test_what_was_not_measured_is_a_dash_and_a_miss() -> None:
    assert table(summary(failed=2), scale=1.0)[0].split() == [
        "p50",
        "latency",
        "–",
        "≤",
        "250",
        "ms",
        "missed",
    ]


def test_failures_are_counted_by_kind() -> None:
    assert figures.counted(summary(1.0)) == "1 requests answered in 1.0 s."
    assert figures.counted(summary(1.0, failed=2)).endswith("2 failed: http_500 × 2.")


def test_the_scale_is_explained() -> None:
    said = figures.scale_sentence(Scale(single_ms=112, reference_ms=100))
    assert "112 ms" in said
    assert "× 1.12" in said


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        (Reading(Shape.BATCHING, 8, 1.5, 0.07), "share the work"),
        (Reading(Shape.SERIALISED, 8, 8.0, 1.0), "wait in line"),
        (Reading(Shape.UNCLEAR, 8, 2.7, 0.25), "Neither"),
        (Reading(Shape.UNCLEAR), "Too little"),
    ],
)
def test_the_shape_in_a_sentence(reading: Reading, said: str) -> None:
    assert said in figures.shape_sentence(reading)


@pytest.mark.parametrize(
    ("sigmas", "said"), [((0.1, 0.1), "share the work"), ((1, 1), "waits for"), ((0.25,) * 7, "cannot tell")]
)
def test_the_vote_in_a_sentence(sigmas: tuple[float, ...], said: str) -> None:
    vote = Vote(tuple(Block(100, 100 * (1 + 7 * sigma), 8) for sigma in sigmas))
    assert said in figures.vote_sentence(vote)


@pytest.mark.parametrize(
    ("plan", "of"), [(Plan(8, duration_s=60), "60 s"), (Plan(8, num_requests=5), "5 requests")]
)
def test_live_figures_fit_on_a_line_even_before_the_first_answer(plan: Plan, of: str) -> None:
    line = figures.glance_line(Glance(0.25, 0, 0, math.nan, math.nan, 0.0), plan)
    assert of in line
    assert len(line) < 100


def test_paragraphs_break_between_words_and_keep_their_own_lines() -> None:
    text = "one two three four\n    log: http://127.0.0.1:8033/a-very-long-address"
    assert figures.paragraph(text, 10, indent="  ").splitlines() == [
        "one two",
        "  three",
        "  four",
        "    log:",
        "  http://127.0.0.1:8033/a-very-long-address",
    ]
