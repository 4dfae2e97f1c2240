import RulePackKit

extension SHertogenbosch {
    @Provisions static var introduction: [Provision] {
        Objective(
            "right-to-develop", answers: .vision,
            "Elke leerling heeft het recht zich te ontwikkelen en zijn talenten te ontplooien"
        )
        .brief("recht op ontwikkeling voor elke leerling")
        .modality(.principle)
        .cite("Inleiding", 5...6, "te ontwikkelen")

        Objective(
            "equal-talents", answers: .vision,
            "Talent is gelijk verdeeld, de kans om het te ontplooien veel minder"
        )
        .brief("gelijke talenten, ongelijke kansen")
        .modality(.description)
        .cite("Inleiding", 6...7, "gelijk verdeeld")

        Objective(
            "fitting-education", answers: .vision, "Goed en passend onderwijs is onmisbaar om talent te ontplooien"
        )
        .brief("goed en passend onderwijs is cruciaal")
        .modality(.principle)
        .cite("Inleiding", 7, "goed en passend onderwijs")

        Objective(
            "absence-hinders", answers: .vision,
            "Niet naar school kunnen kan de ontwikkeling belemmeren en op den duur tot maatschappelijke uitval leiden"
        )
        .brief("verzuim kan ontwikkeling belemmeren en uitval geven")
        .modality(.description)
        .cite("Inleiding", 7...9, "maatschappelijke uitval")

        Objective(
            "family-heard", answers: .familyInvolvement,
            "Leerling en/of ouders worden gehoord en bij een passende aanpak betrokken; dat noemt de tekst essentieel",
            by: partners
        )
        .brief("horen en betrekken bij een passende aanpak")
        .modality(.principle)
        .cite("Inleiding", 9...11, "ouders te horen")

        Objective(
            "from-prevention", answers: .vision,
            "Partners werken vanuit preventie om kansengelijkheid te vergroten", by: partners
        )
        .brief("preventie vergroot kansengelijkheid")
        .cite("Inleiding", 11, "Om kansengelijkheid te vergroten")

        Objective("prevent-absence", answers: .aims, "De preventie is erop gericht verzuim te voorkomen")
            .brief("verzuim voorkomen")
            .cite("Inleiding", 12, "het voorkomen van verzuim")

        Intervention(
            "preventive-support", answers: .preventionActivities,
            "Passend onderwijs en ondersteuning of jeugdhulp worden preventief ingezet tegen verzuim"
        )
        .brief("passend onderwijs, ondersteuning en jeugdhulp")
        .modality(.aim)
        .cite("Inleiding", 12...13, "preventieve inzet van ondersteuning/jeugdhulp")

        Objective(
            "equal-chances", answers: .aims, "De partners hebben de ambitie dat alle leerlingen gelijke kansen krijgen",
            by: partners
        )
        .brief("gelijke kansen voor alle leerlingen")
        .cite("Inleiding", 15, "gelijke kansen")

        Objective(
            "fitting-place", answers: .aims,
            "De partners hebben de ambitie dat alle leerlingen een passende plek in het onderwijs krijgen",
            by: partners
        )
        .brief("een passende plek voor alle leerlingen")
        .cite("Inleiding", 15...16, "een passende plek")

        Objective(
            "at-most-three-months", answers: .outOfSchoolTarget,
            "Geen leerling zit langer dan drie maanden thuis zonder passend aanbod van onderwijs en/of zorg",
            measure: .outOfSchool, limit: .atMost(3, .months), by: partners
        )
        .brief("niemand langer dan drie maanden thuis zonder passend aanbod")
        .cite("Inleiding", 16...17, "langer dan drie maanden")

        Objective(
            "closed-approach", answers: .aims,
            "De partners werken samen aan een sluitende aanpak van thuiszitten", by: partners
        )
        .brief("een sluitende thuiszittersaanpak")
        .cite("Inleiding", 19, "sluitende thuiszittersaanpak")

        Objective(
            "pupil-central", answers: .vision, "In de aanpak en de samenwerking staat de leerling centraal",
            by: partners
        )
        .brief("de leerling staat centraal")
        .modality(.principle)
        .cite("Inleiding", 19, "leerling centraal")
        .cite("4. Samenwerking", 218, "staat centraal")

        Objective(
            "school-stimulates", answers: .attendancePolicy,
            "De school richt zich op het stimuleren van de aanwezigheid van de leerling", by: school
        )
        .brief("aanwezigheid stimuleren")
        .cite("Inleiding", 21, "het stimuleren van aanwezigheid")

        Objective(
            "partners-with-family-and-school", answers: .tasksAllPartners,
            "Partners om de school werken zo preventief mogelijk met leerling, ouders en school aan verzuim",
            by: partners
        )
        .brief("zo preventief mogelijk samen aan verzuim werken")
        .cite("Inleiding", 21...23, "zo preventief mogelijk")

        Objective(
            "absence-and-early-leaving", answers: .vision,
            "Verzuim gaat samen met een groot risico de school voortijdig te verlaten"
        )
        .brief("verzuim hangt samen met voortijdig schoolverlaten")
        .modality(.description)
        .cite("Inleiding", 23, "voortijdig schoolverlaten")

        Objective(
            "prevent-staying-home", answers: .aims, "De partners richten zich ook op het voorkomen van thuiszitten",
            by: partners
        )
        .brief("thuiszitten voorkomen")
        .cite("Inleiding", 23...24, "voorkomen van thuiszitten")

        Task("signal-early", answers: .earlySignals, "Verzuim moet zo vroeg mogelijk worden gesignaleerd", by: partners)
            .brief("zo vroeg mogelijk signaleren")
            .modality(.aim)
            .cite("Inleiding", 24...25, "mogelijk te signaleren")

        Objective(
            "interventions-in-tune", answers: .familyInvolvement,
            "Interventies worden, afgestemd met leerling en/of ouders, gezamenlijk of in overleg ingezet",
            by: partners
        )
        .brief("interventies afgestemd met leerling en/of ouders")
        .cite("Inleiding", 25...26, "in afstemming met leerling")

        Objective("clear-agreements", answers: .aims, "Het protocol wil heldere werkafspraken geven")
            .brief("heldere werkafspraken")
            .cite("Inleiding", 26, "heldere werkafspraken")
    }
}
