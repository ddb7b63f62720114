from pytest_bdd import scenarios

scenarios("appeals_fr.feature", "appeals_de.feature")
