"""`labctl verify`: is the lab repaired? Completes the record if it is."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from labctl import paths
from labctl.cli.shared import keep, leave_with, terminal
from labctl.cli.typed import Json
from labctl.errors import ExitCode
from labctl.i18n import t

if TYPE_CHECKING:
    from pathlib import Path

    from labctl.verify.checks import Check
    from labctl.verify.outcome import Conclusion
    from labctl.verify.verification import Verification

SCHEMA_VERSION = 1


def verify(json: Json = False) -> None:
    from labctl.tree import lock
    from labctl.verify.own_tree import OwnTree
    from labctl.verify.verification import Verification
    from labctl.view.checks import say_check

    def say(check: Check) -> None:
        if not json and verification.subject.is_told:
            say_check(terminal, check)

    root = paths.root()
    with lock.hold(root), terminal.progress() as doing:
        verification = Verification(root, say=say, doing=doing)
        try:
            result = verification.run()
        except BaseException:
            _keep(verification)
            raise
        was_told = verification.subject.is_told
        outcome = verification.complete(result)
        if not was_told:  # all at once, if that has ended the hunt
            for check in verification.checks:
                say(check)
    _say(verification, outcome, json=json)
    _keep(verification)
    if not json:
        if outcome.fix_kind and isinstance(verification.subject, OwnTree):
            _say_unsealed(root)
        terminal.next(outcome.next_command)
    leave_with(outcome.exit_code)


def _say(verification: Verification, outcome: Conclusion, *, json: bool) -> None:
    if json:
        checks = [asdict(check) for check in verification.checks if verification.subject.is_told]
        terminal.json({"schema_version": SCHEMA_VERSION, **asdict(outcome), "checks": checks})
        return
    terminal.data()
    sentence = terminal.fold(outcome.sentence)
    terminal.data(sentence, "good" if outcome.exit_code == ExitCode.OK else "bad")


def _say_unsealed(root: Path) -> None:
    """What may be read now that the last attempt is repaired."""
    from labctl.tree import attempts

    attempt = attempts.closed(root)[-1]
    if attempt.record:
        terminal.note(t("core.said.unsealed", file=attempt.record))
        terminal.note(t("core.said.rest", break_id=attempt.break_id))


def _keep(verification: Verification) -> None:
    run = verification.kept()
    if run is not None and verification.subject.is_told:
        keep(run)
