"""D: help for dated figures, and for what is wrong with a cell."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "D002": page(
        "La case n'est pas du type de sa colonne. Les dates s'écrivent année-mois-jour, les montants avec un point et "
        "leur monnaie.",
        "Die Zelle hat nicht den Typ ihrer Spalte. Daten stehen als Jahr-Monat-Tag da, Beträge mit Punkt und Währung.",
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: twenty
        """,
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: 20.50 EUR
        """,
    ),
    "D003": page(
        "La dernière clé est un seuil : une ligne vaut jusqu'à la suivante. Dans le désordre, on ne sait plus laquelle "
        "vaut.",
        "Der letzte Schlüssel ist eine Schwelle: Eine Zeile gilt bis zur nächsten. Ungeordnet wüsste niemand, welche "
        "gilt.",
        """
        # parameters/figures.yaml
        parameters:
          needed_age:
            label:
              fr: Âge exigé
              de: Nötiges Alter
            type: duration
            keys: {birth: date}
            versions:
              - sources: [act]
                rows: |
                  1950-01-01 | 60 years
                  1975-01-01 | 63 years
                  1970-01-01 | 62 years
        """,
        """
        # parameters/figures.yaml
        parameters:
          needed_age:
            label:
              fr: Âge exigé
              de: Nötiges Alter
            type: duration
            keys: {birth: date}
            versions:
              - sources: [act]
                rows: |
                  1950-01-01 | 60 years
                  1970-01-01 | 62 years
                  1975-01-01 | 63 years
        """,
    ),
    "D010": page(
        "Un paramètre avec « keys » a des lignes (« rows »), une par clé. Sans « keys », il a une seule valeur "
        "(« value »).",
        "Ein Parameter mit „keys“ hat Zeilen („rows“), je Schlüssel eine. Ohne „keys“ hat er einen einzigen Wert "
        "(„value“).",
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            keys: {where: country}
            versions:
              - sources: [act]
                value: 3
        """,
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            versions:
              - sources: [act]
                value: 3
        """,
    ),
    "D011": page(
        "Une version vaut jusqu'au début de la suivante. Deux débuts pareils, ou dans le désordre, ne disent pas quel "
        "chiffre vaut quel jour.",
        "Eine Fassung gilt, bis die nächste beginnt. Gleiche oder ungeordnete Anfänge sagen nicht, welche Zahl an "
        "welchem Tag gilt.",
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            versions:
              - valid_from: 2027-01-01
                sources: [act]
                value: 3
              - valid_from: 2026-01-01
                sources: [act]
                value: 4
        """,
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            versions:
              - valid_from: 2026-01-01
                sources: [act]
                value: 4
              - valid_from: 2027-01-01
                sources: [act]
                value: 3
        """,
    ),
    "D012": page(
        "Une case non confirmée donne une raison, que le guide montre. Cette raison doit être écrite sous « reasons », "
        "dans les deux langues.",
        "Eine nicht bestätigte Zelle nennt einen Grund, den der Leitfaden zeigt. Er muss unter „reasons“ in beiden "
        "Sprachen stehen.",
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            versions:
              - sources: [act]
                value: unconfirmed(court)
        """,
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            reasons:
              court:
                fr: La justice n'a pas encore tranché.
                de: Das Gericht hat noch nicht entschieden.
            versions:
              - sources: [act]
                value: unconfirmed(court)
        """,
    ),
    "D013": page(
        "La même clé donne deux chiffres. Gardez le bon.",
        "Derselbe Schlüssel nennt zwei Zahlen. Behalten Sie die richtige.",
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            keys: {where: country}
            versions:
              - sources: [act]
                rows: |
                  FR | 1
                  DE | 2
                  FR | 3
        """,
        """
        # parameters/figures.yaml
        parameters:
          share:
            label:
              fr: Part
              de: Anteil
            type: integer
            keys: {where: country}
            versions:
              - sources: [act]
                rows: |
                  FR | 1
                  DE | 2
                  CH | 3
        """,
    ),
    "D016": page(
        "Un chiffre a une seule monnaie, celle de « currency ». Un montant d'un autre pays se met dans un paramètre à "
        "part.",
        "Eine Zahl hat eine einzige Währung, die von „currency“. Ein Betrag eines anderen Landes kommt in einen "
        "eigenen Parameter.",
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: 20 CHF
        """,
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: 20 EUR
        """,
    ),
    "D017": page(
        "Le fichier sert aux deux langues : les nombres y ont un point, et les monnaies leurs trois lettres. Le guide "
        "les montre ensuite comme chaque langue les écrit.",
        "Die Datei dient beiden Sprachen: Zahlen haben dort einen Punkt, Währungen ihre drei Buchstaben. Der Leitfaden "
        "zeigt sie dann so, wie jede Sprache sie schreibt.",
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: 20,50 €
        """,
        """
        # parameters/figures.yaml
        parameters:
          fee:
            label:
              fr: Prix de la carte
              de: Preis der Karte
            type: money
            currency: EUR
            versions:
              - sources: [act]
                value: 20.50 EUR
        """,
    ),
}
