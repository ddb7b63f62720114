# language: de
Funktionalität: Sich gegen einen Bescheid wehren, in der Frist jedes Landes

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Kanton                                           | Ein anderer Kanton                                       |
      | Geburtsdatum                                     | 15. Juni 1964                                            |
      | Trimester in Frankreich                          | 80                                                       |
      | Versicherungsmonate in Deutschland               | 100                                                      |
      | Versicherungsmonate in der Schweiz               | 100                                                      |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: Wohnsitz in Deutschland: einen Monat für den Widerspruch
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland                      |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz, Frankreich |
    Dann sagt „Widerspruch gegen einen deutschen Bescheid einlegen“:
      | Sie haben dafür 1 Monat Zeit       |
      | Die Frist ist gleich lang          |
      | für Versicherte kostenlos          |
    Und sagt „Widerspruch gegen einen deutschen Bescheid einlegen“ nicht:
      | 3 Monate |
    Und sagt „Gegen eine französische Entscheidung vorgehen“:
      | Sie haben ab der Bekanntgabe 2 Monate Zeit                   |
      | Dieser Schritt kommt immer vor dem Gericht              |
      | 4 Monate lang keine Antwort, gilt er als abgelehnt      |
    Und sagt „Einsprache gegen eine Schweizer Verfügung erheben“:
      | Sie haben 30 Tage Zeit                   |
      | Bundesverwaltungsgericht in St. Gallen   |
    Und sagt „Die Zusammenfassung P1 lesen und bei Bedarf Überprüfung verlangen“:
      | Die Frist jedes Landes beginnt mit dem Tag, an dem Sie das P1 erhalten |

  Szenario: Wohnsitz in der Schweiz: drei Monate für den Widerspruch, und das kantonale Gericht
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Schweiz              |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
    Dann sagt „Widerspruch gegen einen deutschen Bescheid einlegen“:
      | Wird der Bescheid im Ausland bekannt gegeben, haben Sie 3 Monate Zeit |
      | In Deutschland beträgt die Frist 1 Monat                              |
    Und sagt „Einsprache gegen eine Schweizer Verfügung erheben“:
      | Sie haben 30 Tage Zeit     |
      | beim kantonalen Gericht    |
    Und sagt „Einsprache gegen eine Schweizer Verfügung erheben“ nicht:
      | Bundesverwaltungsgericht |
    Und ist für „Einsprache gegen eine Schweizer Verfügung erheben“ zuständig: „Ausgleichskasse, die zuletzt Ihre Beiträge erhalten hat“
    Und enthält der Leitfaden nicht:
      | Gegen eine französische Entscheidung vorgehen |
