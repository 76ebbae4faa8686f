"""The scheduler without a model: a fake clock, and answers that the test makes up."""

import threading
import time
from collections import Counter
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from miniserve.completion import Completion
from miniserve.errors import DeadlineExceeded, EngineFailure, QueueFull, Unavailable
from miniserve.request import Event, Request, State
from miniserve.scheduler import BatchingScheduler
from miniserve.step import Step
from tests.miniserve.bench import END, Bench, names


def test_a_prompt_is_computed_in_chunks_and_then_decoded() -> None:
    bench = Bench()
    request = bench.add("a", prompt_length=10)
    chunks = [prefill and prefill.chunk for prefill in (bench.step().prefill for _ in range(3))]
    assert chunks == [slice(0, 4), slice(4, 8), slice(8, 10)]
    assert (request.answer, request.position) == ([65], 10)
    assert names(bench.step()) == ([], ["a"])
    assert (request.answer, request.position) == ([65, 65], 11)


def test_a_request_says_where_it_stands() -> None:
    bench = Bench(num_slots=1)
    first, second = bench.add("a", prompt_length=5, max_new_tokens=2), bench.add("b")
    states = [(first.state, second.state)]
    for _ in range(4):
        bench.step()
        states.append((first.state, second.state))
    assert states == [
        (State.WAITING, State.WAITING),
        (State.PREFILL, State.WAITING),
        (State.DECODE, State.WAITING),
        (State.ENDED, State.WAITING),
        (State.ENDED, State.DECODE),
    ]


def test_waiting_requests_join_in_order_of_arrival_as_slots_come_free() -> None:
    bench = Bench(num_slots=2)
    for name in "abcd":
        bench.add(name)
    assert names(bench.step()) == (["a"], [])
    assert (bench.scheduler.num_running, bench.scheduler.num_waiting) == (2, 2)
    assert names(bench.step(lambda request: END if request.request_id == "b" else 65)) == (["b"], ["a"])
    assert names(bench.step()) == (["c"], ["a"]), "b has left, c joins in the very next step"
    assert list(bench.results) == ["b"]


def test_decoding_goes_on_beside_prompts_and_never_waits_for_more_than_one() -> None:
    bench = Bench(num_slots=4)
    bench.add("a")
    bench.step()
    bench.add("b")
    bench.add("c")
    assert names(bench.step()) == (["b"], ["a"])
    assert names(bench.step()) == (["c"], ["a", "b"])
    assert names(bench.step()) == ([], ["a", "b", "c"])


def test_workers_do_not_wait_for_one_another() -> None:
    bench = Bench(num_slots=4, num_workers=2)
    for name in "abcd":
        bench.add(name)
    slow = bench.scheduler.schedule(worker=1)
    assert names(slow) == (["b"], [])
    assert [names(bench.step(worker=0)) for _ in range(3)] == [(["a"], []), (["c"], ["a"]), ([], ["a", "c"])]
    bench.scheduler.commit(slow, {request: 65 for request, _, _ in slow.segments})
    assert names(bench.step(worker=1)) == (["d"], ["b"])


def test_a_worker_lets_nobody_go_in_whose_slot_another_computes() -> None:
    bench = Bench(num_slots=2, num_workers=2)
    bench.add("a")
    cancelled = bench.add("b")
    bench.add("c")
    step = bench.scheduler.schedule(worker=1)
    bench.scheduler.cancel(cancelled)
    bench.step(worker=0)
    assert cancelled.ended_at is None
    assert bench.scheduler.num_waiting == 1
    bench.scheduler.commit(step, {cancelled: 65})
    assert cancelled.end_reason == "cancelled"


def test_a_request_wakes_all_workers() -> None:
    bench = Bench(num_slots=2, num_workers=2)
    with ThreadPoolExecutor() as pool:
        asleep = [pool.submit(bench.scheduler.wait_for_work, worker) for worker in range(2)]
        while not all(thread.running() for thread in asleep):
            time.sleep(0.001)
        time.sleep(0.05)
        bench.add("a")
        try:
            assert [thread.result(10) for thread in asleep] == [True, True]
        finally:
            bench.scheduler.close("over")


