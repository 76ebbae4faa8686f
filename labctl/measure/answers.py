"""Whether answers are right: each is held against what the reference server answers to the same request.

Knows kinds of requests and texts. It does not know why an answer may be wrong, and times nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from labctl.load.endpoints import Correct, Endpoint, OpenAI
from labctl.load.mix import Kind, Mix
from labctl.load.samples import Sample

Ask = Callable[[Kind, Sequence[str]], dict[str, str]]
"""Asks the reference server one kind of request about each sentence; returns the answers that came."""

Request = tuple[str, int, str]  # scenario, index of the kind in its mix, sentence


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
    known: dict[Request, str] = field(default_factory=dict)

    def learn(self, scenario: str, mix: Mix, samples: Iterable[Sample]) -> None:
        """Take in what the reference answered under load; of clients that stayed to the end alone."""
        for sample in samples:
            if sample.answer is not None and sample.error is None and not sample.hung_up:
                self.known[_request(scenario, mix, sample)] = sample.answer

    def compare(self, scenario: str, mix: Mix, samples: Sequence[Sample]) -> Compared:
        """Hold each answer against the reference's. `mix` is as it was asked of the server in question.

        Of a client that left, what had come must be how the reference's answer begins. Not of a correction,
        of which it is known at its end alone what of it stands.
        """
        came = [sample for sample in samples if _is_comparable(mix, sample)]
        self._ask_missing(scenario, mix, came)
        num_compared = 0
        mismatches = []
        for sample in came:
            expected = self.known.get(_request(scenario, mix, sample))
            if expected is None or sample.answer is None:
                continue
            num_compared += 1
            is_same = expected.startswith(sample.answer) if sample.hung_up else expected == sample.answer
            if not is_same:
                sentence = mix[sample.kind].sentences[sample.asked]
                mismatches.append(Mismatch(sentence, expected, sample.answer))
        return Compared(num_compared, tuple(mismatches))

    def _ask_missing(self, scenario: str, mix: Mix, came: Sequence[Sample]) -> None:
        for index, kind in enumerate(mix):
            asked = {kind.sentences[sample.asked] for sample in came if sample.kind == index}
            missing = [sentence for sentence in asked if (scenario, index, sentence) not in self.known]
            if missing:
                answers = self.ask(kind, sorted(missing))
                self.known |= {(scenario, index, sentence): text for sentence, text in answers.items()}


def _is_comparable(mix: Mix, sample: Sample) -> bool:
    """Whether the same request has one right answer, and this one came."""
    if sample.answer is None or sample.error is not None or sample.asked < 0:
        return False
    endpoint = mix[sample.kind].endpoint
    return _has_one_answer(endpoint) and not (sample.hung_up and isinstance(endpoint, Correct))


def _has_one_answer(endpoint: Endpoint) -> bool:
    """Sampled tokens without a seed are different every time."""
    return not isinstance(endpoint, OpenAI) or endpoint.temperature == 0 or endpoint.seed is not None


def _request(scenario: str, mix: Mix, sample: Sample) -> Request:
    return scenario, sample.kind, mix[sample.kind].sentences[sample.asked]
