import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var tasks: [Provision] {
        tasksOfLeerplicht
        tasksOfSchool
        supportForSchool
    }

    @Provisions private static var tasksOfLeerplicht: [Provision] {
        Task(
            "acts-on-reports", answers: .tasksAttendance,
            "Leerplicht onderzoekt gemeld ongeoorloofd verzuim en zet leerling en ouders aan tot schoolgang",
            by: leerplichtambtenaar, with: leerling, ouders, upon: reportOfAbsence
        )
        .brief("onderzoekt meldingen en spoort aan tot schoolgang")
        .cite("Leerplichtambtenaar, Rol", 62, "onderzoekt de leerplichtambtenaar")

        Task(
            "consults-and-follows", answers: .tasksAttendance,
            "Zit er een dieper probleem achter, dan overlegt leerplicht met ketenpartners en volgt het of hulp werkt",
            by: leerplichtambtenaar, with: ketenpartners, upon: underlyingProblems
        )
        .brief("overlegt bij dieper probleem en volgt of hulp werkt")
        .cite("Leerplichtambtenaar, Achterliggende problematiek", 64, "bespreekt hij dit met")

        Task(
            "can-enforce", answers: .tasksAttendance,
            "Leerplicht kan handhaven als verzuim aanhoudt, medewerking ontbreekt en er verwijtbaarheid is",
            by: leerplichtambtenaar
        )
        .brief("kan handhaven als het verzuim aanhoudt")
        .modality(.permission)
        .cite("Leerplichtambtenaar, Handhaving", 66, "kan de leerplichtambtenaar handhaving inzetten")

        Task(
            "can-prevent", answers: .tasksAttendance,
            "Leerplicht kan, als er capaciteit is, samen met een school preventief werken",
            by: leerplichtambtenaar, with: school
        )
        .brief("kan preventief werken, bij voldoende capaciteit")
        .modality(.permission)
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "preventieve samenwerking plaatsvinden")
        .cite("Preventieve activiteiten, inleiding", 78, "aantal preventieve activiteiten uitvoeren")

        Task(
            "reports-back", answers: .tasksAttendance,
            "Leerplicht vertelt de school via het DUO Verzuimloket wat het heeft gedaan", by: leerplichtambtenaar,
            with: school, via: "DUO Verzuimloket"
        )
        .brief("koppelt acties terug aan de school")
        .cite("Leerplichtambtenaar, Rol", 62, "koppelt zijn acties")

        Task(
            "leave-and-exemptions", answers: .tasksAttendance,
            "Leerplicht heeft te maken met lang verlof (meer dan tien schooldagen) en met vrijstellingen",
            by: leerplicht
        )
        .brief("heeft een rol bij lang verlof en vrijstellingen")
        .cite("Leerplichtambtenaar, Verlof en vrijstelling", 70, "Leerplicht heeft ook een rol")

        Task(
            "acts-on-absolute-absence", answers: .tasksAttendance,
            "Leerplicht zet die stappen ook voor jongeren zonder school en zonder vrijstelling",
            by: leerplichtambtenaar
        )
        .brief("doet dat ook bij absoluut verzuim")
        .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "Bovenstaande stappen gelden ook")

        Task(
            "what-leerplicht-shares", answers: .whatIsShared,
            "Leerplicht deelt zijn acties met de school, langs het DUO Verzuimloket", by: leerplichtambtenaar,
            with: school, via: "DUO Verzuimloket"
        )
        .brief("acties van leerplicht: met de school, via DUO")
        .cite("Leerplichtambtenaar, Rol", 62, "zijn acties via het DUO")
    }

    @Provisions private static var tasksOfSchool: [Provision] {
        Task(
            "school-tries-first", answers: .tasksSchool,
            "De school probeert, net als de ouders, eerst zelf ongeoorloofd verzuim te laten ophouden", by: school
        )
        .brief("probeert eerst met ouders het verzuim te stoppen")
        .modality(.description)
        .cite("Leerplichtambtenaar, Rol", 62, "school en ouders hebben geprobeerd")

        Task(
            "school-prevents-with-partners", answers: .tasksSchool,
            "De school werkt aan preventie, samen met haar partners", by: school, with: ketenpartners
        )
        .brief("werkt preventief samen met partners")
        .modality(.description)
        .cite("Inleiding", 5, "De school werkt in")

        Task(
            "school-after-removal", answers: .tasksSchool,
            "De school meldt een verwijdering en zorgt dat er een andere school wordt gevonden", by: school
        )
        .brief("meldt verwijdering en zorgt voor een nieuwe school")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "De school zorgt voor")

        Task(
            "parents-try-first", answers: .tasksParents,
            "Ouders proberen, net als de school, eerst zelf ongeoorloofd verzuim te laten ophouden", by: ouders
        )
        .brief("ouders proberen eerst met school het verzuim te stoppen")
        .modality(.description)
        .cite("Leerplichtambtenaar, Rol", 62, "ouders hebben geprobeerd")

        Task(
            "partners-prevent-together", answers: .tasksAllPartners,
            "Ketenpartners en school trekken samen op in de preventieve aanpak", by: ketenpartners, with: school
        )
        .brief("werken met de school aan preventie")
        .modality(.description)
        .cite("Inleiding", 5, "aanpak samen met partners")

        Task(
            "broader-approach", answers: .attendancePolicy,
            "Voor een poort- of luxeverzuimactie moet de school zelf al een bredere aanpak hebben ingezet", by: school
        )
        .brief("bredere aanpak, als basis voor acties met leerplicht")
        .modality(.principle)
        .cite("Preventieve activiteiten, Poortactie", 83, "die door school is ingezet")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "die door school is ingezet")
    }

    @Provisions private static var supportForSchool: [Provision] {
        Task(
            "support-sot", answers: .supportForSchool, "De school kan terecht bij haar vaste SOT consulent",
            by: sotConsulent, with: school
        )
        .brief("een vaste SOT consulent van het samenwerkingsverband")
        .cite("SOT consulent, inleiding", 19, "als aanspreekpunt")

        Task(
            "support-jgz", answers: .supportForSchool, "De school kan JGZ om een onderzoek vragen", by: jgz,
            with: school
        )
        .brief("onderzoek door de jeugdgezondheidszorg")
        .modality(.permission)
        .cite("JGZ, taak 4", 39, "School kan een aanvraag")

        Intervention(
            "support-leerplicht", answers: .supportForSchool,
            "Leerplicht kan meedenken als de school niet weet welke stappen juist zijn", by: leerplichtambtenaar
        )
        .brief("leerplicht kan meedenken over de juiste stappen")
        .cite("Preventieve activiteiten, Meedenken", 85, "kan de leerplichtambtenaar meedenken")

        Intervention(
            "support-veilig-thuis", answers: .supportForSchool,
            "Een professional kan Veilig Thuis om advies en steun vragen", by: veiligThuis
        )
        .brief("advies en ondersteuning van Veilig Thuis")
        .cite("Veilig Thuis", 92, "advies en ondersteuning")
    }
}
