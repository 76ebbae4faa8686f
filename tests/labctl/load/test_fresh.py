"""New sentences out of committed ones."""

import random
import re
from collections import Counter
from pathlib import Path

import pytest

from labctl.load.fresh import fresh, sibling
from labctl.load.words import NAMES, WORDS
from labctl.load.workload import read_sentences

LABS = Path(__file__).parents[3] / "labs"
WORKLOADS = [LABS / "02-continuous-batching/workload.jsonl", *sorted((LABS / "workloads").glob("*.jsonl"))]

every_workload = pytest.mark.parametrize("workload", WORKLOADS, ids=lambda path: path.stem)


def made(sentence: str, seed: int = 1) -> str:
    return fresh([sentence], random.Random(seed))[0]


@every_workload
def test_a_fresh_sentence_is_as_long_as_its_original_and_another(workload: Path) -> None:
    sentences = read_sentences(workload)
    for old, new in zip(sentences, fresh(sentences, random.Random(1)), strict=True):
        assert len(new.encode()) == len(old.encode())
        assert len(new) == len(old)
        assert new != old


@every_workload
def test_two_seeds_have_hardly_a_sentence_in_common(workload: Path) -> None:
    """So that nothing that was answered once is of use again."""
    sentences = read_sentences(workload)
    first, *others = (fresh(sentences, random.Random(seed)) for seed in range(10))
    for other in others:
        equal = sum(a == b for a, b in zip(first, other, strict=True))
        assert equal < 0.05 * len(sentences)
    assert len(set(first)) >= 0.99 * len(sentences)


@every_workload
def test_a_sibling_begins_alike_and_ends_otherwise(workload: Path) -> None:
    sentences = read_sentences(workload)
    siblings = [sibling(sentence, random.Random(seed)) for seed, sentence in enumerate(sentences)]
    pairs = [(one, other) for one, other in zip(sentences, siblings, strict=True) if other is not None]
    assert len(pairs) > 0.9 * len(sentences)
    assert all(len(one.encode()) == len(other.encode()) and one != other for one, other in pairs)
    assert sum(one[:12] == other[:12] for one, other in pairs) > 0.6 * len(pairs)


def test_the_seed_decides() -> None:
    sentences = read_sentences(WORKLOADS[0])
    assert fresh(sentences, random.Random(7)) == fresh(sentences, random.Random(7))


@every_workload
def test_the_mistakes_stay(workload: Path) -> None:
    """What is neither a name, a number nor a word of the lists is as it was, at the same place."""
    known = {word for sort in (*NAMES, *WORDS) for word in sort.replace("/", " ").split()}
    sentences = read_sentences(workload)
    for old, new in zip(sentences, fresh(sentences, random.Random(3)), strict=True):
        before, after = (re.findall(r"\w+|\W+", sentence) for sentence in (old, new))
        for a, b in zip(before, after, strict=True):
            assert a == b or a.isdigit() or a in known or a.lower() in known


def test_a_word_that_stands_there_twice_stays_the_same_and_two_words_never_become_one() -> None:
    for seed in range(50):
        words = made("Tom saw Ben, and Ben saw Tom.", seed).replace(",", "").replace(".", "").split()
        assert words[0] == words[6] != words[2] == words[4]


def test_a_word_at_the_beginning_is_written_with_a_capital() -> None:
    assert {made("Doctors work.", seed)[0].isupper() for seed in range(20)} == {True}


def test_an_article_fits_the_word_behind_it() -> None:
    found = {made("I saw an owl and a dog.", seed) for seed in range(200)}
    assert len(found) > 3
    assert all(re.fullmatch(r"I saw an [aeiou]\w+ and a [^aeiou]\w+\.", sentence) for sentence in found)


def test_numbers_stay_numbers_of_their_kind() -> None:
    for seed in range(50):
        numbers = re.findall(
            r"\d+", made("In 1987 and 2009 we had 1 cat, 4 dogs and 52 pigs, 368 in all.", seed)
        )
        old, new, one, few, many, total = map(int, numbers)
        assert 1950 <= old <= 1999
        assert 2010 <= new <= 2023
        assert one == 1
        assert 2 <= few <= 9
        assert 10 <= many <= 59
        assert 100 <= total <= 999


def test_letters_that_english_has_not_stay_so_many() -> None:
    old = "José live in Málaga, and Begoña live in Cádiz."
    for seed in range(20):
        new = made(old, seed)
        assert sum(not sign.isascii() for sign in new) == sum(not sign.isascii() for sign in old)


def test_what_holds_no_such_word_is_left_alone() -> None:
    assert fresh(["Why not?", ""], random.Random(1)) == ["Why not?", ""]


@pytest.mark.parametrize("sorts", [NAMES, WORDS])
def test_a_word_belongs_to_one_sort(sorts: tuple[str, ...]) -> None:
    counted = Counter(word for sort in sorts for word in sort.partition("/")[0].split())
    assert [word for word, count in counted.items() if count > 1] == []
