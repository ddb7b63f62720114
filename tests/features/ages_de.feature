# language: de
Funktionalität: Die Altersgrenzen und der früheste Rentenbeginn nach dem Geburtsdatum
  Die Tabellen folgen SGB VI §§ 35 bis 38, 77, 235, 236 und 236b sowie AHVG Art. 21 und 40.
  Jede Zeile wird an beiden Rändern geprüft.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                            | Schweizerisch oder aus einem Land der Europäischen Union |
      | Deutscher Rententräger                         | Die DRV Bund (in Berlin)                                 |
      | Später gewünschte Renten                       | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                   |
      | Schweizer Pensionskasse                        | nein                                                     |
      | Arbeit neben der französischen Rente           | nein                                                     |
      | Beamtin, Beamter oder freier Beruf             | nein                                                     |

  Szenariogrundriss: Die deutschen Altersgrenzen bei Geburt am <geboren>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | <geboren>               |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann gelten folgende Alter und Termine:
      | Regelaltersgrenze           | <Regelalter>  |
      | Beginn der Regelaltersrente | <Beginn>      |
      | Abschlag mit 63 Jahren      | <Abschlag>    |
      | Alter nach 45 Jahren        | <Alter 45>    |
      | Beginn nach 45 Jahren       | <Beginn 45>   |

    Beispiele:
      | geboren           | Regelalter              | Beginn           | Abschlag | Alter 45                | Beginn 45        |
      | 1. Januar 1955    | 65 Jahre und 9 Monate   | 1. Oktober 2020  | 9,9 %    | 63 Jahre und 6 Monate   | 1. Juli 2018     |
      | 31. Dezember 1955 | 65 Jahre und 9 Monate   | 1. Oktober 2021  | 9,9 %    | 63 Jahre und 6 Monate   | 1. Juli 2019     |
      | 1. Januar 1956    | 65 Jahre und 10 Monate  | 1. November 2021 | 10,2 %   | 63 Jahre und 8 Monate   | 1. September 2019 |
      | 31. Dezember 1956 | 65 Jahre und 10 Monate  | 1. November 2022 | 10,2 %   | 63 Jahre und 8 Monate   | 1. September 2020 |
      | 1. Januar 1957    | 65 Jahre und 11 Monate  | 1. Dezember 2022 | 10,5 %   | 63 Jahre und 10 Monate  | 1. November 2020 |
      | 31. Dezember 1957 | 65 Jahre und 11 Monate  | 1. Dezember 2023 | 10,5 %   | 63 Jahre und 10 Monate  | 1. November 2021 |
      | 1. Januar 1958    | 66 Jahre                | 1. Januar 2024   | 10,8 %   | 64 Jahre                | 1. Januar 2022   |
      | 31. Dezember 1958 | 66 Jahre                | 1. Januar 2025   | 10,8 %   | 64 Jahre                | 1. Januar 2023   |
      | 1. Januar 1959    | 66 Jahre und 2 Monate   | 1. März 2025     | 11,4 %   | 64 Jahre und 2 Monate   | 1. März 2023     |
      | 31. Dezember 1959 | 66 Jahre und 2 Monate   | 1. März 2026     | 11,4 %   | 64 Jahre und 2 Monate   | 1. März 2024     |
      | 1. Januar 1960    | 66 Jahre und 4 Monate   | 1. Mai 2026      | 12 %     | 64 Jahre und 4 Monate   | 1. Mai 2024      |
      | 31. Dezember 1960 | 66 Jahre und 4 Monate   | 1. Mai 2027      | 12 %     | 64 Jahre und 4 Monate   | 1. Mai 2025      |
      | 1. Januar 1961    | 66 Jahre und 6 Monate   | 1. Juli 2027     | 12,6 %   | 64 Jahre und 6 Monate   | 1. Juli 2025     |
      | 31. Dezember 1961 | 66 Jahre und 6 Monate   | 1. Juli 2028     | 12,6 %   | 64 Jahre und 6 Monate   | 1. Juli 2026     |
      | 1. Januar 1962    | 66 Jahre und 8 Monate   | 1. September 2028 | 13,2 %  | 64 Jahre und 8 Monate   | 1. September 2026 |
      | 31. Dezember 1962 | 66 Jahre und 8 Monate   | 1. September 2029 | 13,2 %  | 64 Jahre und 8 Monate   | 1. September 2027 |
      | 1. Januar 1963    | 66 Jahre und 10 Monate  | 1. November 2029 | 13,8 %   | 64 Jahre und 10 Monate  | 1. November 2027 |
      | 31. Dezember 1963 | 66 Jahre und 10 Monate  | 1. November 2030 | 13,8 %   | 64 Jahre und 10 Monate  | 1. November 2028 |
      | 1. Januar 1964    | 67 Jahre                | 1. Januar 2031   | 14,4 %   | 65 Jahre                | 1. Januar 2029   |
      | 31. Dezember 1980 | 67 Jahre                | 1. Januar 2048   | 14,4 %   | 65 Jahre                | 1. Januar 2046   |

  Szenariogrundriss: Ältere Jahrgänge in der Tabelle der Regelaltersgrenze, Geburt am <geboren>
    Dann gilt bei Geburt am <geboren> für „Regelaltersgrenze in Deutschland“: <Alter>

    Beispiele:
      | geboren           | Alter                 |
      | 31. Dezember 1946 | 65 Jahre              |
      | 1. Januar 1947    | 65 Jahre und 1 Monat  |
      | 31. Dezember 1947 | 65 Jahre und 1 Monat  |
      | 1. Januar 1948    | 65 Jahre und 2 Monate |
      | 31. Dezember 1948 | 65 Jahre und 2 Monate |
      | 1. Januar 1949    | 65 Jahre und 3 Monate |
      | 31. Dezember 1949 | 65 Jahre und 3 Monate |
      | 1. Januar 1950    | 65 Jahre und 4 Monate |
      | 31. Dezember 1950 | 65 Jahre und 4 Monate |
      | 1. Januar 1951    | 65 Jahre und 5 Monate |
      | 31. Dezember 1951 | 65 Jahre und 5 Monate |
      | 1. Januar 1952    | 65 Jahre und 6 Monate |
      | 31. Dezember 1952 | 65 Jahre und 6 Monate |
      | 1. Januar 1953    | 65 Jahre und 7 Monate |
      | 31. Dezember 1953 | 65 Jahre und 7 Monate |
      | 1. Januar 1954    | 65 Jahre und 8 Monate |
      | 31. Dezember 1954 | 65 Jahre und 8 Monate |

  Szenariogrundriss: Ohne Abschlag nach 35 Versicherungsjahren, Geburt am <geboren>
    Dann gilt bei Geburt am <geboren> für „Abschlagsfreies Alter nach 35 Versicherungsjahren in Deutschland“: <Alter>

    Beispiele:
      | geboren           | Alter                  |
      | 1. Januar 1947    | 65 Jahre               |
      | 31. Dezember 1948 | 65 Jahre               |
      | 1. Januar 1949    | 65 Jahre und 1 Monat   |
      | 31. Januar 1949   | 65 Jahre und 1 Monat   |
      | 1. Februar 1949   | 65 Jahre und 2 Monate  |
      | 28. Februar 1949  | 65 Jahre und 2 Monate  |
      | 1. März 1949      | 65 Jahre und 3 Monate  |
      | 31. Dezember 1949 | 65 Jahre und 3 Monate  |
      | 1. Januar 1950    | 65 Jahre und 4 Monate  |
      | 31. Dezember 1954 | 65 Jahre und 8 Monate  |
      | 1. Januar 1955    | 65 Jahre und 9 Monate  |
      | 31. Dezember 1957 | 65 Jahre und 11 Monate |
      | 1. Januar 1958    | 66 Jahre               |
      | 31. Dezember 1963 | 66 Jahre und 10 Monate |
      | 1. Januar 1964    | 67 Jahre               |

  Szenariogrundriss: Ältere Jahrgänge, Abschlag mit 63 und Alter nach 45 Jahren, Geburt am <geboren>
    Dann gilt bei Geburt am <geboren> für „Deutscher Abschlag beim frühesten Rentenbeginn“: <Abschlag>
    Und gilt bei Geburt am <geboren> für „Alter nach 45 Versicherungsjahren in Deutschland“: <Alter 45>

    Beispiele:
      | geboren           | Abschlag | Alter 45              |
      | 1. Januar 1951    | 8,7 %    | 63 Jahre              |
      | 31. Dezember 1951 | 8,7 %    | 63 Jahre              |
      | 1. Januar 1952    | 9 %      | 63 Jahre              |
      | 31. Dezember 1952 | 9 %      | 63 Jahre              |
      | 1. Januar 1953    | 9,3 %    | 63 Jahre und 2 Monate |
      | 31. Dezember 1953 | 9,3 %    | 63 Jahre und 2 Monate |
      | 1. Januar 1954    | 9,6 %    | 63 Jahre und 4 Monate |
      | 31. Dezember 1954 | 9,6 %    | 63 Jahre und 4 Monate |

  Szenariogrundriss: Ab Jahrgang 1970 ist das Geschlecht in der Schweiz ohne Bedeutung, Geburt am <geboren>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland          |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
      | Geburtsdatum                          | <geboren>            |
      | Versicherungsmonate in Deutschland    | 240                  |
      | Versicherungsmonate in der Schweiz    | 60                   |
    Dann gelten folgende Alter und Termine:
      | Referenzalter         | 65 Jahre   |
      | Beginn der AHV-Rente  | <Beginn>   |
      | Vorbezug ab           | <Vorbezug> |
    Und werden diese Fragen nicht gestellt:
      | Geschlecht              |
      | Trimester in Frankreich |

    Beispiele:
      | geboren           | Beginn          | Vorbezug        |
      | 1. Januar 1970    | 1. Februar 2035 | 1. Februar 2033 |
      | 31. Dezember 1979 | 1. Januar 2045  | 1. Januar 2043  |

  Szenario: Geboren am 31. Dezember 1963: zwei Monate vor der Grenze von 67 Jahren
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 31. Dezember 1963       |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann sagt „Den Rentenbeginn für jedes Land wählen“:
      | liegt Ihre Regelaltersgrenze bei 66 Jahren und 10 Monaten |
      | Diese Rente kann am 1. November 2030 beginnen                   |
      | Die französische Rente ist ab sofort möglich              |
    Und sagt „Den Rentenbeginn für jedes Land wählen“ nicht:
      | In der Schweiz |

  Szenario: Geboren am 1. Januar 1964: 67 Jahre, und das Alter fällt auf einen Monatsersten
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 1. Januar 1964          |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann sagt „Den Rentenbeginn für jedes Land wählen“:
      | liegt Ihre Regelaltersgrenze bei 67 Jahren |
      | Diese Rente kann am 1. Januar 2031 beginnen      |

  Szenariogrundriss: Um den 1. September 1961 ändert sich die französische Tabelle, Geburt am <geboren>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | <geboren>               |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann gelten folgende Alter und Termine:
      | Mindestalter in Frankreich    | <Alter>  |
      | Beginn der französischen Rente | <Beginn> |
    Und sagt „Prüfen, ob die französische Rente ohne Abschlag kommt“:
      | Für den vollen Rentensatz brauchen Sie <Trimester> Versicherungstrimester |

    Beispiele:
      | geboren           | Alter                 | Beginn            | Trimester |
      | 31. August 1961   | 62 Jahre              | 1. September 2023 | 168       |
      | 1. September 1961 | 62 Jahre und 3 Monate | 1. Dezember 2023  | 169       |

  Szenario: Geboren am 31. Oktober 1960: die Regelaltersgrenze fällt auf den letzten Tag im Februar
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
      | Geburtsdatum                          | 31. Oktober 1960        |
      | Trimester in Frankreich               | 40                      |
      | Versicherungsmonate in Deutschland    | 240                     |
    Dann gelten folgende Alter und Termine:
      | Regelaltersgrenze           | 66 Jahre und 4 Monate |
      | Beginn der Regelaltersrente | 1. März 2027          |
      | letzter Tag ohne Verlust    | 31. Mai 2027          |
