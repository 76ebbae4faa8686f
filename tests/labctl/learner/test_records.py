import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labctl import i18n, paths
from labctl.catalog.breaks import Break, load_break
from labctl.cli import app as cli
from labctl.errors import PatchRefused, UsageProblem
from labctl.learner import hints, records, status
from labctl.tree import attempts, patching
from labctl.tree.attempts import Attempt
from tests.conftest import TARGET, git

FENCE = "```"


@pytest.fixture
def brk(lab: Path) -> Break:
    return load_break(lab, "00")


@pytest.fixture
def attempt(lab: Path, brk: Break) -> Attempt:
    return patching.apply(lab, brk, "Ana María")


def record(lab: Path) -> Path:
    return lab / "learners" / "ana-maria" / "phase-33" / "notes" / "breaks.md"


def blocks(text: str) -> list[dict[str, Any]]:
    """What a YAML reader finds between the fences, in order."""
    return [yaml.safe_load(part.split(f"\n{FENCE}")[0])[0] for part in text.split(f"{FENCE}yaml\n")[1:]]


# --- where it is


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("borja", "borja"),
        ("José Núñez", "jose-nunez"),
        ("李雷", "李雷"),
        ("../../etc/passwd", "etc-passwd"),
        ("/root", "root"),
        ("C:\\Users\\x", "c-users-x"),
        ("a/../b", "a-b"),
        (".hidden", "hidden"),
        ("-rf", "rf"),
        ("a\0b", "a-b"),
        ("line\nbreak", "line-break"),
        ("x" * 500, "x" * 60),
        ("name.", "name"),
    ],
)
def test_a_name_becomes_a_safe_folder(lab: Path, name: str, folder: str) -> None:
    assert records.folder_name(name) == folder
    assert records.record_path(lab, name) == lab / "learners" / folder / "phase-33" / "notes" / "breaks.md"


@pytest.mark.parametrize("name", ["", " ", "..", ".", "/", "../..", "\0", "CON", "nul", "lpt1", "💥"])
def test_a_name_that_cannot_be_a_folder_is_refused(lab: Path, name: str) -> None:
    with pytest.raises(UsageProblem, match="--learner"):
        records.record_path(lab, name)


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_leads_out_of_learners(tmp_path: Path, name: str) -> None:
    try:
        path = records.record_path(tmp_path, name)
    except UsageProblem:
        return
    assert path.is_relative_to(tmp_path.resolve() / "learners")
    assert len(path.relative_to(tmp_path.resolve() / "learners").parts) == 4


@pytest.mark.parametrize("link", ["learners", "learners/ana", "learners/ana/phase-33/notes/breaks.md"])
def test_a_link_that_leads_out_is_refused(lab: Path, brk: Break, link: str) -> None:
    outside = lab.parent / "outside"
    outside.mkdir()
    (lab / link).parent.mkdir(parents=True, exist_ok=True)
    (lab / link).symlink_to(outside)
    with pytest.raises(UsageProblem, match="learners"):
        patching.apply(lab, brk, "ana")
    assert list(outside.iterdir()) == []
    assert attempts.load_active(lab) is None


# --- what is in it


def test_apply_writes_the_keys_in_order_and_seals_what_would_spoil(lab: Path, attempt: Attempt) -> None:
    [fields] = blocks(record(lab).read_text())
    assert tuple(fields) == records.KEYS
    assert fields["bug-id"] == "33-01"
    assert fields["applied_at"] == attempt.applied_at
    for key in ("concept", "hidden_cause", "hint_1", "hint_2", "hint_3", "fix_diff"):
        assert fields[key] == "sealed"
    for key in ("measured", "verified_at", "time_to_fix", "fix_kind"):
        assert fields[key] is None
    text = record(lab).read_text()
    assert "Ana María" in text
    assert f"<!-- labctl:begin {attempt.id} -->\n{FENCE}yaml\n- bug-id:" in text
    assert f"\n{FENCE}\n<!-- labctl:end {attempt.id} -->\n" in text
    for secret in ("model.forward", "scheduler.submit"):
        assert secret not in text


def test_it_speaks_the_language_of_the_apply(lab: Path, brk: Break) -> None:
    i18n.choose("es")
    attempt = patching.apply(lab, brk, "ana-maria")
    i18n.choose("en")
    records.update(lab, attempt, unseal=True)
    [fields] = blocks(record(lab).read_text())
    assert fields["concept"] == brk.concept.es
    assert fields["hidden_cause"] == brk.hidden_cause.es


@pytest.mark.usefixtures("attempt")
def test_a_hint_opens_its_own_seal_and_no_other(lab: Path, brk: Break) -> None:
    hints.reveal(lab)
    hints.reveal(lab)
    [fields] = blocks(record(lab).read_text())
    assert [fields["hint_1"], fields["hint_2"]] == [brk.hints[0].en, brk.hints[1].en]
    assert fields["hint_3"] == fields["hidden_cause"] == "sealed"
    assert fields["hints_used"] == 2


def test_a_verified_repair_opens_everything(lab: Path, brk: Break, attempt: Attempt) -> None:
    figures = {"p50_ms": 812.123456789, "errors": 0, "tiny": 1e-7, "nothing": float("nan"), "list": [1.5]}
    when = "2026-08-01T10:00:00Z"
    records.update(
        lab,
        attempt,
        measured=figures,
        unseal=True,
        verified_at=when,
        time_to_fix="12 min",
        fix_kind="original",
        fix_diff="-a\n+b\n",
    )
    [fields] = blocks(record(lab).read_text())
    assert fields["measured"] == {
        "p50_ms": 812.1235,
        "errors": 0,
        "tiny": 0.0,
        "nothing": None,
        "list": [1.5],
    }
    assert fields["hidden_cause"] == brk.hidden_cause.en
    assert [fields[f"hint_{n}"] for n in (1, 2, 3)] == [hint.en for hint in brk.hints]
    assert (fields["verified_at"], fields["time_to_fix"], fields["fix_kind"]) == (when, "12 min", "original")
    assert fields["fix_diff"] == "-a\n+b\n"
    assert records.read(lab, attempt) == fields


@given(
    st.text(st.characters(codec=None, categories=None)),
    st.dictionaries(
        st.text(), st.floats() | st.integers(-(2**53), 2**53) | st.text() | st.none(), max_size=4
    ),
)
@settings(max_examples=200)
def test_any_content_is_yaml_that_means_the_same(text: str, figures: dict[str, Any]) -> None:
    fields = dict.fromkeys(records.KEYS, text) | {"measured": figures}
    block = records._block("x", fields, b"\n").decode()
    [read] = blocks(block)
    whole = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    assert read["symptom"] == whole
    assert tuple(read) == records.KEYS
    assert block.count("\n") == len(records.KEYS) + 4
    found = records._find(block.encode(), "x")
    assert found is not None
    assert found[1]["symptom"] == whole


# --- what the learner wrote


BEFORE = "# My notes\r\n\r\nmixed\nendings, café, \t and no end".encode() + b" \xff\xfe"
AFTER = b"\nAfter: what I learned\n\n<!-- labctl:begin someone-else -->\n```yaml\n- bug-id: mine\n```"


def test_what_stands_around_the_block_is_kept_to_the_byte(lab: Path, brk: Break) -> None:
    record(lab).parent.mkdir(parents=True)
    record(lab).write_bytes(BEFORE)
    attempt = patching.apply(lab, brk, "ana maria")
    assert record(lab).read_bytes().startswith(BEFORE)
    record(lab).write_bytes(record(lab).read_bytes() + AFTER)
    hints.reveal(lab)
    reverted = patching.revert(lab)
    data = record(lab).read_bytes()
    assert reverted.record_note is None
    assert data.startswith(BEFORE)
    assert data.endswith(AFTER)
    assert data.count(b"labctl:begin " + attempt.id.encode()) == 1
    assert records.read(lab, attempt) is not None


@pytest.mark.usefixtures("attempt")
def test_an_editor_that_turns_all_into_crlf(lab: Path) -> None:
    record(lab).write_bytes(record(lab).read_bytes().replace(b"\n", b"\r\n"))
    hints.reveal(lab)
    data = record(lab).read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert data.count(b"labctl:begin") == 1
    [fields] = blocks(data.decode().replace("\r\n", "\n"))
    assert fields["hints_used"] == 1


@pytest.mark.usefixtures("attempt")
def test_words_of_theirs_in_a_value_stay(lab: Path) -> None:
    text = record(lab).read_text()
    start = text.index("  symptom: ")
    line = text[start : text.index("\n", start)]
    record(lab).write_text(
        text.replace(line, '  symptom: "what I saw"').replace('hint_3: "sealed"', 'hint_3: "my own idea"')
    )
    patching.revert(lab)
    [fields] = blocks(record(lab).read_text())
    assert fields["symptom"] == "what I saw"
    assert fields["hint_3"] == "my own idea"


@pytest.mark.usefixtures("attempt")
@pytest.mark.parametrize(
    ("find", "put"),
    [
        ("<!-- labctl:begin", "<!-- mine"),
        ("<!-- labctl:end", "<!-- mine"),
        ("  symptom: ", "  what I saw, in the middle of it\n  symptom: "),
        ("  symptom: ", "  symptoms: "),
        (f"\n{FENCE}\n<!--", "\n<!--"),
        ('"sealed"', "sealed"),
    ],
)
def test_a_wrecked_block_is_left_alone_and_a_new_one_added(lab: Path, find: str, put: str) -> None:
    theirs = record(lab).read_text().replace(find, put)
    record(lab).write_text(theirs)
    _, note = hints.reveal(lab)
    assert note is not None
    assert "a new block was added" in note
    text = record(lab).read_text()
    assert text.startswith(theirs)
    added = blocks(text[len(theirs) :])
    assert [fields["hints_used"] for fields in added] == [1]
    _, note = hints.reveal(lab)  # and from then on the new one is kept up to date
    assert note is None
    assert record(lab).read_text().count("labctl:end") == text.count("labctl:end")


@pytest.mark.usefixtures("attempt")
def test_a_deleted_record_is_begun_again(lab: Path) -> None:
    record(lab).unlink()
    assert patching.revert(lab).record_note is not None
    [fields] = blocks(record(lab).read_text())
    assert fields["fix_kind"] == "reverted"


def test_attempts_follow_one_another(lab: Path, brk: Break, attempt: Attempt) -> None:
    patching.revert(lab)
    second = patching.apply(lab, brk, "ana-maria")
    assert second.id != attempt.id
    first, last = blocks(record(lab).read_text())
    assert first["fix_kind"] == "reverted"
    assert last["hidden_cause"] == "sealed"


def test_nobodys_attempt_leaves_no_record(lab: Path, brk: Break) -> None:
    attempt = patching.apply(lab, brk, None)
    assert records.update(lab, attempt, unseal=True)
    assert records.read(lab, attempt) is None
    patching.revert(lab)
    assert not (lab / "learners").exists()


# --- a record that cannot be written keeps nobody from anything


def _learners_is_a_file(lab: Path) -> None:
    shutil.rmtree(lab / "learners", ignore_errors=True)
    (lab / "learners").write_bytes(b"mine")


def _a_folder(lab: Path) -> None:
    record(lab).unlink(missing_ok=True)
    record(lab).mkdir(parents=True)


def _a_fifo(lab: Path) -> None:
    record(lab).unlink(missing_ok=True)
    record(lab).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(record(lab))


def _a_link_to_itself(lab: Path) -> None:
    record(lab).unlink(missing_ok=True)
    record(lab).parent.mkdir(parents=True, exist_ok=True)
    record(lab).symlink_to(record(lab).name)


WRECKS = pytest.mark.parametrize("wreck", [_learners_is_a_file, _a_folder, _a_fifo, _a_link_to_itself])


@WRECKS
def test_apply_says_so_before_it_touches_anything(
    lab: Path, brk: Break, wreck: Callable[[Path], None]
) -> None:
    wreck(lab)
    before = (lab / TARGET).read_bytes()
    with pytest.raises(UsageProblem) as refusal:
        patching.apply(lab, brk, "ana-maria")
    assert refusal.value.next_command != "labctl doctor"  # which would lead back here
    assert (lab / TARGET).read_bytes() == before
    assert attempts.load_active(lab) is None


def test_apply_says_so_if_the_folder_is_locked(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    def access(path: Path, _: int) -> bool:
        return path.name != "lab"

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(UsageProblem, match="not a folder that you may write in"):
        patching.apply(lab, brk, "ana-maria")
    assert attempts.load_active(lab) is None


def test_a_record_that_is_refused_at_the_last_moment_takes_the_break_back(
    lab: Path, brk: Break, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (lab / TARGET).read_bytes()

    def refused(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(records, "append_attempt", refused)
        with pytest.raises(PatchRefused, match="No space left") as refusal:
            patching.apply(lab, brk, "ana-maria")
    assert "None" not in refusal.value.message
    assert (lab / TARGET).read_bytes() == before
    assert attempts.load_active(lab) is None
    patching.apply(lab, brk, "ana-maria")


@pytest.mark.usefixtures("attempt")
@WRECKS
def test_hint_and_revert_say_so_and_do_their_work(lab: Path, wreck: Callable[[Path], None]) -> None:
    wreck(lab)
    hint, note = hints.reveal(lab)
    assert hint is not None
    assert note is not None
    reverted = patching.revert(lab)
    assert reverted.record_note is not None
    assert "could not be brought up to date" in reverted.record_note
    assert [file.outcome for file in reverted.files] == ["restored"]
    assert attempts.load_active(lab) is None


@pytest.mark.usefixtures("attempt")
@pytest.mark.parametrize("damaged", ["", "break.toml", "break.patch"], ids=["gone", "toml", "patch"])
@pytest.mark.parametrize("command", ["revert", "recover"])
def test_a_break_whose_folder_is_damaged_can_be_reverted(
    lab: Path, brk: Break, damaged: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = paths.breaks_dir(lab) / brk.slug
    if damaged:
        (folder / damaged).write_text("--- a/half of it = ")
    else:
        shutil.rmtree(folder)
    assert status.step(lab).next_command
    if command == "recover":
        active = attempts.load_active(lab)
        assert active is not None
        active.phase = "reverting"
        attempts.save(lab, active)
    assert cli.run(["break", command]) == 0
    printed = capsys.readouterr().err
    assert "Traceback" not in printed
    assert damaged == "break.patch" or "could not be brought up to date" in printed
    assert attempts.load_active(lab) is None
    assert git(lab, "status", "--porcelain", "--", "miniserve") == ""
    assert (status.step(lab).where == "damaged") == bool(damaged)
