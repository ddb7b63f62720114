# language: de
Funktionalität: Was nicht bekannt oder nicht bestätigt ist, wird gesagt, mit der Stelle, die es weiß

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Bundesland                                       | Baden-Württemberg                                        |
      | Später gewünschte Renten                         | keine                                                    |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenario: Schweizer Monate, Pensionskasse und deutscher Träger unbekannt: drei Schritte mehr
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964        |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | weiß ich nicht       |
      | Deutscher Rententräger                | weiß ich nicht       |
      | Schweizer Pensionskasse               | weiß ich nicht       |
    Dann enthält der Leitfaden:
      | Ihre Schweizer Beitragsmonate herausfinden                      |
      | Ihren deutschen Rententräger herausfinden                       |
      | Nach einer vergessenen Schweizer Pensionskasse suchen lassen    |
      | Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag       |
    Und ist ein einziger gemeinsamer Antrag zu stellen: „Den Antrag bei einer DRV Ihrer Wahl stellen“
    Und steht „Ihren deutschen Rententräger herausfinden“ dort, weil:
      | Deutscher Rententräger: weiß ich nicht |
    Und sagt „Den Antrag bei einer DRV Ihrer Wahl stellen“:
      | Jede DRV nimmt den Antrag an und leitet ihn weiter |
    Und enthält der Leitfaden nicht:
      | Den Auszug aus dem Schweizer Konto bestellen             |
      | Das Geld der Schweizer Pensionskasse getrennt beantragen |
      | Ihre kurze Zeit in der Schweiz angeben                   |

  Szenario: Am 30. Juni 2027 gelten die deutschen und Schweizer Angaben noch als geprüft
    Angenommen heute ist der 30. Juni 2027
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964        |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | 100                  |
    Dann sind diese Angaben nicht gekennzeichnet:
      | Regelaltersgrenze in Deutschland |
      | Referenzalter in der Schweiz     |

  Szenario: Am 1. Juli 2027 sind sie noch zu bestätigen, und der Leitfaden nennt die Stelle
    Angenommen heute ist der 1. Juli 2027
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964        |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | 100                  |
    Dann sind diese Angaben als noch zu bestätigen gekennzeichnet:
      | Regelaltersgrenze in Deutschland | Deutsche Rentenversicherung (DRV)    |
      | Referenzalter in der Schweiz     | Schweizerische Ausgleichskasse (SAK) |
      | Rechtsbehelfsfrist in Deutschland | Deutsche Rentenversicherung (DRV)   |
    Und gelten folgende Alter und Termine:
      | Beginn der Regelaltersrente | 1. Juli 2031 |
      | Beginn der AHV-Rente        | 1. Juli 2029 |

  Szenario: Geboren am Ersten eines Monats: ob die AHV-Rente früher beginnt, ist offen
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 1. Juli 1964         |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | 100                  |
    Dann gelten folgende Alter und Termine:
      | Beginn der AHV-Rente        | 1. August 2029 |
      | Beginn der Regelaltersrente | 1. Juli 2031   |
    Und ist „Den Rentenbeginn für jedes Land wählen“ so sicher:
      | ob die Rente einen Monat früher beginnt | offen | Schweizerische Ausgleichskasse (SAK) |

  Szenario: Was aus der Praxis oder aus zweiter Hand stammt, ist so bezeichnet
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964        |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | 100                  |
      | Schweizer Pensionskasse               | ja                   |
    Dann ist „Die 13. AHV-Altersrente im Dezember abwarten, ohne Antrag“ so sicher:
      | zum ersten Mal im Dezember 2026                | aus zweiter Hand   | Schweizerische Ausgleichskasse (SAK) |
      | Sie sollte auch ins Ausland gezahlt werden     | noch zu bestätigen | Schweizerische Ausgleichskasse (SAK) |
    Und ist „Den Antrag bei der DRV Bund stellen“ so sicher:
      | der letzte Tag ohne Verlust | amtlich            | -        |
      | Die DRV rät                 | aus zweiter Hand   | DRV Bund |
      | Formular R0810              | noch zu bestätigen | DRV Bund |
    Und ist „Das Geld der Schweizer Pensionskasse getrennt beantragen“ so sicher:
      | Der gemeinsame Antrag gilt nicht für die 2. Säule            | noch zu bestätigen | Ihre Pensionskasse oder Freizügigkeitseinrichtung |
      | frühestens 5 Jahre vor dem Referenzalter                     | amtlich            | -                                                 |
      | zählt dieses Geld als Schweizer Rente                        | amtlich            | -                                                 |
    Und ist „Alle Renten beim deutschen Finanzamt angeben“ so sicher:
      | Eine Schweizer Rente aus privater Arbeit | noch zu bestätigen | Finanzamt Ihres Wohnorts in Deutschland |
    Und sind diese Angaben als noch zu bestätigen gekennzeichnet:
      | Empfohlener Vorlauf für die Beratung, frühestens | INFOBEST-Netzwerk |

  Szenario: Sie war auch im Beamtenverhältnis: das behandelt der Leitfaden nicht
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | 15. Juni 1964        |
      | Versicherungsmonate in Deutschland    | 200                  |
      | Versicherungsmonate in der Schweiz    | 100                  |
      | Beamtin, Beamter oder freier Beruf    | ja                   |
    Dann ist „Sich zu Ihrem Sondersystem beraten lassen“ so sicher:
      | gelten andere Regeln                     | noch zu bestätigen | INFOBEST-Netzwerk |
    Und sagt „Sich zu Ihrem Sondersystem beraten lassen“:
      | Dieser Leitfaden enthält diese Regeln nicht |
