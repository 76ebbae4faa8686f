"""`labctl demo`: the first lesson, with nothing to type; with --hunt, a whole hunt."""

from __future__ import annotations

from typing import Annotated

import typer

from labctl import paths
from labctl.cli.shared import keep, say_next, terminal

Hunt = Annotated[bool, typer.Option("--hunt", help="core.help.demo_hunt")]


def demo(hunt: Hunt = False) -> None:
    from labctl.cli.demo import lesson, walk
    from labctl.tree import lock

    root = paths.root()
    if hunt:
        walk.run(root)
        return
    with lock.hold(root):
        lesson.run(root, terminal, keep)
    say_next(root)
