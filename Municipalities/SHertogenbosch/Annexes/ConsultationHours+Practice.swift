import RulePackKit

extension SHertogenbosch {
    @Provisions static var consultationPractice: [Provision] {
        Meeting(
            preventiefSpreekuur.name, answers: .consultationHour, "Preventief spreekuur", serves: .consultationHour,
            frequency: .monthly, participants: contactpersoonGemeente, leerling, guests: ouders
        )
        .brief("ja, maandelijks")
        .interpreted(
            nl:
                "De tekst noemt geen deelnemers bij elkaar; wij lezen de contactpersoon die het gesprek voert en de "
                + "leerling die is uitgenodigd. In het po is het gesprek, onder de 12, met de leerling, met de ouders of "
                + "met beiden; wij noemen de ouders op uitnodiging.",
            en:
                "The text lists no participants; we read the contact person who holds the talk and the pupil who is "
                + "invited. In primary schools the talk, below the age of 12, is with the pupil, the parents or both; "
                + "we list the parents as invited."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844, "preventieve spreekuren worden maandelijks")
        .cite("Bijlage 7, Doelgroep", 787...789, "en/of hun ouders")

        Meeting(
            spreekuurgesprek.name, answers: .consultationHour, "Gesprek op het preventief spreekuur", serves: .talk,
            duration: .minutes(15), participants: contactpersoonGemeente, leerling, guests: ouders
        )
        .brief("gesprekken van 15 minuten")
        .interpreted(
            nl: "De 15 minuten lezen wij als de duur van één gesprek, niet van het spreekuur. In het po is het "
                + "gesprek, onder de 12, met de leerling, met de ouders of met beiden; wij noemen de ouders op "
                + "uitnodiging.",
            en: "We read the 15 minutes as the length of one talk, not of the consultation hour. In primary schools "
                + "the talk, below the age of 12, is with the pupil, the parents or both; we list the parents as "
                + "invited."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 848, "gesprekken ingepland van 15 minuten")
        .cite("Bijlage 7, Doelgroep", 787...789, "en/of hun ouders")

        Task(
            "year-plan-of-consultations", answers: .consultationRoles,
            "Als regiogemeenten capaciteit op scholen inzetten, komt er een jaarplanning van wie wanneer aanwezig is",
            by: gemeente, regiogemeenten
        )
        .brief("jaarplanning als regiogemeenten capaciteit inzetten")
        .interpreted(
            nl:
                "De tekst zegt niet wie de jaarplanning opstelt; wij lezen de gemeenten, onder regie van "
                + "'s-Hertogenbosch.",
            en: "The text does not say who makes the year plan; we read the municipalities, led by 's-Hertogenbosch."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844...846, "een jaarplanning opgesteld")

        Task(
            "municipality-leads-consultations", answers: .consultationRoles,
            "De gemeente 's-Hertogenbosch heeft de regie als regiogemeenten capaciteit voor de spreekuren inzetten",
            by: gemeente,
            at: preventiefSpreekuur
        )
        .brief("gemeente 's-Hertogenbosch heeft de regie")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 846, "hierin de regie")

