import math
from dataclasses import replace

import pytest

from labctl import i18n
from labctl.judge.blocks import Block
from labctl.judge.criteria import Expect, Finding, Opinion
from labctl.judge.signature import criterion_of
from labctl.judge.trial import Trial, Verdict
from labctl.measure.metrics import Method
from labctl.measure.observation import Busy, Counters
from labctl.measure.validity import VALID, Flaw, Reason, Validity
from labctl.verify.verdict_words import reasons_of, verdict_sentence
from tests.labctl.blocks import LAB, block, server


def judged(learner: Block, *, count: int = 7, validity: Validity = VALID) -> Verdict:
    return LAB.decide([replace(learner, validity=validity)] * count)


def test_a_verdict_says_which_gate_and_which_numbers() -> None:
    assert str(verdict_sentence(judged(block(1.0)))) == (
        "with 8 requests at once each waits for the ones before it: serial share 1.00, where the reference "
        "server has 0.08; a request takes 5.13 times "
        "(5.13 to 5.13, confidence 50 %, blocks: 2) as long as on the reference server "
        "(paired blocks: 2)"
    )


def test_the_same_in_spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LABCTL_LANG", "es")
    assert str(verdict_sentence(judged(Block(server(failed=8), server())))) == (
        "peticiones fallidas: 16 de 60, en el servidor de referencia: 0 de 60 (bloques pareados: 2)"
    )


def test_as_long_as_nothing_is_decided_there_is_nothing_to_say() -> None:
    assert verdict_sentence(judged(block(1.0), count=1)) == ""


def test_why_a_measurement_does_not_count_the_worst_first() -> None:
    validity = Validity((Reason(Flaw.CLIENT_CPU, 0.9, 0.8), Reason(Flaw.SAMPLES, 20, 59)))
    assert list(map(str, reasons_of(validity))) == [
        "too few requests for such figures: 20 (at least 59)",
        "the client uses 90.0 % of a core (at most 80.0 %)",
    ]
    assert "does not count: too few requests" in str(verdict_sentence(judged(block(1.0), validity=validity)))


def test_requests_that_the_client_could_not_send_are_counted_and_come_first() -> None:
    validity = Validity((Reason(Flaw.LITTLE, 0.5, 0.1), Reason(Flaw.CLIENT_LIMIT, 12, 0)))
    assert str(reasons_of(validity)[0]) == (
        "requests that the client could not send, having no files or ports left to open: 12 "
        "(try fewer at once, or a larger ulimit -Hn)"
    )


def test_a_healthy_verdict_says_what_each_criterion_found() -> None:
    assert str(verdict_sentence(judged(block()))) == (
        "a request takes 1.00 times (1.00 to 1.00, confidence 50 %, blocks: 2) as long as on the "
        "reference server; requests that failed: 0 of 60; serial share 0.08 (0: requests share the work, 1: "
        "one after another); 0 of 48 answers beyond the limit "
        "for p95, where one in 20 may be; 0 of 48 beyond the limit for p50, where half may be "
        "(paired blocks: 2)"
    )


def test_what_is_still_open_is_said_and_who_kept_the_machine_busy() -> None:
    unclear = block(0.21)
    busy = {name: replace(seen, others=(Busy("cc1plus", 7, 0.94),)) for name, seen in unclear.learner.items()}
    assert str(verdict_sentence(judged(replace(unclear, learner=busy)))) == (
        "neither clearly healthy nor clearly broken after 7 paired blocks: "
        "a request takes 1.58 times (1.58 to 1.58, confidence 95 %, blocks: 7) "
        "as long as on the reference server; serial share 0.21 (0: requests share the work, 1: one "
        "after another); measurements vary by 0.0 %; "
        "meanwhile cc1plus kept 0.9 cores busy"
    )


def signed(metric: str, ours: float, at_least: float, expect: Expect = Expect.RISES) -> str:
    """What is said of a criterion that a break has added."""

    def computing(generated: float) -> Counters:
        delivered = {"miniserve_delivered_tokens_total": 100.0}
        return Counters(rested={**delivered, "miniserve_generation_tokens_total": 100 * generated})

    learner = {
        name: replace(seen, counters=computing(ours)) for name, seen in server(alone=100 * ours).items()
    }
    reference = {name: replace(seen, counters=computing(1.0)) for name, seen in server().items()}
    criterion = criterion_of(metric, "together", expect, at_least)
    return str(verdict_sentence(Trial((criterion,)).decide([Block(learner, reference)] * 7)))


def test_a_criterion_without_a_sentence_of_its_own_is_told_by_its_test() -> None:
    assert signed("generated_per_delivered", 3.5, 1.5) == (
        "under together, tokens generated per token delivered: 3.50, reference server: 1.00 "
        "(paired blocks: 1)"
    )
    assert signed("max_e2el_ms", 4.0, 2.0) == (
        "under together, longest latency: 4.00 times (4.00 to 4.00, confidence 88 %, blocks: 4) "
        "the reference server's (paired blocks: 4)"
    )
    assert "longest latency, 1.00 times" in signed("max_e2el_ms", 1.0, 2.0)


@pytest.mark.parametrize(("value", "said"), [(3, "3"), (3.0, "3"), (2.5, "2.50"), (math.nan, "–")])
def test_a_count_is_said_as_one(value: float, said: str) -> None:
    found = {"value": value, "reference": 0}  # some readings are whole numbers, some are not
    finding = Finding("x", "num_counters_still", Method.EXACT, "crowd", Opinion.BROKEN, found, True)
    verdict = judged(block(1.0))
    evidence = replace(verdict.evidence, findings={finding.criterion: finding})
    sentence = str(verdict_sentence(replace(verdict, cause=finding.criterion, evidence=evidence)))
    assert sentence.startswith(f"under crowd, work counters that stand still: {said}, reference server: 0")


def test_a_target_that_is_missed_is_told_with_its_limit() -> None:
    found = {"value": 30.0, "limit": 17.5, "num_pairs": 4}
    finding = Finding(
        "target_p50_tpot_ms", "p50_tpot_ms", Method.RATIO, "together", Opinion.BROKEN, found, True
    )
    verdict = judged(block(1.0))
    evidence = replace(verdict.evidence, findings={finding.criterion: finding})
    assert str(verdict_sentence(replace(verdict, cause=finding.criterion, evidence=evidence))) == (
        "under together, p50 TPOT: 30 ms, which misses the target on this machine and is not explained by "
        "what the reference server needs (limit 18 ms, paired blocks: 2)"
    )


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_cause_and_every_check_has_its_sentence(language: str) -> None:
    tests = {"shape", "target", *(f"shows_{method}" for method in ("rate", "ratio", "exact", "slope"))}
    kinds = {"errors", "answers", "lateness", "slowness"} | tests
    keys = {f"load.trial.{kind}" for kind in kinds} | {f"load.trial.found.{kind}" for kind in kinds}
    keys |= {f"load.trial.{cause}" for cause in ("healthy", "undecided", "noise", "invalid", "meanwhile")}
    keys |= {f"load.trial.reference_{kind}" for kind in ("errors", "answers", "shape")}
    keys |= {f"load.invalid.{check}" for check in Flaw}
    assert keys <= set(i18n.texts(language))
