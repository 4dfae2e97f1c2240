import RulePackKit

extension Tilburg {
    @Provisions static var reporting: [Provision] {
        Threshold(
            "sixteen-hours", answers: .statutoryReportHours,
            "Verzuim van 16 uur in 4 weken wordt volgens de wettelijke regels bij DUO gemeld",
            of: .unauthorisedAbsence,
            when: AmountRange(lower: AmountRange.Limit(16, isIncluded: nil), upper: nil, unit: .hours),
            over: CountingWindow(.notStated, .weeks(4)), leadsTo: Text(nl: "melding bij DUO", en: "report to DUO"),
            by: school
        )
        .interpreted(
            nl:
                "De tekst noemt dit wettelijk en relatief verzuim; wij lezen: ongeoorloofd. Hij zegt niet of 16 precies "
                + "al genoeg is; wij lezen 16 als ondergrens.",
            en: "The text calls this statutory and relative absence; we read: unauthorised. It does not say whether "
                + "exactly 16 is enough; we read 16 as the lower end."
        )
        .cite("B. De school", 50, "16 uur in 4 weken")
        .cite("Stap 1, Concrete werkwijze", 143, "16 uur in 4 weken")

        Task(
            "report-all-relative-absence", answers: .reportOccasions,
            "De school meldt alle vormen van relatief verzuim volgens de wet", by: school, with: duo
        )
        .brief("bij alle vormen van relatief verzuim")
        .cite("B. De school", 50, "alle vormen van relatief verzuim")

        Task(
            "report-channel", answers: .reportChannel, "De school meldt verzuim bij DUO", by: school, with: duo,
            via: "DUO"
        )
        .brief("DUO")
        .cite("B. De school", 50, "bij DUO")
        .cite("Stap 1, Concrete werkwijze", 143, "gemeld bij DUO")

        Task(
            "report-earlier", answers: .reportOccasions,
            "De school meldt eerder dan de wet vraagt als de situatie dat nodig maakt", by: school, with: duo
        )
        .brief("eerder dan de wet eist, als de situatie erom vraagt")
        .cite("B. De school", 50, "eerder als de situatie")

        Task(
            "report-long-absence-to-partnership", answers: .reportOccasions,
            "De school meldt langdurig relatief verzuim, geoorloofd of niet, volgens afspraak aan de directeur van Plein013",
            by: school, with: directeurPlein013
        )
        .brief("bij langdurig verzuim: aan de directeur van Plein013")
        .cite("B. De school", 56, "de directeur van het samenwerkingsverband")

        Task(
            "report-long-absence-to-attendance", answers: .reportOccasions,
            "De school meldt langdurig relatief verzuim, geoorloofd of niet, volgens afspraak aan leerplicht",
            by: school, with: leerplicht
        )
        .brief("bij langdurig verzuim: aan leerplicht")
        .cite("B. De school", 56, "bij leerplicht conform gemaakte afspraken")
    }
}
