"""`labctl` as a process: its path, its streams, its signals, its exit code.

Everything else is imported inside, so that Ctrl-C ends it in silence from its first moment on.
"""

from __future__ import annotations

import os
import sys

if sys.path and not sys.flags.safe_path:  # `python -m labctl` must not take the current folder's queue.py
    sys.path.append(sys.path.pop(0))


def main() -> None:
    """Run labctl on `sys.argv` and leave the process with its exit code."""
    try:
        import signal

        _open_streams()
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, _leave)
        sys.exit(_run())
    except KeyboardInterrupt:  # before or after a command; within one, it says "Stopped."
        sys.exit(130)


def _run() -> int:
    from labctl.cli.app import run
    from labctl.errors import ExitCode

    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # `labctl … | head`
        code = ExitCode.OK
    except OSError:  # stderr has no room for what went wrong
        code = ExitCode.INTERNAL
    else:
        return code
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _open_streams() -> None:
    """Make each stream take any text, and lead those that the caller has closed nowhere."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, os.O_RDWR), number)
            os.set_inheritable(number, True)  # or the server would have none
            setattr(sys, name, os.fdopen(number, mode))
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a C locale is no reason to fail


def _leave(number: int, _: object) -> None:
    """Let every `finally` run when the process is asked to end."""
    raise SystemExit(128 + number)


if __name__ == "__main__":
    main()
