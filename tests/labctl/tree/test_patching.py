import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labctl import paths
from labctl.catalog.breaks import Break, load_break
from labctl.errors import PatchRefused, UsageProblem
from labctl.learner import records
from labctl.tree import attempts, patching
from tests.conftest import TARGET, git

SEAM = b"        result = await scheduler.submit(request_id, prompt_ids, options)"
BROKEN = b"        result = model.forward(prompt_ids)"
LEARNER = "Ana"


@pytest.fixture
def brk(lab: Path) -> Break:
    return load_break(lab, "00")


def read(lab: Path) -> bytes:
    return (lab / TARGET).read_bytes()


def write(lab: Path, data: bytes) -> None:
    (lab / TARGET).write_bytes(data)


def commit(lab: Path, message: str = "Mine") -> None:
    git(lab, "commit", "-q", "-a", "-m", message)


def everything(lab: Path) -> dict[str, tuple[bytes, int]]:
    """Every file that is the learner's, with its mode; labctl's own notes left out."""
    return {
        path.relative_to(lab).as_posix(): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in lab.rglob("*")
        if path.is_file() and not {".git", ".labctl", "learners"} & set(path.relative_to(lab).parts)
    }


# --- there and back


def test_apply_swaps_one_line_and_revert_brings_every_byte_back(lab: Path, brk: Break) -> None:
    before = everything(lab)
    attempt = patching.apply(lab, brk, LEARNER)
    assert read(lab) == before[TARGET][0].replace(SEAM, BROKEN)
    assert attempts.load_active(lab) == attempt
    assert attempt.phase == "applied"
    assert attempt.base_commit == git(lab, "rev-parse", "HEAD")
    reverted = patching.revert(lab)
    assert [file.outcome for file in reverted.files] == ["restored"]
    assert reverted.files[0].kept is None
    assert everything(lab) == before
    assert attempts.load_active(lab) is None
    assert git(lab, "status", "--porcelain", "--", "miniserve") == ""


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda data: data.replace(b"\n", b"\r\n"), id="crlf"),
        pytest.param(lambda data: data.rstrip(b"\n"), id="no newline at the end"),
        pytest.param(lambda data: b"# moved\n" * 50 + data, id="drifted"),
        pytest.param(lambda data: data + b"\n# caf\xe9 \xff\x00\n", id="not utf-8"),
        pytest.param(lambda data: b"\xef\xbb\xbf" + data, id="byte order mark"),
    ],
)
def test_whatever_the_file_is_like_it_comes_back(
    lab: Path, brk: Break, change: Callable[[bytes], bytes]
) -> None:
    write(lab, change(read(lab)))
    (lab / TARGET).chmod(0o751)
    commit(lab)
    before = everything(lab)
    patching.apply(lab, brk, None)
    assert read(lab) == before[TARGET][0].replace(SEAM, BROKEN)
    assert stat.S_IMODE((lab / TARGET).stat().st_mode) == 0o751
    patching.revert(lab)
    assert everything(lab) == before


def test_a_checkout_with_autocrlf_is_clean_and_comes_back(lab: Path, brk: Break) -> None:
    git(lab, "config", "core.autocrlf", "true")
    git(lab, "config", "core.safecrlf", "true")
    (lab / TARGET).unlink()
    git(lab, "checkout", "--", TARGET)
    before = everything(lab)
    assert b"\r\n" in before[TARGET][0]
    patching.apply(lab, brk, None)
    assert read(lab) == before[TARGET][0].replace(SEAM, BROKEN)
    patching.revert(lab)
    assert everything(lab) == before


