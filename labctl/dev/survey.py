"""A broken server beside the healthy one under a lab's scenarios. It measures and judges nothing."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from labctl.catalog.labs import Lab
from labctl.dev.variants import copy_with
from labctl.judge.blocks import Block
from labctl.measure.blocks import Bench
from labctl.measure.capacity import capacity_for
from labctl.measure.servers import managed
from labctl.server.process import running_server


@contextmanager
def side_by_side(
    root: Path, lab: Lab, patches: Sequence[tuple[str, bytes]], scenarios: Sequence[str]
) -> Iterator[Iterator[Block]]:
    """Endless blocks with the patched server as the learner's. `patches`: each with its name, for people.

    Raises:
        CatalogProblem: a patch does not fit.
        ServerDidNotStart: one of the servers does not run.
        Interrupted: Ctrl-C.
    """
    named = [lab.scenarios[name] for name in scenarios]
    arguments = lab.server_arguments
    with (
        copy_with(root, ()) as healthy,
        copy_with(root, patches) as broken,
        running_server(healthy, extra_args=arguments) as reference,
        running_server(broken, extra_args=arguments) as learner,
    ):
        pristine = managed(reference)
        capacity = capacity_for(pristine, lab, named)
        yield Bench(managed(learner), pristine, lab, named, capacity, random.Random()).blocks()
