"""What the server can be told: one frozen dataclass, from flags and `MINISERVE_*`. Must not import NumPy."""

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from math import ceil
from pathlib import Path
from typing import Any, NoReturn

from miniserve.errors import SettingsError

WEIGHTS = Path(__file__).parent / "weights"

PREFILL_TILE = 32
"""Prompt tokens that attention treats at once. Chunks are multiples of it, so that no bit of the answer
depends on where a prompt is cut: with another number of queries BLAS may add in another order."""

KERNELS = ("numpy", "compiled")

MAX_THREADS = 64

OWN_GROUPS = Path("/proc/self/cgroup")
GROUPS = Path("/sys/fs/cgroup")


def usable_cores() -> int:
    """Physical cores that this process may use, or the container's CPU quota, if lower; at most MAX_THREADS.

    Two hyperthreads of one core share its arithmetic units, so they count once.
    """
    if hasattr(os, "sched_getaffinity"):
        cores = len({_siblings(cpu) for cpu in os.sched_getaffinity(0)})
    else:
        cores = os.cpu_count() or 1
    return min(cores, MAX_THREADS, *map(ceil, _quotas()))


def _siblings(cpu: int) -> str:
    return _read(Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")) or str(cpu)


def _quotas() -> Iterator[float]:
    """CPU quotas of this process's control groups (version 2 or 1), in cores."""
    for line in _read(OWN_GROUPS).splitlines():
        controllers, _, own = line.partition(":")[2].partition(":")
        if not controllers:
            root, names = GROUPS, ["cpu.max"]
        elif "cpu" in controllers.split(","):
            root, names = GROUPS / "cpu", ["cpu.cfs_quota_us", "cpu.cfs_period_us"]
        else:
            continue
        group = root / own.lstrip("/")
        for folder in (group, *group.parents):
            with suppress(ValueError):  # no limit is "max", or files that are not there
                quota, period = map(int, " ".join(_read(folder / name) for name in names).split())
                if quota > 0 and period > 0:
                    yield quota / period


def _read(path: Path) -> str:
    """The text of a file of the kernel's, or nothing if it cannot be read: no start may fail for that."""
    try:
        return path.read_text(errors="surrogateescape")  # a group's name may be any bytes
    except OSError:
        return ""


@dataclass(frozen=True)
class Settings:
    """Every value is checked on construction. A bad one raises SettingsError, one line that names it."""

    host: str = field(default="127.0.0.1", metadata={"help": "address to listen on"})
    port: int = field(default=8033, metadata={"help": "port to listen on; 0 picks a free one"})
    max_batch_size: int = field(default=16, metadata={"help": "slots: how many requests may run at once"})
    max_queued_requests: int = field(default=128, metadata={"help": "how many requests may wait for a slot"})
    max_queued_tokens: int = field(default=32768, metadata={"help": "how many prompt tokens may wait in all"})
    prefill_chunk: int = field(
        default=32, metadata={"help": "prompt tokens of a request that one step computes, a multiple of 32"}
    )
    threads: int = field(
        default_factory=usable_cores,
        metadata={"help": "workers that compute side by side, each its share of the slots"},
    )
    kernel: str = field(
        default="numpy",
        metadata={"help": "how steps are computed: numpy, or compiled, which needs a C compiler"},
    )
    model: Path = field(default=WEIGHTS, metadata={"help": "directory with a Llama checkpoint"})

    def __post_init__(self) -> None:
        for name, low, high in (
            ("port", 0, 65535),
            ("max_batch_size", 1, 256),
            ("max_queued_requests", 1, 100_000),
            ("max_queued_tokens", 1, 100_000_000),
            ("prefill_chunk", PREFILL_TILE, 4096),
            ("threads", 1, MAX_THREADS),
        ):
            if not low <= getattr(self, name) <= high:
                raise _bad_value(name, f"must be from {low} to {high}", getattr(self, name))
        if self.prefill_chunk % PREFILL_TILE:
            raise _bad_value("prefill_chunk", f"must be a multiple of {PREFILL_TILE}", self.prefill_chunk)
        if self.kernel not in KERNELS:
            raise _bad_value("kernel", f"must be {' or '.join(KERNELS)}", self.kernel)
        if not _is_file(self.model / "config.json"):
            raise _bad_value("model", "must be a directory with a config.json", str(self.model))

    @classmethod
    def read(cls, arguments: Sequence[str], environment: Mapping[str, str]) -> "Settings":
        """A flag overrides its variable, a variable the default. Raises SettingsError."""
        parser = _Parser(prog="miniserve", description="An inference server that corrects English sentences.")
        for setting in fields(cls):
            default = usable_cores() if setting.name == "threads" else setting.default
            help_text = (
                f"{setting.metadata['help']} (default: {default}; variable: {_variable(setting.name)})"
            )
            parser.add_argument(_flag(setting.name), metavar=setting.name.upper(), help=help_text)
        flags = vars(parser.parse_args(arguments))
        texts = {s.name: flags[s.name] or environment.get(_variable(s.name)) for s in fields(cls)}
        return cls(**{name: _converted(name, text) for name, text in texts.items() if text})


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise SettingsError(message)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # the name is too long, or a folder on the way may not be entered
        return False


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")


def _variable(name: str) -> str:
    return "MINISERVE_" + name.upper()


def _converted(name: str, text: str) -> Any:
    if name in ("host", "kernel"):
        return text
    if name == "model":
        return Path(text)
    try:
        return int(text)
    except ValueError:
        raise _bad_value(name, "must be a whole number", text) from None


def _bad_value(name: str, rule: str, value: object) -> SettingsError:
    return SettingsError(f"{_flag(name)} (or {_variable(name)}) {rule}, not {value!r}")
