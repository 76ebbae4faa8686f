import pytest

from labctl import i18n
from labctl.judge.blocks import PairedBlock, Run, Side
from labctl.judge.trial import Cause, Verdict, decide
from labctl.measure.validity import VALID, Check, Reason, Validity
from labctl.verify.verdict_words import reasons_of, verdict_sentence


def side(sigma: float, failed: int = 0) -> Side:
    return Side(Run((100.0,) * 6, 6), Run((100 * (1 + 7 * sigma),) * (24 - failed), 24, failed), 8)


def judged(learner: Side, *, count: int = 7, validity: Validity = VALID) -> Verdict:
    return decide([PairedBlock(learner, side(0.08), validity)] * count, late_factor=6)


def test_a_verdict_says_which_gate_and_which_numbers() -> None:
    assert str(verdict_sentence(judged(side(1.0)))) == (
        "with 8 requests at once each waits for the ones before it: serial share 1.00, where the reference "
        "server has 0.08; it takes 5.13 times (5.13 to 5.13 with 50 % confidence) what the reference takes "
        "here (2 paired blocks)"
    )


def test_the_same_in_spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "es")
    assert str(verdict_sentence(judged(side(0.08, failed=8)))) == (
        "fallaron 16 de 60 peticiones; al servidor de referencia, 0 de 60 (2 bloques pareados)"
    )


def test_as_long_as_nothing_is_decided_there_is_nothing_to_say() -> None:
    assert verdict_sentence(judged(side(1.0), count=1)) == ""


def test_why_a_measurement_does_not_count_the_worst_first() -> None:
    validity = Validity((Reason(Check.CLIENT_CPU, 0.9, 0.8), Reason(Check.SAMPLES, 20, 59)))
    assert list(map(str, reasons_of(validity))) == [
        "20 requests are too few for such figures (at least 59)",
        "the client uses 90.0 % of a core (at most 80.0 %)",
    ]
    assert "does not count: 20 requests" in str(verdict_sentence(judged(side(1.0), validity=validity)))


def test_requests_that_the_client_could_not_send_are_counted_and_come_first() -> None:
    validity = Validity((Reason(Check.LITTLE, 0.5, 0.1), Reason(Check.CLIENT_LIMIT, 12, 0)))
    assert str(reasons_of(validity)[0]) == (
        "requests that the client could not send, having no files or ports left to open: 12 "
        "(try fewer at once, or a larger ulimit -Hn)"
    )


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_cause_and_every_check_has_its_sentence(language: str) -> None:
    keys = {f"load.trial.{cause}" for cause in Cause} | {f"load.invalid.{check}" for check in Check}
    assert keys <= set(i18n.texts(language))
