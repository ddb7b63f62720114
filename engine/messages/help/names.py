"""N: help for names that nothing declares, or that are declared twice."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "N001": page(
        "Le nom ne mène à rien : faute de frappe, ou élément pas encore écrit. La section citée dit où il devrait "
        "figurer.",
        "Der Name führt nirgends hin: ein Tippfehler, oder der Eintrag ist noch nicht geschrieben. Der genannte "
        "Abschnitt sagt, wo er stehen müsste.",
        """
        trees:
          branch:
            - ask: maried
            - do: apply
        """,
        """
        trees:
          branch:
            - ask: married
            - do: apply
        """,
    ),
    "N002": page(
        "Une condition ou un texte lit un nom que rien ne déclare. Un nom partagé doit se trouver dans un fichier que "
        "cette procédure voit.",
        "Eine Bedingung oder ein Text liest einen Namen, den niemand erklärt. Ein gemeinsamer Name muss in einer Datei "
        "stehen, die dieses Verfahren sieht.",
        """
        trees:
          branch:
            - when: maried
              then: {do: apply}
        """,
        """
        trees:
          branch:
            - when: married
              then: {do: apply}
        """,
    ),
    "N003": page(
        "La question ou le tableau n'a pas cette option. Comparer avec une option qui n'existe pas serait toujours "
        "faux.",
        "Die Frage oder Tabelle hat diese Option nicht. Ein Vergleich mit einer Option, die es nicht gibt, wäre immer "
        "falsch.",
        """
        trees:
          branch:
            - when: home == IT
              then: {do: apply}
        """,
        """
        trees:
          branch:
            - when: home == FR
              then: {do: apply}
        """,
    ),
    "N004": page(
        "Deux éléments du même nom : une condition lirait l'un en pensant à l'autre.",
        "Zwei Einträge mit demselben Namen: Eine Bedingung läse den einen und meinte den anderen.",
        """
        values:
          married: home == FR
        """,
        """
        values:
          lives_in_france: home == FR
        """,
    ),
    "N005": page(
        "Les options s'écrivent nues dans les conditions. Une valeur qui porte le nom d'une option rendrait la "
        "condition ambiguë.",
        "Optionen stehen ohne Zusatz in Bedingungen. Ein Wert mit dem Namen einer Option machte die Bedingung "
        "mehrdeutig.",
        """
        values:
          later: home == FR
        """,
        """
        values:
          starts_later: home == FR
        """,
    ),
    "N006": page(
        "Le langage a une liste fermée de fonctions, chacune vérifiée et décrite. Une règle nouvelle demande une "
        "fonction nouvelle, écrite avec le programme.",
        "Die Sprache hat eine feste Liste von Funktionen, jede geprüft und beschrieben. Eine neue Regel braucht eine "
        "neue Funktion im Programm.",
        """
        values:
          next_month: frist_of_month_after(born)
        """,
        """
        values:
          next_month: first_of_month_after(born)
        """,
    ),
    "N007": page(
        "« lookup » lit un chiffre de la loi déclaré sous « parameters ». Ce nom n'y est pas.",
        "„lookup“ liest eine Zahl des Rechts, die unter „parameters“ steht. Diesen Namen gibt es dort nicht.",
        """
        values:
          required: lookup(need_age, born)
        """,
        """
        values:
          required: lookup(needed_age, born)
        """,
    ),
    "N008": page(
        "« decide » lit une table de décision déclarée sous « tables ». Ce nom n'y est pas.",
        "„decide“ liest eine Entscheidungstabelle, die unter „tables“ steht. Diesen Namen gibt es dort nicht.",
        """
        values:
          number: decide(dsk, home, married)
        """,
        """
        values:
          number: decide(desk, home, married)
        """,
    ),
    "N009": page(
        "Ce paramètre n'est pas un seul chiffre : il dépend d'une clé, comme la date de naissance. « lookup » dit avec "
        "quelle clé le lire.",
        "Dieser Parameter ist nicht eine einzige Zahl: Er hängt von einem Schlüssel ab, etwa vom Geburtsdatum. "
        "„lookup“ sagt, mit welchem Schlüssel er gelesen wird.",
        """
        values:
          end: born + needed_age
        """,
        """
        values:
          end: born + lookup(needed_age, born)
        """,
    ),
    "N010": page(
        "Chaque valeur attend l'autre : aucune ne peut être calculée. Partez d'une réponse ou d'un chiffre.",
        "Jeder Wert wartet auf den anderen: Keiner lässt sich berechnen. Gehen Sie von einer Antwort oder einer Zahl "
        "aus.",
        """
        values:
          one: two + 1
          two: one + 1
        """,
        """
        values:
          one: 12
          two: one + 1
        """,
    ),
    "N011": page(
        "Les mots du langage (and, today, unknown, les types) ne peuvent pas servir de nom : la condition se lirait de "
        "deux façons.",
        "Wörter der Sprache (and, today, unknown, die Typen) können keine Namen sein: Die Bedingung ließe sich auf "
        "zwei Arten lesen.",
        """
        values:
          today: born
        """,
        """
        values:
          birthday: born
        """,
    ),
    "N012": page(
        "La phrase demande une tournure (« en France ») que l'ensemble d'options ne donne pas. Chaque option du même "
        "ensemble doit l'avoir.",
        "Der Satz verlangt eine Form („in Frankreich“), die die Optionenliste nicht hat. Jede Option der Liste muss "
        "sie haben.",
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            reason:
              fr: Vous habitez {home.to}.
              de: Sie wohnen {home.to}.
            alternative:
              fr: Revenez plus tard à ce guide.
              de: Kommen Sie später zu diesem Leitfaden zurück.
        """,
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            reason:
              fr: Vous habitez {home.in}.
              de: Sie wohnen {home.in}.
            alternative:
              fr: Revenez plus tard à ce guide.
              de: Kommen Sie später zu diesem Leitfaden zurück.
        """,
    ),
}