class StaticBatching(BatchingScheduler):
    def _num_to_start(self) -> int:
        return 0 if self.num_running else super()._num_to_start()


def test_another_policy_wakes_the_workers_as_well() -> None:
    """Requests that do not start when they come, nor when a slot comes free, but when nothing runs."""
    bench = Bench(StaticBatching, num_slots=2, num_workers=2)
    bench.add("a", max_new_tokens=1)
    bench.scheduler.schedule(0)
    bench.add("b")
    bench.add("c")
    with ThreadPoolExecutor() as pool:
        asleep = pool.submit(bench.scheduler.wait_for_work, 1)
        time.sleep(0.05)
        assert not asleep.done()
        bench.step(worker=0)
        assert list(bench.results) == ["a"]
        bench.step(worker=0)
        try:
            assert asleep.result(10)
        finally:
            bench.scheduler.close("over")
    assert names(bench.step(worker=1)) == (["c"], [])


def test_a_step_says_which_tokens_to_compute_and_where() -> None:
    bench = Bench(num_slots=2)
    first = bench.add("a", prompt_length=4)
    bench.step(lambda _: 70)
    second = bench.add("b", prompt_length=6)
    bench.step(lambda _: 71)
    assert list(bench.scheduler.schedule(0).segments) == [(second, 4, [7, 7]), (first, 5, [71])]


@pytest.mark.parametrize("tokens_before_the_end", [0, 1, 5])
def test_an_answer_ends_at_the_end_token_which_is_not_part_of_it(tokens_before_the_end: int) -> None:
    bench = Bench()
    bench.add("a")
    while "a" not in bench.results:
        bench.step(lambda request: END if len(request.answer) == tokens_before_the_end else 65)
    assert bench.results["a"] == Completion([65] * tokens_before_the_end, "stop")


def test_an_answer_ends_at_its_limit() -> None:
    bench = Bench()
    bench.add("a", max_new_tokens=3)
    for _ in range(3):
        bench.step()
    assert bench.results["a"] == Completion([65] * 3, "length")
    assert bench.scheduler.schedule(0).batch_size == 0


def test_times_are_taken_from_the_clock() -> None:
    bench = Bench()
    bench.now = 10
    request = bench.add("a", prompt_length=8, max_new_tokens=2)
    for _ in range(3):
        bench.step()
    assert (request.arrived_at, request.first_token_at, request.ended_at) == (10, 12, 13)
    assert (bench.ended, request.end_reason) == ([request], "length")


def test_a_cancelled_request_leaves_the_queue_at_once() -> None:
    bench = Bench(num_slots=1)
    bench.add("a")
    bench.step()
    waiting = bench.add("b")
    bench.scheduler.cancel(waiting)
    assert bench.scheduler.num_waiting == 0
    assert (bench.ended, waiting.end_reason) == ([waiting], "cancelled")


@pytest.mark.parametrize("prompt_length", [4, 40])
def test_a_cancelled_request_frees_its_slot_after_the_step_in_flight(prompt_length: int) -> None:
    bench = Bench(num_slots=1)
    request = bench.add("a", prompt_length)
    bench.add("b")
    step = bench.scheduler.schedule(0)
    bench.scheduler.cancel(request)
    assert bench.scheduler.num_running == 1, "the engine is still computing it"
    bench.scheduler.commit(step, {request: 65})
    assert (request.end_reason, bench.scheduler.num_running) == ("cancelled", 0)
    assert names(bench.step()) == (["b"], [])


def test_who_has_all_that_was_wanted_has_stopped_although_the_stream_is_closed_behind_it() -> None:
    bench = Bench()
    request = bench.add("a")
    bench.step()
    bench.scheduler.finish(request)
    bench.scheduler.cancel(request)
    assert bench.step().batch_size == 0
    assert (bench.ended, request.end_reason) == ([request], "stop")


def test_cancelling_what_has_ended_changes_nothing() -> None:
    bench = Bench()
    request = bench.add("a", max_new_tokens=1)
    bench.step()
    bench.scheduler.cancel(request)
    bench.step()
    assert (bench.ended, request.end_reason) == ([request], "length")


