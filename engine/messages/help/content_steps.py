"""C: help for steps, their paragraphs, authorities and deadlines."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "C006": page(
        "Ce qui n'est pas confirmé dit à la personne à qui demander. Sans office à appeler, la réserve ne l'aide pas.",
        "Was nicht bestätigt ist, sagt den Menschen, wen sie fragen können. Ohne eine Stelle hilft der Vorbehalt "
        "nicht.",
        """
        introduction:
          - basis: general
            fr: L'attente est souvent longue.
            de: Die Wartezeit ist oft lang.
        """,
        """
        introduction:
          - basis: general
            confirm_with: office
            fr: L'attente est souvent longue.
            de: Die Wartezeit ist oft lang.
        """,
    ),
    "C007": page(
        "Une échéance se dit d'une seule façon : avant un événement, après lui, ou jusqu'à une date.",
        "Eine Frist wird auf eine Art gesagt: vor einem Ereignis, danach, oder bis zu einem Tag.",
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
            due:
              after: start
              within: 3 months
              until: start
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
            due:
              after: start
              within: 3 months
        """,
    ),
    "C008": page(
        "Une durée se compte en years, months, weeks ou days, avec des chiffres.",
        "Eine Dauer zählt in years, months, weeks oder days, mit Ziffern.",
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
            documents:
              - id: card
                max_age: three months
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
            documents:
              - id: card
                max_age: 3 months
        """,
    ),
    "C009": page(
        "« id » nomme un document, « any_of » plusieurs dont un suffit. Les deux ensemble ne disent pas ce qu'il faut "
        "apporter.",
        "„id“ nennt ein Dokument, „any_of“ mehrere, von denen eines genügt. Beides zusammen sagt nicht, was "
        "mitzubringen ist.",
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
            documents:
              - id: card
                any_of: [card, proof]
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
            documents:
              - any_of: [card, proof]
        """,
    ),
    "C011": page(
        "Une démarche se fait auprès de quelqu'un. Si rien n'est demandé à personne, c'est un conseil.",
        "Ein Behördenschritt richtet sich an jemanden. Wird von niemandem etwas verlangt, ist es ein Hinweis.",
        """
        steps:
          search:
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
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
        """,
    ),
    "C014": page(
        "La première autorité dont la condition est remplie compte. La dernière vaut pour tous les autres, donc sans "
        "condition.",
        "Es zählt die erste Stelle, deren Bedingung erfüllt ist. Die letzte gilt für alle übrigen, also ohne "
        "Bedingung.",
        """
        steps:
          search:
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            authority:
              - when: home == FR
                is: office
        """,
        """
        steps:
          search:
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Cherchez.
              de: Suchen Sie.
            authority:
              - is: office
        """,
    ),
    "C015": page(
        "Une date en tête du guide a besoin de mots devant elle : « Premier jour possible », par exemple.",
        "Ein Datum oben im Leitfaden braucht Worte davor, zum Beispiel „Frühester Tag“.",
        """
        milestones:
          - date: deadline
        values:
          deadline: start + 3 months
        """,
        """
        milestones:
          - date: deadline
        values:
          deadline:
            is: start + 3 months
            label:
              fr: Dernier jour
              de: Letzter Tag
        """,
    ),
}
