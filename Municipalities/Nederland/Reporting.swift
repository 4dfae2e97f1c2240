import RulePackKit

extension Nederland {
    static let fourTeachingWeeks = CountingWindow(.anyPeriod, .teachingWeeks(4))

    @Provisions static var reporting: [Provision] {
        sixteenHours
        reportChannels

        Deadline(
            "report-without-delay", answers: reportTime,
            "Verzuim dat de grens bereikt, wordt onverwijld gemeld", by: school
        )
        .brief("onverwijld (zonder uitstel; een aantal dagen staat er niet)")
        .cite("artikel 21a", 20, "without delay (\"onverwijld\")")

        Task(
            "removal-reported", answers: .removal,
            "Een besluit om een leerling te verwijderen wordt meteen gemeld"
        )
        .brief("een besluit tot verwijdering wordt meteen gemeld")
        .cite("artikel 18 lid 1", 19, "reported at once")
    }

    /// Apart for each sector, since the hours that count may differ between them.
    @Provisions private static var sixteenHours: [Provision] {
        Threshold(
            "sixteen-hours-po", answers: .statutoryReportHours,
            "Verzuim zonder geldige reden van zestien uur in vier opeenvolgende lesweken wordt gemeld (basisonderwijs)",
            of: .unauthorisedAbsence, when: .atLeast(16, .hours), over: fourTeachingWeeks, leadsTo: report, by: school
        )
        .in(.po)
        .cite("artikel 21a", 20, "four consecutive teaching weeks")
        .cite("artikel 21", 20, "2009: primary schools report")

        Threshold(
            "sixteen-hours-vo", answers: .statutoryReportHours,
            "Verzuim zonder geldige reden van zestien uur in vier opeenvolgende lesweken wordt gemeld (vo)",
            of: .unauthorisedAbsence, when: .atLeast(16, .hours), over: fourTeachingWeeks, leadsTo: report, by: school
        )
        .in(.vo)
        .cite("artikel 21a", 20, "Sixteen is reached at 16")

        Threshold(
            "sixteen-hours-mbo", answers: .statutoryReportHours,
            "Verzuim zonder geldige reden van zestien uur in vier opeenvolgende lesweken wordt gemeld (mbo en vavo)",
            of: .unauthorisedAbsence, when: .atLeast(16, .hours), over: fourTeachingWeeks, leadsTo: report, by: school
        )
        .in(.mbo)
        .cite("artikel 21a", 20, "(\"zestien uren van de lestijd\")")
    }

    @Provisions private static var reportChannels: [Provision] {
        Task(
            "primary-schools-report-to-municipality", answers: .reportChannel,
            "In de versie van 2009 melden basisscholen verzuim bij burgemeester en wethouders", by: school,
            with: burgemeesterEnWethouders
        )
        .in(.po)
        .inForce(untilBefore2021)
        .brief("2009, basisonderwijs: bij burgemeester en wethouders")
        .cite("artikel 21", 20, "to burgemeester en wethouders")

        Task(
            "others-report-to-ibg", answers: .reportChannel,
            "In de versie van 2009 melden scholen voor voortgezet onderwijs en mbo in het landelijke register van de IBG",
            by: school, with: registerIBG, via: "landelijk register van de IBG"
        )
        .in(.vo, .mbo)
        .inForce(untilBefore2021)
        .brief("2009, vo en mbo: landelijk register van de IBG")
        .cite("artikel 21a", 20, "the national register")

        Task(
            "report-through-duo", answers: .reportChannel,
            "In latere versies melden scholen, mbo en vavo verzuim via het register van DUO", by: school,
            with: registerDUO, via: "register van DUO"
        )
        .inForce(sinceAfter2009)
        .brief("2021: register van DUO")
        .cite("artikel 21a", 20, "through the register")
    }

    private static let report = Text(nl: "melding", en: "report")
}
