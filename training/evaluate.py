"""Measures how well the served model corrects, over HTTP: what a user of the server would get.

    python -m training.evaluate [--url http://127.0.0.1:8033 | --model DIR] [--failures] [--quick]

Without `--url` it starts the server of this tree, with the shipped weights or those of `--model`. The sets
are the files in `eval/`, written by hand, and unless `--quick` two of the generator's: held-out combinations
of verb × subject × pattern that training never saw, and ordinary pairs under another seed.

Prints Markdown for `RESULTS.md`: first the damage, set by set, then a table for each set with its kinds. A
text is *right* if it comes back as one of the accepted answers, to the byte. It is *harmed* if something was
changed that no accepted answer changes; of a correct text that is any change. What is neither was missed, or
seen and corrected wrongly. Intervals are Wilson's, of 95 %.
"""

from __future__ import annotations

import argparse
import asyncio
import difflib
import json
import math
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx

from labctl.paths import root
from labctl.server.process import running_server
from training.generator import Generator

EVAL = Path(__file__).parent / "eval"
SETS = {
    "unseen": "Unseen: written by somebody who knew neither project nor generator",
    "unseen_2": "Unseen, the second set: written by somebody else, after the sixth run",
    "unseen_3": "Unseen, the third set: by a third person, while the seventh run went on",
    "unseen_4": "Unseen, the fourth set: by a fourth person, before the eighth run ended",
    "unseen_5": "Unseen, the fifth set: by a fifth person, before the ninth run ended",
    "unseen_6": "Unseen, the sixth set: by a sixth person, before the tenth run began",
    "unseen_7": "Unseen, the seventh set: by a teacher in Spain, after the tenth run",
    "unseen_8": "Unseen, the eighth set: by an editor in Latin America, after the tenth run",
    "unseen_9": "Unseen, the ninth set: by a teacher in Madrid and London, during the eleventh run",
    "unseen_10": "Unseen, the tenth set: by a teacher in Zaragoza, after the eleventh run",
    "unseen_11": "Unseen, the eleventh set: by an eleventh person, before the twelfth run began",
    "unseen_12": "Unseen, the twelfth set: by a twelfth person, before the thirteenth run began",
    "unseen_13": "Unseen, the thirteenth set: by a teacher in Valencia, after the thirteenth run",
    "correct": "Correct sentences as people write them",
    "lookalikes": "Correct look-alikes",
    "handwritten": "Handwritten",
    "paragraphs": "Paragraphs with the newer mistakes",
    "fifteen": "Fifteen to begin with",
    "signs": "Other letters, signs, prices, addresses",
    "garbled": "What got garbled",
}
NUM_GENERATED = 600
SEED = 2024  # not the seed of training
CONCURRENCY = 16
NEARBY = 1  # an edit so many words from an accepted one is a wrong correction, not harm
Z = 1.959964  # of 95 %


@dataclass(frozen=True)
class Case:
    """A text, every answer that counts as right, and what is wrong with it."""

    sentence: str
    accept: tuple[str, ...]
    kind: str

    @property
    def is_correct(self) -> bool:
        return self.sentence in self.accept


@dataclass
class Count:
    """Of how many texts, how many came back right and how many harmed."""

    total: int = 0
    right: int = 0
    harmed: int = 0

    def add(self, case: Case, answer: str) -> None:
        self.total += 1
        self.right += answer in case.accept
        self.harmed += is_harmed(case, answer)


def written(name: str) -> list[Case]:
    """The cases of a file in `eval/`."""
    lines = (EVAL / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Case(row["input"], tuple(row["accept"]), row["type"]) for row in map(json.loads, lines)]


def generated(*, held_out: bool) -> list[Case]:
    generator = Generator(SEED, held_out=held_out)
    pairs = [generator.pair() for _ in range(NUM_GENERATED)]
    return [
        Case(pair.wrong, (pair.right,), pair.kind if len(pair.kinds) < 2 else "several") for pair in pairs
    ]


def is_harmed(case: Case, answer: str) -> bool:
    """Whether the answer changes what every accepted one leaves alone."""
    if answer in case.accept or answer == case.sentence:
        return False
    accepted = [edit for right in case.accept for edit in _edits(case.sentence, right)]
    return any(
        not any(a - NEARBY <= start and end <= b + NEARBY for a, b in accepted)
        for start, end in _edits(case.sentence, answer)
    )


