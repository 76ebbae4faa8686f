"""Conversations with a checkpoint that is not ours: what its template writes, what may be wrong with it."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from tokenizers import Tokenizer, models, pre_tokenizers

from miniserve.chat_template import read_chat_template
from miniserve.errors import InvalidField, NoChat
from miniserve.http.app import create_app
from miniserve.model import NumpyModel
from miniserve.processes import Processes
from miniserve.settings import Settings
from tests.checkpoints import write_random_checkpoint
from tests.miniserve.http.test_chat import chat
from tests.miniserve.http.test_completions import events

MESSAGES = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "the cat <b>"}]
CHATML = (
    "{{ bos_token }}"
    "{% for message in messages %}\n"
    "    {{- '<|im_start|>' + message['role'] + '\\n' + message['content'] | trim -}}\n"
    "    {{ '<|im_end|>' + '\\n' -}}\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
RENDERED = """<s><|im_start|>system
Be brief.<|im_end|>
<|im_start|>user
the cat <b><|im_end|>
<|im_start|>assistant
"""


def written(directory: Path, config: Any) -> Path:
    text = config if isinstance(config, str) else json.dumps(config)
    (directory / "tokenizer_config.json").write_text(text)
    return directory


@pytest.mark.parametrize(
    "config",
    [
        {"chat_template": CHATML, "bos_token": "<s>", "eos_token": None, "model_max_length": 1e30},
        {"chat_template": CHATML, "bos_token": {"content": "<s>", "lstrip": False}},
        {
            "chat_template": [
                {"name": "tool_use", "template": "no"},
                {"name": "default", "template": CHATML},
            ],
            "bos_token": "<s>",
        },
    ],
)
def test_a_conversation_is_written_as_the_template_says(tmp_path: Path, config: Any) -> None:
    assert read_chat_template(written(tmp_path, config)).render(MESSAGES) == RENDERED


def test_a_template_has_what_transformers_gives_it(tmp_path: Path) -> None:
    source = (
        "{{ messages | tojson }}{{ strftime_now('%Y') | length }}"
        "{% for n in range(9) %}{% if n > 2 %}{% break %}{% endif %}{{ n }}{% endfor %}"
    )
    template = read_chat_template(written(tmp_path, {"chat_template": source}))
    assert template.render([{"role": "user", "content": "<é>"}]) == (
        '[{"role": "user", "content": "<é>"}]4012'
    )


NONE_TO_USE: dict[str, tuple[Any, str]] = {
    "no file": (None, "has no chat template; ask POST /v1/completions"),
    "no template": ({"bos_token": "<s>"}, "has no chat template"),
    "no JSON": ("{", "has no chat template"),
    "no object": ([], "has no chat template"),
    "nested without end": ("[" * 100_000, "has no chat template"),
    "no default": ({"chat_template": [{"name": "rag", "template": "x"}]}, "has no chat template"),
    "no text": ({"chat_template": 5}, "has no chat template"),
    "no Jinja": ({"chat_template": "{% for %}"}, "cannot be used"),
    "unknown tags": ({"chat_template": "{% generation %}{% endgeneration %}"}, "cannot be used"),
}


@pytest.mark.parametrize(("config", "reason"), NONE_TO_USE.values(), ids=NONE_TO_USE)
def test_without_a_template_to_use_each_chat_says_so(tmp_path: Path, config: Any, reason: str) -> None:
    if config is not None:
        written(tmp_path, config)
    with pytest.raises(NoChat, match=reason):
        read_chat_template(tmp_path).render(MESSAGES)


def test_without_jinja2_each_chat_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2.sandbox", None)
    with pytest.raises(NoChat, match="need the package jinja2 on the server: pip install jinja2"):
        read_chat_template(written(tmp_path, {"chat_template": CHATML})).render(MESSAGES)


REFUSALS = {
    "its own words": ("{{ raise_exception('roles must alternate') }}", "roles must alternate"),
    "a slip": ("{{ messages[7].content.nothing.at.all }}", "do"),
    "Python's inside": ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "unsafe"),
    "a change": ("{{ messages.append(1) }}", "unsafe"),
    "without end": ("{% for a in range(10 ** 9) %}{% endfor %}", "too big"),
}


@pytest.mark.parametrize(("source", "reason"), REFUSALS.values(), ids=REFUSALS)
def test_what_a_template_does_not_take_is_the_messages_fault(
    tmp_path: Path, source: str, reason: str
) -> None:
    with pytest.raises(InvalidField, match=reason) as caught:
        read_chat_template(written(tmp_path, {"chat_template": source})).render(MESSAGES)
    assert caught.value.field == "messages"


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint whose tokens are words, and whose template writes its own special tokens."""
    directory = tmp_path_factory.mktemp("foreign")
    words = ["<unk>", "<s>", "</s>", "<user>", "<system>", "<assistant>", "the", "cat", "sat", "mat"]
    tokenizer = Tokenizer(models.WordLevel({word: token for token, word in enumerate(words)}, "<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.add_special_tokens(words[:6])
    tokenizer.save(str(directory / "tokenizer.json"))
    source = (
        "{{ bos_token }}{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"
        "{% if add_generation_prompt %}<assistant>{% endif %}"
    )
    written(directory, {"chat_template": source, "bos_token": "<s>"})
    return write_random_checkpoint(directory, vocab_size=len(words), eos_token_id=2)


def served(directory: Path) -> Starlette:
    chosen = Settings(model=directory, max_batch_size=4, threads=1)
    return create_app(chosen, Processes(chosen))


def test_the_model_gets_the_whole_conversation(foreign: Path) -> None:
    messages = [{"role": "system", "content": "mat"}, {"role": "user", "content": "the cat"}]
    prompt_ids = [1, 4, 9, 3, 6, 7, 5]
    whole, streamed, free = chat(
        served(foreign),
        {"messages": messages, "temperature": 0, "max_tokens": 12},
        {"messages": messages, "temperature": 0, "max_tokens": 12, "stream": True},
        {"messages": messages, "seed": 3},
    )
    expected = NumpyModel.load(foreign).forward(prompt_ids).token_ids[:12]
    text = Tokenizer.from_file(str(foreign / "tokenizer.json")).decode(expected)
    assert whole.json()["usage"]["prompt_tokens"] == len(prompt_ids), "no second <s>"
    assert whole.json()["choices"][0]["message"]["content"] == text
    deltas = [choice["delta"] for event in events(streamed) for choice in event["choices"]]
    assert "".join(delta.get("content", "") for delta in deltas) == text
    assert free.status_code == 200
    assert free.json()["usage"]["total_tokens"] <= 256


def test_without_a_template_a_chat_is_400_and_prompts_are_completed(foreign: Path, tmp_path: Path) -> None:
    directory = write_random_checkpoint(tmp_path, vocab_size=10, eos_token_id=2)
    (directory / "tokenizer.json").write_bytes((foreign / "tokenizer.json").read_bytes())
    refused, completed = chat(served(directory), {"messages": MESSAGES}, {"prompt": "the cat"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "no_chat_template")
    assert completed.status_code == 200


def test_a_conversation_that_is_too_long_is_named(foreign: Path) -> None:
    [response] = chat(served(foreign), {"messages": [{"role": "user", "content": "cat " * 300}]})
    error = response.json()["error"]
    assert (response.status_code, error["param"], error["code"]) == (
        422,
        "messages",
        "context_length_exceeded",
    )
