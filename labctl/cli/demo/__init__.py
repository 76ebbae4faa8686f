"""`labctl demo`: the first lesson, with nothing to type."""

from __future__ import annotations

from labctl import paths
from labctl.cli.shared import keep, say_next, terminal


def demo() -> None:
    from labctl.cli.demo import lesson
    from labctl.tree import lock

    root = paths.root()
    with lock.hold(root):
        lesson.run(root, terminal, keep)
    say_next(root)
