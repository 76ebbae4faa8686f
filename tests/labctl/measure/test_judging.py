"""How load is put on two servers in turns; what follows from it is `trial`'s affair."""

import random
from itertools import islice
from typing import Any

import pytest

from labctl.catalog.targets import FIRST_LAB, load_lab
from labctl.load.arrivals import Closed
from labctl.load.samples import Sample
from labctl.load.stats import Summary, summarise
from labctl.measure import judging
from labctl.measure.judging import paired_blocks
from labctl.measure.measuring import Measured, Subject
from labctl.measure.validity import Check, Reason, Validity
from labctl.runs.run import Series
from tests.conftest import PROJECT

LAB = load_lab(PROJECT / "labs" / FIRST_LAB / "lab.toml")
LEARNER, REFERENCE = Subject("http://learner", 1, None), Subject("http://reference", 2, None)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Closed, int]]:
    """(url, plan, warm-up) of each run; one request of 1 s on the learner's server, of 1 ms on the other."""
    runs: list[tuple[str, Closed, int]] = []

    def put_load_on(server: Subject, _: object, plan: Closed, *, warmup_requests: int, **__: Any) -> Summary:
        runs.append((server.url, plan, warmup_requests))
        took_ns = 1_000_000_000 if server is LEARNER else 1_000_000
        return summarise([Sample(0, took_ns)], plan.concurrency, 0.0)

    def examine(run: Summary, _: object) -> Measured:
        few = Validity((Reason(Check.SAMPLES, 1, 6),)) if run.concurrency == 8 else Validity()
        return Measured(run, 0.1, 0.0, few)

    monkeypatch.setattr(judging, "put_load_on", put_load_on)
    monkeypatch.setattr(judging, "examine", examine)
    return runs


def test_every_block_has_both_servers_alone_and_together_in_random_order(
    sent: list[tuple[str, Closed, int]],
) -> None:
    kept: list[Series] = []
    blocks = paired_blocks(LEARNER, REFERENCE, LAB, ["x"], rng=random.Random(1), keep=kept.append)
    taken = list(islice(blocks, 6))
    orders = [[(url, plan.concurrency) for url, plan, _ in sent[i : i + 4]] for i in range(0, 24, 4)]
    everything = {(server.url, n) for server in (LEARNER, REFERENCE) for n in (1, 8)}
    assert all(set(order) == everything for order in orders)
    assert len({tuple(order) for order in orders}) > 1
    assert {block.learner.together.p50_ms for block in taken} == {1000}
    assert {block.reference.alone.p50_ms for block in taken} == {1}
    assert len(kept) == 24
    assert {(series.role, series.concurrency) for series in kept} == {
        (role, n) for role in ("subject", "reference") for n in (1, 8)
    }


def test_only_the_first_block_warms_the_servers_up(sent: list[tuple[str, Closed, int]]) -> None:
    list(islice(paired_blocks(LEARNER, REFERENCE, LAB, ["x"], rng=random.Random(1), keep=lambda _: None), 2))
    assert [warmup for _, _, warmup in sent[:4]] == [plan.concurrency for _, plan, _ in sent[:4]]
    assert [warmup for _, _, warmup in sent[4:]] == [0] * 4


@pytest.mark.usefixtures("sent")
def test_a_block_is_as_valid_as_its_worst_run() -> None:
    (block,) = islice(
        paired_blocks(LEARNER, REFERENCE, LAB, ["x"], rng=random.Random(1), keep=lambda _: None), 1
    )
    assert [reason.check for reason in block.validity.reasons] == [Check.SAMPLES]
