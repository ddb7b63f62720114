"""The words of the files of example people. Those of steps are the sentences of ``tests/features/conftest.py``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.text import Text

WORDS: Final[Mapping[str, Text]] = {
    "made": Text("Écrit par : passerelle cases {key} --lang fr", "Geschrieben von: passerelle cases {key} --lang de"),
    "people": Text(
        "Nombre de personnes : {count}. Ensemble, elles prennent chaque branche de la démarche.",
        "Zahl der Personen: {count}. Zusammen nehmen sie jeden Zweig des Verfahrens.",
    ),
    "smallest": Text("Il est prouvé que moins ne suffit pas.", "Es ist bewiesen, dass weniger nicht genügen."),
    "perhaps_fewer": Text(
        "Il en faut au moins {least} : c'est prouvé. Que moins ne suffise pas n'est pas prouvé.",
        "Mindestens {least} sind nötig, das ist bewiesen. Dass weniger nicht genügen, ist nicht bewiesen.",
    ),
    "items": Text(
        "Les groupes ont été essayés avec {most} éléments au plus.",
        "Gruppen wurden mit höchstens {most} Einträgen versucht.",
    ),
    "nobody": Text("Personne ne peut prendre :", "Niemand kann nehmen:"),
    "undecided": Text(
        "Personne n'a été trouvé à temps pour :",
        "In der Zeit wurde niemand gefunden für:",
    ),
    "task": Text(
        "À compléter sous chaque personne : ce que le droit prévoit pour elle, d'après les textes.",
        "Unter jeder Person ist zu ergänzen, was das Recht für sie vorsieht, nach den Rechtstexten.",
    ),
    "warning": Text(
        "Ne recopiez pas ce que le programme donne : cela ne vérifierait rien.",
        "Schreiben Sie nicht ab, was das Programm ausgibt: Das würde nichts prüfen.",
    ),
    "feature": Text("Fonctionnalité: Chaque branche : {title}", "Funktionalität: Jeder Zweig: {title}"),
    "background": Text("Contexte:", "Grundlage:"),
    "today": Text("Étant donné que nous sommes le {day}", "Angenommen heute ist der {day}"),
    "procedure": Text("Et que la démarche est « {key} »", "Und das Verfahren ist „{key}“"),
    "alone": Text("Prend ce que personne d'autre ne prend ici :", "Nimmt, was hier sonst niemand nimmt:"),
    "scenario": Text("Scénario: Personne {number}", "Szenario: Person {number}"),
    "answers": Text("Quand une personne répond :", "Wenn eine Person antwortet:"),
    "complete": Text("à compléter : Alors …", "zu ergänzen: Dann …"),
    "program": Text(
        "Le programme donne aujourd'hui ceci, que personne n'a vérifié :",
        "Das Programm gibt heute dies aus, was niemand geprüft hat:",
    ),
    "ends": Text("le guide s'arrête sur « {title} »", "endet der Leitfaden mit „{title}“"),
    "contains": Text("le guide contient :", "enthält der Leitfaden:"),
    "window": Text(
        "« {title} » est à faire entre le {first} et le {last}",
        "ist „{title}“ zwischen dem {first} und dem {last} zu erledigen",
    ),
    "limit": Text("« {title} » est à faire au plus tard le {last}", "ist „{title}“ spätestens am {last} zu erledigen"),
    "overdue": Text("« {title} » est à faire tout de suite", "ist „{title}“ sofort zu erledigen"),
    "milestones": Text("ces dates figurent en tête du guide :", "stehen diese Tage oben im Leitfaden:"),
}
