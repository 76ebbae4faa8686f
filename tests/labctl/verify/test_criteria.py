"""What a server is judged by, as the files of labs and breaks say."""

import pytest

from labctl.catalog.breaks import Break, load_breaks
from labctl.catalog.in_use import InUse, of_break
from labctl.catalog.labs import FIRST_LAB, load_lab
from labctl.verify.criteria import scenarios_of, trial_of
from tests.conftest import PROJECT


def names(used: InUse) -> list[str]:
    return [criterion.name for criterion in trial_of(used).criteria]


def test_the_first_lab_asks_for_the_serial_fraction_besides() -> None:
    used = InUse(load_lab(PROJECT, FIRST_LAB))
    assert names(used) == ["errors", "answers", "shape", "lateness", "slowness"]
    assert [scenario.name for scenario in scenarios_of(used)] == ["alone", "together"]


@pytest.mark.parametrize("brk", load_breaks(PROJECT, drafts=True), ids=lambda brk: brk.slug)
def test_what_decides_of_the_signature_is_asked_for_and_every_target_under_its_own_load(brk: Break) -> None:
    used = of_break(PROJECT, brk)
    found = names(used)
    assert len(found) == len(set(found))
    elsewhere = {"p50_e2el_ms", "p95_e2el_ms", "error_rate", "failure_rate"}  # slowness, lateness, errors
    by_littles_law = {"request_throughput", "output_throughput"} if used.lab.default.concurrency else set()
    asked = {target.figure for target in used.lab.targets} - elsewhere - by_littles_law
    is_meant = used.scenario == used.lab.default  # the load that the targets are for
    assert {f"target_{figure}" for figure in asked if is_meant} <= set(found)
    assert {f"{sign.metric}@{sign.scenario}" for sign in brk.signature if sign.decides} <= set(found)
    assert used.scenario in scenarios_of(used)
