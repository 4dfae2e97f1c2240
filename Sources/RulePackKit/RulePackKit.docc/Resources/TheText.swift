import RulePackKit

extension Eikenveld {
    @Provisions static var theText: [Provision] {
        Objective(
            "seen-early", answers: .aims, "Gemeente en scholen willen verzuim vroeg opmerken en er samen op reageren",
            by: gemeente, scholen
        )
        .brief("verzuim vroeg zien, samen reageren")
        .cite("1. Waarom dit protocol", 7, "willen verzuim vroeg zien")

        Clause("covered-sector", answers: .coveredSectors, "Het protocol gaat over het voortgezet onderwijs")
            .brief("voortgezet onderwijs")
            .cite("1. Waarom dit protocol", 8, "voor het voortgezet onderwijs")

        Clause(
            "three-school-years", answers: .period, "Het protocol geldt drie schooljaren lang",
            timing: Timing("1 augustus 2023", period: .days("2023-08-01", through: "2026-07-31"))
        )
        .brief("1 augustus 2023 tot en met 31 juli 2026")
        .cite("1. Waarom dit protocol", 9, "31 juli 2026")

        Evaluation(
            "every-may", answers: .regimeEvaluation, "Elk jaar bekijken gemeente en scholen of het protocol werkt",
            frequency: .yearly, timing: Timing("in mei"), by: gemeente, scholen
        )
        .cite("12. Terugkijken", 75, "elk jaar")
    }
}
