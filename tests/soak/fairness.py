"""Short requests beside long ones: does anybody wait behind a long prompt?

    python -m tests.soak.fairness [--rounds 3]

Eight short requests at once, against four short ones and four of 450 bytes: the short ones' p95 may double.
The two take turns, so that noise from outside hits both.
"""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from labctl.load.arrivals import Closed
from labctl.load.endpoints import Correct
from labctl.load.load import Load
from labctl.load.mix import only
from labctl.load.process import LoadProcess
from labctl.load.samples import Sample
from labctl.paths import root
from labctl.server.process import running_server
from tests.soak.common import LONG, SHORT, check, latency_ms

SECONDS = 8.0
MAX_RATIO = 2.0


def both(url: str, num_short: int, num_long: int) -> Sequence[Sample]:
    """The short requests' samples, with the long ones beside them."""
    shares = [(SHORT, num_short), (LONG, num_long)]
    loads = [
        Load(only(Correct(url), words), Closed(count, duration_s=SECONDS, timeout_s=60))
        for words, count in shares
        if count
    ]
    processes = [LoadProcess() for _ in loads]
    try:
        with ThreadPoolExecutor(len(loads)) as pool:
            shown = list(pool.map(LoadProcess.run, processes, loads))
    finally:
        for process in processes:
            process.close()
    return shown[0].samples


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    alone: list[Sample] = []
    mixed: list[Sample] = []
    with running_server(root()) as server:
        for _ in range(rounds):
            alone += both(server.url, 8, 0)
            mixed += both(server.url, 4, 4)
    p95 = latency_ms(alone, 95), latency_ms(mixed, 95)
    print(f"short ones' p95: {p95[0]:.0f} ms among themselves, {p95[1]:.0f} ms beside long ones")
    return 0 if check(f"at most {MAX_RATIO:g} times", p95[1] <= MAX_RATIO * p95[0]) else 1


if __name__ == "__main__":
    sys.exit(main())
