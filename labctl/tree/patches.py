"""Patches, made and applied by git itself, on bytes: no filter, attribute or setting of anybody's has a say.

Git works in a scratch folder, in an empty repository of its own: it never sees the lab's. Knows no breaks and
no attempts. Raises OSError if there is no room, RepositoryProblem if git fails.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from labctl.errors import RepositoryProblem
from labctl.tree import scratch

_MARKER = 40  # signs in a conflict marker; git's own seven may stand in a learner's file
_CONFLICT = re.compile(
    rb"^<{%(n)d} ours\r?\n(?P<ours>.*?)^\|{%(n)d} base\r?\n(?P<base>.*?)"
    rb"^={%(n)d}\r?\n(?P<theirs>.*?)^>{%(n)d} theirs\r?\n" % {b"n": _MARKER},
    re.MULTILINE | re.DOTALL,
)


def apply(root: Path, patch: bytes, path: str, data: bytes) -> bytes | None:
    """`data`, the content of `path`, with the patch applied; None if its context is not there to the byte.

    The place may have moved. Line endings are the file's: a patch with LF applies to a file with CRLF.
    """
    with _bench(root) as bench:
        blob = bench.git("hash-object", "-w", "--no-filters", "--stdin", given=data).decode().strip()
        for ending in (b"\n", b"\r\n"):
            bench.git("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
            apply = ("apply", "--cached", "--whitespace=nowarn", "-")
            if bench.run(*apply, given=_with_ending(patch, ending)).returncode == 0:
                return bench.git("cat-file", "blob", f":{path}")
    return None


def diff(root: Path, before: bytes, after: bytes, path: str) -> bytes:
    """A unified diff from `before` to `after` that `git apply` takes; empty if they are equal."""
    with _bench(root) as bench:
        bench.write(f"a/{path}", before)
        bench.write(f"b/{path}", after)
        found = bench.run("diff", "--no-index", "--text", "--no-prefix", f"a/{path}", f"b/{path}")
        if found.returncode not in (0, 1):
            raise _refusal(found)
        return found.stdout[found.stdout.find(b"--- ") :] if found.stdout else b""


def without(root: Path, broken: bytes, original: bytes, theirs: bytes, path: str) -> bytes | None:
    """`theirs`, edited from `broken`, with what `broken` has changed in `original` taken out again.

    None if it is not in there any more, or so mixed with other edits that nobody can tell.
    """
    ending = _ending_of(theirs)
    base, healthy = (_with_ending_of_lines(data, ending) for data in (broken, original))
    with _bench(root) as bench:
        merged = bench.merge(ours=theirs, base=base, theirs=healthy)
    if merged is None:
        # Perhaps the whole function has moved; its lines then still stand together.
        merged = apply(root, diff(root, broken, original, path), path, theirs)
    return None if merged == theirs else merged


@dataclass(frozen=True, slots=True)
class _Bench:
    """A folder, and git in a repository that has nothing to do with it."""

    folder: Path

    def run(self, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """`git arguments` on standard input `given`, whatever comes of it."""
        ours = {
            "GIT_DIR": str(self.folder / "repository"),
            "GIT_INDEX_FILE": str(self.folder / "index"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_ATTR_NOSYSTEM": "1",
            "LC_ALL": "C",
        }
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        return subprocess.run(
            ["git", "-c", f"core.attributesFile={os.devnull}", "-c", "core.quotePath=false", *arguments],
            cwd=self.folder,
            env=environment | ours,
            input=given,
            capture_output=True,
        )

    def git(self, *arguments: str, given: bytes = b"") -> bytes:
        """What `git arguments` prints. Raises RepositoryProblem in git's words."""
        done = self.run(*arguments, given=given)
        if done.returncode != 0:
            raise _refusal(done)
        return done.stdout

    def write(self, name: str, data: bytes) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def merge(self, **versions: bytes) -> bytes | None:
        """Three-way merge of `ours`, `base` and `theirs`; None if it cannot be told."""
        for name, data in versions.items():
            self.write(name, data)
        labels = (part for name in ("ours", "base", "theirs") for part in ("-L", name))
        done = self.run(
            *("merge-file", "-p", "--diff3", f"--marker-size={_MARKER}", *labels, "ours", "base", "theirs")
        )
        if done.returncode >= 128:  # it refuses files with a NUL in them
            return None
        return _settled(done.stdout, versions["ours"], num_conflicts=done.returncode)


@contextmanager
def _bench(root: Path) -> Iterator[_Bench]:
    with scratch.folder(root) as folder:
        bench = _Bench(folder)
        # What `git init --bare` makes, as far as git asks for it: a process less for every patch.
        for name in ("objects", "refs"):
            (folder / "repository" / name).mkdir(parents=True)
        bench.write("repository/HEAD", b"ref: refs/heads/main\n")
        yield bench


def _refusal(done: subprocess.CompletedProcess[bytes]) -> RepositoryProblem:
    return RepositoryProblem("core.error.git_refuses", detail=done.stderr.decode(errors="replace").strip())


def _settled(merged: bytes, ours: bytes, *, num_conflicts: int) -> bytes | None:
    """A merge whose conflicts are edits next to the change, not in it: git takes neighbours for one change.

    In each conflict the lines that `theirs` changes are exchanged if `ours` still has them, once.
    """
    conflicts = list(_CONFLICT.finditer(merged))
    if len(conflicts) != num_conflicts:  # the files hold markers of their own
        return None
    settled, end = [], 0
    for conflict in conflicts:
        exchanged = _exchanged(
            _lines(conflict["ours"]), *_difference(_lines(conflict["base"]), _lines(conflict["theirs"]))
        )
        if exchanged is None:
            return None
        settled += [merged[end : conflict.start()], *exchanged]
        end = conflict.end()
    result = b"".join([*settled, merged[end:]])
    if conflicts and end == len(merged) and not ours.endswith(b"\n"):  # git has ended the last line
        result = result.removesuffix(b"\n").removesuffix(b"\r")
    return result


def _difference(old: Sequence[bytes], new: Sequence[bytes]) -> tuple[Sequence[bytes], Sequence[bytes]]:
    """Both without the lines that they begin and end with in common."""
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return old, new


def _exchanged(lines: Sequence[bytes], old: Sequence[bytes], new: Sequence[bytes]) -> Sequence[bytes] | None:
    """`lines` with `new` in place of `old`; None unless that is in there exactly once."""
    places = [at for at in range(len(lines) - len(old) + 1) if lines[at : at + len(old)] == old]
    if not old or len(places) != 1:
        return None
    return [*lines[: places[0]], *new, *lines[places[0] + len(old) :]]


def _lines(data: bytes) -> list[bytes]:
    return re.findall(rb"[^\n]*\n|[^\n]+", data)


def _ending_of(data: bytes) -> bytes | None:
    """CRLF or LF if all lines end alike, else None."""
    crlf = data.count(b"\r\n")
    return b"\n" if not crlf else b"\r\n" if crlf == data.count(b"\n") else None


def _with_ending_of_lines(data: bytes, ending: bytes | None) -> bytes:
    return data if ending is None else data.replace(b"\r\n", b"\n").replace(b"\n", ending)


def _with_ending(patch: bytes, ending: bytes) -> bytes:
    """The patch for a file whose lines end so; git's own lines, the header's, always end in LF."""
    header, at, body = patch.replace(b"\r\n", b"\n").removesuffix(b"\n").partition(b"\n@@ ")
    place, *lines = body.split(b"\n")
    ended = [line if line.startswith(b"\\") else line + ending[:-1] for line in lines]
    return header + at + b"\n".join([place, *ended, b""])
