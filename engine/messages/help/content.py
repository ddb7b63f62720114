"""C: help for questions, sources and texts; steps have their own file."""

from engine.messages.help.page import Pages, page

PAGES: Pages = {
    "C001": page(
        "Un choix a besoin de ses options (« of »), un montant de sa monnaie (« currency »), un cours de ses deux "
        "monnaies.",
        "Eine Auswahl braucht ihre Optionen („of“), ein Betrag seine Währung („currency“), ein Kurs seine beiden "
        "Währungen.",
        """
        questions:
          canton:
            type: choice
            sensitivity: personal
            short:
              fr: Canton
              de: Kanton
            ask:
              fr: Quel est votre canton ?
              de: In welchem Kanton wohnen Sie?
        """,
        """
        questions:
          canton:
            type: choice
            of: country
            sensitivity: personal
            short:
              fr: Canton
              de: Kanton
            ask:
              fr: Quel est votre canton ?
              de: In welchem Kanton wohnen Sie?
        """,
    ),
    "C002": page(
        "Cette clé ne dit rien pour ce type : un oui/non n'a pas de maximum, un nombre n'a pas d'options. Le type "
        "n'est peut-être pas le bon.",
        "Dieser Schlüssel sagt bei diesem Typ nichts: Ja/Nein hat keinen Höchstwert, eine Zahl keine Optionen. "
        "Vielleicht stimmt der Typ nicht.",
        """
        questions:
          hurried:
            type: boolean
            max: 3
            sensitivity: personal
            short:
              fr: Urgence
              de: Eile
            ask:
              fr: Est-ce urgent ?
              de: Eilt es?
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
        """,
    ),
    "C003": page(
        "Entre accolades va le nom d'une question, d'une valeur ou d'un paramètre. Une accolade que l'on veut montrer "
        "s'écrit deux fois : {{.",
        "In geschweiften Klammern steht der Name einer Frage, eines Werts oder eines Parameters. Eine Klammer, die man "
        "sehen soll, steht doppelt da: {{.",
        """
        steps:
          search:
            kind: advice
            phase: first
            title:
              fr: Chercher
              de: Suchen
            text:
              fr: Le prix est de {fee euros}.
              de: Der Preis beträgt {fee}.
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
              fr: Le prix est de {fee}.
              de: Der Preis beträgt {fee}.
        """,
    ),
    "C004": page(
        "Ce texte est montré à tous, avant toute réponse : il ne peut pas contenir de champ. Dites-le en mots, ou "
        "mettez le chiffre dans une étape.",
        "Diesen Text sehen alle, noch vor jeder Antwort: Platzhalter gehen hier nicht. Sagen Sie es in Worten, oder "
        "nennen Sie die Zahl in einem Schritt.",
        """
        title:
          fr: Demander la carte pour {fee}
          de: Die Karte beantragen
        """,
        """
        title:
          fr: Demander la carte
          de: Die Karte beantragen
        """,
    ),
    "C005": page(
        "Chaque type a ses formes : « month » et « short » pour une date, « dative » pour une durée. Une option a "
        "celles que son ensemble lui donne.",
        "Jeder Typ hat seine Formen: „month“ und „short“ für ein Datum, „dative“ für eine Dauer. Eine Option hat die, "
        "die ihre Liste ihr gibt.",
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            reason:
              fr: Dès {start.year}.
              de: Ab {start.year}.
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
              fr: Dès {start.month}.
              de: Ab {start.month}.
            alternative:
              fr: Revenez plus tard à ce guide.
              de: Kommen Sie später zu diesem Leitfaden zurück.
        """,
    ),
    "C010": page(
        "Le singulier et le pluriel suivent un nombre entier. Une date ou un montant s'écrit déjà comme il faut.",
        "Einzahl und Mehrzahl richten sich nach einer ganzen Zahl. Ein Datum oder Betrag ist schon richtig "
        "geschrieben.",
        """
        outcomes:
          too_early:
            title:
              fr: Trop tôt
              de: Zu früh
            reason:
              fr: Dès le {start:jour|jours}.
              de: Ab dem {start}.
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
              fr: Dès le {start}.
              de: Ab dem {start}.
            alternative:
              fr: Revenez plus tard à ce guide.
              de: Kommen Sie später zu diesem Leitfaden zurück.
        """,
    ),
    "C012": page(
        "Un dossier de contenu a au moins une procédure : un fichier qui commence par « procedure: ». Le dossier donné "
        "n'est peut-être pas le bon.",
        "Ein Inhaltsordner hat mindestens ein Verfahren: eine Datei, die mit „procedure:“ beginnt. Vielleicht ist es "
        "nicht der richtige Ordner.",
    ),
    "C013": page(
        "L'adresse de la page vient du nom de la procédure. Quand le fichier porte le même nom, on le trouve.",
        "Die Adresse der Seite kommt vom Namen des Verfahrens. Heißt die Datei genauso, findet man sie.",
        """
        procedure: passage
        """,
        """
        procedure: pass
        """,
    ),
    "C016": page(
        "Aucun nombre n'est à la fois au moins « min » et au plus « max » : personne ne pourrait répondre.",
        "Keine Zahl ist zugleich mindestens „min“ und höchstens „max“: Niemand könnte antworten.",
        """
        questions:
          weeks:
            type: integer
            min: 12
            max: 3
            sensitivity: personal
            short:
              fr: Semaines
              de: Wochen
            ask:
              fr: Combien de semaines ?
              de: Wie viele Wochen?
        """,
        """
        questions:
          weeks:
            type: integer
            min: 3
            max: 12
            sensitivity: personal
            short:
              fr: Semaines
              de: Wochen
            ask:
              fr: Combien de semaines ?
              de: Wie viele Wochen?
        """,
    ),
    "C017": page(
        "Une relecture ne précède pas le texte relu, et une vérification ne finit pas avant de commencer. Souvent, "
        "l'année est fausse.",
        "Eine Durchsicht liegt nicht vor dem Text, und eine Prüfung endet nicht vor ihrem Beginn. Meist stimmt die "
        "Jahreszahl nicht.",
        """
        updated: 2026-11-20
        review_by: 2025-06-30
        """,
        """
        updated: 2026-11-20
        review_by: 2027-06-30
        """,
    ),
    "C018": page(
        "Un texte vide ferait un trou dans la page. S'il n'y a rien à dire, retirez l'élément entier.",
        "Ein leerer Text risse ein Loch in die Seite. Gibt es nichts zu sagen, entfernen Sie den ganzen Eintrag.",
        """
        title:
          fr: Demander la carte
          de: " "
        """,
        """
        title:
          fr: Demander la carte
          de: Die Karte beantragen
        """,
    ),
    "C019": page(
        "Cette date n'existe pas. Si le jour n'est pas connu, le mois ou l'année suffit, ou « undated ».",
        "Dieses Datum gibt es nicht. Ist der Tag nicht bekannt, genügt der Monat oder das Jahr, oder „undated“.",
        """
        # world.yaml
        sources:
          decree:
            title:
              fr: Décret
              de: Dekret
            checked_on: 2026-13
            basis: official
        """,
        """
        # world.yaml
        sources:
          decree:
            title:
              fr: Décret
              de: Dekret
            checked_on: 2026-12
            basis: official
        """,
    ),
}
