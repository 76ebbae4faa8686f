"""The patterns: what learners write, and how often.

A pattern is a function from `Draw` to `Clause`: it draws a subject, a verb with what follows it and a time
expression, and says them rightly and in one of the ways a learner gets them wrong. Its docstring gives one
example, wrong → right. Patterns must not know one another, nor how clauses become sentences.
"""

from __future__ import annotations

from collections.abc import Callable

from training.clauses import Clause, Draw
from training.patterns import (
    copying,
    future,
    infinitives,
    lists,
    longer,
    negatives,
    past,
    perfect,
    present,
    prose,
    questions,
    rightful,
    scripted,
    spanish,
    wording,
)

Pattern = Callable[[Draw], Clause]

# Their weights. The order is part of the stream: with another, the same seed makes other sentences.
PATTERNS: dict[Pattern, float] = {
    present.present_simple: 10,
    present.be_present: 6.5,
    past.be_past: 3,
    present.there_be: 2,
    present.present_continuous: 8,
    present.stative: 1.5,
    past.past_continuous: 3,
    past.past_simple: 16,
    past.narrative: 2.5,
    spanish.born: 1,
    perfect.present_perfect: 6,
    perfect.since_for: 4,
    future.future_will: 5,
    future.future_going_to: 4,
    future.if_when: 2.5,
    future.second_conditional: 1,
    negatives.negative_present: 7,
    negatives.negative_past: 5,
    negatives.negative_be: 2.5,
    negatives.negative_other: 4,
    negatives.imperative: 1.5,
    negatives.negative_continuous: 2,
    negatives.double_negative: 2.5,
    questions.question_do: 9,
    questions.question_inverted: 6,
    questions.question_be: 3,
    questions.question_subject: 1.5,
    questions.question_verb_first: 2,
    questions.there_question: 1.2,
    questions.short_answer: 1.5,
    questions.indirect_question: 1,
    infinitives.modal: 6,
    infinitives.past_modal: 1.5,
    infinitives.adjective_to: 2.5,
    infinitives.infinitive_question: 1.5,
    infinitives.infinitive: 5,
    infinitives.want_someone_to: 1.8,
    infinitives.purpose: 1.5,
    infinitives.ing_after: 2.5,
    infinitives.let_make: 1,
    longer.passive: 1,
    spanish.age: 2,
    spanish.have_feeling: 2.2,
    spanish.agree: 1.5,
    spanish.missing_it: 3.5,
    spanish.missing_pronoun: 2.5,
    spanish.missing_pronoun_thing: 1.5,
    present.weather: 1.5,
    longer.relative: 1,
    longer.reported: 1.5,
    longer.coordinated: 3.5,
    longer.order_with_reason: 2,
    longer.right_only: 3,
    longer.natural: 14,
    scripted.scripted: 28,
    scripted.phrase: 144,
    wording.say_tell: 11,
    wording.make_do: 11,
    wording.doubled_subject: 14,
    wording.passive_without_be: 11,
    lists.listed: 20,
    lists.interrupted: 16,
    prose.prose_sentence: 81,
    rightful.lookalike: 90,
    rightful.register: 54,
    copying.copied: 31,
}