def test_a_foreign_git_environment_is_ignored(
    lab: Path, brk: Break, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    patching.apply(lab, brk, None)
    patching.revert(lab)


def test_unrelated_changes_are_nobodys_business(lab: Path, brk: Break) -> None:
    (lab / "miniserve" / "__init__.py").write_text("# mine")
    (lab / "notes.txt").write_text("mine")
    git(lab, "add", "notes.txt")
    before = everything(lab)
    patching.apply(lab, brk, None)
    patching.revert(lab)
    assert everything(lab) == before


# --- refusals: exit code 5, the file is named, nothing has changed


def _unstaged(lab: Path) -> None:
    write(lab, read(lab) + b"# mine\n")


def _staged(lab: Path) -> None:
    _unstaged(lab)
    git(lab, "add", TARGET)


def _staged_and_put_back(lab: Path) -> None:
    original = read(lab)
    _staged(lab)
    write(lab, original)


def _hidden_from_status(lab: Path) -> None:
    git(lab, "update-index", "--assume-unchanged", TARGET)
    _unstaged(lab)


def _untracked(lab: Path) -> None:
    git(lab, "rm", "-q", "--cached", TARGET)
    commit(lab)


def _new_in_index(lab: Path) -> None:
    _untracked(lab)
    git(lab, "add", TARGET)


def _gone(lab: Path) -> None:
    (lab / TARGET).unlink()


def _link(lab: Path) -> None:
    (lab / TARGET).rename(lab / "elsewhere.py")
    (lab / TARGET).symlink_to("../elsewhere.py")
    git(lab, "add", "-A")
    commit(lab)


def _folder_link(lab: Path) -> None:
    (lab / "miniserve").rename(lab.parent / "outside")
    (lab / "miniserve").symlink_to(lab.parent / "outside")


def _folder(lab: Path) -> None:
    _gone(lab)
    (lab / TARGET).mkdir()


def _seam_gone(lab: Path) -> None:
    write(lab, read(lab).replace(SEAM, b"        result = None"))
    commit(lab)


def _context_gone(lab: Path) -> None:
    write(lab, read(lab).replace(SEAM, b"        # a line between\n" + SEAM))
    commit(lab)


@pytest.mark.parametrize(
    "prepare",
    [
        *(_unstaged, _staged, _staged_and_put_back, _hidden_from_status, _untracked, _new_in_index),
        *(_gone, _link, _folder_link, _folder, _seam_gone, _context_gone),
    ],
)
def test_apply_refuses_and_names_the_file(lab: Path, brk: Break, prepare: Callable[[Path], None]) -> None:
    prepare(lab)
    before = everything(lab)
    with pytest.raises(PatchRefused) as refusal:
        patching.apply(lab, brk, LEARNER)
    assert refusal.value.exit_code == 5
    assert TARGET in refusal.value.message
    assert everything(lab) == before
    assert attempts.load_active(lab) is None
    assert not paths.learners_dir(lab).exists()


def test_one_break_at_a_time(lab: Path, brk: Break) -> None:
    patching.apply(lab, brk, None)
    broken = everything(lab)
    with pytest.raises(UsageProblem, match="labctl break revert"):
        patching.apply(lab, brk, None)
    assert everything(lab) == broken


def test_revert_without_a_break(lab: Path) -> None:
    with pytest.raises(UsageProblem, match="labctl break list"):
        patching.revert(lab)


def test_a_bad_name_is_said_before_anything_happens(lab: Path, brk: Break) -> None:
    before = everything(lab)
    with pytest.raises(UsageProblem):
        patching.apply(lab, brk, "../..")
    assert everything(lab) == before
    assert attempts.load_active(lab) is None


def test_a_disk_that_refuses_leaves_all_as_it_was(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(lab)
    real = os.fsync
    calls = 0

    def full_at(call: int) -> Callable[[int], None]:
        def fsync(descriptor: int) -> None:
            nonlocal calls
            calls += 1
            if calls == call:
                raise OSError(errno.ENOSPC, "No space left on device")  # the system names no file
            real(descriptor)

        return fsync

    refused: dict[int, str] = {}
    for call in range(1, 11):  # originals, broken, attempt, exchange, attempt: the file, then its folder
        calls = 0
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full_at(call))
            try:
                patching.apply(lab, brk, None)
            except PatchRefused as refusal:
                refused[call] = refusal.message
        if call not in refused:
            patching.revert(lab)
        assert everything(lab) == before
        assert attempts.load_active(lab) is None
    assert list(refused) == [1, 3, 5, 7, 9]
    assert not [message for message in refused.values() if "None" in message]


# --- edits in between


def test_what_the_learner_wrote_is_kept_as_copy_and_patch(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, LEARNER)
    theirs = read(lab) + b"# an idea, no newline"
    write(lab, theirs)
    [file] = patching.revert(lab).files
    assert read(lab) == original
    assert file.outcome == "restored"
    assert file.kept is not None
    assert file.kept_patch is not None
    assert file.kept.read_bytes() == theirs
    subprocess.run(["git", "apply", str(file.kept_patch)], cwd=lab, check=True)
    assert read(lab) == original + b"# an idea, no newline"


KEPT = pytest.mark.parametrize(
    ("theirs", "after"),
    [
        (BROKEN + b"\n        # mine, the very next line", SEAM + b"\n        # mine, the very next line"),
        (b"        # mine\n" + BROKEN, b"        # mine\n" + SEAM),
        (b"        result = await asyncio.to_thread(model.forward, prompt_ids)",) * 2,
    ],
    ids=["below", "above", "instead"],
)


def test_the_kept_patch_leaves_lines_alone_that_only_look_like_the_break(lab: Path, brk: Break) -> None:
    helper = b"\n\ndef baseline(model, prompt_ids):\n" + BROKEN + b"\n"
    patching.apply(lab, brk, LEARNER)
    theirs = read(lab).replace(BROKEN, b"        result = await mine(prompt_ids)") + helper
    write(lab, theirs)
    [file] = patching.revert(lab).files
    subprocess.run(["git", "apply", str(file.kept_patch)], cwd=lab, check=True)
    assert read(lab) == theirs


def test_work_beside_the_break_is_committed_and_only_the_break_goes(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, LEARNER)
    note = b"\n        # mine, the very next line"
    write(lab, read(lab).replace(BROKEN, BROKEN + note))
    commit(lab)
    [file] = patching.revert(lab).files
    assert file.outcome == "unpatched"
    assert read(lab) == original.replace(SEAM, SEAM + note)


@KEPT
def test_the_kept_patch_does_not_bring_the_break_back(
    lab: Path, brk: Break, theirs: bytes, after: bytes
) -> None:
    original = read(lab)
    patching.apply(lab, brk, LEARNER)
    write(lab, read(lab).replace(BROKEN, theirs))
    [file] = patching.revert(lab).files
    subprocess.run(["git", "apply", str(file.kept_patch)], cwd=lab, check=True)
    assert read(lab) == original.replace(SEAM, after)


def test_a_repair_by_hand_leaves_nothing_to_restore(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, LEARNER)
    write(lab, original)
    [file] = patching.revert(lab).files
    assert (file.outcome, file.kept) == ("unchanged", None)
    assert read(lab) == original
    assert attempts.load_active(lab) is None


def test_a_deleted_file_comes_back(lab: Path, brk: Break) -> None:
    (lab / TARGET).chmod(0o755)
    commit(lab)
    before = everything(lab)
    patching.apply(lab, brk, None)
    (lab / TARGET).unlink()
    patching.revert(lab)
    assert everything(lab) == before


def test_a_link_put_in_its_place_is_not_followed(lab: Path, brk: Break) -> None:
    patching.apply(lab, brk, None)
    outside = lab.parent / "precious.txt"
    outside.write_bytes(b"precious")
    (lab / TARGET).unlink()
    (lab / TARGET).symlink_to(outside)
    with pytest.raises(PatchRefused, match=TARGET):
        patching.revert(lab)
    assert outside.read_bytes() == b"precious"
    (lab / TARGET).unlink()
    patching.revert(lab)
    assert SEAM in read(lab)


def test_a_lost_copy_of_the_original_is_taken_from_git(lab: Path, brk: Break) -> None:
    before = everything(lab)
    attempt = patching.apply(lab, brk, None)
    copy = paths.originals_dir(lab, attempt.id) / TARGET
    copy.write_bytes(b"damaged")
    patching.revert(lab)
    assert everything(lab) == before


@pytest.mark.parametrize("damage", ["gone", "damaged"])
def test_without_labctls_notes_of_the_files_it_is_restored_all_the_same(
    lab: Path, brk: Break, damage: str
) -> None:
    original = read(lab)
    attempt = patching.apply(lab, brk, LEARNER)
    theirs = read(lab) + b"# mine\n"
    write(lab, theirs)
    for folder in (paths.originals_dir(lab, attempt.id), paths.broken_dir(lab, attempt.id)):
        if damage == "gone":
            shutil.rmtree(folder)
        else:
            (folder / TARGET).write_bytes(b"")
    [file] = patching.revert(lab).files
    assert read(lab) == original
    assert file.kept is not None
    assert file.kept.read_bytes() == theirs
    assert attempts.load_active(lab) is None


# --- commits in between


def test_the_learner_commits_the_break_and_reverts(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, None)
    commit(lab)
    [file] = patching.revert(lab).files
    assert file.outcome == "restored"
    assert read(lab) == original


def test_work_committed_on_top_of_the_break_stays(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, None)
    write(lab, read(lab) + b"# committed\n")
    commit(lab)
    write(lab, read(lab) + b"# not committed\n")
    theirs = read(lab)
    [file] = patching.revert(lab).files
    assert file.outcome == "unpatched"
    assert read(lab) == original + b"# committed\n# not committed\n"
    assert file.kept is not None
    assert file.kept.read_bytes() == theirs


def test_on_a_branch_without_the_break_the_file_is_left(lab: Path, brk: Break) -> None:
    patching.apply(lab, brk, None)
    commit(lab, "The break, by mistake")
    git(lab, "checkout", "-q", "-b", "other", "HEAD~1")
    write(lab, read(lab).replace(SEAM, b"        result = await their_own(prompt_ids)"))
    commit(lab, "Their own way")
    theirs = read(lab)
    [file] = patching.revert(lab).files
    assert file.outcome == "left"
    assert read(lab) == theirs
    assert attempts.load_active(lab) is None


def test_a_new_commit_elsewhere_changes_nothing(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, None)
    (lab / "miniserve" / "__init__.py").write_text("# mine\n")
    git(lab, "commit", "-q", "-m", "Elsewhere", "--", "miniserve/__init__.py")
    write(lab, read(lab) + b"# not committed\n")
    [file] = patching.revert(lab).files
    assert file.outcome == "restored"
    assert read(lab) == original


def test_the_commit_before_the_break_is_gone(lab: Path, brk: Break) -> None:
    original = read(lab)
    patching.apply(lab, brk, None)
    git(lab, "checkout", "-q", "--orphan", "fresh")
    git(lab, "commit", "-q", "-a", "-m", "All anew")
    git(lab, "branch", "-q", "-D", "main")
    git(lab, "reflog", "expire", "--expire=now", "--all")
    git(lab, "gc", "-q", "--prune=now")
    patching.revert(lab)
    assert read(lab) == original


# --- killed between any two steps


class Killed(BaseException):
    """Nobody catches this, and `durable` has no cleanup to run: what is on disk is what a kill leaves."""


@contextmanager
def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Die at the `step`-th call that changes the disk, before it is done."""
    left = step

    def deadly(call: Callable[..., object]) -> Callable[..., object]:
        def wrapper(*args: object, **kwargs: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return call(*args, **kwargs)

        return wrapper

    with monkeypatch.context() as patch:
        for name in ("fsync", "fchmod"):
            patch.setattr(os, name, deadly(getattr(os, name)))
        for name in ("replace", "unlink", "mkdir"):
            patch.setattr(Path, name, deadly(getattr(Path, name)))
        yield


def steps(
    action: Callable[[], object], monkeypatch: pytest.MonkeyPatch, again: Callable[[], None]
) -> Iterator[int]:
    """Run `action` again and again, killed three steps later each time, until it gets through; `tests/safety`
    kills it at every one.
    """
    for step in range(0, 200, 3):
        try:
            with killed_at(step, monkeypatch):
                action()
        except Killed:
            yield step
            again()
        else:
            assert step > 5, "the action must have had steps to be killed at"
            return
    raise AssertionError("never got through")


def settled(lab: Path, before: dict[str, tuple[bytes, int]]) -> None:
    assert everything(lab) == before
    assert attempts.load_active(lab) is None
    assert not [path for path in lab.rglob("*.labctl-unfinished") if ".labctl" not in path.parts]


RECOVERIES: list[Callable[[Path], object]] = [patching.recover, patching.revert]


def test_apply_killed_anywhere_is_undone(lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(lab)
    for step in steps(lambda: patching.apply(lab, brk, LEARNER), monkeypatch, lambda: settled(lab, before)):
        active = attempts.load_active(lab)
        # The learner's file is whole at every moment: the old one or the new one.
        assert read(lab) in (before[TARGET][0], before[TARGET][0].replace(SEAM, BROKEN))
        if active is None:
            assert read(lab) == before[TARGET][0]
            continue
        RECOVERIES[step // 3 % 2](lab)
        if attempts.load_active(lab):  # killed when all that was missing was the record
            assert active.phase == "applied"
            assert patching.recover(lab, brk) is None
            patching.revert(lab)
    patching.revert(lab)
    settled(lab, before)


def test_after_a_killed_apply_the_next_apply_says_what_to_do(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in steps(lambda: patching.apply(lab, brk, None), monkeypatch, lambda: None):
        active = attempts.load_active(lab)
        if active is None:
            continue
        with pytest.raises(UsageProblem, match="labctl break re"):
            patching.apply(lab, brk, None)
        patching.revert(lab)


def test_an_edit_after_a_killed_apply_survives(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = read(lab)
    for step in steps(lambda: patching.apply(lab, brk, None), monkeypatch, lambda: write(lab, original)):
        theirs = read(lab) + b"# %d\n" % step
        write(lab, theirs)
        active = attempts.load_active(lab)
        if active is None:
            continue
        kept = [file.kept for file in patching.revert(lab).files]
        copies = [path.read_bytes() for path in kept if path]
        # Only an apply that had ended was given up as a whole; otherwise the edit stays where it was made.
        assert read(lab) == original + (b"# %d\n" % step if active.phase == "applying" else b"")
        assert copies == [theirs]


def test_revert_killed_anywhere_is_finished_and_keeps_edits(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(lab)
    theirs = before[TARGET][0].replace(SEAM, BROKEN) + b"# theirs\n"

    def start_over() -> None:
        settled(lab, before)
        start()

    def start() -> None:
        patching.apply(lab, brk, LEARNER)
        write(lab, theirs)

    start()
    for step in steps(lambda: patching.revert(lab), monkeypatch, start_over):
        active = attempts.load_active(lab)
        if active is not None:
            # Without this, a file that is back already would pass for the learner's own repair.
            assert active.phase == "reverting" or read(lab) == theirs
            RECOVERIES[step // 3 % 2](lab)
            if attempts.load_active(lab):  # killed before it had begun
                patching.revert(lab)
            assert records.read(lab, active) is not None
        copies = [path.read_bytes() for path in paths.kept_dir(lab).iterdir() if path.suffix == ".py"]
        assert theirs in copies
    settled(lab, before)


def test_an_edit_after_a_killed_revert_survives_too(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = read(lab)
    patching.apply(lab, brk, None)

    def start_over() -> None:
        write(lab, original)
        patching.apply(lab, brk, None)

    for step in steps(lambda: patching.revert(lab), monkeypatch, start_over):
        if attempts.load_active(lab) is None:
            continue
        theirs = read(lab) + b"# after the kill, %d\n" % step
        write(lab, theirs)
        [file] = patching.revert(lab).files
        assert file.kept is not None
        assert file.kept.read_bytes() == theirs
        assert read(lab) == original


def test_recover_writes_the_record_that_a_killed_apply_did_not_get_to(lab: Path, brk: Break) -> None:
    attempt = patching.apply(lab, brk, LEARNER)
    assert attempt.record is not None
    (lab / attempt.record).unlink()
    attempt.record = None
    attempts.save(lab, attempt)
    assert patching.recover(lab, brk) is None
    active = attempts.load_active(lab)
    assert active is not None
    assert records.read(lab, active) is not None


def test_recover_with_nothing_to_recover(lab: Path, brk: Break) -> None:
    assert patching.recover(lab) is None
    patching.apply(lab, brk, None)
    broken = everything(lab)
    assert patching.recover(lab, brk) is None
    assert everything(lab) == broken


# --- what others ask


def test_file_states(lab: Path, brk: Break) -> None:
    original = read(lab)
    attempt = patching.apply(lab, brk, None)
    seen = [patching.file_states(lab, attempt)[TARGET]]
    for data in (original, original + b"#\n"):
        write(lab, data)
        seen.append(patching.file_states(lab, attempt)[TARGET])
    (lab / TARGET).unlink()
    seen.append(patching.file_states(lab, attempt)[TARGET])
    assert seen == ["broken", "original", "edited", "missing"]


def test_the_record_gets_the_true_repair(lab: Path, brk: Break) -> None:
    attempt = patching.apply(lab, brk, LEARNER)
    patching.revert(lab)
    fields = records.read(lab, attempt)
    assert fields is not None
    assert f"-{BROKEN.decode()}\n+{SEAM.decode()}\n" in fields["fix_diff"]
    assert fields["fix_kind"] == "reverted"
    assert fields["hidden_cause"] == brk.hidden_cause.en


# --- the rules a break.patch must keep

GOOD = b"--- a/miniserve/x.py\n+++ b/miniserve/x.py\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"


@pytest.mark.parametrize(
    ("patch", "says"),
    [
        (GOOD.replace(b"miniserve", b"labctl"), "not under miniserve"),
        (GOOD.replace(b"miniserve/", b"miniserve/../tests/"), "not under miniserve"),
        (GOOD.replace(b"-b\n+c\n", b"-b\n" * 6), "6 lines"),
        (GOOD.replace(b"-b\n+c\n", b" b\n"), "0 lines"),
        (GOOD.replace(b"+c", b"+    import os"), "import"),
        (GOOD.replace(b"-b", b"-from os import path"), "import"),
        (GOOD + b"@@ -9 +9 @@\n-a\n+b\n", "more than one hunk"),
        (b"", "one existing file"),
    ],
)
def test_check_patch_names_the_broken_rule(patch: bytes, says: str) -> None:
    assert patching.check_patch(GOOD) == []
    [problem] = patching.check_patch(patch)
    assert says in problem
