"""Whole answers and streams, as handlers have them, on a scheduler without a model."""

import asyncio

import pytest

from miniserve.completion import Completion, Options
from miniserve.errors import DeadlineExceeded, EngineFailure
from tests.miniserve.bench import END, Bench


def test_submit_waits_for_the_answer() -> None:
    async def scenario() -> Completion:
        bench = Bench()
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7, 7], Options()))
        await asyncio.sleep(0)
        assert await asyncio.to_thread(bench.scheduler.wait_for_work, 0)
        await asyncio.to_thread(bench.step)
        assert not waiting.done()
        await asyncio.to_thread(bench.step, lambda _: END)
        return await waiting

    assert asyncio.run(scenario()) == Completion([65], "stop")


def test_submit_limits_the_answer() -> None:
    async def scenario() -> Completion:
        bench = Bench(context=40)
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7] * 30, Options()))
        while not waiting.done():
            await asyncio.sleep(0)
            bench.step()
        return await waiting

    assert asyncio.run(scenario()) == Completion([65] * 10, "length")


def test_submit_raises_what_the_request_ended_with() -> None:
    async def scenario() -> None:
        bench = Bench()
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7], Options()))
        await asyncio.sleep(0)
        bench.scheduler.end_all("error", lambda: EngineFailure("broken"))
        await waiting

    with pytest.raises(EngineFailure, match="broken"):
        asyncio.run(scenario())


@pytest.mark.parametrize("steps_before", [0, 1, 3])
def test_cancelling_the_wait_cancels_the_request(steps_before: int) -> None:
    async def scenario() -> Bench:
        bench = Bench()
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7] * 5, Options()))
        await asyncio.sleep(0)
        for _ in range(steps_before):
            bench.step()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        bench.step()
        return bench

    bench = asyncio.run(scenario())
    assert [request.end_reason for request in bench.ended] == ["cancelled"]
    assert bench.scheduler.num_running == bench.scheduler.num_waiting == 0


def test_an_answer_for_a_loop_that_is_gone_is_dropped() -> None:
    bench = Bench()

    async def scenario() -> None:
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7], Options()))
        await asyncio.sleep(0)
        bench.scheduler.schedule(0)
        waiting.cancel()

    asyncio.run(scenario())
    bench.step(lambda _: END)
    assert len(bench.ended) == 1


@pytest.mark.parametrize(("asked", "given"), [(1, 1), (30, 30), (90, 70)])
def test_as_many_tokens_as_asked_for_but_never_past_the_context(asked: int, given: int) -> None:
    async def scenario() -> Completion:
        bench = Bench(context=100)
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7] * 30, Options(max_tokens=asked)))
        while not waiting.done():
            await asyncio.sleep(0)
            bench.step()
        return await waiting

    assert asyncio.run(scenario()) == Completion([65] * given, "length")


def test_a_stream_gives_each_token_as_it_comes_and_at_last_the_whole_answer() -> None:
    async def scenario() -> None:
        bench = Bench()
        with bench.scheduler.stream("a", [7], Options()) as stream:
            for number in range(3):
                bench.step(lambda request: 65 + len(request.answer))
                assert await stream.next() == 65 + number
                assert bench.witness.num_delivered == number + 1
            bench.step(lambda _: END)
            assert await stream.next() == Completion([65, 66, 67], "stop")
        assert bench.witness.num_delivered == len(bench.witness.gaps) == 4
        assert [request.end_reason for request in bench.ended] == ["stop"]

    asyncio.run(scenario())


def test_a_whole_answer_is_delivered_at_once_with_its_end_token() -> None:
    async def scenario() -> Bench:
        bench = Bench()
        waiting = asyncio.create_task(bench.scheduler.submit("a", [7], Options()))
        await asyncio.sleep(0)
        bench.step()
        bench.step()
        assert bench.witness.num_delivered == 0
        bench.step(lambda _: END)
        await waiting
        return bench

    assert asyncio.run(scenario()).witness.num_delivered == 3


def test_closing_a_stream_in_the_middle_cancels_its_request() -> None:
    async def scenario() -> Bench:
        bench = Bench()
        with bench.scheduler.stream("a", [7], Options()) as stream:
            bench.step()
            await stream.next()
        bench.step()
        return bench

    bench = asyncio.run(scenario())
    assert [request.end_reason for request in bench.ended] == ["cancelled"]
    bench.scheduler.check_integrity()


def test_a_stream_raises_what_its_request_ended_with() -> None:
    async def scenario() -> None:
        bench = Bench()
        with bench.scheduler.stream("a", [7], Options(deadline=1)) as stream:
            bench.step()
            assert await stream.next() == 65
            bench.step()
            await stream.next()

    with pytest.raises(DeadlineExceeded):
        asyncio.run(scenario())
