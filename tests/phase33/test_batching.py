"""Lab 02's own tests of who may join a batch, and when.

A short question comes while a long answer is being written. It joins between two steps, so it is answered
long before the other is complete: that is an order of events, and no time is compared. And it need not wait
for company: alone it takes no longer than beside the long answer. That is a ratio of two medians, taken one
right after the other; what lies between the two limits is left undecided.
"""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from labctl.load.workload import read_sentences

pytestmark = pytest.mark.quiet

SENTENCES = sorted(read_sentences(Path(__file__).parents[2] / "labs/workloads/mixed.jsonl"), key=len)
LONG, SHORT = SENTENCES[-1], SENTENCES[:6]
LONG_TOKENS, SHORT_TOKENS = 400, 3
HEALTHY_UP_TO, BROKEN_FROM = 1.3, 1.7  # alone, in times of beside a long answer
MAX_ROUNDS = 2
TIMEOUT_S = 60.0


@dataclass
class Round:
    """Seconds of each short question, alone and beside a long answer; of the latter, how many were answered
    before the long one was complete."""

    alone: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)
    num_before: int = 0

    @property
    def ratio(self) -> float:
        """Alone, in times of beside a long answer."""
        return statistics.median(self.alone) / statistics.median(self.beside)


@pytest.fixture(scope="module")
def rounds(server: str) -> list[Round]:
    """Another round only if the last one has not shown that nobody waits for company: the machine may have
    been busy."""
    return asyncio.run(_ask_all(server))


def test_a_short_question_does_not_wait_for_the_end_of_a_long_answer(rounds: list[Round]) -> None:
    assert [one.num_before for one in rounds] == [len(SHORT)] * len(rounds)


def test_a_question_alone_does_not_wait_for_company(rounds: list[Round]) -> None:
    ratio = min(one.ratio for one in rounds)
    said = f"a question alone takes {ratio:.2f} times what it takes beside a long answer"
    if HEALTHY_UP_TO < ratio < BROKEN_FROM:
        pytest.skip(f"inconclusive. {said}")
    assert ratio <= HEALTHY_UP_TO, said


async def _ask_all(url: str) -> list[Round]:
    rounds: list[Round] = []
    async with httpx.AsyncClient(base_url=url, timeout=TIMEOUT_S, trust_env=False) as client:
        while len(rounds) < MAX_ROUNDS:
            rounds.append(await _round(client))
            if rounds[-1].ratio <= HEALTHY_UP_TO:
                break
    return rounds


async def _round(client: httpx.AsyncClient) -> Round:
    found = Round()
    async with _long_answer(client) as long:
        for sentence in SHORT:
            found.beside.append(await _ask(client, sentence))
            found.num_before += not long.done()
    found.alone = [await _ask(client, sentence) for sentence in SHORT]  # last, when all is warm
    return found


async def _ask(client: httpx.AsyncClient, sentence: str) -> float:
    """A short answer; returns the seconds that it took."""
    began = time.perf_counter()
    await _completed(client, sentence, SHORT_TOKENS)
    return time.perf_counter() - began


@asynccontextmanager
async def _long_answer(client: httpx.AsyncClient) -> AsyncIterator[asyncio.Task[None]]:
    """While a long answer is being written; it has begun."""
    begun = asyncio.Event()
    task = asyncio.create_task(_completed(client, LONG, LONG_TOKENS, begun))
    await begun.wait()
    yield task
    await task


async def _completed(
    client: httpx.AsyncClient, prompt: str, max_tokens: int, begun: asyncio.Event | None = None
) -> None:
    """A streamed answer to its end. `begun` is set at its first piece."""
    asked = {"model": "miniserve", "prompt": prompt, "max_tokens": max_tokens, "stream": True}
    async with client.stream("POST", "/v1/completions", json=asked) as response:
        response.raise_for_status()
        async for line in response.aiter_lines():
            if begun and line:
                begun.set()
