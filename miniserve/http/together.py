"""Several answers at once: all of them whole, or their tokens as they come. Knows not what they say."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from contextlib import ExitStack
from typing import Any, TypeVar

from miniserve.completion import Completion
from miniserve.stream import Stream

Answer = TypeVar("Answer")


def part_ids(request_id: str, num_parts: int) -> list[str]:
    """The ids of the requests that one becomes; a single one keeps its own."""
    return [request_id] if num_parts == 1 else [f"{request_id}-{index}" for index in range(num_parts)]


def open_all(streams: Iterable[Stream]) -> list[Stream]:
    """Every stream, or none: those that were opened are closed if the next one is refused."""
    with ExitStack() as opened:
        entered = [opened.enter_context(stream) for stream in streams]
        opened.pop_all()
    return entered


async def all_of(answers: Sequence[Coroutine[Any, Any, Answer]]) -> list[Answer]:
    """Wait for all. The first that fails cancels the others, and its error is raised.

    A single one is waited for as it is, without a task.
    """
    if len(answers) == 1:
        return [await answers[0]]
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(answer) for answer in answers]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]


class Together:
    """Several streams as one. Closing it closes them all."""

    def __init__(self, streams: Sequence[Stream]) -> None:
        self._all = streams
        self._streams = dict(enumerate(streams))  # those that go on
        self._next: dict[asyncio.Task[int | Completion], int] = {}

    def __enter__(self) -> "Together":
        return self

    def __exit__(self, *_: object) -> None:
        for task in self._next:
            task.cancel()  # one that has failed meanwhile does not complain of it any more
        for stream in self._all:
            stream.close()

    @property
    def is_over(self) -> bool:
        return not self._streams

    def finish(self, index: int) -> None:
        """The tokens so far are the whole of this answer: compute no more."""
        self._streams.pop(index).finish()

    async def next(self) -> list[tuple[int, int | Completion]]:
        """What has come, a token or a whole answer, each with the number of its stream. At least one.

        Raises what the stream raises. May be cancelled and called again: nothing is lost.
        """
        if len(self._streams) == 1 and not self._next:
            [(index, stream)] = self._streams.items()
            return [(index, self._noted(index, await stream.next()))]
        waiting = {*self._next.values()}
        for index, stream in self._streams.items():
            if index not in waiting:
                self._next[asyncio.create_task(stream.next())] = index
        done, _ = await asyncio.wait(self._next, return_when=asyncio.FIRST_COMPLETED)
        news = []
        for task in sorted(done, key=self._next.__getitem__):
            index = self._next.pop(task)
            news.append((index, self._noted(index, task.result())))
        return news

    def _noted(self, index: int, news: int | Completion) -> int | Completion:
        if isinstance(news, Completion):
            del self._streams[index]
        return news
