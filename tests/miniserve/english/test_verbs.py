"""English inflection: the spelling rules, the irregular tables, and what a form may be a form of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniserve.english import verbs

_BASES = st.sampled_from(
    [*verbs.IRREGULAR, *verbs.DOUBLING, *"work play study try like agree die watch miss".split()]
)


@pytest.mark.parametrize(
    ("base", "third", "past", "participle", "ing"),
    [
        ("work", "works", "worked", "worked", "working"),
        ("study", "studies", "studied", "studied", "studying"),
        ("play", "plays", "played", "played", "playing"),
        ("watch", "watches", "watched", "watched", "watching"),
        ("like", "likes", "liked", "liked", "liking"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("die", "dies", "died", "died", "dying"),
        ("stop", "stops", "stopped", "stopped", "stopping"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("go", "goes", "went", "gone", "going"),
        ("run", "runs", "ran", "run", "running"),
        ("have", "has", "had", "had", "having"),
        ("be", "is", "was", "been", "being"),
    ],
)
def test_inflection(base: str, third: str, past: str, participle: str, ing: str) -> None:
    assert verbs.third_person(base) == third
    assert verbs.past(base) == past
    assert verbs.participle(base) == participle
    assert verbs.ing(base) == ing


def test_the_regular_past_of_an_irregular_verb_is_the_learners_mistake() -> None:
    assert [verbs.regular_past(base) for base in ("go", "buy", "write")] == ["goed", "buyed", "writed"]


def test_enough_irregular_verbs() -> None:
    assert len(verbs.IRREGULAR) >= 50


@pytest.mark.parametrize(
    ("form", "base"), [("went", "go"), ("are", "be"), ("does", "do"), ("running", "run")]
)
def test_irregular_base(form: str, base: str) -> None:
    assert verbs.irregular_base(form) == base


def test_a_regular_form_has_no_irregular_base() -> None:
    assert verbs.irregular_base("worked") is None


@pytest.mark.parametrize(
    ("word", "base", "tags"),
    [
        ("goes", "go", {"s"}),
        ("went", "go", {"past"}),
        ("goed", "go", {"over"}),
        ("wroted", "write", {"over"}),
        ("come", "come", {"base", "participle"}),
        ("studies", "study", {"s"}),
        ("studied", "study", {"past", "participle"}),
        ("stoped", "stop", {"past", "participle"}),
        ("stopped", "stop", {"past", "participle"}),
        ("lying", "lie", {"ing"}),
        ("are", "be", {"present"}),
        ("glorps", "glorp", {"s"}),
    ],
)
def test_readings(word: str, base: str, tags: set[str]) -> None:
    assert verbs.readings(word)[base] == tags


@pytest.mark.parametrize(("one", "other"), [("it", "its"), ("on", "ones"), ("the", "then"), ("he", "her")])
def test_words_that_are_no_verbs_share_no_base(one: str, other: str) -> None:
    assert not verbs.readings(one).keys() & verbs.readings(other).keys()


@settings(deadline=None)
@given(_BASES)
def test_every_form_leads_back_to_its_base(base: str) -> None:
    for form, tag in (
        (base, "base"),
        (verbs.third_person(base), "s"),
        (verbs.past(base), "past"),
        (verbs.participle(base), "participle"),
        (verbs.ing(base), "ing"),
    ):
        assert tag in verbs.readings(form)[base]


@pytest.mark.parametrize(
    ("negative", "positive"),
    [
        ("doesn't", "does"),
        ("can't", "can"),
        ("cannot", "can"),
        ("won't", "will"),
        ("isn't", "is"),
        ("want", "want"),
    ],
)
def test_positive(negative: str, positive: str) -> None:
    assert verbs.positive(negative) == positive


@settings(deadline=None)
@given(st.text(max_size=30))
def test_readings_of_any_text(word: str) -> None:
    assert all(base and tags for base, tags in verbs.readings(word).items() if word)
