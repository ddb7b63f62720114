from pytest_bdd import scenarios

scenarios("ends_fr.feature", "ends_de.feature")
