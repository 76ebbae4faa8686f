"""The one question before the first figures under a break: what will they be? Enter passes it over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from labctl.cli.shared import terminal
from labctl.errors import UsageProblem
from labctl.i18n import t

OUTCOMES = {True: "held", False: "failed", None: "open"}


def ask(root: Path, command: str, given: str | None, question: str, choices: Mapping[str, str]) -> str | None:
    """The key of what was predicted: by flag (`given`, its number), or by somebody at the terminal, who is
    asked once an attempt. None if nobody was asked.

    Raises UsageProblem for a flag that is none of the numbers.
    """
    from labctl.learner import prediction

    keys = list(choices)
    if given is not None:
        number = number_in(given, len(keys))
        if number is None:
            numbered = "; ".join(f"{number}: {text}" for number, text in enumerate(choices.values(), 1))
            told = {"question": question, "choices": numbered, "command": command}
            raise UsageProblem("core.error.predict", given=given, **told)
        if prediction.is_late(root):
            terminal.note(terminal.fold(t("load.predict.late")))
        return keys[number - 1]
    if not terminal.can_ask or not prediction.is_due(root):
        return None
    terminal.note(question, "strong")
    for number, text in enumerate(choices.values(), start=1):
        terminal.note(f"{number:3}  {text}")
    while answer := terminal.ask(t("core.predict.enter", count=len(keys))):
        if number := number_in(answer, len(keys)):
            return keys[number - 1]
    return prediction.SKIPPED


def say(of: str, text: str, held: bool | None) -> None:
    """The prediction beside what came. `of`: what was asked, "targets" or "line"."""
    terminal.data(terminal.fold(t(f"load.predict.{of}_{OUTCOMES[held]}", said=text)))


def number_in(text: str, most: int) -> int | None:
    """`text` as a number from 1 to `most`; None if it is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= 3):
        return None
    return int(text) if 1 <= int(text) <= most else None
