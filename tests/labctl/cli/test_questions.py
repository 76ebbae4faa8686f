"""What labctl asks of somebody at a terminal, and of nobody else."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from labctl.catalog.breaks import load_break
from labctl.learner import hints
from labctl.tree import attempts, patching


def at_a_terminal(root: Path, typed: str, *arguments: str) -> str:
    """What is on the screen when all of `typed` has been typed and the command has ended."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "LABCTL_ROOT": str(root), "LABCTL_LANG": "en", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "labctl", *arguments]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        os.write(ours, typed.encode())
        screen = b""
        try:
            while chunk := os.read(ours, 4096):
                screen += chunk
        except OSError:  # Linux's word for the end of a terminal
            pass
    os.close(ours)
    assert process.returncode in (0, 1, 3), screen  # done; not fixed; too few figures to say
    return screen.decode()


def read_two_hints(lab: Path) -> None:
    patching.apply(lab, load_break(lab, "00"), "Ana")
    hints.reveal(lab)
    hints.reveal(lab)


def guess(lab: Path) -> str:
    attempt = attempts.load_active(lab)
    assert attempt is not None
    return attempt.guess


def test_before_the_last_hint_a_sentence_is_asked_for_and_kept(lab: Path) -> None:
    read_two_hints(lab)
    screen = at_a_terminal(lab, "Nobody shares a step any more\n", "hint")
    assert "what do you think it is?" in screen
    assert "That was the last hint." in screen
    assert guess(lab) == "Nobody shares a step any more"


def test_enter_passes_it_over(lab: Path) -> None:
    read_two_hints(lab)
    assert "grep -n" in at_a_terminal(lab, "\n", "hint")
    assert guess(lab) == ""


def test_the_first_hint_asks_nothing_and_tells_no_number_of_hints(lab: Path) -> None:
    patching.apply(lab, load_break(lab, "00"), "Ana")
    screen = at_a_terminal(lab, "", "hint")
    assert "?" in screen.splitlines()[0]
    assert "what do you think" not in screen
    assert "/3" not in screen
    assert "of 3" not in screen
