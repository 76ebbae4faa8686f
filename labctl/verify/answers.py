"""Does the server answer, and as the reference does under the same load?"""

from __future__ import annotations

import aiohttp

from labctl.i18n import t
from labctl.load.client import HttpStatus
from labctl.load.endpoints import BadAnswer
from labctl.load.runner import ask_all
from labctl.measure.blocks import Bench
from labctl.measure.servers import Server
from labctl.verify.checks import Check, Mark, Name

TIMEOUT_S = 30.0


def check_starts(server: Server, sentence: str) -> Check:
    """`/correct` answers one request alone."""
    try:
        ask_all(server.url, [sentence], concurrency=1, timeout_s=TIMEOUT_S)
    except (aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer) as error:
        detail = str(error) or type(error).__name__
        return Check(Name.STARTS, Mark.FAILED, t("load.verify.starts.no_answer", detail=detail))
    return Check(Name.STARTS, Mark.PASSED, t("load.verify.starts.ok"))


def check_answers(bench: Bench) -> Check:
    """Every answer that was given under load is the one that the reference gives to the same request."""
    if not bench.num_compared:
        return Check(Name.ANSWERS, Mark.UNCLEAR, t("load.verify.answers.none"))
    if not bench.mismatches:
        return Check(Name.ANSWERS, Mark.PASSED, t("load.verify.answers.same", count=bench.num_compared))
    first = bench.mismatches[0]
    reason = t(
        "load.verify.answers.different",
        count=len(bench.mismatches),
        of=bench.num_compared,
        sentence=first.sentence,
        expected=first.expected,
        got=first.got,
    )
    return Check(Name.ANSWERS, Mark.FAILED, reason)
