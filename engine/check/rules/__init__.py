"""The rules, one a file. :data:`RULES` lists them in the order of their codes."""

from __future__ import annotations

from engine.check.rule import Rule
from engine.check.rules import (
    allowed_code,
    alternative_without_office,
    always_true,
    authority_without_contact,
    avoided_word,
    case_nobody_has,
    coming_figure_unverified,
    contact_not_official,
    date_beyond_calendar,
    date_to_come,
    dates_differ,
    deadline_without_calendar,
    doubled_word,
    duty_left_out,
    duty_not_found,
    empty_alternative,
    empty_link_text,
    empty_phase,
    figure_not_begun,
    figure_runs_out,
    figure_without_office,
    figures_differ,
    french_typography,
    german_typography,
    glossary_pair,
    guide_without_step,
    hard_to_read,
    idle_column,
    informal_address,
    lapsed_figure,
    layout_differs,
    lengths_differ,
    long_sentence,
    lookup_without_row,
    needless_allow,
    needless_condition,
    never_true,
    no_question_mark,
    nobody_goes_on,
    not_proved,
    not_signed_off,
    old_source,
    one_language_changed,
    open_question_as_rule,
    outcome_nobody_meets,
    personal_question_without_why,
    placeholders_differ,
    question_without_effect,
    renamed_value,
    repeated_paragraph,
    review_near,
    review_passed,
    row_nobody_needs,
    same_authority,
    same_branches,
    same_document,
    same_question,
    same_source,
    same_step,
    same_text,
    same_value,
    shouted_word,
    sign_off_outdated,
    source_not_official,
    source_not_opened,
    special_question_without_why,
    step_named_twice,
    step_nobody_gets,
    surer_than_source,
    text_nobody_sees,
    title_full_stop,
    typed_figure,
    undated_source,
    unsourced_deadline,
    unsourced_redress,
    unsourced_step,
    untraceable_source,
    unused_authority,
    unused_document,
    unused_option_set,
    unused_outcome,
    unused_parameter,
    unused_question,
    unused_reason,
    unused_redress,
    unused_source,
    unused_step,
    unused_table,
    unused_tree,
    unused_value,
    unverified_figure,
    verification_gap,
    window_reversed,
    wrong_language,
)

RULES: tuple[Rule, ...] = (
    placeholders_differ.RULE,  # L001
    figures_differ.RULE,  # L002
    dates_differ.RULE,  # L003
    same_text.RULE,  # L004
    wrong_language.RULE,  # L005
    lengths_differ.RULE,  # L006
    layout_differs.RULE,  # L007
    one_language_changed.RULE,  # L008
    typed_figure.RULE,  # L009
    glossary_pair.RULE,  # L010
    avoided_word.RULE,  # L011
    french_typography.RULE,  # L012
    german_typography.RULE,  # L013
    informal_address.RULE,  # L014
    long_sentence.RULE,  # L015
    hard_to_read.RULE,  # L016
    shouted_word.RULE,  # L017
    doubled_word.RULE,  # L018
    title_full_stop.RULE,  # L019
    no_question_mark.RULE,  # L020
    empty_link_text.RULE,  # L021
    never_true.RULE,  # P001
    always_true.RULE,  # P002
    case_nobody_has.RULE,  # P003
    nobody_goes_on.RULE,  # P004
    step_nobody_gets.RULE,  # P005
    outcome_nobody_meets.RULE,  # P006
    text_nobody_sees.RULE,  # P007
    needless_condition.RULE,  # P008
    question_without_effect.RULE,  # P009
    lookup_without_row.RULE,  # P010
    row_nobody_needs.RULE,  # P011
    window_reversed.RULE,  # P012
    date_beyond_calendar.RULE,  # P013
    not_proved.RULE,  # P014
    guide_without_step.RULE,  # P015
    unsourced_step.RULE,  # R001
    unsourced_deadline.RULE,  # R002
    unsourced_redress.RULE,  # R003
    source_not_official.RULE,  # R004
    source_not_opened.RULE,  # R005
    untraceable_source.RULE,  # R006
    old_source.RULE,  # R007
    undated_source.RULE,  # R008
    open_question_as_rule.RULE,  # R009
    surer_than_source.RULE,  # R010
    lapsed_figure.RULE,  # R011
    figure_runs_out.RULE,  # R012
    unverified_figure.RULE,  # R013
    coming_figure_unverified.RULE,  # R014
    verification_gap.RULE,  # R015
    figure_without_office.RULE,  # R016
    review_passed.RULE,  # R017
    review_near.RULE,  # R018
    duty_left_out.RULE,  # R019
    duty_not_found.RULE,  # R020
    empty_alternative.RULE,  # R021
    alternative_without_office.RULE,  # R022
    authority_without_contact.RULE,  # R023
    contact_not_official.RULE,  # R024
    special_question_without_why.RULE,  # R025
    personal_question_without_why.RULE,  # R026
    date_to_come.RULE,  # R027
    deadline_without_calendar.RULE,  # R028
    not_signed_off.RULE,  # R029
    sign_off_outdated.RULE,  # R030
    figure_not_begun.RULE,  # R031
    unused_question.RULE,  # U001
    unused_value.RULE,  # U002
    unused_step.RULE,  # U003
    unused_tree.RULE,  # U004
    unused_outcome.RULE,  # U005
    unused_table.RULE,  # U006
    unused_parameter.RULE,  # U007
    unused_source.RULE,  # U008
    unused_document.RULE,  # U009
    unused_authority.RULE,  # U010
    unused_redress.RULE,  # U011
    unused_option_set.RULE,  # U012
    empty_phase.RULE,  # U013
    unused_reason.RULE,  # U014
    idle_column.RULE,  # U015
    same_question.RULE,  # U020
    same_step.RULE,  # U021
    same_source.RULE,  # U022
    same_document.RULE,  # U023
    same_authority.RULE,  # U024
    renamed_value.RULE,  # U025
    same_value.RULE,  # U026
    repeated_paragraph.RULE,  # U027
    same_branches.RULE,  # U028
    step_named_twice.RULE,  # U029
    allowed_code.RULE,  # U050
    needless_allow.RULE,  # U051
)
