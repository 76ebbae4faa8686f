"""Does the server answer, and as the reference does?"""

from __future__ import annotations

from collections.abc import Sequence

import aiohttp

from labctl.errors import ReferenceUnhealthy
from labctl.i18n import t
from labctl.load.client import HttpStatus
from labctl.load.endpoints import BadAnswer, Correction
from labctl.load.runner import ask_all
from labctl.measure.servers import Server
from labctl.verify.checks import Check, Mark, Name

NUM_ANSWERS, AT_ONCE = 24, 8
ANSWER_TIMEOUT_S = 30.0


def check_starts(server: Server, sentence: str) -> Check:
    """`/correct` answers one request alone."""
    answer = _ask(server, [sentence], 1)
    if isinstance(answer, str):
        return Check(Name.STARTS, Mark.FAILED, t("load.verify.starts.no_answer", detail=answer))
    return Check(Name.STARTS, Mark.PASSED, t("load.verify.starts.ok"))


def check_answers(server: Server, pristine: Server, sentences: Sequence[str]) -> Check:
    """In company, the answers are those of the reference server. Raises ReferenceUnhealthy."""
    asked = list(sentences[:NUM_ANSWERS])
    expected = _ask(pristine, asked, AT_ONCE)
    if isinstance(expected, str):
        raise ReferenceUnhealthy("load.error.reference_down", detail=expected)
    got = _ask(server, asked, AT_ONCE)
    if isinstance(got, str):
        return Check(Name.ANSWERS, Mark.FAILED, t("load.verify.answers.failed", detail=got))
    different = [i for i in range(len(asked)) if got[i] != expected[i]]
    if not different:
        return Check(Name.ANSWERS, Mark.PASSED, t("load.verify.answers.same", count=len(asked)))
    first = different[0]
    return Check(
        Name.ANSWERS,
        Mark.FAILED,
        t(
            "load.verify.answers.different",
            count=len(different),
            of=len(asked),
            sentence=asked[first],
            expected=expected[first].text,
            got=got[first].text,
        ),
    )


def _ask(server: Server, sentences: list[str], concurrency: int) -> list[Correction] | str:
    """The answers, or why there are none."""
    try:
        return ask_all(server.url, sentences, concurrency=concurrency, timeout_s=ANSWER_TIMEOUT_S)
    except (aiohttp.ClientError, TimeoutError, HttpStatus, BadAnswer) as error:
        return str(error) or type(error).__name__
