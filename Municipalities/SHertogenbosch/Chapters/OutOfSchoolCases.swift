import RulePackKit

extension SHertogenbosch {
    @Provisions static var outOfSchoolCases: [Provision] {
        Deadline(
            "talk-within-two-weeks", answers: .homeVisitTime,
            "Bij een (beginnende) thuiszitter praat één van de partners met leerling en ouders",
            within: .weeks(2), from: .outOfSchool, by: partners, to: leerling, ouders
        )
        .brief("binnen twee weken een gesprek, eventueel een huisbezoek")
        .interpreted(
            nl: "De tekst noemt geen beginmoment; wij lezen: vanaf het (beginnend) thuiszitten. De tekst zegt ook: zo "
                + "snel mogelijk.",
            en: "The text names no starting moment; we read: from when the pupil (begins to) stay at home. The text "
                + "also says: as soon as possible."
        )
        .when(.outOfSchool)
        .cite("4. Samenwerking", 221...222, "(binnen 2 weken)")

        Task(
            "home-visit", answers: .outOfSchoolApproach,
            "De partner gaat bij een (beginnende) thuiszitter eventueel op huisbezoek", by: partners,
            with: leerling, ouders, upon: .outOfSchool
        )
        .brief("eventueel een huisbezoek")
        .modality(.permission)
        .when(.outOfSchool)
        .cite("4. Samenwerking", 221...222, "eventueel op huisbezoek")

        Task(
            "partner-chosen-together", answers: .outOfSchoolApproach,
            "De partners stemmen onderling af wie van hen met leerling en ouders gaat praten", by: partners,
            upon: .outOfSchool
        )
        .brief("partners kiezen samen wie het gesprek voert")
        .cite("4. Samenwerking", 221, "na onderlinge afstemming")

        Task(
            "partner-chosen-by-entry", answers: .outOfSchoolApproach,
            "Bij die keuze tellen de reden van verzuim en wie de beste ingang heeft bij leerling en ouders",
            by: partners, upon: .outOfSchool
        )
        .brief("keuze naar reden van verzuim en beste ingang")
        .cite("4. Samenwerking", 224...225, "de beste ingang")

        Task(
            "careful-analysis", answers: .earlySignals,
            "Partners maken met leerling en ouders een zorgvuldige analyse om een passende interventie te bepalen",
            by: partners, with: leerling, ouders
        )
        .brief("zorgvuldige analyse met leerling en ouders")
        .cite("4. Samenwerking", 227...228, "zorgvuldige analyse")

        Task(
            "analysis-of-five-areas", answers: .earlySignals,
            "De analyse brengt leerling, thuissituatie, school, buurt en vrije tijd in beeld", by: partners
        )
        .brief("leerling, thuis, school, buurt en vrije tijd")
        .cite("4. Samenwerking", 228...229, "de thuissituatie")

        Task(
            "factors-named", answers: .earlySignals, "De analyse benoemt beschermende factoren en risicofactoren",
            by: partners
        )
        .brief("beschermende en risicofactoren")
        .cite("4. Samenwerking", 229, "beschermende en risicofactoren")

        Task(
            "partners-make-plan", answers: .planOfApproach,
            "Partners maken met leerling, ouders, ondersteuningscoördinator en anderen een SMART-plan van aanpak",
            by: partners, with: leerling, ouders, ondersteuningscoordinator, andereBetrokkenen
        )
        .brief("partners, met leerling en ouders, SMART")
        .cite("4. Samenwerking", 231...232, "SMART plan van aanpak")
    }
}
