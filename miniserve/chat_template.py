"""How a checkpoint writes a conversation as a prompt: the Jinja template in its `tokenizer_config.json`.

Knows no HTTP, and of tokens only the special ones that the file names.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from miniserve.errors import InvalidField, NoChat


class ChatTemplate:
    """A compiled template."""

    def __init__(self, template: Any, special_tokens: Mapping[str, str]) -> None:
        self._template = template
        self._special_tokens = special_tokens

    def render(self, messages: Sequence[Mapping[str, str]]) -> str:
        """Messages (`role`, `content`) → the prompt's text. Raises InvalidField if they do not fit."""
        try:
            return str(
                self._template.render(messages=messages, add_generation_prompt=True, **self._special_tokens)
            )
        except Exception as error:  # it may do anything with messages that it did not expect
            raise InvalidField(
                f"the model's chat template does not take these messages: {error}", field="messages"
            ) from error


class NoTemplate:
    """In the place of a template: why there is none."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def render(self, messages: Sequence[Mapping[str, str]]) -> NoReturn:  # noqa: ARG002 - as above
        raise NoChat(self._reason)


class _NamedTemplate(msgspec.Struct):
    name: str
    template: str


class _TokenizerConfig(msgspec.Struct):
    chat_template: str | list[_NamedTemplate] | None = None


def read_chat_template(model: Path) -> "ChatTemplate | NoTemplate":
    """The template of a checkpoint directory.

    Without one the server can still complete prompts, so that is an error of each chat, not of the start.
    """
    path = model / "tokenizer_config.json"
    try:
        config = json.loads(path.read_bytes())
        source = _source(msgspec.convert(config, _TokenizerConfig))
    except (OSError, ValueError, RecursionError):
        source = None
    if source is None:
        return NoTemplate("the model that is served here has no chat template; ask POST /v1/completions")
    try:
        return ChatTemplate(_compiled(source), _special_tokens(config))
    except ImportError:
        return NoTemplate("chats need the package jinja2 on the server: pip install jinja2")
    except Exception as error:  # it is not Jinja, or wants something that only transformers has
        return NoTemplate(f"the model's chat template cannot be used ({error}); ask POST /v1/completions")


def _source(config: _TokenizerConfig) -> str | None:
    if isinstance(config.chat_template, list):
        named = {entry.name: entry.template for entry in config.chat_template}
        return named.get("default")
    return config.chat_template


def _special_tokens(config: Mapping[str, Any]) -> dict[str, str]:
    """`bos_token` and the like: a string each, or an object with the string as its `content`."""
    found = {}
    for name, value in config.items():
        text = value.get("content") if isinstance(value, dict) else value
        if name.endswith("_token") and isinstance(text, str):
            found[name] = text
    return found


def _compiled(source: str) -> Any:
    """As transformers does it: a template may read its messages, and touch nothing else."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _refuse
    environment.globals["strftime_now"] = lambda layout: datetime.now().strftime(layout)
    return environment.from_string(source)


def _to_json(value: object, indent: int | None = None) -> str:
    """Jinja's own escapes what HTML would not bear."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _refuse(reason: str) -> NoReturn:
    raise ValueError(reason)
