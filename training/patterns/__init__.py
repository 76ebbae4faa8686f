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
    present.present_simple: 26,
    present.be_present: 12,
    past.be_past: 7,
    present.there_be: 5,
    present.present_continuous: 20,
    present.stative: 3,
    past.past_continuous: 7,
    past.past_simple: 55,
    past.narrative: 10,
    spanish.born: 2,
    perfect.present_perfect: 14,
    perfect.since_for: 7,
    future.future_will: 11,
    future.future_going_to: 8,
    future.if_when: 5,
    future.second_conditional: 5,
    negatives.negative_present: 14,
    negatives.negative_past: 12,
    negatives.negative_be: 5,
    negatives.negative_other: 9,
    negatives.imperative: 3,
    negatives.negative_continuous: 4,
    negatives.double_negative: 9,
    questions.question_do: 20,
    questions.question_inverted: 13,
    questions.question_be: 7,
    questions.question_subject: 3,
    questions.question_verb_first: 5,
    questions.there_question: 2.5,
    questions.short_answer: 2,
    questions.indirect_question: 2,
    infinitives.modal: 13,
    infinitives.past_modal: 3,
    infinitives.adjective_to: 5,
    infinitives.infinitive_question: 3,
    infinitives.infinitive: 12,
    infinitives.want_someone_to: 3,
    infinitives.purpose: 4,
    infinitives.ing_after: 4,
    infinitives.let_make: 2,
    longer.passive: 3,
    spanish.age: 6,
    spanish.have_feeling: 14,
    spanish.agree: 4,
    spanish.missing_it: 12,
    spanish.missing_pronoun: 5,
    spanish.missing_pronoun_thing: 3,
    present.weather: 3,
    longer.relative: 4,
    longer.reported: 5,
    longer.coordinated: 24,
    longer.order_with_reason: 5,
    longer.right_only: 3,
    longer.natural: 90,
    scripted.scripted: 28,
    scripted.phrase: 190,
    scripted.everyday_words: 320,
    wording.say_tell: 13,
    wording.make_do: 15,
    wording.doubled_subject: 14,
    wording.passive_without_be: 11,
    lists.listed: 20,
    lists.interrupted: 16,
    prose.prose_sentence: 64,
    rightful.lookalike: 110,
    rightful.register: 44,
    copying.copied: 25,
}