        Task(
            "municipality-leads-capacity", answers: .tasksMunicipality,
            "De gemeente 's-Hertogenbosch regisseert welke capaciteit regiogemeenten wanneer op scholen inzetten",
            by: gemeente, with: regiogemeenten
        )
        .brief("regie over de inzet van regiogemeenten op scholen")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844...846, "hierin de regie")

        Task(
            "year-plan-of-staff", answers: .staffing,
            "Zetten regiogemeenten mensen op scholen in, dan staat in een jaarplanning wie wanneer aanwezig is",
            by: gemeente, regiogemeenten
        )
        .brief("bij inzet van regiogemeenten: jaarplanning wie wanneer")
        .interpreted(
            nl: "De tekst zegt niet wie de jaarplanning opstelt; wij lezen de gemeenten, onder regie van "
                + "'s-Hertogenbosch.",
            en: "The text does not say who makes the year plan; we read the municipalities, led by 's-Hertogenbosch."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844...846, "wie wanneer")

        Intervention(
            "consultation-as-prevention", answers: .preventionActivities,
            "Preventieve spreekuren zijn er maandelijks; de school meldt daarvoor leerlingen aan",
            by: contactpersoonGemeente, initiative: school, frequency: .monthly
        )
        .brief("preventief spreekuur: maandelijks, school meldt aan")
        .modality(.duty)
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844, "preventieve spreekuren")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 850, "verantwoordelijk voor het aanmelden")

        Task(
            "breaks-respected", answers: .consultationRoles,
            "De planning van spreekuurgesprekken houdt rekening met pauzes", by: school, at: preventiefSpreekuur
        )
        .brief("planning houdt rekening met pauzes")
        .interpreted(
            nl: "De tekst zegt niet wie plant; wij lezen de school, die de leerlingen uitnodigt.",
            en: "The text does not say who plans; we read the school, which invites the pupils."
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 848, "rekening gehouden met pauze")

        Task(
            "contact-person-returns-pupil", answers: .consultationRoles,
            "Deed de school niets of te weinig, dan legt de contactpersoon van de gemeente de leerling terug bij de "
                + "school",
            by: contactpersoonGemeente, with: school, at: preventiefSpreekuur
        )
        .brief("contactpersoon legt leerling terug als school niets deed")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 862...863, "leerling terug bij school")

        Task(
            "contact-person-may-advise", answers: .consultationRoles,
            "Bij het terugleggen van een leerling kan de contactpersoon van de gemeente de school een advies geven",
            by: contactpersoonGemeente, with: school, at: preventiefSpreekuur
        )
        .brief("contactpersoon geeft daarbij eventueel advies")
        .modality(.permission)
        .cite("Bijlage 7, Vertaling naar de uitvoering", 863, "eventueel met een advies")
    }

    @Provisions static var consultationTasksOfSchool: [Provision] {
        Task(
            "school-provides-room", answers: .consultationRoles,
            "De school zorgt voor een geschikte ruimte voor het preventief spreekuur", by: school,
            at: preventiefSpreekuur
        )
        .brief("school regelt een geschikte ruimte")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 849, "een geschikte ruimte")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 851, "regelen van een ruimte")

        Task(
            "school-refers-pupil", answers: .consultationRoles,
            "De school meldt de leerling aan voor het preventief spreekuur", by: school, with: leerling,
            at: preventiefSpreekuur
        )
        .brief("school meldt de leerling aan")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 850, "aanmelden en uitnodigen")

        Task(
            "school-invites-pupil", answers: .consultationRoles,
            "De school nodigt de leerling uit voor het preventief spreekuur", by: school, with: leerling,
            at: preventiefSpreekuur
        )
        .brief("school nodigt de leerling uit")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 850, "uitnodigen van de leerling")

        Task(
            "school-writes-to-parents", answers: .consultationRoles,
            "De school informeert de ouders met een brief over het preventief spreekuur", by: school, with: ouders,
            via: "brief", at: preventiefSpreekuur
        )
        .brief("school informeert ouders per brief")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 850...851, "middels een brief")

        Task(
            "school-fetches-pupil", answers: .noShow,
            "Verschijnt een leerling niet op het spreekuur, dan haalt de school hem uit de klas", by: school,
            with: leerling, at: preventiefSpreekuur
        )
        .brief("spreekuur: school haalt leerling uit de klas")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 852, "leerling uit de klas")

        Task(
            "school-follows-up-agreements", answers: .consultationRoles,
            "De school volgt de afspraken uit het spreekuurgesprek op", by: school, at: spreekuurgesprek
        )
        .brief("school volgt de afspraken op")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 853...854, "volgt de afspraken")
    }
}
