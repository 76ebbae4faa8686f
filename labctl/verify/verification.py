"""Is the lab repaired? Six checks, the cheap ones first, and what follows from them.

It collects evidence and decides; it prints nothing. A check that could not be made never counts as passed,
and what the machine cannot tell is never held against the learner.
"""

from __future__ import annotations

import math
import os
import random
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

import aiohttp

from labctl.catalog import breaks as catalog
from labctl.catalog.targets import Lab, lab_in_use
from labctl.errors import ExitCode, ReferenceUnhealthy, ServerDidNotStart
from labctl.i18n import t
from labctl.judge import trial
from labctl.learner import records, status
from labctl.load.client import HttpStatus
from labctl.load.endpoints import BadAnswer, Correction
from labctl.load.runner import ask_all
from labctl.load.stats import Summary
from labctl.measure.judging import judge
from labctl.measure.measuring import (
    Session,
    Subject,
    figures,
    managed,
    reference,
    require_unedited,
    sentences_of,
)
from labctl.runs import store as runs
from labctl.server.process import running_server
from labctl.tree import attempts, patching, stray
from labctl.tree.attempts import Attempt
from labctl.tree.pristine import reference_commit
from labctl.tree.repository import Repository
from labctl.units import number
from labctl.verify.verdict_words import invalid_reasons, verdict_sentence

PROTECTED = ("tests", "labctl", "labs", "breaks", "bin", "pyproject.toml")
NO_ADDITIONS = ("tests", "labctl", "bin")  # a new file here can change what the others do
STEERS_PYTEST = ("conftest.py", "pytest.ini", ".pytest.ini", "tox.ini", "setup.cfg")
LAB_TESTS = ("tests/phase33",)
TESTS_TIMEOUT_S = 180
NUM_ANSWERS = 24
MIN_BATCH = 2.0  # mean rows a step, under eight requests at once
ANSWER_TIMEOUT_S = 30.0


class Mark(StrEnum):
    """How a check came out."""

    PASSED = "✓"
    FAILED = "✗"
    UNCLEAR = "?"
    SKIPPED = "–"


class Name(StrEnum):
    """The checks, in the order in which they are made."""

    TOOLS = "tools"
    STARTS = "starts"
    ANSWERS = "answers"
    LOAD = "load"
    BATCHES = "batches"
    TESTS = "tests"


NAME_KEYS = {
    Name.TOOLS: "load.verify.name.tools",
    Name.STARTS: "load.verify.name.starts",
    Name.ANSWERS: "load.verify.name.answers",
    Name.LOAD: "load.verify.name.load",
    Name.BATCHES: "load.verify.name.batches",
    Name.TESTS: "load.verify.name.tests",
}
DECISIVE = (Name.STARTS, Name.ANSWERS, Name.LOAD, Name.TESTS)
NOISY = {Name.LOAD, Name.TESTS}  # decided by timings
MARKS = {
    trial.Outcome.HEALTHY: Mark.PASSED,
    trial.Outcome.BROKEN: Mark.FAILED,
    trial.Outcome.INCONCLUSIVE: Mark.UNCLEAR,
    trial.Outcome.INVALID: Mark.UNCLEAR,
    trial.Outcome.REFERENCE_UNHEALTHY: Mark.UNCLEAR,
}


class Result(StrEnum):
    """What follows."""

    HEALTHY = "healthy"
    NOT_FIXED = "not_fixed"
    INCONCLUSIVE = "inconclusive"
    INVALID = "invalid"
    SERVER_DOWN = "server_down"


class FixKind(StrEnum):
    """How a repair was made."""

    ORIGINAL = "original"  # the very bytes from before the break
    OTHER = "other"  # something else that works
    COMPENSATES = "compensates"  # the figures are back, the cause is still there


EXIT_CODES = {
    Result.HEALTHY: ExitCode.OK,
    Result.NOT_FIXED: ExitCode.NOT_FIXED,
    Result.INCONCLUSIVE: ExitCode.INCONCLUSIVE,
    Result.INVALID: ExitCode.MEASUREMENT_INVALID,
    Result.SERVER_DOWN: ExitCode.SERVER_DID_NOT_START,
}


