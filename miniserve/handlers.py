"""The HTTP routes: JSON in, JSON or events out. What is computed is decided elsewhere; no NumPy here."""

import os
import time
from collections.abc import Iterator, Sequence

from starlette.requests import Request
from starlette.responses import Response

from miniserve import metrics, tokenizer
from miniserve.completion import Completion, Options
from miniserve.english import tutor
from miniserve.errors import NoCorrector
from miniserve.http.body import deadline, read
from miniserve.http.capacity import check_capacity
from miniserve.http.responses import Json
from miniserve.http.schema import CorrectionRequest, CorrectionResponse, Health, Readiness, Usage
from miniserve.http.streaming import EventStream
from miniserve.http.together import all_of, open_all, part_ids


async def correct(request: Request) -> Response:
    """`POST /correct`: a text in, its correction and the reasons for it out; as events if asked to.

    Each sentence of the text is a request of its own, and all of them are computed at once.
    """
    if not isinstance(request.app.state.tokenizer, tokenizer.Bytes):
        raise NoCorrector("the model that is served here corrects no sentences; ask POST /v1/completions")
    asked = await read(request, CorrectionRequest)
    lang = asked.lang or _negotiated(request.headers.get("accept-language", ""))
    options = Options(arrived_at=request.state.arrived_at, deadline=deadline(asked.timeout_ms, request))
    scheduler, model = request.app.state.engine.parts()
    text = tutor.Text.of(asked.sentence, model.context)
    check_capacity(text.prompts, request.app.state.settings, field="sentence")
    own_id: str = request.state.request_id
    ids = part_ids(own_id, len(text.questions))
    if asked.stream:
        streams = open_all(scheduler.stream(*part, options) for part in zip(ids, text.prompts, strict=True))
        telling = CorrectionEvents(own_id, text, lang)
        return EventStream([*zip(streams, telling.narrators, strict=True)], telling.closing)

    async def revised(request_id: str, question: tutor.Question) -> tutor.Revision:
        prompt_ids = question.prompt_ids
        result = await scheduler.submit(request_id, prompt_ids, options)
        return question.revised(result)

    return Json(_answer(own_id, text, await all_of([*map(revised, ids, text.questions)]), lang))


class CorrectionEvents:
    """The events of a correction: `{"delta": …}` as it is written, and at last what else a response holds.

    The deltas come in the order of the text, whatever is computed first. The last event is what counts: what
    of an answer may stand is only known when it has ended.
    """

    def __init__(self, request_id: str, text: tutor.Text, lang: str) -> None:
        self._request_id = request_id
        self._text = text
        self._lang = lang
        self._revisions: dict[int, tutor.Revision] = {}
        self._held = [*text.between]  # what comes next of each sentence, and behind the last
        self._turn = 0  # the sentence that is being said
        self.narrators = [SentenceNarrator(self, index) for index in range(len(text.questions))]

    def said(self, index: int, piece: str) -> Iterator[object]:
        """A piece of a sentence's answer has come."""
        self._held[index] += piece
        if index == self._turn:
            yield from self._deltas()

    def ended(self, index: int, completion: Completion) -> Iterator[object]:
        """A sentence's answer has come to its end."""
        self._revisions[index] = self._text.questions[index].revised(completion)
        while self._turn in self._revisions:
            yield from self._deltas()
            self._turn += 1
        yield from self._deltas()

    def closing(self) -> Iterator[object]:
        revisions = [self._revisions[index] for index in range(len(self._revisions))]
        yield _answer(self._request_id, self._text, revisions, self._lang)

    def _deltas(self) -> Iterator[object]:
        if delta := self._held[self._turn]:
            self._held[self._turn] = ""
            yield {"delta": delta}


class SentenceNarrator:
    """The events of one sentence of a correction."""

    is_over = False  # a correction ends where the model ends it

    def __init__(self, events: CorrectionEvents, index: int) -> None:
        self._events = events
        self._index = index
        self._decoder = tokenizer.ByteDecoder()

    def on_token(self, token: int) -> Iterator[object]:
        return self._events.said(self._index, self._decoder.text(token))

    def on_end(self, completion: Completion) -> Iterator[object]:
        return self._events.ended(self._index, completion)


def _answer(
    request_id: str, text: tutor.Text, revisions: Sequence[tutor.Revision], lang: str
) -> CorrectionResponse:
    correction = text.correction(revisions, lang)
    return CorrectionResponse(
        correction.corrected,
        correction.explanation,
        correction.was_correct,
        request_id,
        Usage(sum(map(len, text.prompts)), sum(revision.num_tokens for revision in revisions)),
        len(text.questions),
    )


async def healthz(request: Request) -> Json:
    """`GET /healthz`: the process is alive, and this is the source it runs."""
    state = request.app.state
    uptime_seconds = round(time.monotonic() - state.started_at, 3)
    return Json(Health("alive", uptime_seconds, state.source_digest, os.getpid()))


async def readyz(request: Request) -> Json:
    """`GET /readyz`: 200 once the model can answer; 503 before, while stopping and after a failure."""
    request.app.state.engine.check_ready()
    return Json(Readiness("ready"))


async def prometheus(request: Request) -> Response:
    """`GET /metrics`: Prometheus' text format."""
    return Response(request.app.state.metrics.exposition(), media_type=metrics.CONTENT_TYPE)


def _negotiated(accept_language: str) -> str:
    """The best supported language of `es-MX;q=0.9, en;q=0.8`, English if there is none.

    At equal weight the first counts; unreadable entries are skipped.
    """
    best, best_weight = tutor.LANGUAGES[0], 0.0
    for entry in accept_language.split(","):
        tag, _, parameter = entry.partition(";")
        language = tag.strip().lower().partition("-")[0]
        try:
            weight = float(parameter.strip().removeprefix("q=")) if parameter.strip() else 1.0
        except ValueError:
            continue
        if language in tutor.LANGUAGES and best_weight < weight <= 1.0:
            best, best_weight = language, weight
    return best
