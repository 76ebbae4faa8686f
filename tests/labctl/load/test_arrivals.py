"""When requests are due."""

import itertools
import statistics
import subprocess
import sys
from dataclasses import replace

import pytest

from labctl.load.arrivals import Burst, Open


def test_arrivals_have_the_rate_and_the_burstiness_asked_for() -> None:
    for burstiness, variation in ((0.5, 2.0), (1.0, 1.0), (4.0, 0.25)):
        offsets = list(Open(request_rate=50, burstiness=burstiness, num_requests=20_000).offsets_s())
        pauses = [b - a for a, b in itertools.pairwise([0.0, *offsets])]
        mean = statistics.fmean(pauses)
        assert mean == pytest.approx(1 / 50, rel=0.05)
        assert statistics.pvariance(pauses) / mean**2 == pytest.approx(variation, rel=0.1)


def test_arrivals_end_with_the_time_and_are_the_same_for_a_seed() -> None:
    arrivals = Open(request_rate=50, duration_s=2, seed=3)
    offsets = list(arrivals.offsets_s())
    assert offsets == list(arrivals.offsets_s()) != list(replace(arrivals, seed=4).offsets_s())
    assert 60 < len(offsets) < 140
    assert all(0 < a < b < 2 for a, b in itertools.pairwise(offsets))


def test_a_burst_is_all_at_once_every_period() -> None:
    assert list(Burst(size=3, period_s=0.5, duration_s=1.2).offsets_s()) == [0.0] * 3 + [0.5] * 3 + [1.0] * 3
    assert Burst(size=3, period_s=0.5).request_rate == 6


def test_what_describes_a_load_is_read_without_the_client() -> None:
    """aiohttp takes longer to import than any command needs to read a lab's scenarios."""
    source = (
        "import sys\n"
        "from labctl.load import load, mix, samples, stats, workload\n"
        "print([name for name in ('aiohttp', 'asyncio', 'uvloop') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
