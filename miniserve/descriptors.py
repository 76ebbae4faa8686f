"""The process's file descriptors: the first three are there, and there are as many as may be had."""

import os
import resource
import sys
from contextlib import suppress
from pathlib import Path

MAX_DESCRIPTORS = 65_536
"""Enough for any number of clients that this server can answer; some systems offer a billion."""


def open_standard_streams() -> None:
    """Put the null device wherever stdin, stdout or stderr is closed.

    Otherwise the next socket or file takes that number, and whatever is printed ends in it.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            null = os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
            os.set_inheritable(null, True)
            setattr(sys, name, os.fdopen(null, mode, closefd=False))


def raise_limit() -> None:
    """Let the process have as many descriptors as the system allows it, up to MAX_DESCRIPTORS."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MAX_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, MAX_DESCRIPTORS)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError):  # macOS names a hard limit that it does not grant
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def num_free() -> int:
    """How many more descriptors the process may open."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MAX_DESCRIPTORS if soft == resource.RLIM_INFINITY else soft
    return max(0, most - len([*Path("/dev/fd").iterdir()]))


def say(line: str) -> None:
    """One line to stderr, if anybody is there to read it: nothing else must fail because nobody is."""
    with suppress(OSError):
        print(line, file=sys.stderr, flush=True)
