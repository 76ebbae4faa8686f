"""What a learner owns in a lab, and a small lab to own it in. The model that every fault is held against."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labctl import paths
from labctl.catalog.breaks import load_break
from labctl.tree import hunk
from tests.safety.forked import PROJECT

TARGET = "miniserve/handlers.py"
SEAM = b"    result = await scheduler.submit(request_id, prompt_ids, options)\n"
BREAK_ID = "00"
LEARNER = "Ana"
RECORD = "learners/ana/phase-33/notes/breaks.md"
UNFINISHED = ".labctl-unfinished"  # what a kill in the middle of a write leaves beside the file
NOTES = b"# Mine\r\n\nwords before, caf\xe9, no end"


def build(root: Path) -> Path:
    """A committed lab with one break; its learner has notes, a changed file, a new one and a staged one."""
    (root / "miniserve").mkdir(parents=True)
    shutil.copy(PROJECT / TARGET, root / TARGET)
    (root / "miniserve/other.py").write_bytes(b"# committed\n")
    slug = load_break(PROJECT, BREAK_ID).slug
    shutil.copytree(PROJECT / "breaks" / slug, root / "breaks" / slug)
    (root / ".gitignore").write_text(".labctl/\n__pycache__/\n")
    git(root, "init", "-q", "-b", "main", "--template=")
    git(root, "config", "user.name", LEARNER)
    git(root, "config", "user.email", "ana@example.org")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "The healthy server")
    (root / "miniserve/other.py").write_bytes(b"# committed\n# mine, not committed\n")
    (root / "idea.txt").write_bytes(b"mine, untracked\r\n\x00\xff")
    (root / "staged.txt").write_bytes(b"mine, staged")
    git(root, "add", "staged.txt")
    (root / RECORD).parent.mkdir(parents=True)
    (root / RECORD).write_bytes(NOTES)
    return root


def git(root: Path, *arguments: str) -> str:
    """Git, deaf to the configuration of whoever runs this."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    plain |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *arguments], cwd=root, env=plain, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@dataclass(frozen=True, slots=True)
class Owned:
    """The learner's own: every file outside labctl's notes with its mode, the index, and the last commit."""

    files: dict[str, tuple[bytes, int]]
    index: str
    head: str

    @classmethod
    def of(cls, root: Path) -> Owned:
        files = {
            path.relative_to(root).as_posix(): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
            for path in _files(root)
            if path.is_file() and not path.name.endswith(UNFINISHED)
        }
        return cls(files, git(root, "ls-files", "--stage"), git(root, "rev-parse", "HEAD"))

    @property
    def target(self) -> bytes | None:
        return self.files[TARGET][0] if TARGET in self.files else None

    @property
    def record(self) -> bytes:
        return self.files[RECORD][0] if RECORD in self.files else b""

    def lost(self, now: Owned) -> list[str]:
        """What of this is not in `now`, without the target file and the record, which commands change."""
        apart = (TARGET, RECORD)
        mine = {name: file for name, file in self.files.items() if name not in apart}
        found = {name: file for name, file in now.files.items() if name not in apart}
        lost = [f"{name} is not as it was" for name in mine if found.get(name) != mine[name]]
        lost += [f"{name} has appeared" for name in found if name not in mine]
        lost += ["the index has changed"] if now.index != self.index else []
        lost += ["HEAD has moved"] if now.head != self.head else []
        return lost


def _files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = set(folders) - {".git", ".labctl"}
        yield from (Path(folder, name) for name in names)


def kept(root: Path) -> list[bytes]:
    """Every version of the target file that labctl has kept."""
    folder = paths.kept_dir(root)
    return [path.read_bytes() for path in folder.glob("*.py")] if folder.is_dir() else []


def committed(root: Path) -> bytes | None:
    """The target file in the last commit."""
    shown = subprocess.run(["git", "cat-file", "blob", f"HEAD:{TARGET}"], cwd=root, capture_output=True)
    return shown.stdout if shown.returncode == 0 else None


def break_is_in(data: bytes | None) -> bool:
    return data is not None and hunk.of(load_break(PROJECT, BREAK_ID)).is_in(data)
