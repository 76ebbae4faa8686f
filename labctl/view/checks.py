"""The checks of a verification on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from labctl.i18n import t
from labctl.verify.checks import NAME_KEYS, Check, Mark
from labctl.view.terminal import Terminal, Tone

_TONES: Mapping[Mark, Tone] = {
    Mark.PASSED: "good",
    Mark.FAILED: "bad",
    Mark.UNCLEAR: "warn",
    Mark.SKIPPED: "dim",
}


def say_check(terminal: Terminal, check: Check) -> None:
    """One check with its reason, each part of it on a line of its own."""
    text = f"{check.mark} {t(NAME_KEYS[check.name])}: {check.reason}"
    lines = text.replace("; ", "\n  ")
    terminal.data(terminal.fold(lines, indent="  "), _TONES[check.mark])
