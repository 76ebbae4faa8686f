"""Every changing command, with a fault at every change that it makes to the disk: the learner loses nothing.

    python -m tests.safety.walk              every point: some 3,000; prints how many there were
    python -m tests.safety.walk --share 0.01 one in a hundred, drawn at random (--seed)

After each fault the files are whole, labctl says where it stands, and `break recover` or `break revert`,
without a fault, ends the matter.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labctl.tree import attempts
from tests.safety import actions
from tests.safety.forked import Done, Fault, Forks
from tests.safety.owned import NOTES, SEAM, TARGET, UNFINISHED, Owned, break_is_in, build, git, kept

FAULTS: tuple[Fault, ...] = ("killed", "refused", "full")
APPLY = tuple(actions.APPLY)
EDIT = b"# an edit of the learner's, no newline"

Step = Callable[[Path, Forks], None]


def types(*arguments: str, fault: Fault = "none", point: int = 0) -> Step:
    """A step in which the learner types a command, which ends well unless it has a fault."""

    def step(root: Path, forks: Forks) -> None:
        done = forks.run(root, *arguments, fault=fault, point=point)
        assert fault != "none" or done.code == 0, done

    return step


def edits(change: Callable[[bytes], bytes]) -> Step:
    """A step in which the learner changes the file that the break is in."""

    def step(root: Path, _: Forks) -> None:
        (root / TARGET).write_bytes(change((root / TARGET).read_bytes()))

    return step


def commits(root: Path, _: Forks) -> None:
    git(root, "commit", "-q", "-m", "Mine", "--", TARGET)


def deletes(root: Path, _: Forks) -> None:
    (root / TARGET).unlink()


def killed_after_the_exchange(command: tuple[str, ...]) -> Step:
    """A step in which a command is killed at the first change after it has exchanged the target file."""

    def step(root: Path, forks: Forks) -> None:
        aside = root.with_name("aside")
        shutil.copytree(root, aside, symlinks=True)
        exchange = forks.run(aside, *command).changes.index("X") + 1
        shutil.rmtree(aside)
        forks.run(root, *command, fault="killed", point=exchange + 1)

    return step


def add(data: bytes) -> bytes:
    return data + EDIT


def repair(data: bytes) -> bytes:
    return data.replace(b"    result = model.forward(prompt_ids)\n", SEAM)


REVERT = ("break", "revert")
RECOVER = ("break", "recover")
applied = types(*APPLY)

SCENARIOS: dict[str, tuple[tuple[Step, ...], tuple[str, ...]]] = {
    "apply": ((), APPLY),
    "apply again": ((applied, types(*REVERT)), APPLY),
    "hint": ((applied,), ("hint",)),
    "load's figures": ((applied,), ("@measured",)),
    "revert": ((applied, types("hint")), REVERT),
    "revert, edited": ((applied, edits(add)), REVERT),
    "revert, repaired": ((applied, edits(repair)), REVERT),
    "revert, deleted": ((applied, deletes), REVERT),
    "revert, committed": ((applied, commits), REVERT),
    "revert, committed and edited": ((applied, commits, edits(add)), REVERT),
    "recover an apply": ((killed_after_the_exchange(APPLY),), RECOVER),
    "recover an apply, edited": ((killed_after_the_exchange(APPLY), edits(add)), RECOVER),
    "recover a revert": ((applied, killed_after_the_exchange(REVERT)), RECOVER),
    "recover a revert, edited": ((applied, killed_after_the_exchange(REVERT), edits(add)), RECOVER),
    "verify's end": ((applied, edits(repair)), ("@verified",)),
}


@dataclass(slots=True)
class Walk:
    """One walk, in a folder of its own."""

    folder: Path
    forks: Forks
    share: float
    draw: random.Random
    points: Counter[str] = field(default_factory=Counter)
    faults: int = 0

    @property
    def root(self) -> Path:
        """The same path for all, because labctl keeps paths."""
        return self.folder / "lab"

    def all(self) -> None:
        """Walk every scenario, and print what goes wrong."""
        fresh = build(self.folder / "fresh")
        for name, (steps, command) in SCENARIOS.items():
            self._put_in_place(fresh)
            for step in steps:
                step(self.root, self.forks)
            ready = self.folder / "ready"
            shutil.rmtree(ready, ignore_errors=True)
            shutil.copytree(self.root, ready, symlinks=True)
            original = (fresh / TARGET).read_bytes()
            for fault, point in self._walk(ready, command):
                self._put_in_place(ready)
                self.points[name] += 1
                for problem in Point(self.root, self.forks, original, command, fault, point).problems():
                    self.faults += 1
                    print(f"{name}, {fault} at {point}: {problem}", flush=True)

    def _walk(self, ready: Path, command: tuple[str, ...]) -> Iterator[tuple[Fault, int]]:
        """Every fault at every change of the command, or a share of them."""
        self._put_in_place(ready)
        changes = len(self.forks.run(self.root, *command).changes)
        for point in range(1, changes + 1):
            for fault in FAULTS:
                if self.draw.random() < self.share:
                    yield fault, point

    def _put_in_place(self, lab: Path) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(lab, self.root, symlinks=True)


@dataclass(frozen=True, slots=True)
class Point:
    """One command with one fault, from a state in which it would do its work."""

    root: Path
    forks: Forks
    original: bytes
    command: tuple[str, ...]
    fault: Fault
    point: int

    def problems(self) -> Iterator[str]:
        """What is wrong afterwards, in the order of what a learner would meet."""
        before = Owned.of(self.root)
        was_active = attempts.load_active(self.root) is not None
        done = self.forks.run(self.root, *self.command, fault=self.fault, point=self.point)
        yield from self._after_the_fault(before, done, was_active=was_active)
        yield from self._ended()
        yield from self._in_the_end(before)

    def _after_the_fault(self, before: Owned, done: Done, *, was_active: bool) -> Iterator[str]:
        yield from _unseemly(done)
        yield from before.lost(Owned.of(self.root))
        now = Owned.of(self.root)
        broken = self.original.replace(SEAM, b"    result = model.forward(prompt_ids)\n")
        whole = (before.target, self.original, broken, before.target and repair(before.target))
        if now.target not in whole:
            yield "the target file is neither the old one nor the new one"
        if not now.record.startswith(NOTES):
            yield "the learner's words in the record are gone"
        is_active = attempts.load_active(self.root) is not None
        if self.command == APPLY and done.code and (is_active or break_is_in(now.target)):
            yield f"a refused apply leaves the break in: {done.printed}"
        if self.command == REVERT and done.code == 0 and is_active:
            yield "revert ended well and the attempt is still there"
        if was_active and not is_active and self.fault == "killed" and break_is_in(now.target):
            yield "the attempt has ended, and the break is still in"

    def _ended(self) -> Iterator[str]:
        """Whatever state the fault has left, the commands that labctl names lead out of it."""
        where = self.forks.run(self.root)
        yield from _unseemly(where)
        if where.code != 0:
            yield f"bare labctl ends with {where.code}: {where.printed}"
        for command in (RECOVER, REVERT):
            if attempts.load_active(self.root) is None:
                return
            done = self.forks.run(self.root, *command)
            yield from _unseemly(done)
            if done.code != 0:
                yield f"{' '.join(command)} ends with {done.code}: {done.printed}"
        if attempts.load_active(self.root) is not None:
            yield "the attempt does not end"

    def _in_the_end(self, before: Owned) -> Iterator[str]:
        now = Owned.of(self.root)
        yield from before.lost(now)
        if break_is_in(now.target):
            yield "the break is still in"
        theirs = before.target
        if (
            theirs is not None
            and repair(theirs) != self.original
            and now.target not in (theirs, repair(theirs))
            and theirs not in kept(self.root)
        ):
            yield "what the learner had in the target file is nowhere"
        if not now.record.startswith(NOTES):
            yield "the learner's words in the record are gone in the end"
        left = [path.relative_to(self.root) for path in self.root.rglob(f"*{UNFINISHED}")]
        yield from (f"{path} is left behind" for path in left if path.parts[0] != ".labctl")


def _unseemly(done: Done) -> Iterator[str]:
    if "Traceback" in done.printed:
        yield f"a traceback: {done.printed}"
    if "None" in done.printed:
        yield f"None: {done.printed}"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="walk-") as folder:
        forks = Forks()
        walk = Walk(Path(folder), forks, options.share, random.Random(options.seed))
        walk.all()
        forks.close()
    for name, count in walk.points.items():
        print(f"{count:5}  {name}")
    print(f"{walk.points.total():5}  points walked (seed {options.seed}), {walk.faults} faults")
    return 1 if walk.faults else 0


if __name__ == "__main__":
    sys.exit(main())
