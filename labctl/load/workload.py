"""The sentences that load is made of: read from a committed file, sent in an order that a seed fixes.

Knows files and nothing of HTTP.
"""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class WorkloadError(ValueError):
    """The workload file cannot be used; `line` says at which line (0: the file as a whole)."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        self.path = path
        self.reason = f"line {line}: {reason}" if line else reason
        super().__init__(f"{path}: {self.reason}")


def read_sentences(path: Path) -> list[str]:
    """The `sentence` of every line of a JSONL file, in file order.

    Raises:
        WorkloadError: the file is missing or empty, or a line is not an object with a sentence in it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WorkloadError(path, 0, str(error)) from error
    sentences = [
        _sentence(path, number, line)
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip()
    ]
    if not sentences:
        raise WorkloadError(path, 0, "no sentences")
    return sentences


def _sentence(path: Path, number: int, line: str) -> str:
    try:
        sentence = json.loads(line)["sentence"]
    except (ValueError, TypeError, KeyError) as error:
        raise WorkloadError(path, number, 'expected {"sentence": "…"}') from error
    if not isinstance(sentence, str) or not sentence.strip():
        raise WorkloadError(path, number, "the sentence is empty or not a text")
    return sentence


def endless(items: Sequence[T], seed: int) -> Iterator[T]:
    """All items in a seeded order, then all again in another, without end."""
    order = random.Random(seed)
    while True:
        yield from order.sample(items, len(items))
