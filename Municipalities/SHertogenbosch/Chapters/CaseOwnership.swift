import RulePackKit

extension SHertogenbosch {
    @Provisions static var caseOwnership: [Provision] {
        Task(
            "case-owner-always", answers: .caseLead, "Er wordt altijd een casusverantwoordelijke aangewezen",
            with: casusverantwoordelijke
        )
        .brief("altijd een casusverantwoordelijke (door wie aangewezen is open)")
        .cite("4. Samenwerking", 215, "altijd een casusverantwoordelijke")

        Clause(
            "joint-responsibility", answers: .scopeOfCooperation,
            "De partners blijven samen verantwoordelijk voor de leerling, ook met een casusverantwoordelijke",
            parties: partners
        )
        .brief("blijvend samen verantwoordelijk voor de leerling")
        .cite("4. Samenwerking", 215...216, "er blijft een gezamenlijke")

        Task(
            "pupil-as-case-owner", answers: .caseLead,
            "In uitzonderlijke gevallen kan een leerling vanaf 16 jaar casusverantwoordelijke zijn, afgestemd met "
                + "partners",
            by: leerling, with: partners
        )
        .brief("bij uitzondering een leerling vanaf 16 jaar")
        .modality(.permission)
        .whenAged(.atLeast(16, .years))
        .cite("4. Samenwerking, voetnoot 1", 240...241, "leerling (vanaf 16 jaar)")

        Task(
            "sixteen-may-own-case", answers: .sixteenSeventeen,
            "Vanaf 16 jaar kan een leerling bij uitzondering zelf casusverantwoordelijke zijn", by: leerling,
            with: partners
        )
        .brief("kan bij uitzondering casusverantwoordelijke zijn")
        .modality(.permission)
        .interpreted(
            nl: "De tekst zegt „vanaf 16 jaar”, zonder bovengrens.",
            en: "The text says from the age of 16, without an upper limit."
        )
        .whenAged(.atLeast(16, .years))
        .cite("4. Samenwerking, voetnoot 1", 240...241, "leerling (vanaf 16 jaar)")

        Task(
            "sixteen-consents", answers: .sixteenSeventeen,
            "Vanaf 16 jaar geeft de leerling zelf toestemming voor het delen van zijn gegevens", by: leerling
        )
        .brief("beslist zelf over het delen van gegevens")
        .interpreted(
            nl: "De tekst zegt „vanaf 16 jaar”, zonder bovengrens.",
            en: "The text says from the age of 16, without an upper limit."
        )
        .whenAged(.atLeast(16, .years))
        .cite("Bijlage 4", 608, "leerlingen vanaf 16 jaar: de")

        Task(
            "parents-as-case-owner", answers: .caseLead,
            "In uitzonderlijke gevallen kunnen ouders casusverantwoordelijke zijn, afgestemd met de partners",
            by: ouders, with: partners
        )
        .brief("bij uitzondering de ouders")
        .modality(.permission)
        .cite("4. Samenwerking, voetnoot 1", 240...241, "en/of ouders als casusverantwoordelijke")

        Objective(
            "family-shares-responsibility", answers: .tasksParents,
            "Leerlingen en ouders dragen mee verantwoordelijkheid voor aanwezigheid", by: leerling, ouders
        )
        .brief("delen met school de verantwoordelijkheid voor aanwezigheid")
        .modality(.principle)
        .cite("1. Stimuleren van aanwezigheid", 45...46, "gedeelde verantwoordelijkheid")

        Task(
            "family-helps-make-plan", answers: .tasksParents,
            "Leerling en ouders werken met de partners aan de analyse en aan het plan van aanpak", by: leerling, ouders,
            with: partners
        )
        .brief("maken met de partners analyse en plan van aanpak")
        .cite("4. Samenwerking", 227, "samen met de leerling en")
        .cite("4. Samenwerking", 231, "maken samen met leerling")

        Objective(
            "pupil-is-partner", answers: .familyInvolvement,
            "De leerling is samenwerkingspartner in de stappen die nodig zijn", by: leerling
        )
        .brief("de leerling is samenwerkingspartner")
        .modality(.principle)
        .cite("4. Samenwerking", 218...219, "is samenwerkingspartner")
    }
}
