"""The sentences of the features: typography makes no difference, a misprint does."""

from datetime import date

import pytest

from tests.features.vocabulary import Sentence, _chosen, plain, read_date


@pytest.mark.parametrize("step", ["pour « A », l'organisme est « B »", "pour «\u00a0A\u202f», l’organisme est « B »"])
def test_apostrophes_and_spaces_of_either_kind_are_read(step: str) -> None:
    assert Sentence("pour « {title} », l'organisme est « {name} »").parse_arguments(step) == {"title": "A", "name": "B"}


@pytest.mark.parametrize("step", ["« A » dit", "« A » ne dit pas :", "A dit :", "Et « A » dit :"])
def test_a_sentence_that_differs_is_another(step: str) -> None:
    assert not Sentence("« {title} » dit :").is_matching(step)


def test_a_point_in_a_sentence_is_a_point() -> None:
    assert not Sentence("am 1. Mai").is_matching("am 1x Mai")


def test_only_words_count() -> None:
    assert plain("**En\u00a0France**,\n l’âge") == "En France, l'âge"


def test_dates_are_read_in_the_language_of_the_feature() -> None:
    assert read_date("1er août 1964", "fr") == read_date("1. August 1964", "de") == date(1964, 8, 1)
    with pytest.raises(ValueError, match="not in tuple"):
        read_date("1er August 1964", "fr")


def test_an_enumeration_of_labels_with_commas_is_read() -> None:
    options = {"Paris": "A", "Paris, Lyon": "B", "Metz, Nancy": "C"}
    assert list(_chosen("Metz, Nancy, Paris, Lyon, Paris", options)) == ["C", "B", "A"]
    with pytest.raises(KeyError):
        list(_chosen("Paris, Metz", options))
