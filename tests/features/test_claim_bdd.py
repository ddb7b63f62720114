from pytest_bdd import scenarios

scenarios("claim_fr.feature", "claim_de.feature")
