import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labctl import paths
from labctl.tree import patches
from tests.conftest import git

PATCH = b"""--- a/f.py
+++ b/f.py
@@ -2,3 +2,3 @@
 two
-three
+THREE
 four
"""
FILE = b"one\ntwo\nthree\nfour\nfive\n"
BROKEN = FILE.replace(b"three", b"THREE")

Edit = Callable[[bytes], bytes]

few = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # each example starts half a dozen processes


def apply(root: Path, data: bytes, patch: bytes = PATCH) -> bytes | None:
    return patches.apply(root, patch, "f.py", data)


# --- a patch goes in


@pytest.mark.parametrize(
    "before",
    [b"", b"new\n" * 40, b"caf\xe9 \xff\n", b"\x00\n", b"\xef\xbb\xbf# bom\n"],
    ids=["in its place", "drifted", "not utf-8", "nul", "byte order mark"],
)
@pytest.mark.parametrize("after", [b"", b"no newline at the end", b" \t trailing \n"])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_it_goes_in_to_the_byte(tmp_path: Path, before: bytes, after: bytes, ending: bytes) -> None:
    data = (before + FILE + after).replace(b"\n", ending)
    assert apply(tmp_path, data) == data.replace(b"three", b"THREE")
    assert apply(tmp_path, data, PATCH.replace(b"\n", b"\r\n")) == data.replace(b"three", b"THREE")


def test_of_two_places_the_nearest_is_taken(tmp_path: Path) -> None:
    assert apply(tmp_path, FILE + FILE) == BROKEN + FILE


@pytest.mark.parametrize(
    "data", [b"", FILE.replace(b"two", b"2"), FILE.replace(b"three", b"three "), BROKEN, b"two\nthree\n"]
)
def test_without_its_exact_context_it_does_not(tmp_path: Path, data: bytes) -> None:
    assert apply(tmp_path, data) is None


# --- a difference


lines = st.lists(st.sampled_from([b"a", b"b", b"", b" ", b"\r", b"- x", b"+++ y", b"\xff"]), max_size=8)
files = st.builds(lambda content, end: b"\n".join(content) + end, lines, st.sampled_from([b"", b"\n"]))


@few
@given(files, files)
def test_git_applies_what_diff_writes(tmp_path: Path, before: bytes, after: bytes) -> None:
    patch = patches.diff(tmp_path, before, after, "f")
    assert bool(patch) == (before != after)
    if patch:
        assert patch.startswith(b"--- a/f\n+++ b/f\n")
        (tmp_path / "f").write_bytes(before)
        subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch, check=True, capture_output=True)
        assert (tmp_path / "f").read_bytes() == after


# --- a break is taken out from under edits


def without(root: Path, theirs: bytes, *, ending: bytes = b"\n") -> bytes | None:
    broken, original = (data.replace(b"\n", ending) for data in (BROKEN, FILE))
    return patches.without(root, broken, original, theirs, "f.py")


EDITS = pytest.mark.parametrize(
    "edit",
    [
        pytest.param(lambda data: data, id="none"),
        pytest.param(lambda data: b"mine\n" * 30 + data + b"mine", id="far away"),
        pytest.param(lambda data: data.replace(b"four", b"mine\nfour"), id="the line below"),
        pytest.param(lambda data: data.replace(b"two", b"two\nmine"), id="the line above"),
        pytest.param(lambda data: data.replace(b"four", b"4").replace(b"two", b"2"), id="both neighbours"),
        pytest.param(lambda data: data.replace(b"four\nfive\n", b"mine"), id="the rest, no newline"),
        pytest.param(lambda data: data[data.index(b"two") :] + b"one\nxxx\n", id="moved"),
        pytest.param(lambda data: data.replace(b"\n", b"\r\n"), id="all line ends"),
        pytest.param(lambda data: data.replace(b"four", b"<<<<<<< mine\nfour"), id="marker-like"),
    ],
)


