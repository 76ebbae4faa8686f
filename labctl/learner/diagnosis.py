"""What the learner thinks it is: where, of what kind, how sure. Answers right, close or no, and keeps it.

Reads the break and the server's source. It gives nothing away but the answer.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from labctl.catalog.breaks import Break, load_break, load_breaks
from labctl.errors import UsageProblem
from labctl.tree import attempts, hunk, stray
from labctl.tree.attempts import Answer, Diagnosis
from labctl.tree.repository import Repository

SURE = range(1, 6)


def kinds(root: Path) -> list[str]:
    """What a break can be about, each once, in alphabetical order, which tells no break from another."""
    return sorted({str(brk.concept) for brk in load_breaks(root, drafts=True)}, key=str.casefold)


def diagnose(root: Path, file: str, function: str, kind: str, sure: int) -> Diagnosis:
    """Answer, and keep it with the attempt. `function` may be empty: none, the place is outside of any.

    Raises UsageProblem without a break, or for a file, kind or certainty that there is not.
    """
    attempt = stray.require_active(root)
    brk = load_break(root, attempt.break_id)
    require_meaning(root, root, file, kind, sure)
    given = Diagnosis(
        at=attempts.iso(attempts.utc_now()),
        file=file,
        function=function,
        kind=kind,
        sure=sure,
        answer=answer(root, attempt.base_commit, brk, (file, function, kind)),
    )
    attempt.diagnoses.append(given)
    attempts.save(root, attempt)
    return given


def require_meaning(root: Path, tree: Path, file: str, kind: str, sure: int) -> None:
    """Raise UsageProblem for a file that is not in `tree`, or for a kind or certainty that there is not."""
    if not (tree / file).is_file() or not file.startswith("miniserve/"):
        raise UsageProblem("core.error.diagnose_file", file=file)
    if kind not in kinds(root):
        raise UsageProblem("core.error.diagnose_kind", kind=kind)
    require_sure(sure)


def require_sure(sure: int) -> None:
    """Raise UsageProblem for a certainty that there is not."""
    if sure not in SURE:
        raise UsageProblem("core.error.diagnose_sure", sure=sure)


def answer(root: Path, base_commit: str, brk: Break, given: tuple[str, str, str]) -> Answer:
    """How near (file, function, kind) is to the break, put into the server of `base_commit`."""
    file, function, kind = given
    change = hunk.of(brk)
    original = Repository(root).content(base_commit, change.path) or b""
    is_file = file == change.path
    is_function = is_file and function.rpartition(".")[2] in functions_of(change, original)
    is_kind = kind == str(brk.concept)
    if is_function and is_kind:
        return "right"
    return "close" if is_file or is_kind else "no"


def functions_of(change: hunk.Hunk, original: bytes) -> set[str]:
    """The names of the functions around the changed lines, the innermost and those around it; "" outside."""
    place = change.place_in(original)
    if place is None:
        return set()
    found = {
        node.name
        for node in ast.walk(ast.parse(original))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _holds(node, place)
    }
    return found or {""}


def _holds(node: ast.FunctionDef | ast.AsyncFunctionDef, lines: Sequence[int]) -> bool:
    return any(node.lineno <= line <= (node.end_lineno or node.lineno) for line in lines)
