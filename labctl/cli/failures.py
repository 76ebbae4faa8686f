"""Errors for a server that answered too few requests, each with the command that gets further."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Sequence

from labctl.catalog.in_use import InUse
from labctl.cli.typed import Elsewhere
from labctl.errors import LabctlError, MeasurementInvalid, ServerDidNotStart, TooManyErrors
from labctl.i18n import t
from labctl.load.endpoints import CHAT, OpenAI
from labctl.load.samples import CLIENT_LIMIT, TIMEOUT
from labctl.load.stats import Summary
from labctl.measure.complaint import complaint
from labctl.measure.servers import Server
from labctl.sentences import Words
from labctl.view.load_figures import kinds_of

MAX_ERROR_RATE = 0.01  # as the labs' targets have it
PATIENCE = "60s"


def require_meaning(
    command: str,
    typed: Elsewhere,
    server: Server,
    used: InUse,
    runs: Sequence[Summary],
    reasons: Sequence[Words],
) -> None:
    """Raise an error if the figures of `labctl COMMAND` say nothing. `reasons`: why they are invalid.

    Raises:
        ServerDidNotStart: nothing was answered.
        MeasurementInvalid: they do not count.
        TooManyErrors: somebody else's server failed too many requests.
    """
    problem = _problem_of(server, used, runs, typed)
    if problem is not None and not any(run.completed for run in runs):
        raise problem
    if reasons:
        again = shlex.join(["labctl", command, *typed.flags])
        raise MeasurementInvalid("load.error.invalid", reasons="; ".join(map(str, reasons)), again=again)
    if problem is not None:
        raise problem


def _problem_of(server: Server, used: InUse, runs: Sequence[Summary], typed: Elsewhere) -> LabctlError | None:
    """The error for a server that answered nothing, or too few requests. A server that runs this tree may
    fail some: they are what the learner is to see.
    """
    sent, failed = sum(run.num_prompts for run in runs), sum(run.failed for run in runs)
    kinds = sum((run.errors for run in runs), Counter[str]())
    if not failed or CLIENT_LIMIT in kinds:  # not the server's fault, and said elsewhere
        return None
    problem: type[LabctlError]
    if failed == sent:
        problem, key = ServerDidNotStart, "load.error.no_answers"
    elif server.source_digest is None and failed > MAX_ERROR_RATE * sent:
        problem, key = TooManyErrors, "load.error.too_many"
    else:
        return None
    return problem(
        key,
        url=server.url,
        kinds=kinds_of(runs),
        said=_said(server, used),
        failed=failed,
        sent=sent,
        fix=_fix(server, kinds.most_common(1)[0][0], typed),
    )


def _said(server: Server, used: InUse) -> str:
    """What the server answers to one more request, with a blank before it; "" if that explains nothing."""
    kind = used.scenario.kinds(server.url, used.lab.workloads)[0]
    said = complaint(server.api or kind.endpoint, kind.sentences[0])
    return " " + t("load.error.said", said=said) if said else ""


def _fix(server: Server, kind: str, typed: Elsewhere) -> str:
    """The command that gets further, chosen by the most frequent kind of failure."""
    again = shlex.join(["labctl", "load", *typed.flags])
    if kind == TIMEOUT:
        return f"{again} --concurrency 1 --timeout {PATIENCE}"  # --timeout is for a number of clients
    if not isinstance(server.api, OpenAI):
        return "labctl serve"
    match kind:
        case "http_401" | "http_403":
            return f"OPENAI_API_KEY=KEY {again}"
        case "http_429" | "http_503":  # too many at once
            return f"{again} --concurrency 1"
        case "bad_answer":
            return f"{again} --endpoint {'completions' if server.api.path == CHAT else 'chat'}"
        case _:  # is anybody there, and with this model?
            return f"curl -s {shlex.quote(server.url)}/v1/models"
