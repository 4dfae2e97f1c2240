import RulePackKit

extension SHertogenbosch {
    @Provisions static var contactWithFamily: [Provision] {
        mentorContact
        mentorAndCoordinator
        towardsPartners

        Objective(
            "family-involved-result", answers: .expectedResults,
            "De preventieve aanpak op school betrekt leerling en ouders", by: school
        )
        .brief("leerling en ouders betrokken bij de aanpak")
        .cite("3. Contact met leerling en ouders, Resultaat", 180, "zijn betrokken bij")

        Objective(
            "frequent-contact-result", answers: .expectedResults,
            "School, leerling en ouders hebben veelvuldig contact over aan- en afwezigheid",
            by: school, leerling, ouders
        )
        .brief("veelvuldig contact over aan- en afwezigheid")
        .cite("3. Contact met leerling en ouders, Resultaat", 180...181, "veelvuldig contact")
    }

    @Provisions private static var mentorContact: [Provision] {
        Task(
            "mentor-is-first-contact", answers: .contactPerson,
            "De mentor is vanuit school de eerste contactpersoon voor leerling en ouders",
            by: mentor, with: leerling, ouders
        )
        .brief("mentor, voor leerling en ouders")
        .cite("3. Contact met leerling en ouders", 132, "de eerste contactpersoon")

        Task(
            "mentor-asks-causes", answers: .tasksMentor,
            "De mentor praat met de leerling over afwezigheid, welbevinden en mogelijke oorzaken",
            by: mentor, with: leerling
        )
        .brief("praat met leerling over afwezigheid, welbevinden, oorzaken")
        .cite("3. Contact met leerling en ouders", 134...135, "welbevinden en mogelijk achterliggende")

        Task(
            "mentor-asks-what-helps", answers: .tasksMentor,
            "De mentor bespreekt met leerling en ouders wat de schoolgang helpt en steunt",
            by: mentor, with: leerling, ouders
        )
        .brief("bespreekt wat de schoolgang steunt")
        .cite("3. Contact met leerling en ouders", 135...137, "nodig en steunend")

        Task(
            "mentor-thinks-along", answers: .tasksMentor, "De mentor denkt mee in mogelijke oplossingen", by: mentor
        )
        .brief("denkt mee in oplossingen")
        .cite("3. Contact met leerling en ouders", 137...138, "mogelijke oplossingen")

        Task(
            "trusted-person-takes-over", answers: .tasksMentor,
            "Voert een andere vertrouwde persoon het gesprek, dan neemt die de taken van de mentor over",
            by: vertrouwdePersoon
        )
        .brief("vertrouwde persoon neemt de rol van mentor over")
        .cite("3. Contact met leerling en ouders", 139...140, "de rol van mentor over")

        Deadline(
            "contact-same-day", answers: .firstContactHome,
            "De mentor neemt nog dezelfde dag contact op met leerling en ouders", by: mentor, to: leerling, ouders
        )
        .brief("mentor: nog dezelfde dag")
        .interpreted(
            nl: "De tekst zegt „of uiterlijk na drie dagen ziek zijn”; wij lezen twee termijnen.",
            en: "The text says or after three days of sickness at the latest; we read two terms."
        )
        .cite("3. Contact met leerling en ouders", 144...145, "nog dezelfde dag")

        Deadline(
            "contact-after-three-days-ill", answers: .firstContactHome,
            "De mentor neemt uiterlijk na drie dagen ziek zijn contact op met leerling en ouders",
            within: .days(3),
            from: Moment("start-of-sickness", nl: "het begin van het ziek zijn", en: "the start of the sickness"),
            by: mentor, to: leerling, ouders
        )
        .brief("mentor: uiterlijk na drie dagen ziek zijn")
        .interpreted(
            nl: "Het beginmoment lezen wij uit „ziek zijn”; de tekst noemt geen dag van ziekmelding.",
            en: "The starting moment we read from being ill; the text names no day of the sick report."
        )
        .cite("3. Contact met leerling en ouders", 144...145, "uiterlijk na drie dagen ziek")

        Deadline(
            "contact-as-soon-as-possible", answers: .firstContactHome,
            "Uitgangspunt is dat het contact met leerling en ouders zo snel mogelijk is", by: mentor,
            to: leerling, ouders
        )
        .brief("zo snel mogelijk")
        .modality(.principle)
        .interpreted(
            nl: "De zin noemt geen persoon; wij lezen de mentor, die in de zinnen ervoor en erna aan zet is.",
            en: "The sentence names nobody; we read the mentor, who acts in the sentences around it."
        )
        .cite("3. Contact met leerling en ouders", 132...133, "zo snel mogelijk gebeurt")

        Task(
            "mentor-talks-about-absence", answers: .tasksMentor,
            "De mentor gaat met leerling en ouders in gesprek over het verzuim", by: mentor, with: leerling, ouders
        )
        .brief("gaat in gesprek over het verzuim")
        .cite("3. Contact met leerling en ouders", 144...145, "in gesprek met hen")

        Task("mentor-monitors-absence", answers: .monitoring, "De mentor volgt het verzuim van de leerling", by: mentor)
            .brief("verzuim van de leerling, door de mentor")
            .cite("3. Contact met leerling en ouders", 145, "monitort het verzuim")

        Task(
            "mentor-checks-reason", answers: .tasksMentor, "De mentor gaat na wat de reden van het verzuim is",
            by: mentor
        )
        .brief("gaat de reden van verzuim na")
        .cite("3. Contact met leerling en ouders", 150, "de reden van verzuim")

        Task(
            "mentor-keeps-contact", answers: .contactDuringAbsence,
            "De mentor houdt tijdens de afwezigheid contact met leerling en/of ouders thuis",
            by: mentor, with: leerling, ouders
        )
        .brief("de mentor")
        .cite("3. Contact met leerling en ouders", 152, "contact onderhouden met thuis")
        .cite("3. Contact met leerling en ouders", 159, "mentor het contact behoudt")

        Task(
            "mentor-informs-coordinator", answers: .tasksMentor,
            "De mentor informeert tijdens de afwezigheid de ondersteuningscoördinator",
            by: mentor, with: ondersteuningscoordinator
        )
        .brief("informeert de ondersteuningscoördinator")
        .cite("3. Contact met leerling en ouders", 152...153, "en informeert de")

        Task(
            "focus-on-attendance", answers: .attendancePolicy, "De aandacht blijft gericht op aanwezigheid", by: school
        )
        .brief("focus op aanwezigheid houden")
        .interpreted(
            nl: "De tekst zegt niet wie; wij lezen de school.", en: "The text does not say who; we read the school."
        )
        .cite("3. Contact met leerling en ouders", 155, "focus op aanwezigheid")

        Task(
            "attendance-praised", answers: .attendancePolicy,
            "Dat een leerling er is, wordt op een positieve manier benoemd",
            by: school
        )
        .brief("aanwezigheid positief opmerken")
        .interpreted(
            nl: "De tekst zegt niet wie; wij lezen de school.", en: "The text does not say who; we read the school."
        )
        .cite("3. Contact met leerling en ouders", 155...156, "opgemerkt in positieve zin")
    }