def _edits(before: str, after: str) -> Iterator[tuple[int, int]]:
    """The words of `before`, as a range, at each place where `after` differs."""
    matcher = difflib.SequenceMatcher(None, before.split(" "), after.split(" "), autojunk=False)
    for tag, start, end, _, _ in matcher.get_opcodes():
        if tag != "equal":
            yield start, end


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share, in which 0 of 10 is not nothing. `total` is at least 1."""
    share, spread = hits / total, Z * Z / total
    middle = share + spread / 2
    reach = Z * math.sqrt(share * (1 - share) / total + spread / (4 * total))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


async def answers(url: str, cases: list[Case]) -> list[str]:
    """What the server makes of each text, in order. Raises httpx.HTTPError when it does not answer."""
    gate = asyncio.Semaphore(CONCURRENCY)
    async with httpx.AsyncClient(base_url=url, timeout=120) as client:

        async def one(case: Case) -> str:
            async with gate:
                response = await client.post("/correct", json={"sentence": case.sentence})
            return str(response.raise_for_status().json()["corrected"])

        return await asyncio.gather(*(one(case) for case in cases))


def _share(hits: int, total: int) -> str:
    low, high = wilson(hits, total)
    return f"{100 * hits / total:.1f} % | {100 * low:.1f} – {100 * high:.1f}"


def damage(results: dict[str, tuple[list[Case], list[str]]]) -> str:
    """A Markdown table of what was made worse, for each set: its correct texts, and those with mistakes."""
    rows = []
    for title, (cases, given) in results.items():
        for correct in (True, False):
            count = Count()
            for case, answer in zip(cases, given, strict=True):
                if case.is_correct is correct:
                    count.add(case, answer)
            if count.total:
                what = "correct" if correct else "with mistakes"
                share = _share(count.harmed, count.total)
                rows.append(f"| {title} | {what} | {count.harmed} of {count.total} | {share} |")
    head = ["### Damage\n", "| set | texts | harmed | share | 95 % |", "|---|---|---:|---:|---:|"]
    return "\n".join([*head, *rows]) + "\n"


def report(title: str, cases: list[Case], given: list[str], show_failures: bool) -> str:
    """A Markdown table of exact matches and of harm by kind; the failures below it where asked for."""
    counts: dict[str, Count] = {}
    failures = []
    for case, answer in zip(cases, given, strict=True):
        for kind in ("all", case.kind):
            counts.setdefault(kind, Count()).add(case, answer)
        if answer not in case.accept:
            what = "HARM" if is_harmed(case, answer) else "missed"
            failures.append(f"- {what}, {case.kind}: {case.sentence} → {answer} (wanted {case.accept[0]})")
    rows = [
        f"| {kind} | {count.total} | {_share(count.right, count.total)} | {count.harmed} |"
        for kind, count in sorted(counts.items())
    ]
    head = [f"### {title}\n", "| kind | texts | right | 95 % | harmed |", "|---|---:|---:|---:|---:|"]
    return "\n".join([*head, *rows, "", *(failures if show_failures else [])]) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    server = parser.add_mutually_exclusive_group()
    server.add_argument("--url", help="a running server; without it, this tree's own is started")
    server.add_argument("--model", type=Path, help="weights for the server that is started")
    parser.add_argument("--failures", action="store_true", help="show every text that went wrong")
    parser.add_argument("--quick", action="store_true", help="only what was written by hand")
    args = parser.parse_args()
    sets = {title: written(name) for name, title in SETS.items()}
    if not args.quick:
        sets["Held-out combinations"] = generated(held_out=True)
        sets["Seen combinations, other seed"] = generated(held_out=False)
    extra = ["--model", str(args.model.resolve())] if args.model else []
    with ExitStack() as stack:
        url = args.url or stack.enter_context(running_server(root(), extra_args=extra)).url
        results = {title: (cases, asyncio.run(answers(url, cases))) for title, cases in sets.items()}
    print(damage(results))
    for title, (cases, given) in results.items():
        print(report(title, cases, given, args.failures))


if __name__ == "__main__":
    main()
