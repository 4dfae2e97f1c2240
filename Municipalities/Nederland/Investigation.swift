import RulePackKit

extension Nederland {
    @Provisions static var investigation: [Provision] {
        afterAReport

        Criterion(
            "pupil-heard-from-12", answers: .talkByAge, "Vanaf twaalf jaar wordt ook de leerling gehoord",
            effect: .requires, ages: .atLeast(12, .years), about: leerling
        )
        .brief("vanaf 12 jaar: ook de leerling wordt gehoord")
        .cite("artikel 22 lid 3", 22, "the age of 12")

        Enforcement(
            "official-report", answers: .enforcementRoutes,
            "De leerplichtambtenaar stuurt de officier van justitie een proces-verbaal", via: .officialReport,
            by: leerplichtambtenaar, against: ouders, provided: "de ouders weigeren en er is geen vrijstelling"
        )
        .brief("proces-verbaal aan de officier van justitie")
        .modality(.duty)
        .cite("artikel 22 lid 2", 23, "official report (proces-verbaal)")

        Enforcement(
            "enforcement-upon-refusal", answers: .enforcementConditions,
            "Een proces-verbaal volgt als de ouders weigeren en er geen vrijstelling is", via: .officialReport,
            by: leerplichtambtenaar, against: ouders, provided: "de ouders weigeren en er is geen vrijstelling"
        )
        .brief("als de ouders weigeren en er geen vrijstelling is")
        .modality(.duty)
        .cite("artikel 22 lid 2", 23, "when they refuse")
    }

    @Provisions private static var afterAReport: [Provision] {
        Task(
            "officer-investigates", answers: .afterReport,
            "Na een melding stelt de leerplichtambtenaar een onderzoek in", by: leerplichtambtenaar
        )
        .when(.reported)
        .brief("stelt een onderzoek in")
        .cite("artikel 22 lid 1", 21, "the officer investigates")

        Task(
            "officer-hears-parents", answers: .afterReport, "De leerplichtambtenaar hoort de ouders",
            by: leerplichtambtenaar, with: ouders
        )
        .when(.reported)
        .brief("hoort de ouders")
        .cite("artikel 22 lid 1", 21, "hears the parents")

        Task(
            "officer-moves-parents-to-comply", answers: .afterReport,
            "De leerplichtambtenaar probeert de ouders tot naleving te bewegen", by: leerplichtambtenaar, with: ouders
        )
        .when(.reported)
        .brief("probeert de ouders tot naleving te bewegen")
        .cite("artikel 22 lid 1", 21, "move them to comply")

        Task(
            "officer-hears-pupil", answers: .afterReport,
            "De leerplichtambtenaar hoort ook de leerling die twaalf jaar of ouder is", by: leerplichtambtenaar,
            with: leerling
        )
        .when(.reported)
        .whenAged(.atLeast(12, .years))
        .brief("hoort vanaf 12 jaar ook de leerling")
        .interpreted(
            nl: "De samenvatting zegt hier niet wanneer; wij lezen: na een melding, zoals bij lid 1.",
            en: "The summary does not say here when; we read: upon a report, as with paragraph 1."
        )
        .cite("artikel 22 lid 3", 22, "hears the pupil too")
    }
}
