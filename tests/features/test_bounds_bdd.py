from pytest_bdd import scenarios

scenarios("bounds_fr.feature", "bounds_de.feature")
