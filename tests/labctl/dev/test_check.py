"""The checker is checked: a break that is one, and one in which everything is wrong."""

import json
import re
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest

from labctl.catalog.breaks import PATCH
from labctl.cli import app as cli
from labctl.dev import check
from labctl.judge.blocks import Block
from labctl.measure.blocks import Bench
from labctl.tree import patches
from tests.labctl import stage
from tests.labctl.blocks import block

OTHER_REPAIR = f"    prompt = prompt_ids\n{stage.SEAM}"
HIDDEN = "    result = model.forward(list(prompt_ids)) and prompt_ids\n"
LOSING = f"{stage.SEAM}    result = result[1:]\n"


def put_patches(root: Path, *, broken: str, repair: str, cheat: str) -> None:
    """The three patches of the break, each by the line that it puts in the seam's place."""
    healthy = stage.SERVER
    files = {
        name: healthy.replace(stage.SEAM, line)
        for name, line in (("broken", broken), ("repair", repair), ("cheat", cheat))
    }
    folder = root / "breaks/00-no-batching"
    pairs = (
        (PATCH, healthy, "broken"),
        ("repair.patch", files["broken"], "repair"),
        ("cheat.patch", files["broken"], "cheat"),
    )
    for name, before, after in pairs:
        data = patches.diff(root, before.encode(), files[after].encode(), stage.HANDLERS)
        (folder / name).write_bytes(data)


def test_a_break_that_is_what_it_says_passes(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put_patches(lab, broken=stage.BROKEN, repair=OTHER_REPAIR, cheat=LOSING)
    before = (lab / stage.HANDLERS).read_bytes()
    assert cli.run(["dev", "check", "--json"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["breaks"]
    assert entry["ok"]
    found = {stage["variant"]: (stage["outcome"], stage["tests"]) for stage in entry["stages"]}
    assert found == {
        "healthy": ("healthy", "✓"),
        "broken": ("broken", "✗"),
        "repair": ("healthy", "✓"),
        "cheat": ("broken", "–"),
    }
    assert (lab / stage.HANDLERS).read_bytes() == before


def test_lab_tests_that_could_not_decide_are_asked_again(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put_patches(lab, broken=stage.BROKEN, repair=OTHER_REPAIR, cheat=LOSING)
    file = lab / "tests/phase33/test_throughput.py"
    unsure_at_first = """
import pytest

def test_a_busy_machine():
    asked = Path(__file__).with_name("asked")
    if not asked.exists():
        asked.touch()
        pytest.skip("busy")
"""
    file.write_text(file.read_text() + unsure_at_first)
    assert cli.run(["dev", "check", "--json"]) == 0, capsys.readouterr()


class Blurred:
    """Blocks between good and bad, however many are measured."""

    def blocks(self) -> Iterator[Block]:
        return repeat(block(sigma=0.2))


@pytest.mark.parametrize(("num_blurred", "exit_code"), [(1, 0), (9, 1)])
def test_what_a_busy_machine_left_undecided_is_measured_again_but_not_for_ever(
    lab: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    num_blurred: int,
    exit_code: int,
) -> None:
    put_patches(lab, broken=stage.BROKEN, repair=OTHER_REPAIR, cheat=HIDDEN)
    blurred = iter([False, *[True] * num_blurred])  # the healthy server is looked at first

    def bench(*given: Any) -> Bench | Blurred:
        return Blurred() if next(blurred, False) else Bench(*given)

    monkeypatch.setattr(check, "Bench", bench)
    assert cli.run(["dev", "check"]) == exit_code
    printed = capsys.readouterr()
    assert "Undecided at first, and measured again: broken: the verdict is inconclusive" in printed.err
    assert "a request takes 1.54 times" in " ".join(printed.err.split()), "what the criteria found"
    assert ("    broken: the verdict is inconclusive" in printed.out) is bool(exit_code)


def test_what_stays_still_has_blocks_of_its_own_if_the_verdict_falls_too_soon(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong answer decides in one block, of more scenarios, which says nothing about latencies yet."""
    wrong = f"{stage.SEAM.rstrip()}\n".replace("await", "(await").replace("options)", "options))[1:]")
    put_patches(lab, broken=wrong, repair=OTHER_REPAIR, cheat=stage.BROKEN)
    file = lab / "breaks/00-no-batching/break.toml"
    others = re.sub(r"\[\[signature\]\]\n(?:.+\n)+\n", "", file.read_text())
    sign = '[[signature]]\nmetric = "{}"\nscenario = "{}"\nexpect = "{}"\nen = "so"\nes = "así"\n'
    file.write_text(
        others
        + sign.format("num_wrong_answers", "together", "rises")
        + "at_least = 2\n"
        + sign.format("p50_e2el_ms", "together", "still")
    )
    assert cli.run(["dev", "check", "--json"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["breaks"]
    broken = next(stage for stage in entry["stages"] if stage["variant"] == "broken")
    assert broken["cause"] == "answers"
    assert broken["num_blocks"] == 1
    assert {(sign["metric"], sign["scenario"]): sign["opinion"] for sign in broken["signs"]} == {
        ("num_wrong_answers", "together"): "broken",
        ("p50_e2el_ms", "together"): "healthy",
    }


def test_a_break_that_breaks_nothing_and_a_repair_that_repairs_nothing_do_not_pass(
    lab: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inert = f"    asked = prompt_ids\n{stage.SEAM}"
    put_patches(lab, broken=inert, repair=HIDDEN, cheat=f"    copied = prompt_ids\n{stage.SEAM}")
    assert cli.run(["dev", "check", "00"]) == 1
    printed = capsys.readouterr().out
    said = " ".join(printed.split())
    assert "broken: the verdict is healthy" in said
    assert "broken: p50_e2el_ms under together should be" in said
    assert "broken: the lab's tests say ✓" in said
    assert "repair: the verdict is broken" in said
    assert "cheat: nothing tells it" in said
    assert "healthy: " not in said
    assert printed.splitlines()[-1] == "As they say: 0 of 1 breaks."


@pytest.mark.usefixtures("lab")
def test_with_a_break_in_there_is_nothing_to_compare_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["break", "apply", "00"]) == 0
    assert cli.run(["dev", "check"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "→ labctl break revert"


def test_rules_alone_measure_nothing(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put_patches(lab, broken=stage.BROKEN, repair=OTHER_REPAIR, cheat=LOSING)
    assert cli.run(["dev", "check", "--rules"]) == 0
    (lab / "breaks/00-no-batching/cheat.patch").unlink()
    assert cli.run(["dev", "check", "--rules"]) == 1
    assert "breaks/00-no-batching/cheat.patch is missing" in capsys.readouterr().out


def test_everything_about_a_break_is_shown(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put_patches(lab, broken=stage.BROKEN, repair=OTHER_REPAIR, cheat=LOSING)
    assert cli.run(["dev", "show", "00"]) == 0
    printed = capsys.readouterr().out
    for expected in ("model.forward(prompt_ids)", "repair.patch", "Cause: ", "p50_e2el_ms", "https://"):
        assert expected in printed
    assert cli.run(["dev", "show", "00", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["id"] == "00"
    assert set(shown["patches"]) == {"break.patch", "repair.patch", "cheat.patch"}
