from itertools import islice
from pathlib import Path

import pytest

from labctl.load.workload import WorkloadError, endless, read_sentences

COMMITTED = Path(__file__).parents[3] / "labs/02-continuous-batching/workload.jsonl"


def test_the_committed_workload_is_large_and_even() -> None:
    sentences = read_sentences(COMMITTED)
    assert len(sentences) >= 200
    assert len(set(sentences)) == len(sentences)
    assert all(90 <= len(sentence.encode()) <= 110 for sentence in sentences)


def test_the_seed_fixes_the_order() -> None:
    sentences = [str(n) for n in range(50)]
    once = list(islice(endless(sentences, seed=1), 120))
    assert once == list(islice(endless(sentences, seed=1), 120))
    assert once != list(islice(endless(sentences, seed=2), 120))


def test_every_sentence_comes_once_before_any_comes_twice() -> None:
    sentences = [str(n) for n in range(50)]
    once = list(islice(endless(sentences, seed=1), 100))
    assert sorted(once[:50]) == sorted(once[50:]) == sorted(sentences)
    assert once[:50] != once[50:]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "no sentences"),
        ('{"sentence": "a"}\nnot json\n', "line 2:"),
        ('{"text": "a"}\n', "line 1:"),
        ('["a"]\n', "line 1:"),
        ('{"sentence": " "}\n', "line 1:"),
        ('{"sentence": 3}\n', "line 1:"),
    ],
)
def test_a_bad_file_is_named_with_its_line(tmp_path: Path, text: str, where: str) -> None:
    path = tmp_path / "workload.jsonl"
    path.write_text(text)
    with pytest.raises(WorkloadError) as caught:
        read_sentences(path)
    assert str(path) in str(caught.value)
    assert where in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkloadError, match=r"nowhere\.jsonl"):
        read_sentences(tmp_path / "nowhere.jsonl")


WORKLOADS = COMMITTED.parents[1] / "workloads"


@pytest.mark.parametrize("name", ["mixed", "one-long", "spanish"])
def test_each_workload_fits_into_a_request_and_repeats_nothing(name: str) -> None:
    sentences = read_sentences(WORKLOADS / f"{name}.jsonl")
    assert len(sentences) == len(set(sentences)) == 120
    assert all(len(sentence.encode()) <= 500 for sentence in sentences)


def test_mixed_means_from_15_to_450_characters_and_everything_between() -> None:
    lengths = sorted(map(len, read_sentences(WORKLOADS / "mixed.jsonl")))
    assert (lengths[0], lengths[-1]) == (15, 448)
    for low, high in ((15, 50), (60, 130), (150, 250), (280, 450)):
        assert sum(low <= length <= high for length in lengths) >= 12


def test_one_in_ten_is_ten_times_as_long_as_the_others() -> None:
    lengths = list(map(len, read_sentences(WORKLOADS / "one-long.jsonl")))
    assert sum(length >= 390 for length in lengths) == 12
    assert all(length <= 40 for length in lengths if length < 390)


def test_every_spanish_line_has_a_letter_of_two_bytes() -> None:
    assert not any(map(str.isascii, read_sentences(WORKLOADS / "spanish.jsonl")))
