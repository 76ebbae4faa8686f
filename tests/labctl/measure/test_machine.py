import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from labctl.measure.machine import Neighbours, busiest
from labctl.measure.observation import Busy

HOG = "import time\nend = time.monotonic() + 60\nwhile time.monotonic() < end: pass\n"


@pytest.fixture
def stranger() -> Iterator[int]:
    """A busy process that is no descendant of this one: its parent has ended."""
    start = f"subprocess.Popen([sys.executable, '-c', {HOG!r}], stdout=subprocess.DEVNULL)"
    code = f"import subprocess, sys; print({start}.pid)"
    started = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    pid = int(started.stdout)
    yield pid
    os.kill(pid, 9)


def burn(times: int = 30_000_000) -> None:
    for _ in range(times):
        pass


def test_a_program_that_runs_beside_is_named_and_we_ourselves_are_not(stranger: int) -> None:
    with Neighbours() as neighbours:
        burn()
    busy = {one.pid: one for one in neighbours.busy()}
    assert busy[stranger].cores > 0
    assert busy[stranger].name.startswith("python")
    assert os.getpid() not in busy


def test_a_server_that_is_not_ours_is_no_neighbour_if_it_is_the_one_that_is_measured(stranger: int) -> None:
    with Neighbours(stranger) as neighbours:
        burn()
    assert stranger not in {one.pid for one in neighbours.busy()}


def test_of_several_looks_each_program_counts_at_its_busiest() -> None:
    looks = [
        [Busy("cc1plus", 1, 0.4), Busy("cron", 2, 0.1)],
        [Busy("cc1plus", 3, 0.9), Busy("steal", 0, 0.3)],
    ]
    assert [(one.name, one.cores) for one in busiest(looks)] == [("cc1plus", 0.9), ("steal", 0.3)]
    assert busiest([]) == ()
