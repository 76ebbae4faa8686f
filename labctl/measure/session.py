"""What one command measures, from its beginning on, and as it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from labctl.measure import environment
from labctl.runs.run import Command, Environment, Run, Series, Soundness, Subject, new_id
from labctl.sentences import Words
from labctl.tree import attempts


@dataclass(frozen=True, slots=True)
class Session:
    """One command's measurement."""

    root: Path
    command: Command
    began: datetime
    environment: Environment

    @classmethod
    def begin(cls, root: Path, command: Command) -> Session:
        """Before any load, which changes how busy the machine is."""
        return cls(root, command, attempts.utc_now(), environment.observe(root))

    def run(
        self,
        subject: Subject,
        series: Sequence[Series],
        *,
        label: str | None = None,
        partial: bool = False,
        reasons: Sequence[Words] = (),
        verdict: dict[str, Any] | None = None,
    ) -> Run:
        """What came of it, to be kept; `reasons`: why it does not count."""
        return Run(
            id=new_id(self.command, self.began),
            command=self.command,
            label=label,
            at=attempts.iso(self.began),
            partial=partial,
            environment=self.environment,
            subject=subject,
            series=tuple(series),
            validity=Soundness(not reasons, tuple(reasons)),
            verdict=verdict,
        )
