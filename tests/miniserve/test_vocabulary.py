"""A Llama that is not ours: tokens of its own, more than one end, an output matrix of its own."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from miniserve.checkpoint import read_config
from miniserve.errors import CheckpointError
from miniserve.http.app import create_app
from miniserve.model import NumpyModel
from miniserve.processes import Processes
from miniserve.settings import Settings
from miniserve.tokenizer import Bytes, Vocabulary, read_tokenizer
from tests.checkpoints import write_random_checkpoint
from tests.miniserve.conftest import ready

TEXTS = ["the cat sat on the mat and the dog sat on the log", "¿qué hora es? it is half past ten, señor"] * 20


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint directory with a byte-level BPE."""
    directory = tmp_path_factory.mktemp("foreign")
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=1000, special_tokens=["<end>"], initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.save(str(directory / "tokenizer.json"))
    shape = {"vocab_size": tokenizer.get_vocab_size(), "tie_word_embeddings": False}
    return write_random_checkpoint(directory, **shape, eos_token_id=[0, 9])


@pytest.fixture
def app(foreign: Path) -> Starlette:
    chosen = Settings(model=foreign, max_batch_size=4, threads=1)
    return create_app(chosen, Processes(chosen))


def answers(app: Starlette, path: str, *bodies: dict[str, Any]) -> list[Any]:

    async def scenario() -> list[Any]:
        async with ready(app) as client:
            return [await client.post(path, json=body) for body in bodies]

    return asyncio.run(scenario())


def text_of(streamed: Any) -> str:
    events = [line[6:] for line in streamed.text.splitlines() if line.startswith("data: {")]
    return "".join(json.loads(event)["choices"][0]["text"] for event in events)


def test_a_text_goes_in_as_its_tokens_and_comes_out_as_text(app: Starlette, foreign: Path) -> None:
    reader = Tokenizer.from_file(str(foreign / "tokenizer.json"))
    prompt_ids = reader.encode(TEXTS[1]).ids
    assert len(prompt_ids) < len(TEXTS[1].encode()), "tokens are more than bytes"
    body = {"model": "miniserve", "prompt": TEXTS[1], "max_tokens": 20, "temperature": 0}
    whole, by_ids, streamed = answers(
        app, "/v1/completions", body, body | {"prompt": prompt_ids}, body | {"stream": True}
    )
    expected = reader.decode(NumpyModel.load(foreign).forward(prompt_ids).token_ids[:20])
    assert whole.json()["usage"]["prompt_tokens"] == len(prompt_ids)
    assert whole.json()["choices"][0]["text"] == expected
    assert by_ids.json()["choices"] == whole.json()["choices"]
    assert text_of(streamed) == expected


def test_a_character_of_several_tokens_is_never_cut(foreign: Path) -> None:
    vocabulary = read_tokenizer(foreign, 1000)
    for text in ("日本", "naïve 🙂 señor"):
        decoder = vocabulary.decoder()
        pieces = [decoder.text(token) for token in vocabulary.encode(text)]
        assert "".join(pieces) == text
        assert not any("\ufffd" in piece for piece in pieces)
    unfinished = vocabulary.decoder()
    assert unfinished.text(vocabulary.encode("日")[0]) == ""
    assert unfinished.rest() == "\ufffd"


def test_what_only_the_shipped_model_can_do_is_refused(app: Starlette) -> None:
    [correction] = answers(app, "/correct", {"sentence": "She go."})
    assert (correction.status_code, correction.json()["error"]["type"]) == (501, "not_a_corrector")


def test_an_answer_ends_before_a_stop_string_wherever_its_tokens_begin(app: Starlette, foreign: Path) -> None:
    reader = Tokenizer.from_file(str(foreign / "tokenizer.json"))
    text = reader.decode(NumpyModel.load(foreign).forward(reader.encode("the cat").ids).token_ids[:20])
    stops = [text[at : at + 3] for at in range(len(text) // 2)]
    body = {"model": "miniserve", "prompt": "the cat", "max_tokens": 20, "temperature": 0}
    bodies = [{**body, "stop": [stop, "never"], "stream": ask} for stop in stops for ask in (False, True)]
    found = answers(app, "/v1/completions", *bodies)
    assert len(stops) > 5
    for stop, whole, streamed in zip(stops, found[::2], found[1::2], strict=True):
        [choice] = whole.json()["choices"]
        assert (choice["text"], choice["finish_reason"]) == (text.partition(stop)[0], "stop")
        assert whole.json()["usage"]["completion_tokens"] < 20
        assert text_of(streamed) == choice["text"]


def test_tokens_that_do_not_exist_are_refused(app: Starlette, foreign: Path) -> None:
    size = read_config(foreign).vocab_size
    [found] = answers(app, "/v1/completions", {"model": "miniserve", "prompt": [size]})
    assert (found.status_code, found.json()["error"]["field"]) == (422, "prompt")
    assert f"from 0 to {size - 1}" in found.json()["error"]["message"]


def test_without_a_file_tokens_are_bytes(tmp_path: Path) -> None:
    assert isinstance(read_tokenizer(tmp_path, 256), Bytes)
    with pytest.raises(CheckpointError, match=r"no tokenizer\.json; without one, .* is 256, not 300"):
        read_tokenizer(tmp_path, 300)


def test_a_file_that_cannot_be_used_is_named(
    foreign: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = read_config(foreign).vocab_size
    assert isinstance(read_tokenizer(foreign, size), Vocabulary)
    with pytest.raises(
        CheckpointError, match=rf"tokenizer\.json has {size} tokens, the model only {size - 1}"
    ):
        read_tokenizer(foreign, size - 1)
    (tmp_path / "tokenizer.json").write_text("{")
    with pytest.raises(CheckpointError, match=r"cannot read .*tokenizer\.json"):
        read_tokenizer(tmp_path, 300)
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(CheckpointError, match=r"needs the package tokenizers: pip install"):
        read_tokenizer(foreign, size)
