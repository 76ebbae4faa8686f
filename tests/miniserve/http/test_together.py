"""Several things waited for at once."""

import asyncio

import pytest

from miniserve.http.together import all_of


async def after(steps: int, result: str, ended: list[str]) -> str:
    """The result, after so many turns of the event loop; an error if it says so."""
    try:
        for _ in range(steps):
            await asyncio.sleep(0)
        if result == "error":
            raise ValueError(result)
        return result
    finally:
        ended.append(result)


def test_the_results_are_in_order_whoever_is_first() -> None:
    ended: list[str] = []
    assert asyncio.run(all_of([after(5 - k, str(k), ended) for k in range(5)])) == list("01234")
    assert ended == list("43210")


def test_the_first_error_cancels_the_others_and_is_raised() -> None:
    ended: list[str] = []
    with pytest.raises(ValueError, match="error"):
        asyncio.run(all_of([after(1, "error", ended), after(100, "late", ended), after(100, "later", ended)]))
    assert sorted(ended) == ["error", "late", "later"]


def test_a_single_one_is_waited_for_without_a_task() -> None:
    async def own() -> object:
        return asyncio.current_task()

    async def scenario() -> bool:
        return (await all_of([own()])) == [asyncio.current_task()]

    assert asyncio.run(scenario())


def test_cancelling_the_wait_cancels_all() -> None:
    async def scenario() -> list[str]:
        ended: list[str] = []
        task = asyncio.create_task(all_of([after(1000, str(k), ended) for k in range(3)]))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        return sorted(ended)

    assert asyncio.run(scenario()) == list("012")
