import json
import math
from dataclasses import asdict

import pytest

from labctl.encoding import as_json
from labctl.sentences import Figure, Sentence, decoded

RATIO = Sentence(
    "load.trial.ratio",
    {"estimate": Figure(1.84, 2), "low": Figure(1.5, 2), "high": Figure(math.nan, 2), "coverage": 95},
)
REASON = Sentence(
    "load.invalid.floor", {"figure": Figure(0.25, unit="percent"), "limit": Figure(0.1, unit="percent")}
)


def kept(sentence: Sentence) -> object:
    return json.loads(json.dumps(as_json(asdict(sentence)), allow_nan=False))


def test_a_sentence_is_said_in_the_language_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "en")
    assert str(RATIO) == "1.84 times (1.50 to – with 95 % confidence)"
    monkeypatch.setenv("LABCTL_LANG", "es")
    assert str(RATIO).startswith("1,84 veces")


@pytest.mark.parametrize(
    "sentence",
    [
        RATIO,
        REASON,
        Sentence("load.trial.invalid", {"reasons": (REASON, REASON)}),
        Sentence("load.shape.too_few"),
    ],
)
def test_what_is_kept_is_said_as_before(sentence: Sentence) -> None:
    back = decoded(kept(sentence))
    assert isinstance(back, Sentence)
    assert str(back) == str(sentence)
    assert kept(back) == kept(sentence)


def test_sentences_within_a_sentence_are_said_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "en")
    assert str(Sentence("load.trial.invalid", {"reasons": (REASON, REASON)})) == (
        f"the measurement does not count: {REASON}; {REASON}"
    )


def test_a_text_of_an_older_run_stays_as_it_was_written() -> None:
    assert decoded("Healthy.") == "Healthy."


@pytest.mark.parametrize("sentence", [Sentence("load.no.such"), Sentence("load.trial.ratio", {"low": 1})])
def test_what_another_version_said_is_no_reason_to_fail(sentence: Sentence) -> None:
    assert str(sentence) == sentence.key


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        ["Healthy."],
        {"key": "load.trial.ratio"},
        {"key": 3, "values": {}},
        {"value": 0.5, "digits": 2, "unit": "number"},
        {"key": "k", "values": {"low": {"value": 0.5, "digits": 2, "unit": "yard"}}},
        {"key": "k", "values": {"reasons": ["text"]}},
        {"key": "k", "values": {"low": None}},
    ],
)
def test_what_is_no_sentence(value: object) -> None:
    with pytest.raises(ValueError, match="belongs"):
        decoded(value)
