"""Whether answers are right: each is held against what the reference server answers to the same request.

Knows kinds of requests and texts. It does not know why an answer may be wrong, and times nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from labctl.load.endpoints import Endpoint, OpenAI
from labctl.load.mix import Kind, Mix
from labctl.load.samples import Sample

Ask = Callable[[Kind, Sequence[str]], dict[str, "Told"]]
"""Asks the reference server one kind of request about each sentence; returns the answers that came."""

Request = tuple[str, int, str]  # scenario, index of the kind in its mix, sentence


@dataclass(frozen=True, slots=True)
class Told:
    """An answer of the reference, and the pieces in which it came; None if it came whole.

    The two need not be the same: the last event of a correction takes back what may not stand.
    """

    answer: str
    streamed: str | None = None

    @classmethod
    def by(cls, sample: Sample) -> Told | None:
        """What a client was told that stayed to the end; None if it was told nothing."""
        if sample.answer is None or sample.error is not None or sample.hung_up:
            return None
        return cls(sample.answer, sample.streamed)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An answer that is not the reference's."""

    sentence: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class Compared:
    """How many answers were held against the reference's, and those that were different."""

    num_compared: int = 0
    mismatches: tuple[Mismatch, ...] = ()


@dataclass(slots=True)
class AnswerBook:
    """The reference's answers, by request. What it was not asked under load it is asked by `ask`."""

    ask: Ask
    known: dict[Request, Told] = field(default_factory=dict)

    def learn(self, scenario: str, mix: Mix, samples: Iterable[Sample]) -> None:
        """Take in what the reference answered under load; of clients that stayed to the end alone."""
        for sample in samples:
            if told := Told.by(sample):
                self.known[_request(scenario, mix, sample)] = told

    def compare(self, scenario: str, mix: Mix, samples: Sequence[Sample]) -> Compared:
        """Hold each answer against the reference's. `mix` is as it was asked of the server in question.

        Of a client that left, what had come must be how the reference's pieces begin. Of one that stayed, the
        pieces must be the same too, for that is what a person sees.
        """
        came = [sample for sample in samples if _is_comparable(mix, sample)]
        self._ask_missing(scenario, mix, came)
        num_compared = 0
        mismatches = []
        for sample in came:
            told = self.known.get(_request(scenario, mix, sample))
            if told is None:
                continue
            num_compared += 1
            if difference := _difference(told, sample):
                mismatches.append(Mismatch(mix[sample.kind].sentences[sample.asked], *difference))
        return Compared(num_compared, tuple(mismatches))

    def _ask_missing(self, scenario: str, mix: Mix, came: Sequence[Sample]) -> None:
        for index, kind in enumerate(mix):
            asked = {kind.sentences[sample.asked] for sample in came if sample.kind == index}
            missing = [sentence for sentence in asked if (scenario, index, sentence) not in self.known]
            if missing:
                answers = self.ask(kind, sorted(missing))
                self.known |= {(scenario, index, sentence): text for sentence, text in answers.items()}


def _difference(told: Told, sample: Sample) -> tuple[str, str] | None:
    """What should have come, and what came; None if that is the same."""
    answer, streamed = sample.answer or "", sample.streamed
    if sample.hung_up:
        expected = told.answer if told.streamed is None else told.streamed
        return None if expected.startswith(answer) else (expected, answer)
    if told.answer != answer:
        return told.answer, answer
    if told.streamed is not None and streamed is not None and told.streamed != streamed:
        return told.streamed, streamed
    return None


def _is_comparable(mix: Mix, sample: Sample) -> bool:
    """Whether the same request has one right answer, and this one came."""
    if sample.answer is None or sample.error is not None or sample.asked < 0:
        return False
    return _has_one_answer(mix[sample.kind].endpoint)


def _has_one_answer(endpoint: Endpoint) -> bool:
    """Sampled tokens without a seed are different every time."""
    return not isinstance(endpoint, OpenAI) or endpoint.temperature == 0 or endpoint.seed is not None


def _request(scenario: str, mix: Mix, sample: Sample) -> Request:
    return scenario, sample.kind, mix[sample.kind].sentences[sample.asked]
