"""Is the lab repaired? Six checks, the cheap ones first, and what follows from them.

It collects evidence and decides; it prints nothing. A check that could not be made never counts as passed,
and what the machine cannot tell is never held against the learner.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from labctl import paths
from labctl.catalog import breaks as catalog
from labctl.catalog.in_use import InUse, in_use
from labctl.errors import ReferenceUnhealthy, ServerDidNotStart
from labctl.i18n import t
from labctl.judge import trial
from labctl.learner import status
from labctl.measure.servers import Server, managed, reference, require_unedited
from labctl.measure.session import Session
from labctl.runs import run as runs
from labctl.server.process import running_server
from labctl.tree import attempts, hunts, stray
from labctl.tree.hunts import Hunt
from labctl.tree.pristine import reference_commit
from labctl.tree.repository import Repository
from labctl.verify import hunted
from labctl.verify.answers import check_answers, check_starts
from labctl.verify.beside import bench_of, decide
from labctl.verify.checks import Check, Mark, Name
from labctl.verify.completing import complete, complete_reverted, is_just_broken, remember, time_spent
from labctl.verify.evidence import check_evidence
from labctl.verify.lab_tests import LAB_TESTS, check_tests
from labctl.verify.outcome import Conclusion, FixKind, Result, conclude, fix_kind
from labctl.verify.tools import check_tools
from labctl.verify.verdict_words import invalid_reasons, verdict_sentence

MARKS = {
    trial.Outcome.HEALTHY: Mark.PASSED,
    trial.Outcome.BROKEN: Mark.FAILED,
    trial.Outcome.INCONCLUSIVE: Mark.UNCLEAR,
    trial.Outcome.INVALID: Mark.UNCLEAR,
    trial.Outcome.REFERENCE_UNHEALTHY: Mark.UNCLEAR,
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
    server: Server | None = None
    hunt: Hunt | None = None

    def run(self) -> Result:
        """Make the checks.

        Raises:
            ReferenceUnhealthy: the reference server does not run, or is itself no better.
            MeasurementInvalid: the tree's server was edited meanwhile.
            UsageProblem: a command was interrupted, or a break is in that labctl knows nothing of.
        """
        self.session = Session.begin(self.root, "verify")
        attempt = attempts.load_active(self.root)
        self.hunt = hunts.active(self.root)
        used = hunted.in_use(self.root, self.hunt) if self.hunt else in_use(self.root)
        commit = reference_commit(self.root)
        is_attempt = attempt is not None or self.hunt is not None
        if not is_attempt and (found := stray.find_in_tree(self.root)):
            raise found.problem
        self._note(check_tools(Repository(self.root), commit, is_attempt=is_attempt))
        self.doing(t("load.doing.start"))
        try:
            with ExitStack() as stack:
                arguments = used.lab.server_arguments
                tree = hunts.subject(self.root)
                self.server = managed(stack.enter_context(running_server(tree, extra_args=arguments)))
                self._with_server(self.server, used)
        except ServerDidNotStart as error:
            self._note(Check(Name.STARTS, Mark.FAILED, error.message))
        if all(check.mark is not Mark.FAILED for check in self.checks if check.name is not Name.EVIDENCE):
            self.doing(t("load.doing.tests"))
            if self.hunt:
                self._note(hunted.check_lab_tests(self.root, self.hunt, used))
            else:
                self._note(check_tests(self.root, used.brk.tests if used.brk else LAB_TESTS))
        if self.server is not None:
            require_unedited(self.root, self.server)
        for name in Name:
            if name not in self.marks and (name is not Name.EVIDENCE or _has_evidence(used)):
                self._note(Check(name, Mark.SKIPPED, t("load.verify.skipped")))
        if self.hunt:
            break_is_in = hunted.is_just_broken(self.root, self.hunt, used)
        else:
            break_is_in = attempt is not None and is_just_broken(self.root, attempt, commit)
        is_valid = self.verdict is None or self.verdict.outcome is not trial.Outcome.INVALID
        return conclude(self.marks, break_is_in=break_is_in, same_source=self.same_source, is_valid=is_valid)

    def complete(self, result: Result) -> Conclusion:
        """Note the result with the attempt; a repaired one is closed, and its record opened."""
        if self.hunt:
            kind = fix_kind(self.marks, original_bytes=False)
            return hunted.complete(self.root, self.hunt, result, kind) or _undecided(result)
        attempt = attempts.load_active(self.root)
        now = attempts.utc_now()
        if attempt is None:
            return self._without_attempt(result, now)
        remember(attempt, self.checks, self.series, now)
        if result is Result.HEALTHY:
            kind = complete(self.root, attempt, self.marks, now)
            spent = str(time_spent(attempt, now))
            sentence = t(KIND_KEYS[kind], spent=spent, hints=attempt.hints_used, total=catalog.NUM_HINTS)
            if attempt.guess:
                sentence += " " + t("core.hint.guessed", guess=attempt.guess)
            return Conclusion(result, kind, sentence, next_step(self.root))
        attempts.save(self.root, attempt)
        if result is Result.NOT_FIXED:
            more = attempt.hints_used < catalog.NUM_HINTS
            return Conclusion(
                result, None, t("load.verify.not_fixed"), "labctl hint" if more else "labctl break revert"
            )
        return _undecided(result)

    def _without_attempt(self, result: Result, now: datetime) -> Conclusion:
        if result is Result.HEALTHY:
            key = "load.verify.reverted" if complete_reverted(self.root, now) else "load.verify.healthy"
            return Conclusion(result, None, t(key), next_step(self.root))
        if result is Result.NOT_FIXED:
            return Conclusion(
                result, None, t("load.verify.unhealthy"), f"{paths.git(self.root)} diff HEAD -- miniserve"
            )
        return _undecided(result)

    @property
    def marks(self) -> dict[Name, Mark]:
        """The last word on each check: a server that started may still have died."""
        return {check.name: check.mark for check in self.checks}

    def _note(self, check: Check) -> None:
        self.checks.append(check)
        self.say(check)

    def _with_server(self, server: Server, used: InUse) -> None:
        self._note(check_starts(server, used.lab.workloads["default"][0]))
        if self.marks[Name.STARTS] is not Mark.PASSED:
            return
        self.doing(t("load.doing.reference"))
        with reference(self.root, used.lab.server_arguments) as pristine:
            self.same_source = server.source_digest == pristine.source_digest
            bench = bench_of(used, server, pristine, keep=self.series.append)
            self.doing(t("load.doing.blocks"))
            self.verdict = decide(
                used, bench, lambda so_far: self.doing(t("load.doing.block", blocks=len(so_far.blocks)))
            )
        self._note(check_answers(bench))
        self._note(Check(Name.LOAD, _mark(self.verdict), str(verdict_sentence(self.verdict))))
        if self.verdict.outcome is trial.Outcome.REFERENCE_UNHEALTHY:
            raise ReferenceUnhealthy("load.error.reference_no_better")
        if used.brk and used.brk.evidence:
            self._note(check_evidence(used.brk.evidence, self.verdict.blocks))

    def kept(self) -> runs.Run | None:
        """What was measured, partial where it never came to a verdict; None where nothing was."""
        if self.server is None or not self.series:
            return None
        verdict = self.verdict
        return self.session.run(
            replace(self.server.kept(), url=f"miniserve of {self.hunt.folder if self.hunt else 'this tree'}"),
            self.series,
            partial=verdict is None,
            reasons=invalid_reasons(verdict) if verdict else (),
            verdict={"outcome": verdict.outcome, "text": verdict_sentence(verdict)} if verdict else None,
        )


def _mark(verdict: trial.Verdict) -> Mark:
    """Wrong answers are a check of their own; then the load has not been judged to its end."""
    if verdict.outcome is trial.Outcome.BROKEN and verdict.cause == "answers":
        return Mark.SKIPPED
    return MARKS[verdict.outcome]


def _has_evidence(used: InUse) -> bool:
    return used.brk is not None and used.brk.evidence is not None


def _undecided(result: Result) -> Conclusion:
    key, command = UNDECIDED[result]
    return Conclusion(result, None, t(key), command)


def next_step(root: Path) -> str:
    """The command for where the learner is now."""
    return status.step(root).next_command
