"""The questions labctl asks git, through GitPython. Reads and makes worktrees; never checks out, resets or
stashes.

Whatever `GIT_*` variables and configuration the learner has, the answers are about this clone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from labctl.errors import RepositoryProblem

if TYPE_CHECKING:
    from git import GitCommandError

# What says where git's configuration or GitPython's git is; every other GIT_* variable may point at another
# repository.
_HARMLESS = ("GIT_PYTHON_", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH")

# No hook runs, and nothing watches the tree.
_SETTINGS = ("core.hooksPath=/dev/null", "core.fsmonitor=false")


def forget_git_environment() -> None:
    """Drop the `GIT_*` variables that a hook, a rebase or a shell may have set for another repository."""
    for name in list(os.environ):
        if name.startswith("GIT_") and not name.startswith(_HARMLESS):
            del os.environ[name]


class Repository:
    """The clone at `root`. Raises RepositoryProblem without git, or if `root` is not the top of a clone."""

    def __init__(self, root: Path) -> None:
        forget_git_environment()
        self.root = root
        _require_top_of_clone(root, has_git=(root / ".git").exists())

    def run(self, *arguments: str, cwd: Path | None = None) -> str:
        """What `git arguments` prints, without the last newline. Raises RepositoryProblem with git's own
        words.
        """
        from git import GitCommandError, GitCommandNotFound

        try:
            return self._git(*arguments, cwd=cwd).decode(errors="surrogateescape").removesuffix("\n")
        except GitCommandNotFound as error:
            raise RepositoryProblem("core.error.no_git") from error
        except GitCommandError as error:
            raise RepositoryProblem("core.error.git_refuses", detail=_stderr(error)) from error

    def _git(self, *arguments: str, cwd: Path | None = None) -> bytes:
        from git import Git

        settings = [part for setting in _SETTINGS for part in ("-c", setting)]
        output: bytes = Git(str(cwd or self.root)).execute(
            [Git.GIT_PYTHON_GIT_EXECUTABLE, *settings, *arguments],
            env={"GIT_OPTIONAL_LOCKS": "0"},
            stdout_as_string=False,
            strip_newline_in_stdout=False,
        )
        return output

    def head(self) -> str:
        """The commit that is checked out, in full. Raises RepositoryProblem where there is none."""
        commit = self._resolve("HEAD^{commit}")
        if commit is None:
            raise RepositoryProblem("core.error.no_commit")
        return commit

    def has_commit(self, commit: str) -> bool:
        return self._resolve(f"{commit}^{{commit}}") is not None

    def blob(self, commit: str, path: str) -> str | None:
        """The object id of `path` in `commit`, or None where it is not there."""
        return self._resolve(f"{commit}:{path}")

    def content(self, commit: str, path: str) -> bytes | None:
        """`path` in `commit`, as a checkout would write it; None where it is not there."""
        from git import GitCommandError

        try:
            return self._git("cat-file", "--filters", f"{commit}:{path}")
        except GitCommandError:
            return None

    def stored(self, names: Iterable[str]) -> dict[str, bytes]:
        """The blobs with these names (`HEAD:file`, in the index `:file`), line endings as git keeps them.

        Without those that are not there. One process for all: a look at every break must not cost a second.
        """
        from git import Git

        git = Git(str(self.root))
        git.set_persistent_git_options(c=list(_SETTINGS))
        found = {}
        try:
            for name in names:
                with suppress(ValueError, OSError):  # no such object, or git has given up on it
                    found[name] = git.get_object_data(name)[3]
        finally:
            git.clear_cache()
        return found

    def hash_of_file(self, path: str) -> str:
        """The object id that the file in the working tree would get, line-ending rules applied."""
        return self.run("hash-object", "--", path)

    def staged_blobs(self, path: str) -> list[str]:
        """What the index holds for `path`: one object id, none if untracked, several in a merge conflict."""
        lines = self.run("ls-files", "--stage", "-z", "--", path).split("\0")
        return [line.split()[1] for line in lines if line]

    def files(self, commit: str, *under: str) -> dict[str, str]:
        """Object ids by path of the plain files in `commit`, or of those `under` some files and folders."""
        entries = self.run("ls-tree", "-r", "-z", commit, "--", *under).split("\0")
        split = (entry.partition("\t") for entry in entries if entry.startswith("100"))
        return {path: meta.split()[2] for meta, _, path in split}

    def differing(self, files: Mapping[str, str], *, tree: Path | None = None) -> list[str]:
        """Those of `files` that the tree, by default this one, does not hold to the byte, line endings aside.

        Filters and attributes have no say: one in .git/info/attributes could show git any content.
        """
        tree = tree or self.root
        there = [path for path in files if (tree / path).is_file()]
        hashes = self.run("hash-object", "--no-filters", "--", *there, cwd=tree).split() if there else []
        now = dict(zip(there, hashes, strict=True))
        return [
            path
            for path, blob in files.items()
            if now.get(path) != blob and not (path in now and self._is_same_text(tree / path, blob))
        ]

    def _is_same_text(self, file: Path, blob: str) -> bool:
        """Whether they differ in line endings alone, as after a checkout with `core.autocrlf`."""
        texts = (file.read_bytes(), self._git("cat-file", "blob", blob))
        return len({text.replace(b"\r\n", b"\n") for text in texts}) == 1

    def user_name(self) -> str | None:
        """`git config user.name`, or None."""
        return self._or_none("config", "--get", "user.name") or None

    def _resolve(self, name: str) -> str | None:
        # Without --end-of-options, which git knows since 2.30 only; no object's name begins with a hyphen.
        return None if name.startswith("-") else self._or_none("rev-parse", "--verify", "--quiet", name)

    def _or_none(self, *arguments: str) -> str | None:
        try:
            return self.run(*arguments)
        except RepositoryProblem:
            return None


@lru_cache(maxsize=8)
def _require_top_of_clone(root: Path, *, has_git: bool) -> None:
    """A command asks many times: the answer holds for as long as `root` has its .git, or has none."""
    del has_git
    try:
        import git
    except ImportError as error:  # GitPython refuses to load where there is no git
        raise RepositoryProblem("core.error.no_git") from error
    try:
        top = Path(git.Git(str(root)).rev_parse("--show-toplevel"))
    except git.GitCommandNotFound as error:
        raise RepositoryProblem("core.error.no_git") from error
    except git.GitCommandError as error:
        if "not a git repository" in _stderr(error):
            raise RepositoryProblem("core.error.not_a_clone", root=root) from error
        # Such as "dubious ownership": git says best what it wants.
        raise RepositoryProblem("core.error.git_refuses", detail=_stderr(error)) from error
    if top.resolve() != root.resolve():
        raise RepositoryProblem("core.error.not_a_clone", root=root)


def _stderr(error: GitCommandError) -> str:
    """What git said, without the frame that GitPython puts round it."""
    return str(error.stderr).strip().removeprefix("stderr: ").strip("'").strip()
