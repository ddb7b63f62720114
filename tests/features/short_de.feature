# language: de
Funktionalität: Weniger als ein Versicherungsjahr in einem Land
  Art. 57 VO (EG) 883/2004; SGB VI § 50; AHVG Art. 29.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Frau                                                     |
      | Bundesland                                       | Rheinland-Pfalz                                          |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: Elf Monate in der Schweiz: keine AHV-Rente, aber das Geld der Pensionskasse bleibt
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 3. März 1962         |
      | Versicherungsmonate in Deutschland    | 400                  |
      | Versicherungsmonate in der Schweiz    | 11                   |
      | Schweizer Pensionskasse               | ja                   |
    Dann enthält der Leitfaden:
      | Ihre kurze Zeit in der Schweiz angeben                   |
      | Das Geld der Schweizer Pensionskasse getrennt beantragen |
      | Den Auszug aus dem Schweizer Konto bestellen             |
    Und ist „Ihre kurze Zeit in der Schweiz angeben“ so sicher:
      | Die AHV, die schweizerische Grundversicherung, zahlt dann keine Rente | aus zweiter Hand   | Schweizerische Ausgleichskasse (SAK)            |
      | Die anderen Länder übernehmen sie                                     | amtlich            | -                                               |
      | Geld in einer Pensionskasse (2. Säule) bleibt Ihres                   | noch zu bestätigen | Zentralstelle 2. Säule (Sicherheitsfonds BVG)   |
    Und enthält der Leitfaden nicht:
      | Die Schweizer Rente vor ihrem Beginn beantragen           |
      | Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag |
      | Die Zusammenfassung P1 lesen und bei Bedarf Überprüfung verlangen |
    Und werden diese Fragen nicht gestellt:
      | Geschlecht               |
      | Später gewünschte Renten |
    Und sagt der Leitfaden nirgends:
      | In der Schweiz liegt Ihr Referenzalter |
      | vorbeziehen                            |

  Szenario: Zwölf Monate in der Schweiz geben eine AHV-Rente
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 3. März 1962         |
      | Geschlecht                            | Frau                 |
      | Versicherungsmonate in Deutschland    | 400                  |
      | Versicherungsmonate in der Schweiz    | 12                   |
    Dann gelten folgende Alter und Termine:
      | Referenzalter        | 64 Jahre und 6 Monate |
      | Beginn der AHV-Rente | 1. Oktober 2026       |
    Und enthält der Leitfaden:
      | Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag |
    Und enthält der Leitfaden nicht:
      | Ihre kurze Zeit in der Schweiz angeben |

  Szenario: Elf Monate in Deutschland und dort wohnhaft: der Antrag gehört trotzdem nach Deutschland
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 9. Juli 1965            |
      | Trimester in Frankreich               | 150                     |
      | Versicherungsmonate in Deutschland    | 11                      |
    Dann gelten folgende Alter und Termine:
      | Beginn der französischen Rente | 1. August 2028 |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei der DRV Bund stellen“
    Und enthält der Leitfaden:
      | Ihre kurze Zeit in Deutschland angeben                           |
      | Die Bescheinigung S1 aus Frankreich holen und zu Hause einreichen|
    Und enthält der Leitfaden nicht:
      | Ihre Wartezeiten für Deutschland prüfen        |
      | Ausländische Renten der Krankenkasse melden    |
      | Die deutsche Rente vor ihrem Beginn beantragen |
    Und sagt der Leitfaden nirgends:
      | liegt Ihre Regelaltersgrenze                 |
      | Für die Regelaltersrente ist der             |

  Szenario: Überall weniger als ein Jahr: das letzte Land zahlt, dessen Bedingungen erfüllt sind
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland                      |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich, Schweiz |
      | Geburtsdatum                          | 9. Juli 1965                     |
      | Trimester in Frankreich               | 3                                |
      | Versicherungsmonate in Deutschland    | 11                               |
      | Versicherungsmonate in der Schweiz    | 5                                |
    Dann endet der Leitfaden mit „Alle Ihre Zeiten sind kürzer als ein Jahr“
    Und steht am Ende:
      | Dann kann das letzte Land zahlen, dessen Bedingungen Sie erfüllen |
      | Wir konnten nicht prüfen, ob Frankreich hier eine kleine Rente zahlt |
    Und enthält der Leitfaden:
      | Sich bei INFOBEST beraten lassen |
    Und enthält der Leitfaden nicht:
      | Den Antrag bei der DRV Bund stellen     |
      | Ihre Wartezeiten für Deutschland prüfen |
