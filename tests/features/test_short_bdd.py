from pytest_bdd import scenarios

scenarios("short_fr.feature", "short_de.feature")
