"""Right constructions that look like mistakes: where a rule recognises one, what was typed stays.

A rule looks at an edit and at what was typed around it, and says whether that was right already. It must be
certain: it may let a mistake pass, but only where what was typed can be meant as it stands. Each has a row in
the test, and beside it a real mistake that it must not keep.
"""

from __future__ import annotations

from collections.abc import Callable

from miniserve.english.edits import Edit
from miniserve.english.lookalikes import (
    agreement,
    infinitives,
    participles,
    questions,
    subjects,
    tenses,
    words,
)

Rule = Callable[[Edit], bool]

# name, rule: tried in this order
LOOKALIKES: tuple[tuple[str, Rule], ...] = (
    ("agrees_already", agreement.agrees_already),
    ("inverted", agreement.inverted),
    ("subjunctive", infinitives.subjunctive),
    ("interrupted", subjects.interrupted),
    ("has_subject", subjects.has_subject),
    ("shared_subject", subjects.shared_subject),
    ("command", subjects.command),
    ("command_to_all", subjects.command_to_all),
    ("one_of_orders", subjects.one_of_orders),
    ("bare_infinitive", infinitives.bare_infinitive),
    ("timetable", tenses.timetable),
    ("reduced_relative", participles.reduced_relative),
    ("reduced_participle", participles.reduced_participle),
    ("unchanged_past", tenses.unchanged_past),
    ("name", subjects.name),
    ("conditional_inversion", tenses.conditional_inversion),
    ("conditional_not", tenses.conditional_not),
    ("past_for", tenses.past_for),
    ("lasting", tenses.lasting),
    ("be_done", participles.be_done),
    ("needs_doing", infinitives.needs_doing),
    ("all_i_did", infinitives.all_i_did),
    ("gone_are", agreement.gone_are),
    ("every_man", agreement.every_man),
    ("few_were", agreement.few_were),
    ("win_he_did", tenses.win_he_did),
    ("it_is_ages", tenses.it_is_ages),
    ("saying_nothing", participles.saying_nothing),
    ("you_say", agreement.you_say),
    ("on_the_shelf_stand", agreement.on_the_shelf_stand),
    ("amount_was", agreement.amount_was),
    ("the_easier_it", subjects.the_easier_it),
    ("contact_clause", subjects.contact_clause),
    ("so_long_each", tenses.so_long_each),
    ("up_to_today", tenses.up_to_today),
    ("asked_for", subjects.asked_for),
    ("has_noun", words.has_noun),
    ("to_ing", infinitives.to_ing),
    ("remembered", infinitives.remembered),
    ("spelled_right", words.spelled_right),
    ("there_are", agreement.there_are),
    ("as_you_can_see", tenses.as_you_can_see),
    ("report", tenses.report),
    ("nothing_but", infinitives.nothing_but),
    ("tried_doing", infinitives.tried_doing),
    ("own_time", tenses.own_time),
    ("active", participles.active),
    ("into_tears", participles.into_tears),
    ("since_noun", tenses.since_noun),
    ("agreed_that", participles.agreed_that),
    ("title", agreement.title),
    ("modal_list", infinitives.modal_list),
    ("to_list", infinitives.to_list),
    ("own_verb", infinitives.own_verb),
    ("seems", tenses.seems),
    ("of_those", tenses.of_those),
    ("still_does", tenses.still_does),
    ("rarely_does", tenses.rarely_does),
    ("chat", subjects.chat),
    ("perfect_negative", tenses.perfect_negative),
    ("modal_passive", participles.modal_passive),
    ("made_somebody", infinitives.made_somebody),
    ("semi_modal", infinitives.semi_modal),
    ("stranded", subjects.stranded),
    ("one_of_several", agreement.one_of_several),
    ("there_seem", agreement.there_seem),
    ("who_tried_it", agreement.who_tried_it),
    ("nearest_of_either", agreement.nearest_of_either),
    ("god_help", agreement.god_help),
    ("noun_before_auxiliary", agreement.noun_before_auxiliary),
    ("second_clause", agreement.second_clause),
    ("passive_stays", participles.passive_stays),
    ("called_out", participles.called_out),
    ("used_for", infinitives.used_for),
    ("lovely_meeting", infinitives.lovely_meeting),
    ("willing", infinitives.willing),
    ("polite_will", tenses.polite_will),
    ("if_only_would", tenses.if_only_would),
    ("later_today", tenses.later_today),
    ("as_if", tenses.as_if),
    ("hoped_already", tenses.hoped_already),
    ("message_will", tenses.message_will),
    ("rained_again", tenses.rained_again),
    ("gerund_subject", questions.gerund_subject),
    ("echo", questions.echo),
    ("tag_of_used_to", questions.tag_of_used_to),
    ("inverted_already", questions.inverted_already),
    ("dont_you_wish", questions.dont_you_wish),
)


def lookalike(edit: Edit) -> str:
    """The name of the first rule that recognises a right construction at this edit, "" if none does."""
    return next((name for name, rule in LOOKALIKES if rule(edit)), "")
