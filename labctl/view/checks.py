"""The checks of a verification on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from labctl.i18n import t
from labctl.verify.checks import NAME_KEYS, Check, Mark, Name
from labctl.view.terminal import Terminal, Tone

_TONES: Mapping[Mark, Tone] = {
    Mark.PASSED: "good",
    Mark.FAILED: "bad",
    Mark.UNCLEAR: "warn",
    Mark.SKIPPED: "dim",
}


def say_check(terminal: Terminal, check: Check) -> None:
    """One check with its reason; what was found under load is a list, with a line for each part."""
    text = f"{check.mark} {t(NAME_KEYS[check.name])}: {check.reason}"
    if check.name is Name.LOAD:
        text = text.replace("; ", "\n  ")
    terminal.data(terminal.fold(text, indent="  "), _TONES[check.mark])