def test_a_closed_scheduler_refuses_and_finishes_what_it_has() -> None:
    bench = Bench(num_slots=1)
    bench.add("a", max_new_tokens=1)
    bench.add("b", max_new_tokens=1)
    bench.scheduler.close("closing time")
    with pytest.raises(Unavailable, match="closing time"):
        bench.add("c")
    while bench.scheduler.wait_for_work(0):
        bench.step()
    assert list(bench.results) == ["a", "b"]


def test_failing_all_ends_running_and_waiting_alike() -> None:
    bench = Bench(num_slots=1)
    bench.add("a")
    bench.add("b")
    bench.step()
    bench.scheduler.end_all("error", lambda: EngineFailure("broken"))
    assert {type(result) for result in bench.results.values()} == {EngineFailure}
    assert (bench.scheduler.num_running, bench.scheduler.num_waiting) == (0, 0)
    assert [request.end_reason for request in bench.ended] == ["error", "error"]


def test_a_shared_slot_is_noticed() -> None:
    bench = Bench()
    first, second = bench.add("a"), bench.add("b")
    bench.scheduler.schedule(0)
    second.slot = first.slot
    with pytest.raises(RuntimeError, match="share a slot"):
        bench.scheduler.check_integrity()


# --- admission, deadlines, streams


def test_a_full_queue_refuses_at_once_and_takes_more_when_it_is_shorter() -> None:
    bench = Bench(num_slots=1, max_queued_requests=2)
    bench.add("running")
    bench.step()
    bench.add("a", max_new_tokens=1)
    bench.add("b", max_new_tokens=1)
    with pytest.raises(QueueFull, match=r"queue is full \(2 waiting\)"):
        bench.add("c")
    assert (bench.witness.num_refused, bench.scheduler.num_waiting, bench.ended) == (1, 2, [])
    bench.step(lambda _: END)
    bench.step()
    bench.add("d")
    assert bench.scheduler.num_waiting == 2


def test_the_prompts_that_wait_are_limited_in_all() -> None:
    bench = Bench(num_slots=1, max_queued_tokens=10)
    bench.add("running", prompt_length=50)
    bench.add("a", prompt_length=6)
    bench.add("b", prompt_length=4)
    with pytest.raises(QueueFull):
        bench.add("c", prompt_length=1)


def test_who_will_get_a_free_slot_does_not_count_as_queued() -> None:
    bench = Bench(num_slots=3, max_queued_requests=1, max_queued_tokens=10)
    for name in "abcd":
        bench.add(name, prompt_length=9)
    with pytest.raises(QueueFull):
        bench.add("e")
    assert (bench.witness.num_admitted, bench.witness.num_refused) == (4, 1)


def test_an_empty_queue_takes_any_request() -> None:
    bench = Bench(max_queued_tokens=10)
    bench.add("a", prompt_length=11)
    assert bench.scheduler.num_waiting == 1


