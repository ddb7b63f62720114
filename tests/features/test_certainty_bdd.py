from pytest_bdd import scenarios

scenarios("certainty_fr.feature", "certainty_de.feature")