UNDECIDED = {  # (sentence, next command)
    Result.INCONCLUSIVE: ("load.verify.inconclusive", "labctl verify"),
    Result.INVALID: ("load.verify.invalid", "labctl verify"),
    Result.SERVER_DOWN: ("load.verify.server_down", "labctl serve"),
}
KIND_KEYS = {
    FixKind.ORIGINAL: "load.verify.fixed.original",
    FixKind.OTHER: "load.verify.fixed.other",
    FixKind.COMPENSATES: "load.verify.fixed.compensates",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a verification: what follows, in one sentence, and the next command."""

    result: Result
    fix_kind: FixKind | None
    sentence: str
    next_command: str

    @property
    def exit_code(self) -> ExitCode:
        return EXIT_CODES[self.result]


@dataclass(frozen=True, slots=True)
class Check:
    """One check with its reason, in words."""

    name: Name
    mark: Mark
    reason: str


def conclude(
    marks: Mapping[Name, Mark], *, break_is_in: bool, same_source: bool, is_valid: bool = True
) -> Result:
    """What the checks say together.

    `is_valid`: the load was what it should have been; one that was not says nothing either way, and nor do
    the timings of the lab's tests, which the same client makes.
    `break_is_in`: the changed files are, to the byte, what the break made them; no luck makes that a repair.
    `same_source`: the server runs the very files of the reference; no noise makes that a failure.
    """
    if marks.get(Name.STARTS) is not Mark.PASSED:
        return Result.SERVER_DOWN
    failed = {name for name in (Name.TOOLS, *DECISIVE) if marks.get(name) is Mark.FAILED}
    if failed and not ((same_source or not is_valid) and failed <= NOISY):
        return Result.NOT_FIXED
    if not is_valid:
        return Result.INVALID
    if break_is_in or any(marks.get(name) is not Mark.PASSED for name in DECISIVE):
        return Result.INCONCLUSIVE
    return Result.HEALTHY


def fix_kind(marks: Mapping[Name, Mark], *, original_bytes: bool) -> FixKind:
    """Of a repair that passed: by the bytes of the changed files, and by whether steps really are batches."""
    if original_bytes:
        return FixKind.ORIGINAL
    return FixKind.OTHER if marks[Name.BATCHES] is Mark.PASSED else FixKind.COMPENSATES


@dataclass(slots=True)
class Verification:
    """One run of all checks. `say` hears each as soon as it is made, `doing` what is being done meanwhile."""

    root: Path
    say: Callable[[Check], None]
    doing: Callable[[str], None]
    session: Session = field(init=False)
    checks: list[Check] = field(default_factory=list)
    verdict: trial.Verdict | None = None
    series: list[runs.Series] = field(default_factory=list)
    same_source: bool = False
    server: Subject | None = None

    def run(self) -> Result:
        """Make the checks.

        Raises:
            ReferenceUnhealthy: the reference server does not run, or is itself no better.
            MeasurementInvalid: the tree's server was edited meanwhile.
        """
        self.session = Session.begin(self.root, "verify")
        attempt = attempts.load_active(self.root)
        lab = lab_in_use(self.root)
        commit = reference_commit(self.root)
        self._note(check_tools(Repository(self.root), commit, is_attempt=attempt is not None))
        self.doing(t("load.doing.start"))
        try:
            with ExitStack() as stack:
                self.server = managed(stack.enter_context(running_server(self.root)))
                self._with_server(self.server, lab, sentences_of(lab))
        except ServerDidNotStart as error:
            self._note(Check(Name.STARTS, Mark.FAILED, error.message))
        if all(check.mark is not Mark.FAILED for check in self.checks if check.name is not Name.BATCHES):
            self.doing(t("load.doing.tests"))
            tests = catalog.load_break(self.root, attempt.break_id).tests if attempt else LAB_TESTS
            self._note(check_tests(self.root, tests))
        if self.server is not None:
            require_unedited(self.root, self.server)
        for name in Name:
            if name not in self.marks:
                self._note(Check(name, Mark.SKIPPED, t("load.verify.skipped")))
        break_is_in = attempt is not None and _file_states(self.root, attempt) == {"broken"}
        is_valid = self.verdict is None or self.verdict.outcome is not trial.Outcome.INVALID
        return conclude(self.marks, break_is_in=break_is_in, same_source=self.same_source, is_valid=is_valid)

    def complete(self, result: Result) -> Outcome:
        """Note the result with the attempt; a repaired one is closed, and its record opened."""
        attempt = attempts.load_active(self.root)
        now = attempts.utc_now()
        if attempt is None:
            return self._without_attempt(result, now)
        remember(attempt, self, now)
        if result is Result.HEALTHY:
            kind = complete(self.root, attempt, self.marks, now)
            spent = str(_time_spent(attempt, now))
            sentence = t(KIND_KEYS[kind], spent=spent, hints=attempt.hints_used, total=catalog.NUM_HINTS)
            return Outcome(result, kind, sentence, next_step(self.root))
        attempts.save(self.root, attempt)
        if result is Result.NOT_FIXED:
            more = attempt.hints_used < catalog.NUM_HINTS
            return Outcome(
                result, None, t("load.verify.not_fixed"), "labctl hint" if more else "labctl break revert"
            )
        return _undecided(result)

    def _without_attempt(self, result: Result, now: datetime) -> Outcome:
        if result is Result.HEALTHY:
            key = "load.verify.reverted" if complete_reverted(self.root, now) else "load.verify.healthy"
            return Outcome(result, None, t(key), next_step(self.root))
        if result is Result.NOT_FIXED:
            return Outcome(result, None, t("load.verify.unhealthy"), "git diff HEAD -- miniserve")
        return _undecided(result)

    @property
    def marks(self) -> dict[Name, Mark]:
        """The last word on each check: a server that started may still have died."""
        return {check.name: check.mark for check in self.checks}

    def _note(self, check: Check) -> None:
        self.checks.append(check)
        self.say(check)

    def _with_server(self, server: Subject, lab: Lab, sentences: list[str]) -> None:
        self._note(check_starts(server, sentences[0]))
        if self.marks[Name.STARTS] is not Mark.PASSED:
            return
        self.doing(t("load.doing.reference"))
        with reference(self.root) as pristine:
            self.same_source = server.source_digest == pristine.source_digest
            self._note(check_answers(server, pristine, sentences, lab.plan.concurrency))
            self.doing(t("load.doing.blocks", n=lab.plan.concurrency))
            batches_before = batch_counters(server)
            self.verdict = judge(
                server,
                pristine,
                lab,
                sentences,
                rng=random.Random(),
                on_block=lambda so_far: self.doing(t("load.doing.block", blocks=len(so_far.blocks))),
                keep=self.series.append,
            )
            self._note(Check(Name.LOAD, MARKS[self.verdict.outcome], str(verdict_sentence(self.verdict))))
            if self.verdict.outcome is trial.Outcome.REFERENCE_UNHEALTHY:
                raise ReferenceUnhealthy("load.error.reference_no_better")
            self._note(_batches_check(mean_since(batches_before, batch_counters(server))))

    def kept(self) -> runs.Run | None:
        """What was measured, partial where it never came to a verdict; None where nothing was."""
        if self.server is None or not self.series:
            return None
        verdict = self.verdict
        return self.session.run(
            replace(self.server.kept(), url="miniserve of this tree"),
            self.series,
            partial=verdict is None,
            reasons=invalid_reasons(verdict) if verdict else (),
            verdict={"outcome": verdict.outcome, "text": verdict_sentence(verdict)} if verdict else None,
        )


def complete(root: Path, attempt: Attempt, marks: Mapping[Name, Mark], now: datetime) -> FixKind:
    """Open and complete the record of a repaired attempt, then close it."""
    kind = fix_kind(marks, original_bytes=_file_states(root, attempt) == {"original"})
    records.update(
        root,
        attempt,
        unseal=True,
        verified_at=attempts.iso(now),
        time_to_fix=str(_time_spent(attempt, now)),
        fix_kind=kind.value,
        fix_diff=patching.fix_diff(root, attempt),
    )
    attempt.repair_leaves_lines = stray.leaves_lines(root, catalog.load_break(root, attempt.break_id))
    attempts.close(root, attempt, "verified")
    return kind


def _undecided(result: Result) -> Outcome:
    key, command = UNDECIDED[result]
    return Outcome(result, None, t(key), command)


def _time_spent(attempt: Attempt, now: datetime) -> timedelta:
    """From apply to now, in whole seconds."""
    return now.replace(microsecond=0) - datetime.fromisoformat(attempt.applied_at)


def next_step(root: Path) -> str:
    """The command for where the learner is now."""
    return status.step(root).next_command


def complete_reverted(root: Path, now: datetime) -> bool:
    """Note in the record of the last attempt, where it was given up, that the tree was healthy again."""
    history = attempts.closed(root)
    if not history or history[-1].outcome != "reverted":
        return False
    record = records.read(root, history[-1])
    if record is None or record["verified_at"] is not None:
        return False
    return records.update(root, history[-1], unseal=True, verified_at=attempts.iso(now))


def _file_states(root: Path, attempt: Attempt) -> set[patching.State]:
    return set(patching.file_states(root, attempt).values())


def remember(attempt: Attempt, verification: Verification, now: datetime) -> None:
    """Put the checks, and the figures they rest on, into the attempt (which the caller saves)."""
    attempt.last_verify = {
        "at": attempts.iso(now),
        "checks": [asdict(check) for check in verification.checks],
        "measured": figures(load) if (load := _under_load(verification.series)) else None,
    }


def _under_load(series: Sequence[runs.Series]) -> Summary | None:
    """The learner's server at the lab's concurrency, over all blocks."""
    blocks = [one for one in series if one.role == "subject" and one.concurrency != 1]
    return runs.pooled(blocks) if blocks else None


def check_tools(repository: Repository, commit: str, *, is_attempt: bool) -> Check:
    """Tests and tools are what they were at `commit`, to the byte (but for line endings that git changes).

    Without an attempt a difference is somebody's work on the lab, worth a word and no more.
    """
    changed = changed_since(repository, commit)
    if not changed:
        return Check(Name.TOOLS, Mark.PASSED, t("load.verify.tools.same"))
    names = ", ".join(changed[:3]) + (f" (+{len(changed) - 3})" if len(changed) > 3 else "")
    if is_attempt:
        reason = t("load.verify.tools.changed", files=names, commit=commit[:12])
        return Check(Name.TOOLS, Mark.FAILED, reason)
    return Check(Name.TOOLS, Mark.SKIPPED, t("load.verify.tools.own_work", files=names))


def changed_since(repository: Repository, commit: str) -> list[str]:
    """Protected paths that differ from `commit`: changed, deleted, or added where an addition matters."""
    listing = repository.run("ls-tree", "-r", "-z", commit, "--", *PROTECTED).split("\0")
    then = {path: meta.split()[2] for meta, _, path in (entry.partition("\t") for entry in listing if entry)}
    there = [path for path in then if (repository.root / path).is_file()]
    hashes = repository.run("hash-object", "--", *there).split() if there else []
    now = dict(zip(there, hashes, strict=True))
    added = [path for path in _present(repository.root) if path not in then]
    return sorted([path for path in then if now.get(path) != then[path]] + added)


def _present(root: Path) -> list[str]:
    found = [root / name for name in STEERS_PYTEST]
    for folder in NO_ADDITIONS:
        found += [path for path in (root / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path.relative_to(root).as_posix() for path in found if path.is_file()]


def check_starts(server: Subject, sentence: str) -> Check:
    """`/correct` answers one request alone."""
    answer = _ask(server, [sentence], 1)
    if isinstance(answer, str):
        return Check(Name.STARTS, Mark.FAILED, t("load.verify.starts.no_answer", detail=answer))
    return Check(Name.STARTS, Mark.PASSED, t("load.verify.starts.ok"))


def check_answers(server: Subject, pristine: Subject, sentences: Sequence[str], concurrency: int) -> Check:
    """In company, the answers are those of the reference server. Raises ReferenceUnhealthy."""
    asked = list(sentences[:NUM_ANSWERS])
    expected = _ask(pristine, asked, concurrency)
    if isinstance(expected, str):
        raise ReferenceUnhealthy("load.error.reference_down", detail=expected)
    got = _ask(server, asked, concurrency)
    if isinstance(got, str):
        return Check(Name.ANSWERS, Mark.FAILED, t("load.verify.answers.failed", detail=got))
    different = [i for i in range(len(asked)) if got[i] != expected[i]]
    if not different:
        return Check(Name.ANSWERS, Mark.PASSED, t("load.verify.answers.same", count=len(asked)))
    first = different[0]
    return Check(
        Name.ANSWERS,
        Mark.FAILED,
        t(
            "load.verify.answers.different",
            count=len(different),
            of=len(asked),
            sentence=asked[first],
            expected=expected[first].corrected,
            got=got[first].corrected,
        ),
    )


def _ask(server: Subject, sentences: list[str], concurrency: int) -> list[Correction] | str:
    """The answers, or why there are none."""
    try:
        return ask_all(server.url, sentences, concurrency=concurrency, timeout_s=ANSWER_TIMEOUT_S)
    except (aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer) as error:
        return str(error) or type(error).__name__


def batch_counters(server: Subject) -> tuple[float, float]:
    """(rows, steps) that the scheduler has put together since the start; zeros if the server does not say."""
    import httpx
    from prometheus_client.parser import text_string_to_metric_families

    try:
        page = httpx.get(f"{server.url}/metrics", timeout=ANSWER_TIMEOUT_S, trust_env=False).text
        families = text_string_to_metric_families(page)
        values = {sample.name: sample.value for family in families for sample in family.samples}
    except (httpx.HTTPError, ValueError):
        return 0.0, 0.0
    return values.get("miniserve_batch_size_sum", 0.0), values.get("miniserve_batch_size_count", 0.0)


def mean_since(before: tuple[float, float], after: tuple[float, float]) -> float:
    """Mean rows a step between two looks at the counters; NaN without a step."""
    steps = after[1] - before[1]
    return (after[0] - before[0]) / steps if steps > 0 else math.nan


def _batches_check(mean_batch: float) -> Check:
    if math.isnan(mean_batch):
        return Check(Name.BATCHES, Mark.FAILED, t("load.verify.batches.none"))
    if mean_batch <= MIN_BATCH:
        return Check(Name.BATCHES, Mark.FAILED, t("load.verify.batches.small", mean=number(mean_batch, 1)))
    return Check(Name.BATCHES, Mark.PASSED, t("load.verify.batches.ok", mean=number(mean_batch, 1)))


def _undisturbed(environment: Mapping[str, str]) -> dict[str, str]:
    """Without options and plugins of whoever runs it; those that are installed also take a second to load."""
    own = {
        name: value for name, value in environment.items() if name not in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")
    }
    return {**own, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def check_tests(root: Path, tests: Sequence[str]) -> Check:
    """The lab's own tests, by pytest in a process of its own. Passed only if some passed and none failed."""
    with tempfile.TemporaryDirectory(prefix="labctl-tests-") as scratch:
        report = Path(scratch) / "report.xml"
        command = [
            *(sys.executable, "-m", "pytest", "-q", "-c", str(root / "pyproject.toml")),
            *("--rootdir", str(root), "-p", "no:cacheprovider", f"--junitxml={report}"),
            *(str(root / test) for test in tests),
        ]
        try:
            ended = subprocess.run(
                command,
                cwd=root,
                env=_undisturbed(os.environ),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=TESTS_TIMEOUT_S,
            )
        except subprocess.TimeoutExpired:
            return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.timeout", seconds=TESTS_TIMEOUT_S))
        if not report.exists():
            last = (ended.stdout + ended.stderr).strip().splitlines()[-1:]
            return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.did_not_run", detail="".join(last)))
        cases = list(ElementTree.parse(report).iter("testcase"))
    red = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    undecided = [case for case in cases if case.find("skipped") is not None]
    if red or ended.returncode not in (0, 5):
        names = ", ".join(case.get("name", "?") for case in red)
        return Check(Name.TESTS, Mark.FAILED, t("load.verify.tests.red", names=names))
    if undecided or not cases:
        return Check(Name.TESTS, Mark.UNCLEAR, t("load.verify.tests.undecided"))
    return Check(Name.TESTS, Mark.PASSED, t("load.verify.tests.green", count=len(cases)))
