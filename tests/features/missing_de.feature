# language: de
Funktionalität: Fehlende Trimester in Frankreich, und was das Warten kostet oder bringt
  CSS Art. R351-27: Es zählt die kleinere Zahl, der Trimester bis zur nötigen Dauer und der Trimester vom Rentenbeginn
  bis zum Alter für den vollen Satz, aufgerundet.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Wohnsitzland                                     | Deutschland                                              |
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Später gewünschte Renten                         | keine                                                    |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Letztes Versicherungsland                        | Schweiz                                                  |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: 152 von 170 Trimestern: 18 fehlen, aber nur 17 trennen den Beginn vom Alter von 67 Jahren
    Wenn eine Person antwortet:
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 15. Juni 1964           |
      | Trimester in Frankreich               | 132                     |
      | Versicherungsmonate in Deutschland    | 62                      |
    Dann ist „Prüfen, ob die französische Rente ohne Abschlag kommt“ so sicher:
      | fehlen ungefähr 18 Trimester              | noch zu bestätigen | Assurance retraite (französische gesetzliche Rentenversicherung) |
      | wäre die Rente um etwa 21,25 % gekürzt    | noch zu bestätigen | Assurance retraite (französische gesetzliche Rentenversicherung) |
      | bis zum Alter von 67 Jahren, hier etwa 17 | noch zu bestätigen | Assurance retraite (französische gesetzliche Rentenversicherung) |
      | Wer wartet, verkleinert den Abschlag      | amtlich            | -                                                                |

  Szenario: Ein einziges Trimester fehlt
    Wenn eine Person antwortet:
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 15. Juni 1964           |
      | Trimester in Frankreich               | 149                     |
      | Versicherungsmonate in Deutschland    | 60                      |
    Dann sagt „Prüfen, ob die französische Rente ohne Abschlag kommt“:
      | fehlt ungefähr 1 Trimester            |
      | wäre die Rente um etwa 1,25 % gekürzt |

  Szenario: Deutsche Monate unbekannt: der Abschlag wird trotzdem erklärt
    Wenn eine Person antwortet:
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 15. Juni 1964           |
      | Trimester in Frankreich               | 150                     |
      | Versicherungsmonate in Deutschland    | weiß ich nicht          |
    Dann sagt „Prüfen, ob die französische Rente ohne Abschlag kommt“:
      | Ihre genaue Summe kennen wir nicht               |
      | Jedes fehlende Trimester kürzt die Rente um 1,25 % |
    Und sagt „Prüfen, ob die französische Rente ohne Abschlag kommt“ nicht:
      | ungefähr |
    Und sagt „Ausländische Renten der Krankenkasse melden“:
      | Ihre Zeit in Deutschland ist nicht bekannt |

  Szenariogrundriss: Wohnsitz Deutschland, nur französische und Schweizer Zeiten: das Land mit der längsten Zeit
    Wenn eine Person antwortet:
      | Länder, in denen Sie versichert waren | Frankreich, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964       |
      | Trimester in Frankreich               | 60                  |
      | Versicherungsmonate in der Schweiz    | <Schweiz>           |
    Dann sagt „Klären lassen, welches Land für Ihre Krankenversicherung zuständig ist“:
      | <gesagt> |
    Und sagt „Klären lassen, welches Land für Ihre Krankenversicherung zuständig ist“ nicht:
      | <nicht gesagt> |
    Und hat „Klären lassen, welches Land für Ihre Krankenversicherung zuständig ist“ noch keinen Termin

    Beispiele:
      | Schweiz        | gesagt                                                 | nicht gesagt             |
      | 181            | Nach Ihren Angaben ist das die Schweiz                 | Nach Ihren Angaben ist das Frankreich |
      | 181            | fragen Sie die Gemeinsame Einrichtung KVG, ob für Sie eine Frist gilt | Ihre Zeiten sind nicht alle bekannt |
      | 180            | Zuständig ist das Land, in dem Sie am längsten versichert waren | Nach Ihren Angaben |
      | 179            | Nach Ihren Angaben ist das Frankreich                  | eine Frist gilt          |
      | weiß ich nicht | Ihre Zeiten sind nicht alle bekannt                    | Nach Ihren Angaben       |
