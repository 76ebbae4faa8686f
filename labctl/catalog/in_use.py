"""Which lab and which break the learner is at.

That is the lab of a hunt that is on; else the break that is in; else the one that was in last, whose load
shows whether the server is healthy again; else the first lab, without a break.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from labctl.catalog.breaks import Break, load_break
from labctl.catalog.labs import FIRST_LAB, Lab, load_lab
from labctl.catalog.scenarios import Scenario
from labctl.errors import CatalogProblem, UsageProblem
from labctl.tree import attempts, hunts


@dataclass(frozen=True, slots=True)
class InUse:
    """A lab, and the break of it that is in or was in last. `chosen`: a scenario that was asked for."""

    lab: Lab
    brk: Break | None = None
    chosen: Scenario | None = None

    def under(self, name: str) -> InUse:
        """The same under another scenario of the lab. Raises UsageProblem."""
        if name not in self.lab.scenarios:
            known = ", ".join(self.lab.scenarios)
            raise UsageProblem("core.error.scenario", name=name, lab=self.lab.slug, known=known)
        return replace(self, chosen=self.lab.scenarios[name])

    @property
    def scenario(self) -> Scenario:
        """What `labctl load` puts on: what was asked for, or the load that shows the break."""
        if self.chosen is not None:
            return self.chosen
        return self.lab.scenarios[self.brk.scenario] if self.brk else self.lab.default


def in_use(root: Path) -> InUse:
    """Raises CatalogProblem: the `lab.toml` or `break.toml` in use does not say what it must."""
    if (hunt := hunts.active(root)) is not None:
        return InUse(load_lab(root, hunt.lab))
    attempt = attempts.load_active(root)
    latest = attempt or next(iter(reversed(attempts.closed(root))), None)
    if latest is None:
        return InUse(load_lab(root, FIRST_LAB))
    brk = load_break(root, latest.break_id)
    return of_break(root, brk)


def of_break(root: Path, brk: Break) -> InUse:
    """The break with its lab. Raises CatalogProblem, also if the break names a scenario its lab has not."""
    lab = load_lab(root, brk.lab)
    require_scenarios(lab, brk)
    return InUse(lab, brk)


def require_scenarios(lab: Lab, brk: Break) -> None:
    """Raise CatalogProblem unless the lab has every scenario that the break names."""
    named = {brk.scenario, *(sign.scenario for sign in brk.signature)}
    if brk.evidence:
        named.add(brk.evidence.scenario)
    missing = sorted(named - lab.scenarios.keys())
    if missing:
        detail = f"{lab.slug} has no scenario {missing[0]!r}"
        raise CatalogProblem("core.error.catalog", file=f"breaks/{brk.slug}/break.toml", detail=detail)
