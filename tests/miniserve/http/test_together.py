"""Several streams as one, without a server: what comes together, what fails together, what is closed."""

import asyncio
import gc
from collections.abc import Sequence
from typing import cast

import pytest

from miniserve.completion import Completion
from miniserve.errors import DeadlineExceeded
from miniserve.http.together import Together
from miniserve.stream import Stream


class Told:
    """A stream that brings what it is told to, and then nothing more."""

    def __init__(self, *news: int | Completion | Exception) -> None:
        self._news: asyncio.Queue[int | Completion | Exception] = asyncio.Queue()
        self.is_closed = False
        for one in news:
            self.bring(one)

    def bring(self, news: int | Completion | Exception) -> None:
        self._news.put_nowait(news)

    async def next(self) -> int | Completion:
        news = await self._news.get()
        if isinstance(news, Exception):
            raise news
        return news

    def close(self) -> None:
        self.is_closed = True


def together(streams: Sequence[Told]) -> Together:
    return Together(cast(Sequence[Stream], streams))


def test_what_comes_at_once_is_brought_in_the_streams_order_until_all_are_over() -> None:
    end = Completion([], "stop")

    async def scenario() -> list[list[tuple[int, int | Completion]]]:
        found = []
        with together([Told(1, 2, end), Told(3, end)]) as streams:
            while not streams.is_over:
                found.append(await streams.next())
        return found

    assert asyncio.run(scenario()) == [[(0, 1), (1, 3)], [(0, 2), (1, end)], [(0, end)]]


def test_streams_that_fail_at_once_are_one_error_and_all_are_closed(caplog: pytest.LogCaptureFixture) -> None:
    streams = [Told(DeadlineExceeded("late")), Told(DeadlineExceeded("late")), Told()]

    async def scenario() -> None:
        with together(streams) as joined:
            await joined.next()

    with pytest.raises(DeadlineExceeded):
        asyncio.run(scenario())
    gc.collect()  # which would tell of an error that nobody has looked at
    assert caplog.text == ""
    assert [stream.is_closed for stream in streams] == [True] * 3


def test_a_wait_that_is_given_up_loses_nothing() -> None:
    async def scenario() -> list[tuple[int, int | Completion]]:
        late = Told()
        with together([late, Told()]) as streams:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(streams.next(), 0.01)
            late.bring(5)
            return await streams.next()

    assert asyncio.run(scenario()) == [(0, 5)]
