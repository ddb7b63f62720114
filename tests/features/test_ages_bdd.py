from pytest_bdd import scenarios

scenarios("ages_fr.feature", "ages_de.feature")