@EDITS
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_the_edits_stay_to_the_byte(tmp_path: Path, edit: Edit, ending: bytes) -> None:
    theirs = edit(BROKEN).replace(b"\r\n", b"\n").replace(b"\n", ending)
    assert without(tmp_path, theirs, ending=ending) == theirs.replace(b"THREE", b"three")
    if ending == b"\n":  # the editor has changed every line end of the file
        theirs = theirs.replace(b"\n", b"\r\n")
        assert without(tmp_path, theirs) == theirs.replace(b"THREE", b"three")


@pytest.mark.parametrize(
    "theirs",
    [
        FILE,
        FILE + b"mine\n",
        BROKEN.replace(b"THREE", b"repaired"),
        BROKEN.replace(b"two\nTHREE\nfour\n", b""),
        BROKEN.replace(b"THREE", b"repaired") + b"def helper():\nTHREE\n",
        b"",
    ],
    ids=["original", "original and more", "repaired", "gone", "a look-alike elsewhere", "empty"],
)
def test_what_is_not_in_any_more_is_not_taken_out(tmp_path: Path, theirs: bytes) -> None:
    assert without(tmp_path, theirs) is None


@few
@given(st.data(), st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_edits_anywhere_else_are_kept(
    tmp_path: Path, data: st.DataObject, ending: bytes, newline: bool
) -> None:
    original = [b"line %d" % number for number in range(data.draw(st.integers(1, 12)))]
    where = data.draw(st.integers(0, len(original) - 1))
    broken = [*original[:where], b"BROKEN", *original[where + 1 :]]
    theirs: list[bytes] = []
    for line in broken:
        theirs += data.draw(st.lists(st.sampled_from([b"mine", b"", b"caf\xe9"]), max_size=2))
        if line == b"BROKEN" or data.draw(st.integers(0, 5)):
            theirs.append(line)
    text = ending.join(theirs) + (ending if newline else b"")
    wanted = text.replace(b"BROKEN", original[where])
    got = patches.without(
        tmp_path, ending.join(broken) + ending, ending.join(original) + ending, text, "f.py"
    )
    assert got == wanted


# --- nothing of anybody's has a say


def test_no_setting_filter_or_attribute_changes_a_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    (home / "git").mkdir(parents=True)
    (home / "git/attributes").write_text("* text eol=crlf ident filter=upper diff=upper\n")
    (home / "config").write_text(
        "[core]\n\tautocrlf = true\n[apply]\n\twhitespace = fix\n\tignoreWhitespace = change\n"
        '[diff]\n\tnoprefix = true\n\texternal = false\n[color]\n\tui = always\n[filter "upper"]\n'
        "\tclean = tr a-z A-Z\n\tsmudge = tr a-z A-Z\n\trequired = true\n"
        '[diff "upper"]\n\ttextconv = tr a-z A-Z\n'
        "[merge]\n\tconflictStyle = merge\n[core]\n\tquotePath = true\n"
    )
    lab = tmp_path / "lab"
    lab.mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / "config"))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", str(home / "config"))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    git(lab, "init", "-q")
    (lab / ".git/info").mkdir(exist_ok=True)
    (lab / ".git/info/attributes").write_text("* text eol=crlf filter=upper\n")
    data = FILE + b"trailing \t\n$Id$\n\ta\r\n"
    broken = data.replace(b"three", b"THREE")
    assert apply(lab, data) == broken
    assert patches.without(lab, broken, data, broken + b"mine ", "f.py") == data + b"mine "
    assert patches.diff(lab, FILE, BROKEN, "f.py").endswith(b" one\n two\n-three\n+THREE\n four\n five\n")


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()
    mine, killed, odd = (
        paths.scratch_dir(tmp_path) / name
        for name in (f"{os.getpid()}-at-work", f"{ended.pid}-killed", "odd")
    )
    for folder in (mine, killed, odd):
        (folder / "repository").mkdir(parents=True)
    apply(tmp_path, FILE)
    assert list(paths.scratch_dir(tmp_path).iterdir()) == [mine]
