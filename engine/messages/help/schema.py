"""V: help for the shape of a file."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "V001": page(
        "Une clé inconnue est presque toujours une faute de frappe. Si elle était passée sous silence, ce qu'elle dit "
        "n'arriverait jamais dans le guide.",
        "Ein unbekannter Schlüssel ist fast immer ein Tippfehler. Bliebe er unbeachtet, käme sein Inhalt nie in den "
        "Leitfaden.",
        """
        trees:
          branch:
            - do: apply
              wehn: married
        """,
        """
        trees:
          branch:
            - when: married
              then: {do: apply}
        """,
    ),
    "V002": page(
        "Sans cette indication, le guide aurait un trou : un organisme sans pays, une source sans date.",
        "Ohne diese Angabe hätte der Leitfaden eine Lücke: eine Stelle ohne Land, eine Quelle ohne Datum.",
        """
        # world.yaml
        sources:
          act:
            title:
              fr: Loi
              de: Gesetz
            basis: official
        """,
        """
        # world.yaml
        sources:
          act:
            title:
              fr: Loi
              de: Gesetz
            checked_on: 2026-03
            basis: official
        """,
    ),
    "V003": page(
        "Le français et l'allemand sont deux originaux. Un texte qui manque laisserait une page à moitié dans l'autre "
        "langue.",
        "Französisch und Deutsch sind beide Originale. Fehlt ein Text, stünde die Seite halb in der anderen Sprache.",
        """
        title:
          fr: Demander la retraite
        """,
        """
        title:
          fr: Demander la retraite
          de: Die Rente beantragen
        """,
    ),
    "V004": page(
        "À cette place vont plusieurs indications, chacune avec sa clé. Le plus souvent, un texte n'a pas encore ses "
        "deux langues.",
        "Hier stehen mehrere Angaben, jede mit ihrem Schlüssel. Meist hat ein Text noch nicht seine beiden Sprachen.",
        """
        title: Demander la retraite
        """,
        """
        title:
          fr: Demander la retraite
          de: Die Rente beantragen
        """,
    ),
    "V005": page(
        "Ici, seuls quelques mots ont un sens pour le programme. Ils restent en anglais dans les deux langues.",
        "Hier haben nur wenige Wörter eine Bedeutung für das Programm. Sie bleiben in beiden Sprachen englisch.",
        """
        status: final
        """,
        """
        status: reviewed
        """,
    ),
    "V006": page(
        "Certaines indications ont une forme fixe : un nom en minuscules, une adresse qui commence par https.",
        "Manche Angaben haben eine feste Form: ein Name in Kleinbuchstaben, eine Adresse mit https am Anfang.",
        """
        # world.yaml
        documents:
          BirthCertificate:
            name:
              fr: Acte de naissance
              de: Geburtsurkunde
        """,
        """
        # world.yaml
        documents:
          birth_certificate:
            name:
              fr: Acte de naissance
              de: Geburtsurkunde
        """,
    ),
    "V007": page(
        "Une liste vide ne dit pas si elle a été oubliée. S'il n'y a rien à nommer, la ligne ne s'écrit pas.",
        "Eine leere Liste sagt nicht, ob sie vergessen wurde. Gibt es nichts zu nennen, entfällt die Zeile.",
        """
        phases: []
        """,
        """
        phases: [first, later]
        """,
    ),
    "V008": page(
        "Les dates s'écrivent année-mois-jour : 03/04 serait mars pour les uns et avril pour les autres.",
        "Ein Datum steht als Jahr-Monat-Tag da: 03/04 wäre für die einen März, für die anderen April.",
        """
        updated: 30.01.2026
        """,
        """
        updated: 2026-01-30
        """,
    ),
    "V009": page(
        "Deux explications pour une même lacune se contredisent : soit l'indication n'a pas d'objet, soit elle n'a pas "
        "été trouvée.",
        "Zwei Erklärungen für dieselbe Lücke widersprechen sich: Entweder gibt es die Angabe hier nicht, oder sie "
        "wurde nicht gefunden.",
        """
        steps:
          apply:
            phase: later
            title:
              fr: Demander
              de: Beantragen
            text:
              fr: Demandez.
              de: Beantragen Sie.
            authority: office
            fee:
              not_found: office
              not_applicable:
                fr: Il n'y a pas de frais.
                de: Es gibt keine Gebühr.
        """,
        """
        steps:
          apply:
            phase: later
            title:
              fr: Demander
              de: Beantragen
            text:
              fr: Demandez.
              de: Beantragen Sie.
            authority: office
            fee:
              not_found: office
        """,
    ),
    "V010": page(
        "À cette place peuvent aller plusieurs éléments ; un seul s'écrit donc aussi comme une liste.",
        "Hier können mehrere Elemente stehen; auch ein einziges wird deshalb als Liste geschrieben.",
        """
        phases: first
        """,
        """
        phases: [first, later]
        """,
    ),
    "V011": page(
        "Ici va une phrase ou un mot, sans clé ni liste dessous. Souvent, un deux-points ou un retrait s'est glissé "
        "dans un texte.",
        "Hier steht ein Satz oder ein Wort, ohne Schlüssel oder Liste darunter. Meist ist ein Doppelpunkt oder eine "
        "Einrückung in einen Text geraten.",
        """
        title:
          fr:
            note: Demander la retraite
          de: Die Rente beantragen
        """,
        """
        title:
          fr: Demander la retraite
          de: Die Rente beantragen
        """,
    ),
    "V012": page(
        "« true » et « false » sont des mots du langage. Entre guillemets, ce sont des textes quelconques, comme « oui "
        "» et « non ».",
        "„true“ und „false“ sind Wörter der Sprache. In Anführungszeichen sind sie beliebige Texte, wie „ja“ und "
        "„nein“.",
        """
        # world.yaml
        sources:
          act:
            title:
              fr: Loi
              de: Gesetz
            url: https://example.org/act
            url_opened: "yes"
            checked_on: 2026-03
            basis: official
        """,
        """
        # world.yaml
        sources:
          act:
            title:
              fr: Loi
              de: Gesetz
            url: https://example.org/act
            url_opened: true
            checked_on: 2026-03
            basis: official
        """,
    ),
    "V013": page(
        "La forme est bonne, mais ce jour n'existe pas : novembre a 30 jours, et l'année n'a que douze mois.",
        "Die Form stimmt, aber diesen Tag gibt es nicht: Der November hat 30 Tage, und das Jahr hat nur zwölf Monate.",
        """
        review_by: 2027-11-31
        """,
        """
        review_by: 2027-11-30
        """,
    ),
}
