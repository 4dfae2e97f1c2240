import RulePackKit

extension DenHaag.HaaglandenVO {
    @Ambiguities static var unclearMeetings: [Ambiguity] {
        Ambiguity(
            "jes-meaning", .contradiction,
            question: Text(
                nl:
                    "Is het JES hier hetzelfde als het „Jeugd en School overleg” uit de afspraken "
                    + "van Den Haag van 2018?",
                en: "Is the JES here the same as the “Jeugd en School overleg” in Den Haag's agreement of 2018?"),
            readings: [
                Reading(
                    "same-meeting", nl: "Ja, hetzelfde overleg, anders uitgeschreven.",
                    en: "Yes, the same meeting, spelled out otherwise."),
                Reading(
                    "two-meetings", nl: "Nee, twee overleggen met dezelfde afkorting.",
                    en: "No, two meetings with the same abbreviation."),
            ],
            default: "same-meeting",
            why: Text(
                nl:
                    "De afkorting, de stad en de sector zijn gelijk; waar het overleg van 2018 over gaat, staat er niet.",
                en: "Abbreviation, city and sector are the same; what the meeting of 2018 is about is not stated."),
            affects: ["jes", "term-jes"]
        )
        .cite("Afkortingen", 112, "Jeugdhulp en schooloverleg")

        Ambiguity(
            "jes-presence", .contradiction,
            question: Text(
                nl: "Doet leerplicht in Den Haag structureel mee in het JES, of alleen in bijzondere situaties?",
                en: "In Den Haag, does the attendance service take part in the JES as a rule or only exceptionally?"),
            readings: [
                Reading(
                    "annex",
                    nl: "Deze bijlage geldt: vóór er ongeoorloofd verzuim is alleen in bijzondere situaties.",
                    en: "This annex governs: before unauthorised absence only in special situations."),
                Reading(
                    "agreement-2018", nl: "De afspraken van 2018 gelden: uitgangspunt is dat leerplicht deelneemt.",
                    en: "The agreement of 2018 governs: the starting point is that the attendance service takes part."),
                Reading(
                    "both",
                    nl:
                        "Beide gelden: structureel aanwezig, maar één leerling bespreken alleen in "
                        + "bijzondere situaties.",
                    en: "Both hold: present as a rule, but discussing a single pupil only in special situations."),
            ],
            default: "annex",
            why: Text(
                nl: "Elke regeling spreekt hier voor zichzelf; welke jonger is, is niet vast te stellen.",
                en: "Each text speaks for itself here; which one is younger cannot be established."),
            affects: [
                "jes", "discusses-underlying-problems", "joins-in-special-situations", "school-may-ask",
                "officer-decides",
            ]
        )
        .cite("Preventieve activiteiten, Aansluiten", 86, "in bijzondere situaties mogelijk")

        Ambiguity(
            "from-mdo-or-jes", .vague,
            question: Text(
                nl: "Zit leerplicht bij achterliggende problematiek in het MDO of JES, of spreekt hij de leden los?",
                en: "With underlying problems, does the officer sit in the meeting or speak to its members apart?"),
            readings: [
                Reading(
                    "in-the-meeting", nl: "Hij bespreekt de casus in het overleg zelf.",
                    en: "He discusses the case in the meeting itself."),
                Reading(
                    "with-its-members", nl: "Hij bespreekt de casus met de partners die in MDO of JES zitten.",
                    en: "He discusses the case with the partners who sit in the meeting."),
            ],
            default: "with-its-members",
            why: Text(
                nl: "„Vanuit” zegt niet dat hij zelf aanwezig is.",
                en: "“From” does not say that he is present himself."),
            affects: ["discusses-underlying-problems", "jes", "mdo"]
        )
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "vanuit MDO of JES")

        Ambiguity(
            "when-is-start-talk", .missing,
            question: Text(
                nl: "Wanneer is het startgesprek, en wie zit erbij?", en: "When is the opening talk, and who attends?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat staat er niet.", en: "It is not stated."),
                Reading(
                    "start-of-school-year", nl: "Aan het begin van elk schooljaar, met alle partners.",
                    en: "At the start of every school year, with all partners."),
            ],
            default: "not-stated",
            why: Text(
                nl: "De tekst gebruikt de naam tweemaal en legt die niet uit; het ontbrekende stuk deed dat misschien.",
                en: "The text uses the name twice without explaining it; the missing text may have done so."),
            affects: ["startgesprek", "poortactie-in-start-talk", "luxeverzuimactie-in-start-talk"]
        )
        .cite("Preventieve activiteiten, Poortactie", 83, "tijdens het startgesprek")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "tijdens het startgesprek")
    }
}
