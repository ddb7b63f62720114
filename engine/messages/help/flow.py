"""F: help for the tree of a procedure and what each path has asked."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "F001": page(
        "L'arbre se lit de haut en bas. Si la question n'est posée que plus bas, ou dans une seule branche, certaines "
        "personnes arrivent ici sans réponse. Posez-la avant, ou mettez ce passage sous la même condition.",
        "Der Baum wird von oben nach unten gelesen. Steht die Frage erst weiter unten oder nur in einem Zweig, kommen "
        "manche ohne Antwort hierher. Stellen Sie sie vorher, oder setzen Sie diese Stelle unter dieselbe Bedingung.",
        """
        trees:
          branch:
            - do: apply
        tree:
          - ask: home
          - ask: born
          - when: married
            then: {do: search}
          - ask: married
          - include: branch
        """,
        """
        trees:
          branch:
            - do: apply
        tree:
          - ask: home
          - ask: born
          - ask: married
          - when: married
            then: {do: search}
          - include: branch
        """,
    ),
    "F002": page(
        "Après un « stop », personne ne continue. Ce qui suit a l'air de compter, mais ne sera jamais lu.",
        "Nach „stop“ geht niemand weiter. Was folgt, sieht wichtig aus, wird aber nie gelesen.",
        """
        trees:
          branch:
            - when: married
              then:
                - stop: too_early
                - do: search
            - do: apply
        """,
        """
        trees:
          branch:
            - when: married
              then:
                - do: search
                - stop: too_early
            - do: apply
        """,
    ),
    "F003": page(
        "Chaque réponse possible doit mener quelque part, « Je ne sais pas » compris. Une option oubliée laisserait "
        "des personnes sans étape et sans explication.",
        "Jede mögliche Antwort muss irgendwohin führen, auch „Ich weiß es nicht“. Eine vergessene Option ließe "
        "Menschen ohne Schritt und ohne Erklärung zurück.",
        """
        trees:
          branch:
            - match: home
              cases:
                FR: {do: apply}
                DE: {do: search}
        """,
        """
        trees:
          branch:
            - match: home
              cases:
                FR: {do: apply}
                DE: {do: search}
                CH: {do: search}
        """,
    ),
    "F004": page(
        "Un élément fait une seule chose : demander, décider, mettre une étape ou s'arrêter. Deux à la fois ne disent "
        "pas laquelle vient d'abord.",
        "Ein Element tut nur eines: fragen, entscheiden, einen Schritt setzen oder enden. Zwei auf einmal sagen nicht, "
        "was zuerst kommt.",
        """
        trees:
          branch:
            - ask: home
              do: apply
        """,
        """
        trees:
          branch:
            - ask: home
            - do: apply
        """,
    ),
    "F005": page(
        "Une condition qui ne change rien est souvent une branche dont la suite a perdu son retrait.",
        "Eine Bedingung, die nichts ändert, ist meist ein Zweig, dessen Fortsetzung die Einrückung verloren hat.",
        """
        trees:
          branch:
            - when: married
            - do: apply
        """,
        """
        trees:
          branch:
            - when: married
              then: {do: apply}
        """,
    ),
    "F006": page(
        "« match » parcourt les options d'un choix, une à une. Un nombre, une date ou un oui/non se compare avec "
        "« when ».",
        "„match“ geht die Optionen einer Auswahl durch. Eine Zahl, ein Datum oder Ja/Nein vergleichen Sie mit „when“.",
        """
        trees:
          branch:
            - match: married
              cases:
                FR: {do: apply}
        """,
        """
        trees:
          branch:
            - when: married
              then: {do: apply}
        """,
    ),
    "F007": page(
        "Cette question ne permet pas « Je ne sais pas » : le cas ne servirait à personne. Si la réponse peut manquer, "
        "donnez d'abord « unknown » à la question.",
        "Diese Frage lässt „Ich weiß es nicht“ nicht zu: Der Fall gälte für niemanden. Kann die Antwort fehlen, geben "
        "Sie der Frage zuerst „unknown“.",
        """
        trees:
          branch:
            - match: home
              cases:
                unknown: {do: search}
              otherwise: {do: apply}
        """,
        """
        trees:
          branch:
            - match: home
              cases:
                CH: {do: search}
              otherwise: {do: apply}
        """,
    ),
    "F008": page(
        "Un sous-arbre qui se contient lui-même n'aurait pas de fin.",
        "Ein Teilbaum, der sich selbst enthält, hätte kein Ende.",
        """
        trees:
          branch:
            - include: second
            - do: apply
          second:
            - include: branch
        """,
        """
        trees:
          branch:
            - include: second
            - do: apply
          second:
            - ask: married
        """,
    ),
    "F009": page(
        "Chaque étape attend l'autre : aucune ne pourrait venir en premier dans le guide.",
        "Jeder Schritt wartet auf den anderen: Keiner könnte im Leitfaden zuerst stehen.",
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
            after: [search]
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
    "F010": page(
        "Ce texte sert à plusieurs procédures, et toutes ne posent pas cette question. Un chiffre de la loi, lui, vaut "
        "partout.",
        "Dieser Text dient mehreren Verfahren, und nicht alle stellen diese Frage. Eine Zahl des Rechts gilt dagegen "
        "überall.",
        """
        # world.yaml
        redress:
          complaint:
            title:
              fr: Recours
              de: Widerspruch
            text:
              fr: Écrivez {home.in}.
              de: Schreiben Sie {home.in}.
        """,
        """
        # world.yaml
        redress:
          complaint:
            title:
              fr: Recours
              de: Widerspruch
            text:
              fr: Le recours coûte {fee}.
              de: Der Widerspruch kostet {fee}.
        """,
    ),
    "F011": page(
        "Les phases donnent déjà l'ordre entre elles. « after » ne sert qu'à ranger les étapes d'une même phase.",
        "Die Phasen geben die Reihenfolge untereinander schon vor. „after“ ordnet nur Schritte derselben Phase.",
        """
        steps:
          apply:
            kind: advice
            phase: later
            title:
              fr: Demander
              de: Beantragen
            text:
              fr: Demandez.
              de: Beantragen Sie.
            after: [search]
        """,
        """
        steps:
          apply:
            kind: advice
            phase: later
            title:
              fr: Demander
              de: Beantragen
            text:
              fr: Demandez.
              de: Beantragen Sie.
        """,
    ),
    "F017": page(
        "Une réponse que personne n'a donnée ne peut pas être lue. Si la question a été supprimée par erreur, remettez "
        "la ligne proposée. Si vous n'en voulez plus, supprimez aussi ce qui lit la réponse.",
        "Eine Antwort, die niemand gegeben hat, kann nicht gelesen werden. Wurde die Frage versehentlich gelöscht, "
        "setzen Sie die vorgeschlagene Zeile wieder ein. Soll sie wegfallen, löschen Sie auch, was die Antwort liest.",
        """
        trees:
          branch:
            - do: apply
        tree:
          - ask: home
          - ask: born
          - when: married
            then: {do: search}
          - include: branch
        """,
        """
        trees:
          branch:
            - do: apply
        tree:
          - ask: home
          - ask: born
          - ask: married
          - when: married
            then: {do: search}
          - include: branch
        """,
    ),
}