def test_admission_is_one_check_however_many_ask_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(max_queued_requests=50)
    # Between the check and the place in the queue everybody else has the time to look, unless they are one.
    monkeypatch.setattr(bench.witness, "on_admit", lambda: time.sleep(0.001))
    refused: list[str] = []
    start = threading.Barrier(8)

    def ask(thread: int) -> None:
        start.wait()
        for number in range(20):
            try:
                bench.add(f"{thread}-{number}")
            except QueueFull:
                refused.append(f"{thread}-{number}")

    threads = [threading.Thread(target=ask, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (bench.scheduler.num_waiting, len(refused)) == (52, 108), "fifty, and two for the free slots"


def test_the_expected_wait_is_the_queue_times_what_a_slot_takes_to_come_free() -> None:
    bench = Bench(num_slots=2)
    assert bench.scheduler.expected_wait_s() == 0, "nothing is known yet"
    for name in "ab":
        bench.add(name, max_new_tokens=3)
    while bench.scheduler.num_running or bench.scheduler.num_waiting:
        bench.step()  # a second each: a keeps its slot for 3, b for 4
    assert bench.scheduler.expected_wait_s() == 0, "both slots are free"
    for name in "cd":
        bench.add(name)
    assert bench.scheduler.expected_wait_s() == pytest.approx(3 / 2, rel=0.05), "the next one is the first"
    for name in "efg":
        bench.add(name)
    assert bench.scheduler.expected_wait_s() == pytest.approx(4 * 3 / 2, rel=0.05)
    bench.step()
    assert bench.scheduler.expected_wait_s() == pytest.approx(4 * 3 / 2, rel=0.05), "in slots or about to be"


def test_the_expected_wait_follows_the_load() -> None:
    bench = Bench(num_slots=1)
    for seconds in (1, 9):
        for number in range(100):
            bench.add(f"{seconds}-{number}", max_new_tokens=seconds)
            for _ in range(seconds):
                bench.step()
        bench.add(f"last {seconds}", max_new_tokens=1)
        assert bench.scheduler.expected_wait_s() == pytest.approx(seconds, rel=0.05)
        bench.step()


@pytest.mark.parametrize("steps_before", [0, 1, 2, 4])
def test_what_is_overdue_leaves_queue_and_batch_before_the_next_step(steps_before: int) -> None:
    bench = Bench(num_slots=1)
    late = bench.add("late", prompt_length=8, deadline=5)
    waiting = bench.add("waiting", deadline=5)
    other = bench.add("other", deadline=100)
    for _ in range(steps_before):
        bench.step()
    bench.now = 5
    assert names(bench.step()) == (["other"], [])
    assert (late.end_reason, waiting.end_reason, other.end_reason) == ("deadline", "deadline", None)
    assert isinstance(bench.results["late"], DeadlineExceeded)
    assert isinstance(bench.results["waiting"], DeadlineExceeded)


def test_what_a_step_computed_after_the_deadline_is_not_handed_out() -> None:
    bench = Bench()
    late = bench.add("late", deadline=0.5)
    other = bench.add("other")
    step = bench.scheduler.schedule(0)
    bench.now = 1
    bench.scheduler.commit(step, {late: 65, other: 65})
    assert (late.answer, late.end_reason) == ([], "deadline")
    bench.step()
    assert bench.scheduler.num_running == 1
    bench.scheduler.check_integrity()


def test_what_was_computed_for_nobody_is_counted() -> None:
    bench = Bench(num_slots=3)
    cancelled, late, other = bench.add("a"), bench.add("b", deadline=10), bench.add("c")
    for _ in range(3):
        bench.step()
    num_tokens = len(bench.witness.gaps)
    step = bench.scheduler.schedule(0)
    bench.scheduler.cancel(cancelled)
    bench.now = 10
    bench.scheduler.commit(step, {cancelled: 65, late: 65, other: 65})
    assert (cancelled.end_reason, late.end_reason) == ("cancelled", "deadline")
    assert (bench.witness.num_unwanted, len(bench.witness.gaps)) == (2, num_tokens + 1)
    step = bench.scheduler.schedule(0)
    bench.scheduler.end_all("error", lambda: EngineFailure("broken"))
    bench.scheduler.commit(step, {other: 65})
    assert (bench.witness.num_unwanted, len(bench.witness.gaps)) == (3, num_tokens + 1)


@pytest.mark.parametrize(("prompt_length", "num_unwanted"), [(4, 1), (5, 0)])
def test_half_a_prompt_gives_no_token_and_so_none_for_nobody(prompt_length: int, num_unwanted: int) -> None:
    bench = Bench()
    request = bench.add("a", prompt_length)
    step = bench.scheduler.schedule(0)
    bench.scheduler.cancel(request)
    bench.scheduler.commit(step, {request: 65})
    assert (bench.witness.num_unwanted, bench.witness.gaps) == (num_unwanted, [])


def test_a_deadline_that_has_not_come_changes_nothing() -> None:
    bench = Bench()
    bench.add("a", max_new_tokens=2, deadline=2.5)
    bench.step()
    bench.step()
    assert bench.results["a"] == Completion([65, 65], "length")


def test_the_gaps_between_tokens_are_those_of_the_clock() -> None:
    bench = Bench(num_slots=1)
    bench.add("a", max_new_tokens=3)
    bench.step()
    bench.now += 2
    bench.step()
    bench.step()
    assert bench.witness.gaps == [None, 3, 1]


def test_whoever_waits_is_told_even_if_the_observer_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench()
    bench.add("a")

    def broken(_: Request) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bench.witness, "on_end", broken)
    with pytest.raises(ZeroDivisionError):
        bench.step(lambda _: END)
    assert "a" in bench.results


@pytest.mark.parametrize("wants_tokens", [True, False])
def test_a_client_that_is_slow_to_hear_does_not_keep_others_out(wants_tokens: bool) -> None:
    bench = Bench()
    is_told, may_go_on = threading.Event(), threading.Event()

    def hear(_: Event) -> None:
        is_told.set()
        may_go_on.wait(10)

    request = Request("slow", [7], 1, 0.0, hear, wants_tokens)
    bench.scheduler.add(request)
    with ThreadPoolExecutor() as pool:
        step = pool.submit(bench.step)
        assert is_told.wait(10)
        other = pool.submit(bench.add, "b")
        try:
            assert other.result(10).state is State.WAITING
        finally:
            may_go_on.set()
        step.result(10)
    assert request.state is State.ENDED


def test_a_slot_without_a_request_is_noticed() -> None:
    bench = Bench()
    bench.add("a")
    bench.scheduler.schedule(0)
    bench.slots.allocate()
    with pytest.raises(RuntimeError, match="2 slots are used, by 1 requests"):
        bench.scheduler.check_integrity()


def computed_in(step: Step) -> list[Request]:
    return [request for request, _, _ in step.segments]


class Life(RuleBasedStateMachine):
    """Whatever happens in whatever order, every request that was admitted ends once, and leaves nothing."""

    @initialize(
        num_slots=st.integers(1, 4),
        num_workers=st.integers(1, 3),
        max_queued_requests=st.integers(1, 3),
        max_queued_tokens=st.integers(4, 12),
    )
    def open(
        self, num_slots: int, num_workers: int, max_queued_requests: int, max_queued_tokens: int
    ) -> None:
        self.bench = Bench(
            num_slots=num_slots,
            num_workers=num_workers,
            max_queued_requests=max_queued_requests,
            max_queued_tokens=max_queued_tokens,
        )
        self.scheduler, self.slots = self.bench.scheduler, self.bench.slots
        self.limits = (max_queued_requests, max_queued_tokens)
        self.admitted: list[Request] = []
        self.steps: dict[int, Step] = {}
        self.num_computed = 0

    def queue(self) -> list[Request]:
        """Who waits, without those who will get a free slot in the next step."""
        waiting = [request for request in self.admitted if request.slot < 0 and request.ended_at is None]
        return waiting[self.slots.num_free :]

    def is_unwanted(self, request: Request) -> bool:
        return request.leaving is not None or (
            request.deadline is not None and request.deadline <= self.bench.now
        )

    @rule(
        prompt_length=st.integers(1, 10),
        max_new_tokens=st.integers(1, 5),
        patience=st.none() | st.integers(0, 9),
    )
    def add(self, prompt_length: int, max_new_tokens: int, patience: int | None) -> None:
        name, queue = str(len(self.admitted)), self.queue()
        deadline = None if patience is None else self.bench.now + patience
        try:
            self.admitted.append(self.bench.add(name, prompt_length, max_new_tokens, deadline))
        except QueueFull:
            num_tokens = sum(len(request.prompt_ids) for request in queue) + prompt_length
            assert queue, "an empty queue takes any request"
            assert len(queue) == self.limits[0] or num_tokens > self.limits[1]
        except Unavailable:
            assert not self.scheduler.is_open
        else:
            assert self.scheduler.is_open

    @rule(
        workers=st.lists(st.integers(0, 2), min_size=1, max_size=8), at_their_end=st.sets(st.integers(0, 3))
    )
    def work(self, workers: list[int], at_their_end: set[int]) -> None:
        """One after another, these workers begin a step, or end the one that they have begun."""
        for worker in workers:
            elsewhere = [
                request
                for other in self.steps.keys() - {worker}
                for request in computed_in(self.steps[other])
                if request.ended_at is None
            ]
            if worker in self.steps:
                self.commit(worker, at_their_end)
            elif worker < self.slots.num_workers:
                self.schedule(worker)
            assert all(request.ended_at is None for request in elsewhere), "others are computing them"

    def schedule(self, worker: int) -> None:
        step = self.steps[worker] = self.scheduler.schedule(worker)
        computed = computed_in(step)
        assert all(self.slots.worker_of(request.slot) == worker for request in computed)
        assert all(request.ended_at is None for request in computed)
        assert not any(self.is_unwanted(request) for request in computed + self.queue())
        assert self.scheduler.num_waiting == 0 or self.slots.num_free == 0

    def commit(self, worker: int, at_their_end: Collection[int]) -> None:
        step = self.steps.pop(worker)
        tokens = {request: END if request.slot in at_their_end else 65 for request in computed_in(step)}
        unwanted = {request: len(request.answer) for request in tokens if self.is_unwanted(request)}
        self.scheduler.commit(step, tokens)
        self.num_computed += sum(request.num_prefilled == len(request.prompt_ids) for request in tokens)
        assert all(len(request.answer) <= request.max_new_tokens for request in tokens)
        for request, num_tokens in unwanted.items():
            assert request.ended_at is not None
            assert len(request.answer) == num_tokens

    @precondition(lambda self: self.admitted)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        request = data.draw(st.sampled_from(self.admitted[-8:]))
        is_running = request.slot >= 0 and request.ended_at is None
        self.scheduler.cancel(request)
        assert (request.ended_at is None) == is_running, (
            "who runs is being computed, who waits leaves at once"
        )

    @rule(seconds=st.integers(1, 5))
    def wait(self, seconds: int) -> None:
        self.bench.now += seconds

    @precondition(lambda self: len(self.admitted) >= 4)
    @rule()
    def close(self) -> None:
        self.scheduler.close("closing time")

    @precondition(lambda self: len(self.admitted) >= 4)
    @rule(reason=st.sampled_from(["error", "shutdown"]))
    def end_all(self, reason: Literal["error", "shutdown"]) -> None:
        self.scheduler.end_all(reason, lambda: EngineFailure("broken"))
        assert self.scheduler.num_running == self.scheduler.num_waiting == 0

    @invariant()
    def the_books_balance(self) -> None:
        self.scheduler.check_integrity()
        num_here = self.scheduler.num_running + self.scheduler.num_waiting
        assert num_here + len(self.bench.ended) == len(self.admitted) == self.bench.witness.num_admitted
        assert len(self.bench.witness.gaps) + self.bench.witness.num_unwanted == self.num_computed

    @invariant()
    def every_request_is_where_its_state_says(self) -> None:
        states = Counter(request.state for request in self.admitted)
        assert states[State.WAITING] == self.scheduler.num_waiting
        assert states[State.PREFILL] + states[State.DECODE] == self.scheduler.num_running
        assert states[State.ENDED] == len(self.bench.ended)

    @invariant()
    def whoever_ended_was_told_once(self) -> None:
        told = self.bench.results  # `Bench.hear` refuses to be told twice
        assert sorted(told) == sorted(request.request_id for request in self.bench.ended)
        for request in self.bench.ended:
            assert isinstance(told[request.request_id], Completion) == (
                request.end_reason in ("stop", "length")
            )

    @invariant()
    def the_queue_keeps_its_limits(self) -> None:
        queue = self.queue()
        assert len(queue) <= self.limits[0]
        assert len(queue) <= 1 or sum(len(request.prompt_ids) for request in queue) <= self.limits[1]

    def teardown(self) -> None:
        self.scheduler.close("closing time")
        workers = range(self.slots.num_workers)
        for worker in list(self.steps):
            self.commit(worker, ())
        for _ in range(8 * len(self.admitted)):  # three chunks of a prompt at most, and five tokens
            for worker in workers:
                self.schedule(worker)
                self.commit(worker, ())
        self.the_books_balance()
        self.whoever_ended_was_told_once()
        assert len(self.bench.results) == len(self.admitted)
        assert self.slots.num_used == 0
        assert not any(self.scheduler.wait_for_work(worker) for worker in workers)


Life.TestCase.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase
