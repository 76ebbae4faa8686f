"""The learner's record, `learners/<name>/phase-33/notes/breaks.md`: one marked block for each attempt.

Only lines between our own markers are ever rewritten, and only while they still read as we write them;
everything else in the file is the learner's and is kept to the byte. Knows nothing of git or servers.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from labctl import paths
from labctl.catalog.breaks import Break, load_break
from labctl.errors import LabctlError, UsageProblem
from labctl.i18n import t
from labctl.tree import durable
from labctl.tree.attempts import Attempt

SEALED = "sealed"
KEYS = (
    *("bug-id", "concept", "symptom", "hidden_cause", "hint_1", "hint_2", "hint_3", "fix_diff"),
    *("applied_at", "measured", "hints_used", "verified_at", "time_to_fix", "fix_kind"),
)
_MAX_NAME = 60
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}

Fields = dict[str, Any]


def folder_name(learner: str) -> str:
    """`learner` as the name of a folder: lower-case letters, digits and single hyphens. Raises UsageProblem.

    "José Núñez" is jose-nunez and "../../etc" is etc: nothing that means something to a file system is left.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", learner) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in unicodedata.normalize("NFC", plain).lower()).split()
    name = "-".join(words)[:_MAX_NAME].strip("-")
    if not name or name in _RESERVED:
        raise UsageProblem("core.error.learner_name", name=learner.encode("unicode_escape").decode("ascii"))
    return name


def record_path(root: Path, learner: str) -> Path:
    """Where the record of `learner` is; always inside `learners/`. Raises UsageProblem, also where a link
    leads out.
    """
    learners = paths.learners_dir(root.resolve())
    path = learners / folder_name(learner) / "phase-33" / "notes" / "breaks.md"
    path = Path(os.path.realpath(path))  # `resolve` does not survive a link that leads to itself
    if not path.is_relative_to(learners):
        raise UsageProblem("core.error.learner_link", name=learner, path=path)
    return path


def require_writable(root: Path, learner: str) -> None:
    """Raise UsageProblem unless the record of `learner` can be read, and permissions let it be written."""
    path = record_path(root, learner)
    _read(path)
    there = next(parent for parent in path.parents if parent.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise UsageProblem("core.error.record_locked", path=path, folder=paths.shown(there, root.resolve()))


def append_attempt(root: Path, attempt: Attempt, brk: Break) -> Path | None:
    """Add the block of a new attempt at the end, unless it is there already. Returns the file; None for
    nobody's.
    """
    if attempt.learner is None:
        return None
    path = record_path(root, attempt.learner)
    data = _read(path)
    if _find(data, attempt.id) is None:
        _append(path, data, attempt, _initial(attempt, brk))
    return path


def update(
    root: Path,
    attempt: Attempt,
    *,
    measured: Mapping[str, Any] | None = None,
    unseal: bool = False,
    verified_at: str | None = None,
    time_to_fix: str | None = None,
    fix_kind: str | None = None,
    fix_diff: str | None = None,
) -> bool:
    """Bring the block of `attempt` up to date: hints read so far, and whatever is given. `unseal` opens the
    rest.

    Returns False where the learner has changed the markers or the lines between them beyond recognition: then
    nothing of theirs is overwritten and a new block is added at the end.
    """
    if attempt.learner is None:
        return True
    brk = load_break(root, attempt.break_id)
    path = record_path(root, attempt.learner)
    data = _read(path)
    found = _find(data, attempt.id)
    fields = found[1] if found else _initial(attempt, brk)

    fields["hints_used"] = attempt.hints_used
    opened = len(brk.hints) if unseal else attempt.hints_used
    for number, hint in enumerate(brk.hints[:opened], start=1):
        _open(fields, f"hint_{number}", hint.in_language(attempt.language))
    if unseal:
        _open(fields, "concept", brk.concept.in_language(attempt.language))
        _open(fields, "hidden_cause", brk.hidden_cause.in_language(attempt.language))
    given = {
        "verified_at": verified_at,
        "time_to_fix": time_to_fix,
        "fix_kind": fix_kind,
        "fix_diff": fix_diff,
    }
    fields |= {key: value for key, value in given.items() if value is not None}
    if measured is not None:
        fields["measured"] = dict(measured)

    if found is None:
        _append(path, data, attempt, fields)
    else:
        place = found[0]
        block = _block(attempt.id, fields, _line_ending(data))
        durable.write(path, data[: place.start()] + block + data[place.end() :])
    # After an interrupted apply there was no block yet; that is nobody's doing.
    return found is not None or attempt.record is None


def note(root: Path, attempt: Attempt, **changes: Any) -> str | None:
    """`update`, for commands that must not fail because of a record.

    Returns what to tell the learner, if anything: their markers are gone, or the record cannot be written.
    """
    try:
        is_intact = update(root, attempt, **changes)
    except LabctlError as problem:
        return t("core.said.record_failed", detail=problem.message)
    except OSError as error:
        return t("core.said.record_failed", detail=error)
    return None if is_intact else t("core.said.record_anew")


def read(root: Path, attempt: Attempt) -> Fields | None:
    """The fields of the attempt's block, or None where there is none that can be read."""
    if attempt.learner is None:
        return None
    found = _find(_read(record_path(root, attempt.learner)), attempt.id)
    return found[1] if found else None


def _open(fields: Fields, key: str, text: str) -> None:
    """Break the seal; what the learner has written in its place stays."""
    if fields[key] == SEALED:
        fields[key] = text


def _initial(attempt: Attempt, brk: Break) -> Fields:
    # The concept too: it is what `labctl diagnose` asks.
    sealed = dict.fromkeys(("concept", "hidden_cause", "hint_1", "hint_2", "hint_3", "fix_diff"), SEALED)
    known = {
        "bug-id": brk.bug_id,
        "symptom": brk.symptom.in_language(attempt.language),
        "applied_at": attempt.applied_at,
        "measured": attempt.measured,
        "hints_used": attempt.hints_used,
    }
    return {key: {**sealed, **known}.get(key) for key in KEYS}


def _append(path: Path, data: bytes, attempt: Attempt, fields: Fields) -> None:
    eol = _line_ending(data)
    if not data:
        data = t("core.record.heading", learner=" ".join((attempt.learner or "").split())).encode() + eol
    if not data.endswith(b"\n"):
        data += eol
    durable.write(path, data + eol + _block(attempt.id, fields, eol))


def _block(attempt_id: str, fields: Fields, eol: bytes) -> bytes:
    items = [f"{key}: {_scalar(fields[key])}" for key in KEYS]
    lines = [
        f"<!-- labctl:begin {attempt_id} -->",
        "```yaml",
        f"- {items[0]}",
        *(f"  {item}" for item in items[1:]),
        "```",
        f"<!-- labctl:end {attempt_id} -->",
    ]
    return b"".join(line.encode() + eol for line in lines)


def _find(data: bytes, attempt_id: str) -> tuple[re.Match[bytes], Fields] | None:
    """The last block of the attempt that still reads as we write it."""
    marker = re.escape(attempt_id.encode())
    pattern = (
        rb"^<!-- labctl:begin "
        + marker
        + rb" -->\r?\n((?:(?!<!-- ).*\n)*?)<!-- labctl:end "
        + marker
        + rb" -->\r?(?:\n|\Z)"
    )
    for match in reversed(list(re.finditer(pattern, data, re.MULTILINE))):
        fields = _parse(match[1])
        if fields is not None:
            return match, fields
    return None


def _parse(body: bytes) -> Fields | None:
    try:
        lines = body.decode().replace("\r\n", "\n").split("\n")
        if lines[0] != "```yaml" or lines[-2:] != ["```", ""] or len(lines) != len(KEYS) + 3:
            return None
        fields = {}
        for number, (key, line) in enumerate(zip(KEYS, lines[1:], strict=False)):
            start = f"{'- ' if number == 0 else '  '}{key}: "
            if not line.startswith(start):
                return None
            fields[key] = msgspec.json.decode(line[len(start) :])
    except (ValueError, RecursionError):  # not UTF-8, not JSON
        return None
    return fields


def _scalar(value: Any) -> str:
    """`value` on one line, as JSON that is YAML too."""
    text = msgspec.json.format(msgspec.json.encode(_plain(value)).decode(), indent=0)
    return re.sub(_NOT_YAML, lambda c: f"\\u{ord(c[0]):04x}", text)


# What YAML does not accept unescaped, and what some readers take for the end of a line.
_NOT_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


def _plain(value: Any) -> Any:
    """`value` as YAML reads it too: no NaN, no 1e-05, no half a character."""
    if isinstance(value, float):
        return round(value, 4) + 0.0 if abs(value) < 1e15 else None
    if isinstance(value, str):
        return _HALF_A_CHARACTER.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {_plain(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _line_ending(data: bytes) -> bytes:
    return b"\r\n" if b"\r\n" in data else b"\n"


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to read a FIFO would wait for ever
            raise UsageProblem("core.error.not_regular", file=path)
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        there = next(place for place in (path, *path.parents) if os.path.lexists(place))
        raise UsageProblem(
            "core.error.record_unreadable", path=path, detail=error.strerror, there=there
        ) from error
