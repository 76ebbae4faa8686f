"""A verb in one of the forms that a statement may have, rightly and wrongly, and when that was.

Knows tenses and the times that go with them. Must not know patterns.
"""

from __future__ import annotations

from training import vocabulary as vocab
from training.clauses import Draw, Said
from training.grammar import NEGATED, Subject, Verb


def verb_forms(draw: Draw, subject: Subject, right: str, wrong: str) -> tuple[Said, str]:
    """Both verbs in one form of many, and a time expression that goes with it."""
    this, other = Verb(right, ""), Verb(wrong, "")
    forms: tuple[tuple[str, str, str], ...] = (
        (subject.present(right), subject.present(wrong), draw.time(vocab.HABIT_END)),
        (this.past, other.past, draw.time(vocab.PAST_END)),
        (this.past, other.past, ""),
        (f"{NEGATED[subject.do]} {right}", f"{NEGATED[subject.do]} {wrong}", ""),
        (f"didn't {right}", f"didn't {wrong}", ""),
        (f"{subject.have} {this.participle}", f"{subject.have} {other.participle}", ""),
        (f"{subject.be} {this.ing}", f"{subject.be} {other.ing}", draw.time(vocab.NOW_END)),
        (f"will {right}", f"will {wrong}", draw.time(vocab.FUTURE_END)),
        (f"can {right}", f"can {wrong}", ""),
        (f"must {right}", f"must {wrong}", ""),
        (f"{subject.have} to {right}", f"{subject.have} to {wrong}", ""),
        (f"{subject.be} going to {right}", f"{subject.be} going to {wrong}", ""),
        (f"{subject.present('want')} to {right}", f"{subject.present('want')} to {wrong}", ""),
        (f"always {this.past}", f"always {other.past}", ""),
        (f"never {subject.present(right)}", f"never {subject.present(wrong)}", ""),
        (f"usually {subject.present(right)}", f"usually {subject.present(wrong)}", ""),
    )
    right_form, wrong_form, time = draw.pick(forms)
    return Said(right_form, wrong_form), time
