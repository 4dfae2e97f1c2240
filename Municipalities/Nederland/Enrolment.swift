import RulePackKit

extension Nederland {
    @Provisions static var parentalDuty: [Provision] {
        Task(
            "parents-enrol", answers: .absoluteAbsence,
            "Ouders en verzorgers zorgen dat het kind op een school staat ingeschreven", by: ouders
        )
        .brief("inschrijven doen de ouders")
        .cite("artikel 2 lid 1", 9, "the child is enrolled")

        Task(
            "parents-see-to-attendance", answers: .tasksParents,
            "Ouders en verzorgers zorgen dat het kind geregeld naar school gaat", by: ouders
        )
        .brief("zorgen voor inschrijving en geregeld schoolbezoek")
        .cite("artikel 2 lid 1", 9, "attends regularly")
    }

    @Provisions static var exemptions: [Provision] {
        Criterion(
            "exemption-unfitness", answers: .exemptions,
            "Vrijstelling van inschrijving kan bij lichamelijke of psychische ongeschiktheid", effect: .admits
        )
        .brief("grond: lichamelijke of psychische ongeschiktheid (artikel 5 onder a)")
        .readInOrder
        .cite("artikel 5 onder a", 10, "physical or mental unfitness")

        Criterion(
            "exemption-denomination", answers: .exemptions,
            "Vrijstelling van inschrijving kan bij bedenkingen tegen de richting van het onderwijs", effect: .admits
        )
        .brief("grond: bedenkingen tegen de richting (artikel 5 onder b)")
        .readInOrder
        .cite("artikel 5 onder b", 10, "objection to the denomination")

        Criterion(
            "exemption-enrolled-abroad", answers: .exemptions,
            "Vrijstelling van inschrijving kan als het kind in het buitenland staat ingeschreven", effect: .admits
        )
        .brief("grond: inschrijving in het buitenland (artikel 5 onder c)")
        .readInOrder
        .cite("artikel 5 onder c", 10, "enrolled abroad")

        Criterion(
            "exemption-travelling-life", answers: .exemptions,
            "Vrijstelling van inschrijving kan bij een trekkend bestaan", effect: .admits
        )
        .brief("grond: trekkend bestaan (artikel 5a)")
        .readInOrder
        .cite("artikel 5a", 10, "travelling life")

        Criterion(
            "exemption-other-education", answers: .exemptions,
            "In andere gevallen kan vrijstelling als de jongere aantoonbaar op een andere manier genoeg onderwijs krijgt",
            effect: .admits, about: leerling
        )
        .brief("grond: genoeg onderwijs op een andere manier (artikel 15)")
        .cite("artikel 15", 15, "exemption in other cases")
    }
}

extension Criterion {
    /// One of the grounds that the summary lists behind a list of articles.
    fileprivate var readInOrder: Criterion {
        interpreted(
            nl:
                "De samenvatting zet vier artikelonderdelen en vier gronden achter elkaar; wij lezen ze in die volgorde.",
            en: "The summary lists four parts of articles and four grounds; we read them in that order.")
    }
}
