"""Commands, edits, git and faults in any order, against a model of what the learner owns.

    python -m tests.safety.machine --examples 20000

The model is short. Nothing but the learner changes their files, their index or their last commit. Each
version of the target file that they have written is still there, or kept, or overwritten by themselves. What
they have written into their record stays. No command ends in a traceback, and in the end no attempt is left.

No rule has a precondition: at which of its changes a command was killed differs a little from run to run, and
hypothesis wants the same rules to be possible each time.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from labctl import paths
from tests.safety import actions
from tests.safety.forked import Done, Fault, Forks
from tests.safety.owned import RECORD, SEAM, TARGET, Owned, build, committed, git, kept

APPLY = tuple(actions.APPLY)
REVERT = ("break", "revert")
RECOVER = ("break", "recover")
LOOKS = ((), ("break", "status"), ("break", "list"), ("hint", "--all-seen"))
CHANGES = (APPLY, REVERT, RECOVER, ("hint",), ("@measured",), ("@verified",))
BROKEN_LINE = b"    result = model.forward(prompt_ids)\n"
NEIGHBOUR = b"    correction = tutor.correction("

counted: Counter[str] = Counter()
"""How often each kind of step was made, in all examples."""

faults = st.sampled_from(("killed", "refused", "full"))
points = st.integers(1, 100)


class Lab(RuleBasedStateMachine):
    """One learner at one lab."""

    forks: Forks
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-"))
        self.root = self.folder / "lab"
        shutil.copytree(self.template, self.root, symlinks=True)
        self.original = (self.root / TARGET).read_bytes()
        self.known = {self.original, self.original.replace(SEAM, BROKEN_LINE)}
        self.words: list[bytes] = []
        self.number = 0

    @initialize()
    def fresh(self) -> None:
        counted["example"] += 1

    # --- what labctl does

    @rule()
    def applies(self) -> None:
        self._labctl(APPLY)

    @rule()
    def reverts(self) -> None:
        self._labctl(REVERT)

    @rule(arguments=st.sampled_from(CHANGES))
    def changes(self, arguments: tuple[str, ...]) -> None:
        self._labctl(arguments)

    @rule(arguments=st.sampled_from(LOOKS))
    def looks(self, arguments: tuple[str, ...]) -> None:
        self._labctl(arguments)

    @rule(fault=faults, point=points)
    def applies_with_a_fault(self, fault: Fault, point: int) -> None:
        self._labctl(APPLY, fault, point)

    @rule(fault=faults, point=points)
    def reverts_with_a_fault(self, fault: Fault, point: int) -> None:
        self._labctl(REVERT, fault, point)

    @rule(arguments=st.sampled_from(CHANGES), fault=faults, point=points)
    def changes_with_a_fault(self, arguments: tuple[str, ...], fault: Fault, point: int) -> None:
        self._labctl(arguments, fault, point)

    def _labctl(self, arguments: tuple[str, ...], fault: Fault = "none", point: int = 0) -> None:
        counted[f"{fault}: {' '.join(arguments)}"] += 1
        before = Owned.of(self.root)
        kept_before = kept(self.root)
        done = self.forks.run(self.root, *arguments, fault=fault, point=point)
        self._check(before, kept_before, done)

    def _check(self, before: Owned, kept_before: list[bytes], done: Done) -> None:
        now = Owned.of(self.root)
        assert before.lost(now) == []
        assert "Traceback" not in done.printed, done.printed
        assert "None" not in done.printed, done.printed
        if before.target is not None and now.target == with_the_break(before.target):
            self.known.add(now.target)  # labctl's own words, which a revert may take back
        theirs = before.target
        if theirs is not None and theirs not in self.known and now.target != theirs:
            assert theirs in [*kept(self.root), committed(self.root)], "a version of the learner's is nowhere"
        for version in kept_before:
            assert version in kept(self.root)
        for words in self.words:
            assert words in now.record, "words in the record are gone"

    # --- what the learner does

    @rule()
    def appends_to_the_target(self) -> None:
        self.number += 1
        self._edit(lambda data: data + b"# idea %d\n" % self.number)

    @rule()
    def edits_beside_the_break(self) -> None:
        self.number += 1
        self._edit(lambda data: data.replace(NEIGHBOUR, b"    # beside %d\n%s" % (self.number, NEIGHBOUR), 1))

    @rule()
    def repairs(self) -> None:
        self._edit(lambda data: data.replace(BROKEN_LINE, SEAM))

    @rule()
    def breaks_it_by_hand(self) -> None:
        self._edit(lambda data: data.replace(SEAM, BROKEN_LINE))

    @rule(ending=st.sampled_from((b"\n", b"\r\n")))
    def changes_the_line_endings(self, ending: bytes) -> None:
        self._edit(lambda data: data.replace(b"\r\n", b"\n").replace(b"\n", ending))

    @rule()
    def cuts_the_end_off(self) -> None:
        self._edit(lambda data: data[: len(data) // 2])

    @rule()
    def deletes_the_target(self) -> None:
        (self.root / TARGET).unlink(missing_ok=True)

    def _edit(self, change: Callable[[bytes], bytes]) -> None:
        with suppress(FileNotFoundError):
            (self.root / TARGET).write_bytes(change((self.root / TARGET).read_bytes()))

    @rule()
    def writes_into_the_record(self) -> None:
        self.number += 1
        words = b"\nwhat I learned, %d\n" % self.number
        with (self.root / RECORD).open("ab") as record:
            record.write(words)
        self.words.append(words)

    @rule()
    def changes_the_markers(self) -> None:
        record = self.root / RECORD
        record.write_bytes(record.read_bytes().replace(b"labctl:end", b"mine:end"))

    @rule(damage=st.sampled_from(("break.toml", "break.patch")))
    def damages_the_break(self, damage: str) -> None:
        [folder] = (self.root / "breaks").iterdir()
        (folder / damage).write_text("--- a/half of it = ")

    @rule()
    def restores_the_breaks(self) -> None:
        self._git("checkout", "-q", "HEAD", "--", "breaks")

    # --- git

    @rule()
    def commits_everything(self) -> None:
        self._git("add", "-A")
        self._git("commit", "-q", "-m", "Mine")

    @rule()
    def commits_the_target(self) -> None:
        self._git("commit", "-q", "-m", "Mine", "--", TARGET)

    @rule()
    def stages_the_target(self) -> None:
        self._git("add", "--", TARGET)

    @rule()
    def stashes(self) -> None:
        self._git("stash", "-q")

    @rule()
    def pops(self) -> None:
        self._git("stash", "pop", "-q")

    @rule()
    def takes_the_target_from_the_commit(self) -> None:
        self._git("checkout", "-q", "HEAD", "--", TARGET)

    @rule()
    def goes_back_a_commit(self) -> None:
        self._git("checkout", "-q", "HEAD~1")

    @rule()
    def goes_to_main(self) -> None:
        self._git("checkout", "-q", "main")

    @rule()
    def resets_hard(self) -> None:
        self._git("reset", "-q", "--hard")

    @rule()
    def cleans(self) -> None:
        """With labctl's notes everything that labctl has kept goes, by the learner's own hand."""
        self._git("clean", "-q", "-fdx", ".labctl")

    def _git(self, *arguments: str) -> None:
        counted[f"git {arguments[0]}"] += 1
        with suppress(subprocess.CalledProcessError):
            git(self.root, *arguments)
        record = self.root / RECORD
        data = record.read_bytes() if record.exists() else b""
        self.words = [words for words in self.words if words in data]
        record.parent.mkdir(parents=True, exist_ok=True)
        record.touch()

    # --- the end

    def teardown(self) -> None:
        try:
            self._git("checkout", "-q", "HEAD", "--", "breaks")
            for arguments in (("break", "recover"), ("break", "revert")):
                if paths.attempt_file(self.root).exists():
                    self._labctl(arguments)
            assert not paths.attempt_file(self.root).exists(), "the attempt does not end"
            self._labctl(())
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def with_the_break(data: bytes) -> bytes:
    return data.replace(SEAM.rstrip(), BROKEN_LINE.rstrip())


def run(examples: int, steps: int, same: bool) -> None:
    """So many sequences of at most so many steps, each time the `same` ones or others.

    Raises:
        AssertionError: with the shortest sequence that fails.
    """
    with tempfile.TemporaryDirectory(prefix="machine-template-") as folder:
        Lab.template = build(Path(folder) / "lab")
        Lab.forks = Forks()
        try:
            run_state_machine_as_test(
                Lab,
                settings=settings(
                    max_examples=examples,
                    stateful_step_count=steps,
                    deadline=None,
                    database=None,
                    derandomize=same,
                    suppress_health_check=list(HealthCheck),
                ),
            )
        finally:
            Lab.forks.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--same", action="store_true", help="the same sequences each time")
    options = parser.parse_args()
    try:
        run(options.examples, options.steps, options.same)
    finally:
        for name, count in counted.most_common():
            print(f"{count:7}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
