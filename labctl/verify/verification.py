"""Is the lab repaired? Six checks, the cheap ones first, and what follows from them.

It collects evidence and decides; it prints nothing. A check that could not be made never counts as passed,
and what the machine cannot tell is never held against the learner.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from labctl.catalog.in_use import InUse
from labctl.errors import ReferenceUnhealthy, ServerDidNotStart
from labctl.i18n import t
from labctl.judge import trial
from labctl.measure.servers import Server, managed, reference, require_unedited
from labctl.measure.session import Session
from labctl.runs import run as runs
from labctl.server.process import running_server
from labctl.tree import hunts
from labctl.tree.pristine import reference_commit
from labctl.tree.repository import Repository
from labctl.verify.answers import check_answers, check_starts
from labctl.verify.beside import bench_of, decide
from labctl.verify.checks import Check, Mark, Name, last_marks
from labctl.verify.evidence import check_evidence
from labctl.verify.hunted import Hunted
from labctl.verify.outcome import Conclusion, Result, conclude
from labctl.verify.own_tree import OwnTree
from labctl.verify.subject import Subject
from labctl.verify.tools import check_tools
from labctl.verify.verdict_words import invalid_reasons, verdict_sentence

MARKS = {
    trial.Outcome.HEALTHY: Mark.PASSED,
    trial.Outcome.BROKEN: Mark.FAILED,
    trial.Outcome.INCONCLUSIVE: Mark.UNCLEAR,
    trial.Outcome.INVALID: Mark.UNCLEAR,
    trial.Outcome.REFERENCE_UNHEALTHY: Mark.UNCLEAR,
}


@dataclass(slots=True)
class Verification:
    """One run of all checks. `say` hears each as soon as it is made, `doing` what is being done meanwhile."""

    root: Path
    say: Callable[[Check], None]
    doing: Callable[[str], None]
    subject: Subject = field(init=False)
    session: Session = field(init=False)
    checks: list[Check] = field(default_factory=list)
    verdict: trial.Verdict | None = None
    series: list[runs.Series] = field(default_factory=list)
    same_source: bool = False
    server: Server | None = None

    def run(self) -> Result:
        """Make the checks.

        Raises:
            ReferenceUnhealthy: the reference server does not run, or is itself no better.
            MeasurementInvalid: the tree's server was edited meanwhile.
            UsageProblem: a command was interrupted, or a break is in that labctl knows nothing of.
        """
        self.session = Session.begin(self.root, "verify")
        commit, hunt = reference_commit(self.root), hunts.active(self.root)
        self.subject = Hunted(self.root, hunt) if hunt else OwnTree(self.root, commit)
        used = self.subject.in_use()
        self._note(check_tools(Repository(self.root), commit, is_attempt=self.subject.is_attempt))
        self.doing(t("load.doing.start"))
        try:
            with ExitStack() as stack:
                started = running_server(self.subject.tree, extra_args=used.lab.server_arguments)
                self.server = managed(stack.enter_context(started))
                self._with_server(self.server, used)
        except ServerDidNotStart as error:
            self._note(Check(Name.STARTS, Mark.FAILED, error.message))
        if all(check.mark is not Mark.FAILED for check in self.checks if check.name is not Name.EVIDENCE):
            if self.subject.is_told:  # that they run at all says that everything else has passed
                self.doing(t("load.doing.tests"))
            self._note(self._lab_tests(used))
        if self.server is not None:
            require_unedited(self.root, self.server)
        for name in Name:
            if name not in self.marks and (name is not Name.EVIDENCE or _has_evidence(used)):
                self._note(Check(name, Mark.SKIPPED, t("load.verify.skipped")))
        break_is_in = self.subject.is_just_broken()
        is_valid = self.verdict is None or self.verdict.outcome is not trial.Outcome.INVALID
        return conclude(self.marks, break_is_in=break_is_in, same_source=self.same_source, is_valid=is_valid)

    def complete(self, result: Result) -> Conclusion:
        """Note the result; a repair ends the attempt."""
        return self.subject.complete(result, self.checks, self.series)

    @property
    def marks(self) -> dict[Name, Mark]:
        return last_marks(self.checks)

    def _lab_tests(self, used: InUse) -> Check:
        """Red tests are run once more: everything else has passed, and chance is nobody's fault."""
        check = self.subject.check_tests(used)
        if check.mark is not Mark.FAILED:
            return check
        again = self.subject.check_tests(used)
        return again if again.mark is Mark.PASSED else check

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
            if self.verdict.outcome is trial.Outcome.HEALTHY:
                bench.ask_pairs()
        self._note(check_answers(bench))
        self._note(Check(Name.LOAD, _mark(self.verdict), str(verdict_sentence(self.verdict))))
        if self.verdict.outcome is trial.Outcome.REFERENCE_UNHEALTHY:
            raise ReferenceUnhealthy("load.error.reference_no_better")
        if used.brk and used.brk.evidence:
            self._note(check_evidence(used.brk.evidence, self.verdict.blocks))

    def kept(self) -> runs.Run | None:
        """What was measured, partial if there was no verdict; None if nothing was measured."""
        if self.server is None or not self.series:
            return None
        verdict = self.verdict
        return self.session.run(
            replace(self.server.kept(), url=self.subject.name),
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
