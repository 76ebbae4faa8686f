import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from labctl.tree import diffs

PATCH = b"""--- a/f.py
+++ b/f.py
@@ -2,3 +2,3 @@
 two
-three
+THREE
 four
"""
FILE = b"one\ntwo\nthree\nfour\nfive\n"


def test_parses_path_place_and_lines() -> None:
    hunk = diffs.parse(PATCH)
    assert (hunk.path, hunk.start, hunk.removed, hunk.added) == ("f.py", 2, [b"three"], [b"THREE"])


def test_a_git_preamble_and_crlf_change_nothing() -> None:
    preamble = b"diff --git a/f.py b/f.py\nindex 123..456 100644\n"
    assert diffs.parse(preamble + PATCH) == diffs.parse(PATCH)
    assert diffs.parse(PATCH.replace(b"\n", b"\r\n")) == diffs.parse(PATCH)


@pytest.mark.parametrize(
    "patch",
    [
        b"",
        b"nothing of the kind",
        PATCH.replace(b"--- a/f.py", b"--- /dev/null"),
        PATCH.replace(b"+++ b/f.py", b"+++ b/g.py"),
        b"diff --git a/f.py b/f.py\nold mode 100644\nnew mode 100755\n" + PATCH,
        PATCH + b"@@ -9 +9 @@\n-a\n+b\n",
        PATCH + b"--- a/g.py\n+++ b/g.py\n@@ -1 +1 @@\n-a\n+b\n"[3:],
    ],
)
def test_anything_but_one_hunk_of_one_file_is_refused(patch: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        diffs.parse(patch)


def test_applies_in_its_place_and_back() -> None:
    hunk = diffs.parse(PATCH)
    broken = hunk.apply(FILE)
    assert broken == FILE.replace(b"three", b"THREE")
    assert hunk.reversed().apply(broken) == FILE


def test_applies_where_the_lines_have_drifted_to() -> None:
    hunk = diffs.parse(PATCH)
    assert hunk.apply(b"new\n" * 40 + FILE) == b"new\n" * 40 + FILE.replace(b"three", b"THREE")
    assert hunk.apply(FILE.removeprefix(b"one\n")) == FILE.removeprefix(b"one\n").replace(b"three", b"THREE")


def test_of_two_places_the_nearest_is_taken() -> None:
    assert diffs.parse(PATCH).apply(FILE + FILE) == FILE.replace(b"three", b"THREE") + FILE


OTHERS = [b"", FILE.replace(b"two", b"2"), FILE.replace(b"three", b"three "), b"two\nthree\n"]


@pytest.mark.parametrize("file", OTHERS)
def test_without_its_exact_context_it_does_not_apply(file: bytes) -> None:
    assert diffs.parse(PATCH).apply(file) is None


def test_line_endings_are_the_files_own() -> None:
    crlf = FILE.replace(b"\n", b"\r\n")
    assert diffs.parse(PATCH).apply(crlf) == crlf.replace(b"three", b"THREE")


def test_a_missing_newline_at_the_end_stays_missing() -> None:
    hunk = diffs.parse(b"--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n one\n-two\n+TWO\n\\ No newline at end of file\n")
    assert hunk.apply(b"one\ntwo") == b"one\nTWO"
    assert hunk.apply(b"one\ntwo\n") == b"one\nTWO\n"


def test_more_lines_than_were_there_end_like_the_others() -> None:
    hunk = diffs.parse(b"--- a/f\n+++ b/f\n@@ -1,2 +1,3 @@\n one\n-two\n+2a\n+2b\n")
    assert hunk.apply(b"one\r\ntwo") == b"one\r\n2a\r\n2b"
    assert hunk.reversed().apply(b"one\r\n2a\r\n2b") == b"one\r\ntwo"


def test_deleting_the_last_line_keeps_the_file_without_newline() -> None:
    hunk = diffs.parse(b"--- a/f\n+++ b/f\n@@ -1,2 +1 @@\n one\n-two\n")
    assert hunk.apply(b"one\ntwo\n") == b"one\n"
    assert hunk.apply(b"one\ntwo") == b"one"


lines = st.lists(st.sampled_from([b"a", b"b", b"", b" ", b"\r", b"- x", b"+++ y", b"\xff"]), max_size=8)
files = st.builds(lambda content, end: b"\n".join(content) + end, lines, st.sampled_from([b"", b"\n"]))


@given(files, files)
def test_git_takes_what_make_writes(before: bytes, after: bytes) -> None:
    patch = diffs.make(before, after, "f")
    assert bool(patch) == (before != after)
    if not patch or not before or not after:
        return
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "f").write_bytes(before)
        subprocess.run(["git", "apply", "-"], cwd=folder, input=patch, check=True, capture_output=True)
        assert (Path(folder) / "f").read_bytes() == after


@given(lines, st.sampled_from([b"\n", b"\r\n"]), st.booleans(), st.data())
def test_apply_and_back_is_the_identity(
    content: list[bytes], eol: bytes, newline: bool, data: st.DataObject
) -> None:
    file = [line.replace(b"\r", b"") for line in content] + [b"THE LINE"]
    where = data.draw(st.integers(0, len(file) - 1))
    file[where], file[-1] = file[-1], file[where]
    assume(newline or file[-1])  # an empty line without an end is no line
    original = eol.join(file) + (eol if newline else b"")
    healthy = b"\n".join(file) + b"\n"
    hunk = diffs.parse(diffs.make(healthy, healthy.replace(b"THE LINE", b"ANOTHER"), "f"))
    broken = hunk.apply(original)
    assert broken is not None
    assert broken == original.replace(b"THE LINE", b"ANOTHER")
    assert hunk.reversed().apply(broken) == original
