"""Lab 08's own test: an answer is the model's, whoever is beside it and however its prompt was cut.

Sentences and passages of many lengths are asked one at a time and eight at once. Alone, each token must be
the one that `reference.py`, the model as the papers write it, finds likeliest after all that comes before it.
In company, every answer must be the same again; so must one by chance, if its request names a seed. Answers
alone are compared, so the verdict is the same on a fast machine and on a slow one.
"""

from pathlib import Path

import pytest

from labctl.load.arrivals import Closed
from labctl.load.endpoints import OpenAI
from labctl.load.load import Load
from labctl.load.mix import Kind
from labctl.load.runner import measure
from labctl.load.workload import read_sentences
from miniserve import reference
from miniserve.checkpoint import load_tensors, read_config
from miniserve.settings import WEIGHTS
from miniserve.tokenizer import encode_prompt

LABS = Path(__file__).parents[2] / "labs"
PREFILL_CHUNK = 128
ARGUMENTS = ("--prefill-chunk", str(PREFILL_CHUNK))
AT_ONCE, NUM_ALONE, NUM_PASSAGES = 8, 6, 2
LONGEST = 90  # of the sentences, in characters
SENTENCE_TOKENS, SAMPLED_TOKENS, PASSAGE_TOKENS = 160, 64, 24
NEARLY = 1e-3  # by how much a score may miss the best one: the server adds in single precision

Answers = dict[str, tuple[str, str | None]]
"""What was answered to each prompt, and why the answer ended."""


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    """Of very different lengths, the longest shorter than a chunk."""
    mixed = sorted(set(read_sentences(LABS / "workloads/mixed.jsonl")), key=len)
    short = [sentence for sentence in mixed if len(sentence) <= LONGEST]
    return short[:: len(short) // AT_ONCE][:AT_ONCE]


@pytest.fixture(scope="module")
def passages() -> list[str]:
    longer = sorted(read_sentences(LABS / "workloads/passages.jsonl"), key=len)
    return longer[len(longer) // 2 :][:NUM_PASSAGES]


@pytest.fixture(scope="module")
def alone(server: str, sentences: list[str]) -> Answers:
    return ask(OpenAI(server, "miniserve", max_tokens=SENTENCE_TOKENS, stream=False), sentences, at_once=1)


def ask(endpoint: OpenAI, prompts: list[str], *, at_once: int) -> Answers:
    kind = Kind(endpoint, tuple(prompts))
    shown = measure(Load((kind,), Closed(at_once, num_requests=len(prompts), timeout_s=60.0)))
    assert [sample.error for sample in shown.samples] == [None] * len(prompts)
    found = {prompts[sample.asked]: (sample.answer or "", sample.finish_reason) for sample in shown.samples}
    assert len(found) == len(prompts)
    return found


def is_likeliest(prompt: str, answer: str) -> bool:
    """Whether each token of the answer is the best one, or as good as that, after those before it."""
    asked, said = encode_prompt(prompt), [*answer.encode()]
    scores = reference.logits(CONFIG, TENSORS, [*asked, *said[:-1]])[len(asked) - 1 :]
    return all(row[token] >= row.max() - NEARLY for row, token in zip(scores, said, strict=True))


CONFIG = read_config(WEIGHTS)
TENSORS = load_tensors(WEIGHTS, CONFIG)


def test_a_sentence_gets_the_answer_of_the_model(alone: Answers) -> None:
    answers = [*alone.items()][::3]
    assert [prompt for prompt, (answer, _) in answers if not is_likeliest(prompt, answer)] == []


def test_so_does_a_passage_that_is_read_in_several_chunks(server: str, passages: list[str]) -> None:
    endpoint = OpenAI(server, "miniserve", max_tokens=PASSAGE_TOKENS, stream=False)
    answers = ask(endpoint, passages, at_once=1)
    assert all(len(encode_prompt(passage)) > PREFILL_CHUNK for passage in passages)
    assert [prompt for prompt, (answer, _) in answers.items() if not is_likeliest(prompt, answer)] == []


def test_an_answer_ends_where_the_model_ends_it(alone: Answers) -> None:
    assert {finish_reason for _, finish_reason in alone.values()} == {"stop"}


def test_company_changes_no_answer(server: str, sentences: list[str], alone: Answers) -> None:
    endpoint = OpenAI(server, "miniserve", max_tokens=SENTENCE_TOKENS, stream=False)
    assert ask(endpoint, sentences, at_once=AT_ONCE) == alone


def test_nor_one_by_chance_with_the_same_seed(server: str, sentences: list[str]) -> None:
    endpoint = OpenAI(server, "miniserve", max_tokens=SAMPLED_TOKENS, stream=False, temperature=2.0, seed=33)
    together = ask(endpoint, sentences, at_once=AT_ONCE)
    by_itself = ask(endpoint, sentences[-NUM_ALONE:], at_once=1)
    assert {prompt: together[prompt] for prompt in by_itself} == by_itself
