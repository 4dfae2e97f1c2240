import RulePackKit

extension HollandRijnland {
    @Provisions static var terms: [Provision] {
        Term("term-handbook", "kwaliteitshandboek", means: "boek van het RBL met procedures en werkinstructies")
            .cite("Inleiding", 11, "procedures en werkinstructies")

        Term("term-bao", "Bao", means: "basisonderwijs")
            .interpreted(
                nl: "De tekst legt „Bao” niet uit; de volgende zin spreekt van basisscholen.",
                en: "The text does not explain \"Bao\"; the next sentence speaks of primary schools."
            )
            .cite("Speerpunt c, Activiteiten", 70, "in het Bao en VO")
        Term("term-pv", "p.v.", means: "proces-verbaal")
            .interpreted(
                nl: "De tekst legt „p.v.” niet uit; wij lezen wat de leerplichtambtenaar opmaakt als proces-verbaal.",
                en:
                    "The text does not explain \"p.v.\"; what the attendance officer draws up we read as an official report."
            )
            .cite("Speerpunt g, Activiteiten", 170, "p.v. opmaakt")
        Term("term-ntb", "n.t.b.", means: "nader te bepalen")
            .interpreted(
                nl: "De tekst legt „n.t.b.” niet uit; het staat waar anders een datum staat.",
                en: "The text does not explain \"n.t.b.\"; it stands where a date would stand."
            )
            .cite("Speerpunt g, Tijdsplanning", 174, "n.t.b.")

        Term(
            "term-lba", "LBA", means: "programma waarin het RBL registreert; de letters worden niet uitgelegd"
        )
        .interpreted(
            nl: "De tekst zegt alleen wat het is (programma, registratiesysteem) en schrijft het niet voluit.",
            en: "The text says only what it is (a program, a registration system) and does not write it out."
        )
        .cite("Inleiding", 11, "programma LBA")
        .cite("Speerpunt i, Activiteiten", 206, "registratiesysteem LBA")
        Term("term-baro", "BARO", means: "raadsonderzoek in een simpele casus; de letters worden niet uitgelegd")
            .interpreted(
                nl: "Het woord staat tussen haakjes achter het raadsonderzoek bij de simpele casus.",
                en: "The word stands in brackets after the council's investigation in a simple case."
            )
            .cite("Speerpunt g, Activiteiten", 165, "raadsonderzoek (BARO)")
        Term("term-uso", "USO", means: "raadsonderzoek in een complexe casus; de letters worden niet uitgelegd")
            .interpreted(
                nl: "Het woord staat tussen haakjes achter het raadsonderzoek bij de complexe casus.",
                en: "The word stands in brackets after the council's investigation in a complex case."
            )
            .cite("Speerpunt g, Activiteiten", 166, "raadsonderzoek (USO)")
        Term(
            "term-officer-plus", "leerplichtambtenaar plus",
            means: "leerplichtambtenaar op een MBO-locatie die ook 18-plussers aanspreekt, zonder te kunnen handhaven"
        )
        .in(.mbo)
        .cite("Speerpunt f, Activiteiten", 151, "zgn. leerplichtambtenaren plus")
        Term(
            "term-article-5a", "artikel 5 onder a",
            means: "vrijstelling wegens psychische en/of lichamelijke ongeschiktheid"
        )
        .interpreted(
            nl: "De tekst noemt de wet niet waarin dit artikel staat.",
            en: "The text does not name the act in which this article stands."
        )
        .cite("Speerpunt h, Activiteiten", 189, "psychische en/of lichamelijke ongeschiktheid")
        Term("term-article-15", "artikel 15", means: "vrijstelling wegens het volgen van ander onderwijs")
            .interpreted(
                nl: "De tekst noemt de wet niet waarin dit artikel staat.",
                en: "The text does not name the act in which this article stands."
            )
            .cite("Speerpunt h, Activiteiten", 189, "volgen van ander onderwijs")
    }
}
