# language: de
Funktionalität: Der letzte Tag ohne Verlust, die Wartezeiten und ein späterer Antrag
  SGB VI §§ 50, 51, 99: Wer bis zum Ende des dritten Kalendermonats nach dem Monat beantragt, in dem die Voraussetzungen
  erfüllt sind, verliert nichts; danach beginnt die Rente mit dem Antragsmonat.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Kanton                                           | Basel-Landschaft                                         |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: Die Regelaltersgrenze war im Oktober: noch bis Ende Januar geht nichts verloren
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1960        |
      | Versicherungsmonate in Deutschland    | 300                  |
      | Versicherungsmonate in der Schweiz    | 60                   |
    Dann gelten folgende Alter und Termine:
      | Beginn der Regelaltersrente | 1. November 2026 |
      | letzter Tag ohne Verlust    | 31. Januar 2027  |
      | Beginn der AHV-Rente        | 1. Juli 2025     |
    Und sagt „Den Antrag bei der DRV Bund stellen“:
      | Für die Regelaltersrente ist der 31. Januar 2027 der letzte Tag ohne Verlust |
      | Danach beginnt die Rente erst mit dem Monat des Antrags                      |
    Und sagt „Den Rentenbeginn für jedes Land wählen“:
      | In Deutschland haben Sie die Regelaltersgrenze schon erreicht     |
      | In der Schweiz haben Sie das Referenzalter schon erreicht         |
      | Nachgezahlt werden höchstens 5 Jahre                              |

  Szenario: Die Regelaltersgrenze war im Juni: die Frist ist vorbei
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Februar 1960     |
      | Versicherungsmonate in Deutschland    | 300                  |
      | Versicherungsmonate in der Schweiz    | 60                   |
    Dann gelten folgende Alter und Termine:
      | Beginn der Regelaltersrente | 1. Juli 2026       |
      | letzter Tag ohne Verlust    | 30. September 2026 |
    Und sagt „Den Antrag bei der DRV Bund stellen“:
      | Die Regelaltersrente wirkt jetzt nicht mehr zurück |
      | Sie beginnt mit dem Monat des Antrags              |
    Und sagt „Den Antrag bei der DRV Bund stellen“ nicht:
      | der letzte Tag ohne Verlust |

  Szenariogrundriss: Am letzten Tag der Frist und am Tag danach, heute ist der <heute>
    Angenommen heute ist der <heute>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 15. Juni 1960           |
      | Trimester in Frankreich               | 20                      |
      | Versicherungsmonate in Deutschland    | 300                     |
    Dann sagt „Den Antrag bei der DRV Bund stellen“:
      | <Satz> |

    Beispiele:
      | heute           | Satz                                                |
      | 31. Januar 2027 | ist der 31. Januar 2027 der letzte Tag ohne Verlust |
      | 1. Februar 2027 | Die Regelaltersrente wirkt jetzt nicht mehr zurück  |

  Szenariogrundriss: Die deutschen Wartezeiten mit den Zeiten aus beiden Ländern: <deutsche> Monate und 20 Trimester
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 10. Januar 1965         |
      | Trimester in Frankreich               | <Trimester>             |
      | Versicherungsmonate in Deutschland    | <deutsche>              |
    Dann sagt „Ihre Wartezeiten für Deutschland prüfen“:
      | Für die Regelaltersrente sind es 5 Jahre                              |
      | Mit 35 Jahren Wartezeit ist die Rente schon mit 63 Jahren möglich      |
      | In diesem Alter ist sie um 14,4 % gekürzt                             |
      | <45 Jahre>                                                            |
      | <gesagt>                                                              |
    Und sagt „Ihre Wartezeiten für Deutschland prüfen“ nicht:
      | <nicht gesagt> |

    Beispiele: Fünf Jahre (60 Monate)
      | 45 Jahre                                                                | deutsche | Trimester | gesagt                                                     | nicht gesagt                                   |
      | Nach Ihren Angaben erreichen Sie diese Wartezeit bis dahin nicht        | 20       | 13        | Nach Ihren Angaben ist diese Wartezeit noch nicht erfüllt  | Nach Ihren Angaben erfüllen Sie diese Wartezeit |
      | Nach Ihren Angaben erreichen Sie diese Wartezeit bis dahin nicht        | 21       | 13        | Ihre Zeiten in den anderen Ländern zählen mit              | noch nicht erfüllt                             |

    Beispiele: Fünfunddreißig Jahre (420 Monate)
      | 45 Jahre                                                                | deutsche | Trimester | gesagt                                          | nicht gesagt                                    |
      | Nach Ihren Angaben erreichen Sie diese Wartezeit bis dahin nicht        | 359      | 20        | Ihre Zeiten in den anderen Ländern zählen mit        | Nach Ihren Angaben erfüllen Sie diese Wartezeit |
      | Nach Ihren Angaben erreichen Sie diese Wartezeit bis dahin nicht        | 360      | 20        | Diese Rente ist ab dem 1. Februar 2028 möglich  | noch nicht erfüllt                              |

    Beispiele: Fünfundvierzig Jahre (540 Monate)
      | 45 Jahre                                                                | deutsche | Trimester | gesagt                                              | nicht gesagt                                |
      | Bei Ihnen wäre das am 1. Februar 2030. Früher gibt es diese Rente nicht | 479      | 20        | Diese Rente ist ab dem 1. Februar 2028 möglich      | Für diese lange Wartezeit zählen vor allem  |
      | Bei Ihnen wäre das am 1. Februar 2030. Früher gibt es diese Rente nicht | 480      | 20        | Vergleichbare Zeiten im Ausland sollten zählen. Fragen Sie die DRV. | noch nicht erfüllt          |

    Beispiele: Bis zum 1. Februar 2030 kommen höchstens 38 Monate dazu
      | 45 Jahre                                                                | deutsche | Trimester | gesagt                                        | nicht gesagt                                |
      | Nach Ihren Angaben erreichen Sie diese Wartezeit bis dahin nicht        | 441      | 20        | Mit 45 Jahren Wartezeit gibt es mit 65 Jahren | Das ist die Altersrente für besonders       |
      | Bei Ihnen wäre das am 1. Februar 2030. Früher gibt es diese Rente nicht | 442      | 20        | Das ist die Altersrente für besonders         | bis dahin nicht                             |

  Szenario: Fremde Zeiten für die 45 Jahre sind noch zu bestätigen
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 10. Januar 1965         |
      | Trimester in Frankreich               | 60                      |
      | Versicherungsmonate in Deutschland    | 400                     |
    Dann ist „Ihre Wartezeiten für Deutschland prüfen“ so sicher:
      | Mit 45 Jahren Wartezeit ist die Rente  | amtlich            | -                                |
      | Vergleichbare Zeiten im Ausland        | noch zu bestätigen | Deutsche Rentenversicherung (DRV) |
      | Nach einem bindenden Bescheid können Sie die Rentenart nicht mehr wechseln | amtlich | - |

  Szenario: Frankreich aufgeschoben und in Deutschland wohnhaft: eine Kasse des Wohnorts gibt es nicht
    Die Carsat des Wohnorts ist nur für Wohnorte in Frankreich zuständig (CSS Art. R351-34).
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 10. Januar 1961         |
      | Trimester in Frankreich               | 60                      |
      | Versicherungsmonate in Deutschland    | 300                     |
      | Später gewünschte Renten              | Frankreich              |
    Dann sagt „Im Antrag schreiben, welche Rente Sie erst später möchten“:
      | Ich beantrage, die Feststellung der französischen Altersrente aufzuschieben (Art. 50 Abs. 1 VO (EG) 883/2004). |
      | Frankreich zahlt nichts rückwirkend |
      | nie für Renten wegen Invalidität    |
    Und ist für „Die französische Rente vor Ihrem Wunschtermin beantragen“ zuständig: „Assurance retraite (französische gesetzliche Rentenversicherung)“

  Szenario: Sie schiebt die Schweiz auf: kein Termin, der von einem nicht gewünschten Beginn aus gerechnet ist
    Ihr Referenzalter (64 Jahre und 6 Monate) erreicht sie am 10. November 2026; eine Frist davor wäre schon vorbei.
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 10. Mai 1962         |
      | Geschlecht                            | Frau                 |
      | Versicherungsmonate in Deutschland    | 300                  |
      | Versicherungsmonate in der Schweiz    | 120                  |
      | Später gewünschte Renten              | Schweiz              |
    Dann gelten folgende Alter und Termine:
      | Beginn der AHV-Rente | 1. Dezember 2026 |
      | früheste Rente       | 1. Juni 2025     |
    Und hat „Die Schweizer Rente vor Ihrem Wunschtermin beantragen“ noch keinen Termin
    Und sagt „Die Schweizer Rente vor Ihrem Wunschtermin beantragen“:
      | Kommen Sie mindestens 6 Monate vorher zu diesem Leitfaden zurück |
      | Im Referenzalter beginnt die Rente am 1. Dezember 2026           |
      | Tun Sie das spätestens 1 Jahr nach dem Referenzalter             |
    Und steht „Die Schweizer Rente vor Ihrem Wunschtermin beantragen“ dort, weil:
      | Sie möchten die Schweizer Rente später. |
    Und enthält der Leitfaden nicht:
      | Die Schweizer Rente vor ihrem Beginn beantragen |

  Szenario: Oben im Leitfaden stehen die Tage, an denen eine Rente beginnen kann
    Mit 480 Monaten aus beiden Ländern sind die 35 Jahre (SGB VI § 236) erreicht.
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 10. Januar 1965         |
      | Trimester in Frankreich               | 60                      |
      | Versicherungsmonate in Deutschland    | 300                     |
    Dann stehen diese Tage oben im Leitfaden:
      | 1. November 2027 | Frühester Beginn der französischen Rente        |
      | 1. Februar 2028  | Frühester Beginn der gekürzten deutschen Rente  |
      | 1. Februar 2032  | Beginn der deutschen Regelaltersrente           |

  Szenario: Wohnsitz in der Schweiz: auch später ist die eigene Ausgleichskasse zuständig
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Schweiz             |
      | Länder, in denen Sie versichert waren | Frankreich, Schweiz |
      | Geburtsdatum                          | 4. April 1965       |
      | Trimester in Frankreich               | 60                  |
      | Versicherungsmonate in der Schweiz    | 240                 |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich     | 63 Jahre    |
      | Beginn der französischen Rente | 1. Mai 2028 |
      | Beginn der AHV-Rente           | 1. Mai 2030 |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen“
    Und enthält der Leitfaden:
      | Bei der SVA Basel-Landschaft nachfragen |
    Und ist „Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen“ zwischen dem 1. November 2027 und dem 1. Februar 2028 zu erledigen
    Und ist für „Die Schweizer Rente vor ihrem Beginn beantragen“ zuständig: „Ausgleichskasse, die zuletzt Ihre Beiträge erhalten hat“
