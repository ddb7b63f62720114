# language: de
Funktionalität: Die Krankenversicherung der Rentner mit Wohnsitz in Deutschland oder der Schweiz
  Art. 23 bis 25 VO (EG) 883/2004; SGB V §§ 5, 201, 206, 228.

  Grundlage:
    Angenommen heute ist der 22. November 2026
    Und die üblichen Antworten:
      | Staatsangehörigkeit                              | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geschlecht                                       | Mann                                                     |
      | Bundesland                                       | Baden-Württemberg                                        |
      | Kanton                                           | Ein anderer Kanton                                       |
      | Geburtsdatum                                     | 15. Juni 1964                                            |
      | Trimester in Frankreich                          | 80                                                       |
      | Versicherungsmonate in Deutschland               | 100                                                      |
      | Versicherungsmonate in der Schweiz               | 100                                                      |
      | Letztes Versicherungsland                        | Frankreich                                               |
      | Deutscher Rententräger                           | Die DRV Bund (in Berlin)                                 |
      | Später gewünschte Renten                         | keine                                                    |
      | Angestellt in der französischen Privatwirtschaft | nein                                                     |
      | Schweizer Pensionskasse                          | nein                                                     |
      | Arbeit neben der französischen Rente             | nein                                                     |
      | Beamtin, Beamter oder freier Beruf               | nein                                                     |

  Szenariogrundriss: Wohnsitz <Wohnsitz>, versichert in: <Länder>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | <Wohnsitz> |
      | Länder, in denen Sie versichert waren | <Länder>   |
    Dann ist der einzige Schritt zur Krankenversicherung „<Schritt>“

    Beispiele: Deutschland
      | Wohnsitz    | Länder                           | Schritt                                                                |
      | Deutschland | Deutschland, Frankreich          | Ausländische Renten der Krankenkasse melden                            |
      | Deutschland | Deutschland, Schweiz             | Ausländische Renten der Krankenkasse melden                            |
      | Deutschland | Deutschland, Frankreich, Schweiz | Ausländische Renten der Krankenkasse melden                            |
      | Deutschland | Frankreich                       | Die Bescheinigung S1 aus Frankreich holen und zu Hause einreichen      |
      | Deutschland | Schweiz                          | Ihre Krankenversicherung innerhalb der Schweizer Frist wählen          |
      | Deutschland | Frankreich, Schweiz              | Klären lassen, welches Land für Ihre Krankenversicherung zuständig ist |

    Beispiele: Schweiz
      | Wohnsitz | Länder                           | Schritt                                                                |
      | Schweiz  | Schweiz, Deutschland             | Ihre Schweizer Krankenversicherung behalten                            |
      | Schweiz  | Schweiz, Frankreich, Deutschland | Ihre Schweizer Krankenversicherung behalten                            |
      | Schweiz  | Deutschland                      | Die Bescheinigung S1 von der deutschen Krankenkasse holen und einreichen|
      | Schweiz  | Frankreich                       | Die Bescheinigung S1 aus Frankreich holen und zu Hause einreichen      |
      | Schweiz  | Frankreich, Deutschland          | Klären lassen, welches Land für Ihre Krankenversicherung zuständig ist |

  Szenario: Deutsche und französische Rente: der Krankenkasse melden, halber Beitrag
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland             |
      | Länder, in denen Sie versichert waren | Deutschland, Frankreich |
    Dann sagt „Ausländische Renten der Krankenkasse melden“:
      | Nötig sind 90 % Versicherungszeit in der zweiten Hälfte des Berufslebens                       |
      | Melden Sie jede ausländische Rente sofort Ihrer Krankenkasse                                   |
      | Darauf zahlen Sie allein den halben allgemeinen Beitragssatz und den halben Zusatzbeitrag      |
    Und ist „Ausländische Renten der Krankenkasse melden“ so sicher:
      | keinen französischen Krankenbeitrag abzuziehen | noch zu bestätigen | Assurance retraite (französische gesetzliche Rentenversicherung) |
    Und ist „Alle Renten beim deutschen Finanzamt angeben“ so sicher:
      | Eine gesetzliche französische Rente wird nur in Deutschland besteuert | amtlich | - |

  Szenario: Nur eine Schweizer Rente: die Wahl gibt es auch in Deutschland, nach einer zweiten Quelle
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland |
      | Länder, in denen Sie versichert waren | Schweiz     |
    Dann ist „Ihre Krankenversicherung innerhalb der Schweizer Frist wählen“ so sicher:
      | Sie können stattdessen die deutsche Krankenversicherung wählen  | aus zweiter Hand | Gemeinsame Einrichtung KVG |
    Und ist „Ihre Krankenversicherung innerhalb der Schweizer Frist wählen“ spätestens am 1. Oktober 2029 zu erledigen

  Szenario: Früher im Lokalregime, heute mit Wohnsitz in Deutschland: auch dieser Antrag hat eine Frist
    CSS Art. L325-1: Der Wohnsitz kann in einem anderen EU-Staat liegen; der Antrag ist dann binnen zwei Jahren zu stellen.
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland |
      | Länder, in denen Sie versichert waren | Frankreich  |
    Dann enthält der Leitfaden:
      | Das elsass-lothringische Lokalregime beantragen, wenn Sie dazugehörten |
    Und sagt „Das elsass-lothringische Lokalregime beantragen, wenn Sie dazugehörten“:
      | 2 Jahren |
