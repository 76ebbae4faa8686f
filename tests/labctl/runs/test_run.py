from dataclasses import replace

import pytest

from labctl.load.samples import Sample
from labctl.runs import run as runs
from labctl.runs.run import ClientCost, Demand, Line
from tests.labctl import kept
from tests.labctl.kept import MS, moved


def test_lines_go_from_little_load_to_much_and_open_loops_come_last() -> None:
    run = kept.run(
        series=(
            kept.open_series(20),
            kept.series(8, 40, "reference"),
            kept.series(8, 40),
            kept.open_series(5),
            kept.series(1, 30),
        )
    )
    assert list(run.lines()) == [
        Line(Demand(1, None), "subject"),
        Line(Demand(8, None), "subject"),
        Line(Demand(8, None), "reference"),
        Line(Demand(None, 5), "subject"),
        Line(Demand(None, 20), "subject"),
    ]


def test_blocks_of_one_load_count_as_one_without_their_pauses() -> None:
    """Two blocks of 100 ms with a minute between them last 200 ms; percentiles are those of all requests."""
    begin = (Sample(7 * MS, 107 * MS, completion_tokens=5), Sample(7 * MS, 57 * MS, completion_tokens=5))
    later = (
        *(moved(sample, 60_000 * MS) for sample in begin),
        Sample(60_007 * MS, 60_017 * MS, intended_ns=60_006 * MS, token_ns=(60_008 * MS,)),
    )
    blocks = [
        runs.Series("subject", 2, None, ClientCost(cpu_share=share), samples)
        for share, samples in ((0.1, begin), (0.3, later), (None, ()))
    ]
    whole = runs.pooled(blocks)
    assert whole.duration_s == pytest.approx(0.2)
    assert whole.completed == 5
    assert sorted(whole.latencies_ms) == [11, 50, 50, 100, 100]
    assert whole.ttfts_ms == (2,)
    assert whole.client_cpu_s == pytest.approx(0.04)
    assert runs.worst(blocks) == ClientCost(cpu_share=0.3)


def test_what_else_may_explain_a_difference() -> None:
    one = kept.run()
    busy = replace(kept.ENVIRONMENT, load_average=9.0)
    elsewhere = replace(kept.SUBJECT, url="http://127.0.0.1:9")
    assert runs.differences(one, kept.run(1, environment=busy, subject=elsewhere)) == []
    other = kept.run(
        1, environment=replace(busy, python="3.13.0"), subject=replace(elsewhere, source_digest="new")
    )
    assert [(d.name, d.first, d.second) for d in runs.differences(one, other)] == [
        ("python", "3.12.1", "3.13.0"),
        ("source_digest", kept.SUBJECT.source_digest, "new"),
    ]


def test_two_mixes_at_the_same_concurrency_are_never_pooled() -> None:
    mixes = [replace(kept.series(8, ms), scenario=name) for ms, name in ((40, None), (90, "a"), (20, "b"))]
    figures = kept.run(series=tuple(mixes)).figures()
    assert [(line.load.scenario, figures[line].num_prompts) for line in figures] == [
        (None, 40),
        ("a", 40),
        ("b", 40),
    ]
    assert [round(figure.latency_ms(0)) for figure in figures.values()] == [40, 90, 20]
