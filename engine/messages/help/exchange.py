"""C and T: help for sums in two currencies and for exchange rates."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "C020": page(
        "Un cours dit combien vaut une unité d'une monnaie dans l'autre. Entre une monnaie et elle-même, il n'y en a "
        "pas.",
        "Ein Kurs sagt, was eine Einheit der einen Währung in der anderen wert ist. Zwischen einer Währung und ihr "
        "selbst gibt es keinen.",
        """
        # parameters/figures.yaml
        parameters:
          chf_eur:
            label:
              fr: Cours du franc
              de: Frankenkurs
            type: rate
            from: CHF
            to: CHF
            versions:
              - sources: [act]
                value: 0.9421
        """,
        """
        # parameters/figures.yaml
        parameters:
          chf_eur:
            label:
              fr: Cours du franc
              de: Frankenkurs
            type: rate
            from: CHF
            to: EUR
            versions:
              - sources: [act]
                value: 0.9421
        """,
    ),
    "T028": page(
        "Un cours a un sens et une source. Retourner celui de l'autre sens donnerait un chiffre que personne n'a "
        "publié : chaque sens a son paramètre.",
        "Ein Kurs hat eine Richtung und eine Quelle. Der umgekehrte ergäbe eine Zahl, die niemand veröffentlicht hat: "
        "Jede Richtung hat ihren eigenen Parameter.",
        """
        values:
          cost: convert(20 EUR, chf_eur)
        # parameters/figures.yaml
        parameters:
          chf_eur:
            label:
              fr: Cours du franc
              de: Frankenkurs
            type: rate
            from: CHF
            to: EUR
            versions:
              - sources: [act]
                value: 0.9421
        """,
        """
        values:
          cost: convert(20 EUR, eur_chf)
        # parameters/figures.yaml
        parameters:
          chf_eur:
            label:
              fr: Cours du franc
              de: Frankenkurs
            type: rate
            from: CHF
            to: EUR
            versions:
              - sources: [act]
                value: 0.9421
          eur_chf:
            label:
              fr: Cours de l'euro
              de: Eurokurs
            type: rate
            from: EUR
            to: CHF
            versions:
              - sources: [act]
                value: 1.0615
        """,
    ),
    "T029": page(
        "Un franc ne vaut pas un euro, et son cours change. Un montant se convertit d'abord, par un paramètre de type "
        "« rate » avec sa date et sa source.",
        "Ein Franken ist kein Euro, und sein Kurs ändert sich. Ein Betrag wird zuerst umgerechnet, mit einem Parameter "
        "vom Typ „rate“ samt Datum und Quelle.",
        """
        values:
          cost: fee + 10 CHF
        """,
        """
        values:
          cost: fee + convert(10 CHF, chf_eur)
        # parameters/figures.yaml
        parameters:
          chf_eur:
            label:
              fr: Cours du franc
              de: Frankenkurs
            type: rate
            from: CHF
            to: EUR
            versions:
              - sources: [act]
                value: 0.9421
        """,
    ),
}
