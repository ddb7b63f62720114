# language: de
Funktionalität: Der Leitfaden endet, wenn er nicht helfen kann, und sagt, wohin man sich wendet

  Grundlage:
    Angenommen heute ist der 22. November 2026

  Szenario: Wohnsitz in einem anderen Land
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Ein anderes Land     |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz |
    Dann endet der Leitfaden mit „Lassen Sie sich beraten, denn Sie wohnen in einem anderen Land“
    Und steht am Ende:
      | Dann stellen Sie den Antrag dort                                                        |
      | Schreiben Sie an den Träger des Landes, in dem Sie zuletzt versichert waren             |
    Und enthält der Leitfaden:
      | Sich bei INFOBEST beraten lassen |

  Szenariogrundriss: Nur im eigenen Land gearbeitet: <Land>
    Wenn eine Person antwortet:
      | Wohnsitzland                          | <Land> |
      | Länder, in denen Sie versichert waren | <Land> |
    Dann endet der Leitfaden mit „<Ende>“

    Beispiele:
      | Land        | Ende                                             |
      | Deutschland | Für Ihre Rente gelten nur die deutschen Regeln   |
      | Schweiz     | Für Ihre Rente gelten nur die Schweizer Regeln   |

  Szenario: Staatsangehörigkeit außerhalb der EU, gearbeitet in Deutschland und der Schweiz
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland                      |
      | Länder, in denen Sie versichert waren | Deutschland, Schweiz             |
      | Staatsangehörigkeit                   | Eine andere Staatsangehörigkeit  |
    Dann endet der Leitfaden mit „Lassen Sie sich vor dem Antrag beraten“
    Und enthält der Leitfaden nicht:
      | Das deutsche Rentenkonto klären lassen |

  Szenario: Das letzte Versicherungsland fehlt in der Liste der Länder
    Wenn eine Person antwortet:
      | Wohnsitzland                          | Deutschland         |
      | Länder, in denen Sie versichert waren | Frankreich, Schweiz |
      | Staatsangehörigkeit                   | Schweizerisch oder aus einem Land der Europäischen Union |
      | Geburtsdatum                          | 15. Juni 1964       |
      | Geschlecht                            | Mann                |
      | Trimester in Frankreich               | 80                  |
      | Versicherungsmonate in der Schweiz    | 120                 |
      | Später gewünschte Renten              | keine               |
      | Letztes Versicherungsland             | Deutschland         |
    Dann endet der Leitfaden mit „Zwei Ihrer Antworten passen nicht zusammen“
    Und enthält der Leitfaden nicht:
      | Den Antrag aus dem Ausland in Frankreich stellen |