    @Provisions private static var mentorAndCoordinator: [Provision] {
        Clause(
            "mentor-and-coordinator-together", answers: .scopeOfCooperation,
            "Mentor en ondersteuningscoördinator zijn samen verantwoordelijk",
            parties: mentor, ondersteuningscoordinator
        )
        .brief("mentor en ondersteuningscoördinator samen")
        .cite("3. Contact met leerling en ouders", 158, "gezamenlijke verantwoordelijkheid")

        Task(
            "coordinator-advises", answers: .tasksCareCoordinator,
            "De ondersteuningscoördinator adviseert en coördineert, terwijl de mentor het contact houdt",
            by: ondersteuningscoordinator, with: mentor
        )
        .brief("adviseert en coördineert")
        .cite("3. Contact met leerling en ouders", 159...160, "adviseert en")

        Task(
            "concern-assessed-together", answers: .earlySignals,
            "Mentor en ondersteuningscoördinator schatten samen in of er sprake is van zorg",
            by: mentor, ondersteuningscoordinator
        )
        .brief("mentor en ondersteuningscoördinator: is er zorg?")
        .cite("3. Contact met leerling en ouders", 162...163, "gezamenlijk een inschatting")

        Task(
            "mentor-refers-to-coordinator", answers: .tasksMentor,
            "Is er zorg, dan meldt de mentor de leerling aan bij de ondersteuningscoördinator",
            by: mentor, with: ondersteuningscoordinator
        )
        .brief("meldt bij zorg aan bij de ondersteuningscoördinator")
        .cite("3. Contact met leerling en ouders", 163, "meldt de mentor de leerling")

        Task(
            "coordinator-refers-on", answers: .tasksCareCoordinator,
            "De ondersteuningscoördinator verwijst eventueel door naar jeugdarts, leerplichtambtenaar of "
                + "ZAT-bespreking",
            by: ondersteuningscoordinator, with: jeugdarts, leerplichtambtenaar, at: zat
        )
        .brief("verwijst door naar jeugdarts, leerplicht of ZAT")
        .modality(.permission)
        .cite("3. Contact met leerling en ouders", 163...164, "verwijst eventueel door")
    }
}
