"""T003 to T015: help for types that do not fit."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "T003": page(
        "« when » a besoin d'une réponse par oui ou par non. Un pays ou un nombre n'est ni vrai ni faux : comparez-le.",
        "„when“ braucht ein Ja oder Nein. Ein Land oder eine Zahl ist weder wahr noch falsch: Vergleichen Sie.",
        """
        trees:
          branch:
            - when: home
              then: {do: apply}
        """,
        """
        trees:
          branch:
            - when: home == FR
              then: {do: apply}
        """,
    ),
    "T004": page(
        "Un pays n'est jamais égal à un nombre, ni des euros à des francs : la condition ne voudrait rien dire.",
        "Ein Land ist nie gleich einer Zahl, und Euro sind nie gleich Franken: Die Bedingung sagte nichts.",
        """
        values:
          here: home == 12
        """,
        """
        values:
          here: home == FR
        """,
    ),
    "T005": page(
        "Les pays ou les oui/non n'ont pas d'ordre. Les nombres, les dates, les durées et les montants en ont un.",
        "Länder oder Ja/Nein haben keine Reihenfolge. Zahlen, Daten, Dauern und Beträge haben eine.",
        """
        values:
          before: home < FR
        """,
        """
        values:
          before: born < 1964-01-01
        """,
    ),
    "T006": page(
        "On ajoute une durée à une date, pas un nombre nu : trois jours ou trois mois ? Des euros et des francs ne "
        "s'additionnent pas.",
        "Zu einem Datum kommt eine Dauer, keine bloße Zahl: drei Tage oder drei Monate? Euro und Franken werden nicht "
        "addiert.",
        """
        values:
          end: born + 3
        """,
        """
        values:
          end: born + 3 months
        """,
    ),
    "T007": page(
        "La fonction ou la table attend un autre genre de valeur à cette place. Vérifiez l'ordre de ce qui est entre "
        "parenthèses.",
        "Die Funktion oder Tabelle erwartet an dieser Stelle eine andere Art von Wert. Prüfen Sie die Reihenfolge in "
        "der Klammer.",
        """
        values:
          years: age(married)
        """,
        """
        values:
          years: age(born)
        """,
    ),
    "T008": page(
        "Il y a trop ou trop peu d'indications entre les parenthèses. Une table en veut une par entrée.",
        "In der Klammer stehen zu viele oder zu wenige Angaben. Eine Tabelle will eine je Eingabe.",
        """
        values:
          years: age(born, today)
        """,
        """
        values:
          years: age(born)
        """,
    ),
    "T009": page(
        "Cette question permet de répondre « Je ne sais pas ». Sans vérifier d'abord, le guide ne saurait que faire "
        "de cette personne.",
        "Auf diese Frage darf man „Ich weiß es nicht“ antworten. Ohne vorherige Prüfung wüsste der Leitfaden für diese "
        "Person nicht weiter.",
        """
        trees:
          branch:
            - ask: months
            - when: months > 12
              then: {do: apply}
        """,
        """
        trees:
          branch:
            - ask: months
            - when: months is known and months > 12
              then: {do: apply}
        """,
    ),
    "T010": page(
        "Le chiffre n'existe pas pour tout le monde : une ligne manque, ou une case n'est pas confirmée. Le guide ne "
        "doit pas décider avec un chiffre qu'il n'a pas.",
        "Die Zahl gibt es nicht für alle: Eine Zeile fehlt, oder eine Zelle ist nicht bestätigt. Der Leitfaden darf "
        "nicht mit einer Zahl entscheiden, die er nicht hat.",
        """
        trees:
          branch:
            - when: lookup(needed_age, start) > 60 years
              then: {do: apply}
        """,
        """
        values:
          age_by_start: lookup(needed_age, start)
        trees:
          branch:
            - when: age_by_start is confirmed and age_by_start > 60 years
              then: {do: apply}
        """,
    ),
    "T011": page(
        "« in » cherche dans plusieurs choses : une question à choix multiple, ou une liste entre crochets.",
        "„in“ sucht unter mehreren: in einer Mehrfachauswahl oder in einer Liste in eckigen Klammern.",
        """
        values:
          worked_here: FR in home
        """,
        """
        values:
          worked_here: FR in worked_in
        """,
    ),
    "T012": page(
        "« Vide » veut dire : rien n'a été coché. Cela n'arrive qu'aux questions à choix multiple.",
        "„Leer“ heißt: Nichts wurde angekreuzt. Das gibt es nur bei einer Mehrfachauswahl.",
        """
        values:
          nowhere: home is empty
        """,
        """
        values:
          nowhere: worked_in is empty
        """,
    ),
    "T013": page(
        "Une valeur a toujours le même type. Ici, elle serait tantôt l'un, tantôt l'autre.",
        "Ein Wert hat immer denselben Typ. Hier wäre er einmal dies, einmal jenes.",
        """
        values:
          wait: 12 if married else born
        """,
        """
        values:
          wait: 12 if married else 24
        """,
    ),
    "T014": page(
        "À cette place, le programme a besoin d'un certain type : une date limite est une date, des frais sont un "
        "montant, une liste reste dans son type.",
        "An dieser Stelle braucht das Programm einen bestimmten Typ: Eine Frist ist ein Datum, eine Gebühr ein Betrag, "
        "eine Liste bleibt bei ihrem Typ.",
        """
        values:
          near: home in [FR, 3]
        """,
        """
        values:
          near: home in [FR, DE]
        """,
    ),
    "T015": page(
        "Deux personnes écrivent le même mot de dix façons. Pour décider, posez une question à choix.",
        "Zwei Menschen schreiben dasselbe Wort auf zehn Arten. Zum Entscheiden braucht es eine Auswahlfrage.",
        """
        questions:
          remark:
            type: text
            sensitivity: personal
            short:
              fr: Remarque
              de: Bemerkung
            ask:
              fr: Que voulez-vous ajouter ?
              de: Was möchten Sie ergänzen?
        values:
          same: remark == remark
        """,
        """
        questions:
          hurried:
            type: boolean
            sensitivity: personal
            short:
              fr: Urgence
              de: Eile
            ask:
              fr: Est-ce urgent ?
              de: Eilt es?
        values:
          at_once: hurried and married
        """,
    ),
}
