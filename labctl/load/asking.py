"""Asks a server for its answers, with nothing measured.

Knows miniserve's `/correct`, and that order matters to whoever asks.
"""

from collections.abc import Sequence

from labctl.load.client import Send, Wire, lines_to
from labctl.load.endpoints import Correct, Correction
from labctl.load.loops import all_or_none


async def corrections(
    base_url: str, sentences: Sequence[str], *, concurrency: int, timeout_s: float
) -> list[Correction]:
    """miniserve's answer to each sentence, in order, asked `concurrency` at a time.

    Raises:
        aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer: a sentence did not get one.
    """
    endpoint = Correct(base_url)
    found: dict[int, Correction] = {}
    waiting = iter(enumerate(sentences))

    async def worker(line: Wire) -> None:
        for index, sentence in waiting:
            answer = await line.ask(endpoint.body(sentence), Send())
            assert isinstance(answer, Correction)
            found[index] = answer

    async with lines_to([endpoint], concurrency, timeout_s) as [line]:
        await all_or_none([worker(line) for _ in range(concurrency)])
    return [found[index] for index in range(len(sentences))]
