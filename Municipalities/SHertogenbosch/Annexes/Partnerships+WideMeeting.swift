import RulePackKit

extension SHertogenbosch {
    @Provisions static var wideMeeting: [Provision] {
        Threshold(
            "out-of-school-four-weeks", answers: .outOfSchool,
            "Duurt thuiszitten langer dan vier weken, dan kan een breed overleg worden gestart", of: .outOfSchool,
            when: .moreThan(4, .weeks),
            leadsTo: Text(nl: "initiatief tot een breed overleg", en: "initiative for a wide meeting"),
            by: school, samenwerkingsverbandPO, meeting: breedOverleg
        )
        .modality(.permission)
        .in(.po)
        .when(.outOfSchool)
        .cite("Bijlage 5, Samenwerkingsverband po", 711, "(dan vier weken)")

        Task(
            "initiative-for-wide-meeting", answers: .escalationInitiator,
            "School of samenwerkingsverband kan, in samenspraak met de leerplichtambtenaar, een breed overleg beginnen",
            by: school, samenwerkingsverbandPO, with: leerplichtambtenaar, at: breedOverleg
        )
        .brief("PO, breed overleg: school of samenwerkingsverband, met leerplicht")
        .modality(.permission)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 711...713, "initiatief nemen")

        Task(
            "wide-meeting-discusses-steps", answers: .tierApproach,
            "Een breed overleg bespreekt welke stappen, ondersteuning en/of (jeugd)hulp nodig zijn voor terugkeer",
            by: school, samenwerkingsverbandPO, with: ouders, leerling, andereBetrokkenen, at: breedOverleg
        )
        .brief("breed overleg: bespreekt nodige stappen, ondersteuning, hulp")
        .modality(.plan)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 713...715, "zal besproken worden welke stappen")

        Meeting(
            breedOverleg.name, answers: .regionalMeeting, "Breed overleg", serves: .regionalCase,
            organiser: school, samenwerkingsverbandPO, participants: ouders, school, andereBetrokkenen,
            guests: leerling,
            purpose: "bespreken welke stappen, ondersteuning en (jeugd)hulp nodig zijn voor terugkeer naar onderwijs"
        )
        .in(.po)
        .brief("breed overleg: ouders, school, andere betrokkenen (o.a. leerplicht en/of jeugdarts)")
        .interpreted(
            nl: "School of samenwerkingsverband neemt het initiatief. De leerling doet eventueel mee; wij noemen die "
                + "op uitnodiging. Leerplichtambtenaar en/of jeugdarts zijn voorbeelden van andere betrokkenen. De "
                + "tekst noemt het overleg niet bovenschools; wij lezen het zo, omdat het samenwerkingsverband het "
                + "kan beginnen en er meer stuurt.",
            en: "School or partnership takes the initiative. The pupil may take part; we list the pupil as invited. "
                + "Attendance officer and/or youth doctor are examples of others involved. The text does not call the "
                + "meeting supra-school; we read it so, as the partnership can start it and steers it more."
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 711...713, "breed overleg")
        .cite("Bijlage 5, Samenwerkingsverband po", 713...715, "tot terugkeer in onderwijs")

        Task(
            "school-of-origin-stays-responsible", answers: .caseLead,
            "De school van herkomst blijft formeel verantwoordelijk, ook bij een breed overleg", by: school,
            at: breedOverleg
        )
        .brief("PO, breed overleg: formeel de school van herkomst")
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 715...716, "bij de school van herkomst")

        Task(
            "partnership-po-steers", answers: .tasksPartnership,
            "Het samenwerkingsverband po stelt zich bij een breed overleg oplossingsgericht en meer sturend op",
            by: samenwerkingsverbandPO, at: breedOverleg
        )
        .brief("breed overleg: oplossingsgericht en meer sturend")
        .modality(.plan)
        .in(.po)
        .cite("Bijlage 5, Samenwerkingsverband po", 716...717, "meer sturende positie")
    }
}
