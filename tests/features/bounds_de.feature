# language: de
Funktionalität: Ein Leitfaden enthält nichts von einem Land, in dem nie gearbeitet wurde, und nur einen Antrag

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Frau                                                     |
      | Geburtsdatum                                     | 15. Juni 1964                                            |
      | Trimester in Frankreich                          | 80                                                       |
      | Versicherungsmonate in der Schweiz               | 100                                                      |
      | Letztes Versicherungsland                        | Schweiz                                                  |
      | Département                                      | Anderswo in Frankreich                                   |
      | Kanton                                           | Basel-Landschaft                                         |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | ja                                                       |
      | Schweizer Pensionskasse                          | ja                                                       |
      | Arbeit neben der französischen Rente             | ja                                                       |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenariogrundriss: Nie in Deutschland gearbeitet: Wohnsitz <Wohnsitz>, versichert in <Länder>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | <Wohnsitz> |
      | Länder, in denen Sie versichert waren | <Länder>   |
    Dann ist ein einziger gemeinsamer Antrag zu stellen: „<Antrag>“
    Und enthält der Leitfaden nicht:
      | Das deutsche Rentenkonto klären lassen                                     |
      | Ihre deutschen Versicherungsmonate herausfinden                            |
      | Ihre Wartezeiten für Deutschland prüfen                                    |
      | Klar über die deutsche Rente entscheiden, denn Schweigen kann teuer werden |
      | Betriebsrente oder Riester-Rente getrennt beantragen                       |
      | Widerspruch gegen einen deutschen Bescheid einlegen                        |
      | Die deutsche Rente vor ihrem Beginn beantragen                             |
      | Ausländische Renten der Krankenkasse melden                                |
    Und werden diese Fragen nicht gestellt:
      | Versicherungsmonate in Deutschland           |
      | Deutscher Rententräger                       |
      | Letztes Beitragsland außerhalb Deutschlands  |
    Und sagt der Leitfaden nirgends:
      | liegt Ihre Regelaltersgrenze |
      | der letzte Tag ohne Verlust  |

    Beispiele:
      | Wohnsitz    | Länder              | Antrag                                                                   |
      | Frankreich  | Frankreich, Schweiz | Den Antrag bei der Carsat Ihres Wohnorts stellen                         |
      | Frankreich  | Schweiz             | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen |
      | Deutschland | Frankreich          | Den Antrag aus dem Ausland in Frankreich stellen                         |
      | Deutschland | Schweiz             | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen |
      | Deutschland | Frankreich, Schweiz | Den Antrag bei der Schweizerischen Ausgleichskasse (SAK) in Genf stellen |
      | Schweiz     | Frankreich          | Den Antrag aus dem Ausland in Frankreich stellen                         |
      | Schweiz     | Frankreich, Schweiz | Den Antrag bei Ihrer Schweizer Ausgleichskasse stellen                   |
