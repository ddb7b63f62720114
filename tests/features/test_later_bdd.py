from pytest_bdd import scenarios

scenarios("later_fr.feature", "later_de.feature")
