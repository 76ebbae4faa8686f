"""Everything that can go wrong in labctl, as one exception tree; each class carries its exit code.

A message is a key into the locales. The key names a table with two entries: `text`, what happened, and
`next`, the command to type now. Nothing here prints.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What `labctl` returns to the shell."""

    OK = 0
    NOT_FIXED = 1
    USAGE = 2
    INCONCLUSIVE = 3
    REFERENCE_UNHEALTHY = 4
    PATCH_REFUSED = 5
    SERVER_DID_NOT_START = 6
    LOCKED = 7
    MEASUREMENT_INVALID = 8
    INTERNAL = 70
    INTERRUPTED = 130


class LabctlError(Exception):
    """Base of every expected failure. `key` names a locale table with `text` and `next`; values fill both."""

    exit_code: ClassVar[ExitCode] = ExitCode.INTERNAL

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    @property
    def message(self) -> str:
        """What happened, in the learner's language."""
        from labctl.i18n import t

        return t(f"{self.key}.text", **self.values)

    @property
    def next_command(self) -> str:
        """What to type now, in any folder: `{git}` in a text becomes git for the lab."""
        from labctl import paths
        from labctl.i18n import t

        return t(f"{self.key}.next", git=paths.git(paths.root()), **self.values)

    def __str__(self) -> str:
        return f"{self.message} → {self.next_command}"


class UsageProblem(LabctlError):
    """The command cannot be carried out as it was typed, or not in the state the lab is in."""

    exit_code = ExitCode.USAGE


class CatalogProblem(UsageProblem):
    """A `break.toml`, `break.patch` or `lab.toml` does not say what it must."""


class RepositoryProblem(UsageProblem):
    """Git is missing, or the lab is not a clone that git can read."""


class BreakAstray(UsageProblem):
    """A break is in the last commit, or in the tree, and labctl has put none in."""


class TooManyErrors(LabctlError):
    """A server that no target is meant for failed too many requests."""

    exit_code = ExitCode.NOT_FIXED


class Inconclusive(LabctlError):
    """The machine is too noisy to tell."""

    exit_code = ExitCode.INCONCLUSIVE


class ReferenceUnhealthy(LabctlError):
    """The pristine server itself does not behave, so nothing can be compared with it."""

    exit_code = ExitCode.REFERENCE_UNHEALTHY


class PatchRefused(LabctlError):
    """A target file has uncommitted changes, or is not the file the patch was made for."""

    exit_code = ExitCode.PATCH_REFUSED


class ServerDidNotStart(LabctlError):
    """The server ended, never became ready, or is not running the files it should."""

    exit_code = ExitCode.SERVER_DID_NOT_START


class Locked(LabctlError):
    """Another labctl is changing or measuring the same lab."""

    exit_code = ExitCode.LOCKED


class MeasurementInvalid(LabctlError):
    """The measurement says nothing about the server: too few samples, or the client was the bottleneck."""

    exit_code = ExitCode.MEASUREMENT_INVALID


class RunNotKept(LabctlError):
    """A run was measured, but there is no room to keep it, or no permission."""
