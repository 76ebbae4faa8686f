"""Three times as many requests as the server can answer, for a minute, in open loop.

    python -m tests.soak.overload [--seconds 60]

What is admitted keeps the bound that the length of the queue sets; the rest is refused at once; and the
server answers at least nine tenths as many a second as without the flood.
"""

import argparse
import sys

from labctl.load.client import OpenPlan, Plan
from labctl.load.workload import read_sentences
from labctl.paths import root
from labctl.server import running_server
from miniserve.settings import Settings
from tests.soak.common import check, errors, latency_ms, put_load, rate

TIMES_CAPACITY = 3
MIN_SHARE = 0.9
MAX_REFUSAL_MS = 100.0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    seconds = parser.parse_args().seconds
    settings = Settings()
    mix = read_sentences(root() / "labs/02-continuous-batching/workload.jsonl")
    most = settings.max_batch_size + settings.max_queued_requests
    with running_server(root()) as server:
        capacity = rate(
            put_load(server.url, Plan(2 * settings.max_batch_size, duration_s=10, timeout_s=60), mix)
        )
        bound_ms = 1.5 * 1000 * most / capacity
        print(
            f"capacity {capacity:.1f} a second; {most} requests at most: {bound_ms:.0f} ms with half to spare"
        )
        flood = OpenPlan(TIMES_CAPACITY * capacity, duration_s=seconds, timeout_s=60)
        samples = put_load(server.url, flood, mix, seed=1)
        achieved = rate(samples)
        p99, refusal = latency_ms(samples, 99), latency_ms(samples, 95, "http_503")
        print(f"{errors(samples)}; {achieved:.1f} a second, p99 {p99:.0f} ms; refusals p95 {refusal:.1f} ms")
        held = [
            check("only 503 stands beside the answers", set(errors(samples)) == {"answered", "http_503"}),
            check(f"p99 of the admitted within {bound_ms:.0f} ms", p99 <= bound_ms),
            check(f"refused within {MAX_REFUSAL_MS:.0f} ms", refusal <= MAX_REFUSAL_MS),
            check(f"at least {MIN_SHARE:.0%} of the capacity", achieved >= MIN_SHARE * capacity),
        ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
