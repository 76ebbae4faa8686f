"""Present perfect: the participle, the auxiliary, and *since* and *for*."""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Clause, Draw, Said
from training.grammar import OTHER, Verb
from training.lexicon import STATIVE


def present_perfect(draw: Draw) -> Clause:
    """She has already ate lunch. → She has already eaten lunch."""
    subject, verb = draw.subject(), draw.verb()
    have, participle = subject.have, verb.participle
    adverb = draw.one_of("|||already |just |never |always |also ")
    times = (
        " before| this week| twice| many times| three times| recently| lately||| today| already| this year"
    )
    time = "" if adverb else draw.one_of(times)
    forms = ((3, verb.base), (3, verb.past), (2, verb.regular_past))
    wrong = draw.mistake(
        *((weight, f"{have} {adverb}{form}") for weight, form in forms if form != participle),
        (3, f"{OTHER[have]} {adverb}{participle}"),
        (verb.base in ("live", "work", "arrive"), f"{subject.be} {adverb}{participle}"),
    )
    # *She's buy* might be *is buying* or *has bought*.
    who = f"{subject.text} {have}" if wrong == f"has {verb.base}" else subject.attach(have)
    said = Said(f"{who} {adverb}{participle}", f"{subject.text} {wrong}")
    return draw.clause(said.within("", verb.tail + time), "present_perfect", verb.base, subject)


def since_for(draw: Draw) -> Clause:
    """I live here since 2015. → I have lived here since 2015."""
    subject = draw.subject()
    base = draw.one_of(
        "live|work|study|know|have|play|learn|teach|drive|wait|be|want|use|speak|own|love|stay|like|be|live|work|know|cook"
        "|run|travel|train|collect|sell|read|write|rent|share|look|need|talk|help|watch|sleep"
    )
    is_be = base == "be"
    tail = draw.say("in {city}|{adj}|a {job}|here|at {place}") if is_be else draw.complement(base)
    verb = Verb(base, f" {tail} {draw.time(vocab.SINCE)}")
    have = subject.have
    if base not in STATIVE and draw.chance(0.3):
        right = f"been {verb.ing}"
        wrong = draw.pick(
            (
                f"{subject.be} {verb.ing}",
                f"{have} been {base}",
                f"{have} {verb.ing}",
                f"{OTHER[have]} been {verb.ing}",
            )
        )
    else:
        right = verb.participle
        wrong = draw.mistake(
            (3, subject.be if is_be else subject.present(base)),
            (not is_be, base),
            (not is_be, f"{have} {base}"),
            (base in STATIVE and base not in ("be", "have"), f"{subject.be} {verb.ing}"),
        )
    said = Said(f"{subject.attach(have)} {right}", f"{subject.text} {wrong}").within("", verb.tail)
    return draw.clause(said, "present_perfect", base, subject)
