# language: de
Funktionalität: Wo, wann und mit welchen Schritten die Rente beantragt wird
  Art. 45 Abs. 4 VO (EG) 987/2009: im Wohnsitzstaat, wenn die Person dort je versichert war, sonst im letzten
  Versicherungsstaat. Den deutschen Träger bestimmen SGB VI §§ 127, 127a, 128 und 128a.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Bundesland                                       | Baden-Württemberg                                        |
      | Kanton                                           | Ein anderer Kanton                                       |
      | Deutscher Rententräger                           | Eine regionale DRV, zum Beispiel Baden-Württemberg oder Rheinland-Pfalz |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: Sie wohnt in Baden, hat in beiden Ländern gearbeitet, und das französische Alter ist schon vorbei
    Wenn eine Person antwortet:
      | Wohnsitzland                                     | Deutschland             |
      | Länder, in denen Sie versichert waren            | Frankreich, Deutschland |
      | Geburtsdatum                                     | 20. September 1963      |
      | Trimester in Frankreich                          | 60                      |
      | Versicherungsmonate in Deutschland               | 300                     |
      | Später gewünschte Renten                         | Deutschland             |
      | Angestellt in der französischen Privatwirtschaft | ja                      |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich     | 62 Jahre und 9 Monate  |
      | Beginn der französischen Rente | 1. Juli 2026           |
      | Regelaltersgrenze              | 66 Jahre und 10 Monate |
      | Beginn der Regelaltersrente    | 1. August 2030         |
      | Abschlag mit 63 Jahren         | 13,8 %                 |
      | Beginn nach 45 Jahren          | 1. August 2028         |
      | letzter Tag ohne Verlust       | 31. Oktober 2030       |
    Und sagt „Den Rentenbeginn für jedes Land wählen“:
      | In Frankreich haben Sie das gesetzliche Mindestalter schon erreicht |
      | Für einen Monat, in dem Sie warten, zahlt Frankreich auch später nichts |
      | Fehlen Ihnen Trimester, verkleinert das Warten aber auch den Abschlag |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei der DRV Rheinland-Pfalz stellen“
    Und ist für „Den Antrag bei der DRV Rheinland-Pfalz stellen“ zuständig: „DRV Rheinland-Pfalz (Verbindungsstelle Frankreich und Luxemburg)“
    Und ist „Den Antrag bei der DRV Rheinland-Pfalz stellen“ sofort zu erledigen
    Und sagt „Den Antrag bei der DRV Rheinland-Pfalz stellen“:
      | Schreiben Sie ausdrücklich, dass Sie die französische Rente jetzt möchten |
      | Füllen Sie das Formular R0100 aus                                         |
    Und sagt „Im Antrag schreiben, welche Rente Sie erst später möchten“:
      | Ich beantrage, die Feststellung der deutschen Altersrente aufzuschieben (Art. 50 Abs. 1 VO (EG) 883/2004). |
    Und sagt „Im Antrag schreiben, welche Rente Sie erst später möchten“ nicht:
      | der französischen Altersrente   |
      | der schweizerischen Altersrente |
      | Je demande                      |
    Und steht „Den Antrag bei der DRV Rheinland-Pfalz stellen“ dort, weil:
      | Ihr Antrag gehört nach Deutschland.                       |
      | Wohnsitzland: Deutschland                                 |
      | Bundesland: Baden-Württemberg                             |
      | Ihre letzten Beiträge außerhalb Deutschlands sind französisch. |
    Und enthält der Leitfaden:
      | Die französische Zusatzrente Agirc-Arrco beantragen |
      | Ausländische Renten der Krankenkasse melden         |
      | Die deutsche Rente vor Ihrem Wunschtermin beantragen |
      | Alle Renten beim deutschen Finanzamt angeben        |
    Und enthält der Leitfaden nicht:
      | Den Antrag bei der Carsat Alsace-Moselle stellen                                |
      | Klar über die deutsche Rente entscheiden, denn Schweigen kann teuer werden      |
      | Die deutsche Rente vor ihrem Beginn beantragen                                  |
      | Die französische Rente vor ihrem Beginn beantragen                              |
      | Den Auszug aus dem Schweizer Konto bestellen                                    |
      | Der CPAM alle Ihre Renten melden                                                |
      | Einsprache gegen eine Schweizer Verfügung erheben                               |

  Szenariogrundriss: Wohnsitz in Deutschland, regionales Konto: <Land>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Bundesland                            | <Land>                  |
      | Länder, in denen Sie versichert waren | Frankreich, Deutschland |
      | Geburtsdatum                          | 5. Mai 1966             |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich     | 63 Jahre und 3 Monate |
      | Beginn der französischen Rente | 1. September 2029     |
      | Regelaltersgrenze              | 67 Jahre              |
      | Beginn der Regelaltersrente    | 1. Juni 2033          |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „<Antrag>“
    Und ist für „<Antrag>“ zuständig: „<Träger>“
    Und ist „<Antrag>“ zwischen dem 1. März 2029 und dem 1. Juni 2029 zu erledigen

    Beispiele:
      | Land              | Antrag                                         | Träger                                                           |
      | Baden-Württemberg | Den Antrag bei der DRV Rheinland-Pfalz stellen | DRV Rheinland-Pfalz (Verbindungsstelle Frankreich und Luxemburg) |
      | Rheinland-Pfalz   | Den Antrag bei der DRV Rheinland-Pfalz stellen | DRV Rheinland-Pfalz (Verbindungsstelle Frankreich und Luxemburg) |
      | Saarland          | Den Antrag bei der DRV Saarland stellen        | DRV Saarland                                                     |
      | Ein anderes Land  | Den Antrag bei der DRV Rheinland-Pfalz stellen | DRV Rheinland-Pfalz (Verbindungsstelle Frankreich und Luxemburg) |

  Szenariogrundriss: Wohnsitz in Deutschland, drei Länder, zuletzt außerhalb Deutschlands in <zuletzt>
    Wenn eine Person antwortet:
      | Wohnsitzland                               | Deutschland                      |
      | Länder, in denen Sie versichert waren      | Frankreich, Deutschland, Schweiz |
      | Geburtsdatum                               | 12. April 1965                   |
      | Trimester in Frankreich                    | 20                               |
      | Versicherungsmonate in Deutschland         | 200                              |
      | Versicherungsmonate in der Schweiz         | 100                              |
      | Letztes Beitragsland außerhalb Deutschlands | <zuletzt>                       |
    Dann gelten folgende Alter und Termine:
      | Beginn der französischen Rente | 1. Mai 2028 |
      | Beginn der Regelaltersrente    | 1. Mai 2032 |
      | Beginn der AHV-Rente           | 1. Mai 2030 |
      | Vorbezug ab                    | 1. Mai 2028 |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „<Antrag>“
    Und enthält der Leitfaden:
      | Ausländische Renten der Krankenkasse melden        |
      | Die deutsche Rente vor ihrem Beginn beantragen     |
      | Die Schweizer Rente vor ihrem Beginn beantragen    |
      | Die Zusammenfassung P1 lesen und bei Bedarf Überprüfung verlangen |
    Und enthält der Leitfaden nicht:
      | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen |
      | Ihre Krankenversicherung innerhalb der Schweizer Frist wählen           |
      | Die französische Rente vor ihrem Beginn beantragen                      |

    Beispiele:
      | zuletzt    | Antrag                                           |
      | Frankreich | Den Antrag bei der DRV Rheinland-Pfalz stellen   |
      | Schweiz    | Den Antrag bei der DRV Baden-Württemberg stellen |

  Szenario: Er wohnt in Lörrach und war in Deutschland und der Schweiz versichert
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 1. Juni 1963         |
      | Versicherungsmonate in Deutschland    | 150                  |
      | Versicherungsmonate in der Schweiz    | 200                  |
      | Schweizer Pensionskasse               | ja                   |
    Dann gelten folgende Alter und Termine:
      | Beginn der Regelaltersrente | 1. April 2030 |
      | Beginn der AHV-Rente        | 1. Juli 2028  |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei der DRV Baden-Württemberg stellen“
    Und ist für „Den Antrag bei der DRV Baden-Württemberg stellen“ zuständig: „DRV Baden-Württemberg (Verbindungsstelle Schweiz)“
    Und ist „Den Antrag bei der DRV Baden-Württemberg stellen“ zwischen dem 31. Dezember 2027 und dem 31. März 2028 zu erledigen
    Und enthält der Leitfaden:
      | Das Geld der Schweizer Pensionskasse getrennt beantragen      |
      | Betriebsrente oder Riester-Rente getrennt beantragen          |
      | Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag     |
    Und enthält der Leitfaden nicht:
      | Den französischen Versicherungsverlauf prüfen       |
      | Die französische Zusatzrente Agirc-Arrco beantragen |
      | Gegen eine französische Entscheidung vorgehen       |

  Szenario: Sie wohnt in Deutschland und war nur in Frankreich versichert
    Wenn eine Person antwortet:
      | Wohnsitzland                                     | Deutschland   |
      | Länder, in denen Sie versichert waren            | Frankreich    |
      | Geburtsdatum                                     | 15. Juni 1967 |
      | Trimester in Frankreich                          | 150           |
      | Angestellt in der französischen Privatwirtschaft | ja            |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich     | 63 Jahre und 6 Monate |
      | Beginn der französischen Rente | 1. Januar 2031        |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag aus dem Ausland in Frankreich stellen“
    Und ist für „Den Antrag aus dem Ausland in Frankreich stellen“ zuständig: „Assurance retraite (französische gesetzliche Rentenversicherung)“
    Und ist „Den Antrag aus dem Ausland in Frankreich stellen“ zwischen dem 1. Juli 2030 und dem 30. August 2030 zu erledigen
    Und enthält der Leitfaden:
      | Die Bescheinigung S1 aus Frankreich holen und zu Hause einreichen|
      | Alle Renten beim deutschen Finanzamt angeben                     |
    Und enthält der Leitfaden nicht:
      | Das deutsche Rentenkonto klären lassen               |
      | Ihre Wartezeiten für Deutschland prüfen              |
      | Widerspruch gegen einen deutschen Bescheid einlegen  |
      | Ausländische Renten der Krankenkasse melden          |
      | Die deutsche Rente vor ihrem Beginn beantragen       |
    Und sagt der Leitfaden nirgends:
      | Regelaltersgrenze |
      | Referenzalter     |

  Szenariogrundriss: Wohnsitz in Deutschland, dort nie versichert, zuletzt in <zuletzt>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland         |
      | Länder, in denen Sie versichert waren | Frankreich, Schweiz |
      | Geburtsdatum                          | 8. Juli 1964        |
      | Trimester in Frankreich               | 80                  |
      | Versicherungsmonate in der Schweiz    | 120                 |
      | Letztes Versicherungsland             | <zuletzt>           |
    Dann ist ein einziger gemeinsamer Antrag zu stellen: „<Antrag>“
    Und ist für „<Antrag>“ zuständig: „<Stelle>“
    Und sagt der Leitfaden nirgends:
      | In Deutschland liegt Ihre Regelaltersgrenze |

    Beispiele:
      | zuletzt    | Antrag                                                                   | Stelle                                                           |
      | Frankreich | Den Antrag aus dem Ausland in Frankreich stellen                         | Assurance retraite (französische gesetzliche Rentenversicherung) |
      | Schweiz    | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen | Schweizerische Ausgleichskasse (SAK)                             |

  Szenario: Sie wohnt in Basel-Stadt und war in Deutschland und der Schweiz versichert
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Schweiz              |
      | Kanton                                | Basel-Stadt          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 14. September 1963   |
      | Geschlecht                            | Frau                 |
      | Versicherungsmonate in Deutschland    | 90                   |
      | Versicherungsmonate in der Schweiz    | 320                  |
    Dann gelten folgende Alter und Termine:
      | Referenzalter               | 64 Jahre und 9 Monate |
      | Beginn der AHV-Rente        | 1. Juli 2028          |
      | Vorbezug ab                 | 1. Oktober 2025       |
      | Beginn der Regelaltersrente | 1. August 2030        |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen“
    Und ist für „Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen“ zuständig: „Ausgleichskasse, die zuletzt Ihre Beiträge erhalten hat“
    Und sagt „Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen“:
      | Füllen Sie das Formular 318.370 aus                                    |
      | Dieser Antrag umfasst die Zeiten aus allen Ihren Ländern               |
    Und enthält der Leitfaden:
      | Bei der Ausgleichskasse Basel-Stadt nachfragen              |
      | Ihre Schweizer Krankenversicherung behalten                 |
      | Die Steuerverwaltung Ihres Kantons nach Ihren Renten fragen |
    Und enthält der Leitfaden nicht:
      | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen |
      | Bei der SVA Basel-Landschaft nachfragen                                  |
      | Ihre Krankenversicherung innerhalb der Schweizer Frist wählen            |
      | Ausländische Renten der Krankenkasse melden                              |

  Szenario: Er wohnt in der Schweiz, war dort nie versichert und zuletzt in Deutschland
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Schweiz                 |
      | Länder, in denen Sie versichert waren | Frankreich, Deutschland |
      | Geburtsdatum                          | 3. März 1968            |
      | Trimester in Frankreich               | 50                      |
      | Versicherungsmonate in Deutschland    | 150                     |
      | Letztes Versicherungsland             | Deutschland             |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich     | 63 Jahre und 9 Monate |
      | Beginn der französischen Rente | 1. Januar 2032        |
      | Beginn der Regelaltersrente    | 1. April 2035         |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei der DRV Baden-Württemberg stellen“
    Und enthält der Leitfaden nicht:
      | Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen    |
      | Den Auszug aus dem Schweizer Konto bestellen              |
      | Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag |
      | Das Geld der Schweizer Pensionskasse getrennt beantragen  |
    Und sagt der Leitfaden nirgends:
      | In der Schweiz liegt Ihr Referenzalter |

  Szenario: Wohnsitz in Deutschland: keine Carsat des Wohnorts, auch nicht bei Fragen und Widerspruch in Frankreich
    CSS Art. R351-34: Die Carsat Alsace-Moselle ist nur für die drei Départements und bestimmte Fälle im Ausland zuständig.
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Frankreich, Deutschland |
      | Geburtsdatum                          | 15. Juni 1964           |
      | Trimester in Frankreich               | 120                     |
      | Versicherungsmonate in Deutschland    | 60                      |
      | Arbeit neben der französischen Rente  | ja                      |
    Dann ist für „Gegen eine französische Entscheidung vorgehen“ zuständig: „Assurance retraite (französische gesetzliche Rentenversicherung)“
    Und ist für „Prüfen, ob die französische Rente ohne Abschlag kommt“ zuständig: „Assurance retraite (französische gesetzliche Rentenversicherung)“
    Und ist für „Die Carsat schriftlich fragen, bevor Sie weiterarbeiten“ zuständig: „Assurance retraite (französische gesetzliche Rentenversicherung)“
