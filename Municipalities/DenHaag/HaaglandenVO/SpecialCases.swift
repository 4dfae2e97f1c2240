import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var specialCases: [Provision] {
        Task(
            "same-steps", answers: .absoluteAbsence,
            "Voor jongeren zonder inschrijving en zonder vrijstelling volgt leerplicht dezelfde stappen",
            by: leerplichtambtenaar, with: leerling
        )
        .brief("dezelfde stappen als bij ander verzuim")
        .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "Bovenstaande stappen gelden ook")

        Clause(
            "covered-absolute-absence", answers: .coveredPupils,
            "De stappen van leerplicht gelden ook voor leer- en kwalificatieplichtigen zonder school of vrijstelling",
            parties: leerling
        )
        .brief("ook leer- en kwalificatieplichtigen zonder school of vrijstelling")
        .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "leer- en kwalificatieplichtige jongeren")

        Task(
            "automatic-report", answers: .absoluteAbsence,
            "Jongeren zonder inschrijving komen vanzelf bij leerplicht in beeld doordat twee registers gekoppeld zijn",
            with: leerplicht, via: "koppeling tussen gemeentelijke basisadministratie en DUO"
        )
        .brief("automatische melding via koppeling met DUO")
        .cite("Leerplichtambtenaar, Absoluut verzuim", 68, "automatisch bij leerplicht gemeld")

        Task(
            "removal-reported", answers: .removal,
            "Verwijdert de school een leerling, dan meldt zij dat bij leerplicht", by: school, with: leerplicht
        )
        .brief("school meldt verwijdering bij leerplicht")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "door school bij leerplicht gemeld")

        Task(
            "school-finds-school", answers: .removal,
            "De school zorgt dat er voor die leerling een andere school wordt gevonden",
            by: school
        )
        .brief("school zorgt voor een nieuwe school")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "vinden van een nieuwe school")

        Task(
            "thinking-along-before-removal", answers: .removal,
            "Voordat een school een leerling verwijdert, kan de leerplichtambtenaar meedenken",
            by: leerplichtambtenaar, with: school
        )
        .brief("leerplicht kan vooraf meedenken")
        .modality(.permission)
        .cite("Preventieve activiteiten, Meedenken", 85, "leerling wordt verwijderd")

        Task(
            "removal-is-reason-to-report", answers: .reportOccasions,
            "Ook de verwijdering van een leerling is voor de school reden om bij leerplicht te melden", by: school,
            with: leerplicht
        )
        .brief("als een leerling van school wordt verwijderd")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "die van school worden verwijderd")

        Task(
            "refers-when-needed", answers: .reportOccasions,
            "De coördinator meldt een leerling bij leerplicht aan als dat nodig is", by: coordinatorPassendOnderwijs,
            with: leerplicht
        )
        .brief("indien nodig, door de coördinator passend onderwijs")
        .cite("Coördinator passend onderwijs, taak 4", 12, "Meldt indien nodig leerlingen")

        Task(
            "no-search-for-place", answers: .notTasksAttendance,
            "De leerplichtambtenaar gaat niet zelf op zoek naar een andere plek", by: leerplichtambtenaar
        )
        .brief("zelf een vervangende plek zoeken")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "zoekt niet zelf")

        Task(
            "monitors-removal", answers: .monitoring,
            "De leerplichtambtenaar volgt hoe het zoeken naar een nieuwe school verloopt", by: leerplichtambtenaar
        )
        .brief("het vinden van een nieuwe school")
        .cite("Leerplichtambtenaar, Verwijdering", 68, "monitort het proces")

        Threshold(
            "long-leave", answers: .leaveDays,
            "Bij een verlofaanvraag van meer dan tien schooldagen speelt leerplicht een rol",
            of: .leave, when: .moreThan(10, .schoolDays),
            leadsTo: Text(nl: "een rol voor leerplicht", en: "a role for the attendance service"), by: leerplicht
        )
        .cite("Leerplichtambtenaar, Verlof en vrijstelling", 70, "meer dan 10 schooldagen")

        Task(
            "role-in-exemptions", answers: .exemptions, "Leerplicht speelt een rol bij vrijstellingen", by: leerplicht
        )
        .brief("leerplicht heeft een rol (niet uitgewerkt)")
        .cite("Leerplichtambtenaar, Verlof en vrijstelling", 70, "bij vrijstellingen")

        Task(
            "exemption-in-mdo", answers: .exemptions,
            "Wordt een medische vrijstelling overwogen, dan kan de leerplichtambtenaar bij het MDO nodig zijn",
            by: leerplichtambtenaar, at: mdo
        )
        .brief("medische grond: leerplicht kan naar het MDO komen")
        .modality(.permission)
        .cite("Preventieve activiteiten, Aansluiten", 86, "vrijstelling op medische grond overwogen")
    }
}
