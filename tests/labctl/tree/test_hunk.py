import pytest

from labctl.tree import hunk

PATCH = b"""--- a/f.py
+++ b/f.py
@@ -2,3 +2,3 @@
 two
-three
+THREE
 four
"""
FILE = b"one\ntwo\nTHREE\nfour\nfive\n"


def test_parses_path_and_lines() -> None:
    change = hunk.parse(PATCH)
    assert (change.path, change.removed, change.added) == ("f.py", [b"three"], [b"THREE"])


def test_a_git_preamble_and_crlf_change_nothing() -> None:
    preamble = b"diff --git a/f.py b/f.py\nindex 123..456 100644\n"
    assert hunk.parse(preamble + PATCH) == hunk.parse(PATCH)
    assert hunk.parse(PATCH.replace(b"\n", b"\r\n")) == hunk.parse(PATCH)


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
        hunk.parse(patch)


@pytest.mark.parametrize(
    "file",
    [
        FILE,
        FILE.replace(b"\n", b"\r\n"),
        b"new\n" * 40 + FILE,
        FILE.replace(b"two", b"2"),
        FILE.replace(b"four", b"4"),
        b"two\nTHREE",
        b"THREE\nfour",
    ],
    ids=["as applied", "crlf", "drifted", "edited above", "edited below", "at the end", "at the beginning"],
)
def test_new_lines_beside_a_neighbour_are_in(file: bytes) -> None:
    assert hunk.parse(PATCH).is_in(file)


@pytest.mark.parametrize(
    "file",
    [
        b"",
        FILE.replace(b"THREE", b"three"),
        FILE.replace(b"THREE", b"THREE "),
        FILE.replace(b"two", b"2").replace(b"four", b"4"),
        b"one\ntwo\nfour\n\nTHREE\n",
    ],
    ids=["empty", "repaired", "edited", "no neighbour left", "elsewhere"],
)
def test_without_the_lines_or_a_neighbour_they_are_not(file: bytes) -> None:
    assert not hunk.parse(PATCH).is_in(file)


def test_lines_that_are_only_removed_need_both_neighbours() -> None:
    change = hunk.parse(b"--- a/f\n+++ b/f\n@@ -1,3 +1,2 @@\n one\n-two\n three\n")
    assert change.is_in(b"one\nthree\n")
    assert not change.is_in(b"one\ntwo\nthree\n")
    assert not change.is_in(b"one\n")


def test_all_lines_from_the_first_change_to_the_last_count() -> None:
    change = hunk.parse(b"--- a/f\n+++ b/f\n@@ -1,5 +1,5 @@\n a\n-b\n+B\n c\n-d\n+D\n e\n")
    assert change.is_in(b"a\nB\nc\nD\n")
    assert not change.is_in(b"a\nB\n")
