"""Measures how well the served model corrects, over HTTP: what a user of the server would get.

    python -m training.evaluate [--url http://127.0.0.1:8033] [--failures]

Without `--url` it starts the server of this tree. Four sets: the handwritten sentences, some with letters and
signs that English does not have, held-out combinations of verb × subject × pattern that training never saw,
and ordinary generator pairs under another seed. Prints Markdown tables for `RESULTS.md`; with `--failures`
what went wrong, sentence by sentence.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx

from labctl.paths import root
from labctl.server.process import running_server
from training.generator import Generator

HANDWRITTEN = Path(__file__).parent / "eval" / "handwritten.jsonl"
SIGNS = Path(__file__).parent / "eval" / "signs.jsonl"
NUM_GENERATED = 1500
SEED = 2024  # not the seed of training
CONCURRENCY = 16


@dataclass(frozen=True)
class Case:
    """A sentence, every answer that counts as right, and what is wrong with it."""

    sentence: str
    accept: tuple[str, ...]
    kind: str


def written(file: Path) -> list[Case]:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [Case(row["input"], tuple(row["accept"]), row["type"]) for row in rows]


def generated(*, held_out: bool) -> list[Case]:
    generator = Generator(SEED, held_out=held_out)
    pairs = [generator.pair() for _ in range(NUM_GENERATED)]
    return [
        Case(pair.wrong, (pair.right,), pair.kind if len(pair.kinds) < 2 else "several") for pair in pairs
    ]


async def answers(url: str, cases: list[Case]) -> list[str]:
    """What the server makes of each sentence, in order. Raises httpx.HTTPError when it does not answer."""
    gate = asyncio.Semaphore(CONCURRENCY)
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:

        async def one(case: Case) -> str:
            async with gate:
                response = await client.post("/correct", json={"sentence": case.sentence})
            return str(response.raise_for_status().json()["corrected"])

        return await asyncio.gather(*(one(case) for case in cases))


def report(title: str, cases: list[Case], given: list[str], show_failures: bool) -> str:
    """A Markdown table of exact matches by kind; the failures below it where asked for."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    failures = []
    for case, answer in zip(cases, given, strict=True):
        hit = answer in case.accept
        for kind in ("all", case.kind):
            right[kind] += hit
            total[kind] += 1
        if not hit:
            failures.append(f"- {case.kind}: {case.sentence} → {answer} (wanted {case.accept[0]})")
    rows = [f"| {kind} | {total[kind]} | {100 * right[kind] / total[kind]:.1f} % |" for kind in sorted(total)]
    table = "\n".join([f"### {title}\n", "| kind | sentences | exact match |", "|---|---:|---:|", *rows])
    return "\n".join([table, "", *failures]) if show_failures and failures else table + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--url", help="a running server; without it, this tree's own is started")
    parser.add_argument("--failures", action="store_true", help="show every sentence that went wrong")
    args = parser.parse_args()
    sets = {
        "Handwritten": written(HANDWRITTEN),
        "Other letters, signs, prices, addresses": written(SIGNS),
        "Held-out combinations": generated(held_out=True),
        "Seen combinations, other seed": generated(held_out=False),
    }
    with ExitStack() as stack:
        url = args.url or stack.enter_context(running_server(root())).url
        for title, cases in sets.items():
            print(report(title, cases, asyncio.run(answers(url, cases)), args.failures), flush=True)


if __name__ == "__main__":
    main()
