"""C and N: help for links from a step to another procedure."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "C021": page(
        "Un lien mène à un seul endroit : une adresse (« url ») ou une autre procédure (« procedure »).",
        "Ein Link führt an einen Ort: zu einer Adresse („url“) oder zu einem anderen Verfahren („procedure“).",
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                url: https://example.org/card
                procedure: demo/pass
        """,
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                url: https://example.org/card
        """,
    ),
    "C022": page(
        "Le public ne voit que les procédures publiées : ce lien ne mènerait à rien. Publiez d'abord l'autre "
        "procédure, ou retirez le lien.",
        "Alle sehen nur, was veröffentlicht ist: Dieser Link führte ins Leere. Veröffentlichen Sie zuerst das andere "
        "Verfahren, oder nehmen Sie den Link heraus.",
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                procedure: demo/parking
        # demo/parking.yaml
        procedure: parking
        status: draft
        title:
          fr: Se garer près de la frontière
          de: An der Grenze parken
        summary:
          fr: Où laisser sa voiture.
          de: Wo das Auto stehen kann.
        updated: 2026-11-20
        review_by: 2027-06-30
        content_owner: office
        phases: [first]
        tree:
          - ask: home
        """,
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                procedure: demo/parking
        # demo/parking.yaml
        procedure: parking
        status: published
        title:
          fr: Se garer près de la frontière
          de: An der Grenze parken
        summary:
          fr: Où laisser sa voiture.
          de: Wo das Auto stehen kann.
        updated: 2026-11-20
        review_by: 2027-06-30
        content_owner: office
        phases: [first]
        tree:
          - ask: home
        """,
    ),
    "N014": page(
        "Une procédure se nomme par son dossier et son nom, comme « demo/pass ». Celle-ci n'existe pas ou plus.",
        "Ein Verfahren wird mit Ordner und Namen genannt, etwa „demo/pass“. Dieses gibt es nicht oder nicht mehr.",
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                procedure: demo/pas
        """,
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            links:
              - label:
                  fr: La carte
                  de: Die Karte
                procedure: demo/pass
        """,
    ),
}
