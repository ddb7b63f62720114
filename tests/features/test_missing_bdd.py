from pytest_bdd import scenarios

scenarios("missing_fr.feature", "missing_de.feature")
