"""What is asked, and in which order."""

from collections import Counter
from itertools import islice

import pytest

from labctl.load.endpoints import Correct, OpenAI
from labctl.load.mix import HangUp, Kind, drawn, only
from labctl.load.workload import endless

SENTENCES = tuple(f"Sentence {n}." for n in range(20))


def test_a_client_hangs_up_after_tokens_or_after_a_time_and_never_both_or_neither() -> None:
    HangUp(tokens=5)
    HangUp(after_ms=0.5)
    for tokens, after_ms in ((None, None), (5, 100.0), (0, None), (None, 0.0)):
        with pytest.raises(ValueError, match="hangs up"):
            HangUp(tokens, after_ms)


def test_nobody_counts_the_tokens_of_an_answer_that_comes_whole() -> None:
    for endpoint in (Correct(""), OpenAI("", "m", stream=False)):
        Kind(endpoint, SENTENCES, hang_up=HangUp(after_ms=5))
        with pytest.raises(ValueError, match="streamed"):
            Kind(endpoint, SENTENCES, hang_up=HangUp(tokens=5))
    for endpoint in (Correct("", stream=True), OpenAI("", "m")):
        Kind(endpoint, SENTENCES, hang_up=HangUp(tokens=5))


def test_a_kind_without_sentences_is_an_error_and_not_an_endless_search() -> None:
    with pytest.raises(ValueError, match="at least one"):
        only(Correct(""), [])


def test_one_kind_is_drawn_in_the_order_of_its_seed() -> None:
    """The same as ever: `labctl load` with the same seed sends the same requests."""
    requests = list(islice(drawn(only(Correct(""), SENTENCES), seed=7), 50))
    assert [SENTENCES[request.asked] for request in requests] == list(islice(endless(SENTENCES, 7), 50))
    assert all(request.body == Correct("").body(SENTENCES[request.asked]) for request in requests)


def test_kinds_are_drawn_by_their_shares() -> None:
    mix = tuple(Kind(Correct(f"http://{share}"), SENTENCES, share) for share in (3.0, 1.0, 0.0))
    drawn_kinds = Counter(request.kind for request in islice(drawn(mix, seed=1), 4000))
    assert 2850 < drawn_kinds[0] < 3150
    assert drawn_kinds[0] + drawn_kinds[1] == 4000


def test_each_kind_goes_through_its_own_sentences() -> None:
    mix = (Kind(Correct(""), SENTENCES), Kind(OpenAI("", "m"), SENTENCES[:3]))
    requests = list(islice(drawn(mix, seed=1), 200))
    for index, kind in enumerate(mix):
        own = [request for request in requests if request.kind == index]
        assert {request.asked for request in own[: len(kind.sentences)]} == set(range(len(kind.sentences)))
        assert all(request.body == kind.endpoint.body(kind.sentences[request.asked]) for request in own)


def test_the_seed_decides_kinds_and_order() -> None:
    mix = (Kind(Correct(""), SENTENCES), Kind(OpenAI("", "m"), SENTENCES))
    first, again, other = (
        [(request.kind, request.asked) for request in islice(drawn(mix, seed), 100)] for seed in (1, 1, 2)
    )
    assert first == again != other
