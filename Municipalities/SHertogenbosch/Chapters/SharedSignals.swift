import RulePackKit

extension SHertogenbosch {
    @Provisions static var sharedSignals: [Provision] {
        Task(
            "mentor-knows-absence", answers: .tasksMentor, "De mentor is op de hoogte van het verzuim", by: mentor
        )
        .brief("kent het verzuim")
        .cite("2. Registratie en signalering", 113, "op de hoogte")

        Task(
            "mentor-holds-first-talks", answers: .absenceTalk,
            "De mentor voert de eerste preventieve verzuimgesprekken met leerling en ouders",
            by: mentor, with: leerling, ouders, at: verzuimgesprek
        )
        .brief("mentor voert de eerste preventieve gesprekken")
        .cite("2. Registratie en signalering", 113...114, "eerste preventieve verzuimgesprekken")
        .cite("3. Contact met leerling en ouders", 147...148, "de eerste preventieve afwezigheidsgesprekken")

        Task(
            "trusted-person-may-hold-talk", answers: .absenceTalk,
            "Een andere vertrouwde persoon op school kan het gesprek voeren als de leerling dat liever heeft",
            by: vertrouwdePersoon, with: leerling, at: verzuimgesprek
        )
        .brief("vertrouwde persoon, als de leerling dat liever wil")
        .modality(.permission)
        .cite("3. Contact met leerling en ouders", 138...139, "andere vertrouwde persoon")

        Task(
            "other-trusted-person", answers: .tasksSchool,
            "De school laat de leerling het gesprek voeren met een andere vertrouwde persoon als hij dat liever wil",
            by: school, with: leerling, vertrouwdePersoon, at: verzuimgesprek
        )
        .brief("biedt gesprek met een andere vertrouwde persoon aan")
        .cite("2. Registratie en signalering", 114...115, "andere vertrouwde persoon")
        .cite("3. Contact met leerling en ouders", 138...139, "andere vertrouwde persoon")

        Task(
            "overview-with-partners", answers: .absenceListReview,
            "De school bespreekt haar verzuimoverzicht met de partners", by: school, with: partners,
            via: "verzuimoverzicht"
        )
        .brief("verzuimoverzicht van de school, met de partners")
        .cite("2. Registratie en signalering", 117, "wordt besproken met de partners")

        Task(
            "joint-actions", answers: .tasksAllPartners,
            "School en partners zetten samen acties uit en voeren die uit", by: school, partners
        )
        .brief("gezamenlijk acties uitzetten en uitvoeren")
        .cite("2. Registratie en signalering", 118, "gezamenlijk acties uitgezet")

        Task(
            "partners-involved-early", answers: .earlySignals,
            "De school betrekt de partners zo snel mogelijk om samen op te trekken", by: school, with: partners
        )
        .brief("partners zo snel mogelijk betrekken")
        .cite("2. Registratie en signalering", 120, "zo snel mogelijk")

        Task(
            "analysis-with-family", answers: .earlySignals, "School en partners maken samen met het gezin een analyse",
            by: school, partners, with: leerling, ouders
        )
        .brief("samen met het gezin analyseren")
        .cite("2. Registratie en signalering", 120...121, "met het gezin")

        Task(
            "partners-told-of-new-absence", answers: .mutualInformation,
            "De school meldt betrokken partners telkens als er opnieuw verzuim is", by: school, with: partners
        )
        .brief("elk nieuw verzuim, aan betrokken partners")
        .cite("2. Registratie en signalering", 123...124, "opnieuw sprake is van")
    }
}
