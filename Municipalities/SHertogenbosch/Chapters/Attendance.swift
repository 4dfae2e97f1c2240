import RulePackKit

extension SHertogenbosch {
    @Provisions static var attendance: [Provision] {
        attendanceVision
        attendanceWork
        familyAsPartner

        Objective(
            "pupil-heard", answers: .expectedResults, "De leerling voelt zich door de school gehoord en gezien",
            by: school
        )
        .brief("leerling voelt zich gehoord en gezien")
        .cite("1. Stimuleren van aanwezigheid, Resultaten", 79, "gehoord en gezien")

        Objective(
            "pupil-missed", answers: .expectedResults, "De leerling voelt zich gemist als hij er niet is", by: school
        )
        .brief("leerling voelt zich gemist")
        .cite("1. Stimuleren van aanwezigheid, Resultaten", 79, "gemist als")

        Evaluation(
            "yearly-at-school", answers: .regimeEvaluation,
            "De werkafspraken worden jaarlijks in de school geëvalueerd, van klas en ouderavond tot mentor en directie",
            frequency: .yearly, by: school, with: mentor, teamleider, directie
        )
        .brief("jaarlijks binnen de school, op verschillende niveaus")
        .interpreted(
            nl: "De zin staat onder de resultaten van hoofdstuk 1; wij lezen haar als een beoogd resultaat.",
            en: "The sentence stands among the results of chapter 1; we read it as a result aimed at."
        )
        .modality(.aim)
        .cite("1. Stimuleren van aanwezigheid, Resultaten", 81...82, "jaarlijks binnen de school")
    }

    @Provisions private static var attendanceVision: [Provision] {
        Objective(
            "shared-responsibility", answers: .vision,
            "Aanwezigheid is een gedeelde verantwoordelijkheid van leerlingen, ouders en onderwijs",
            by: leerling, ouders, school
        )
        .brief("gedeelde verantwoordelijkheid voor aanwezigheid")
        .modality(.principle)
        .cite("1. Stimuleren van aanwezigheid", 45...46, "gedeelde verantwoordelijkheid")

        Task(
            "school-own-role", answers: .attendancePolicy,
            "Bij afwezigheid kijkt het onderwijs kritisch naar zijn eigen rol daarin", by: school
        )
        .brief("kritisch naar de eigen rol kijken")
        .cite("1. Stimuleren van aanwezigheid", 46...47, "de eigen rol")

        Objective(
            "attendance-first-step", answers: .vision,
            "Meer aanwezigheid kan gelden als de eerste stap om verzuim te voorkomen"
        )
        .brief("aanwezigheid is de eerste stap in preventie")
        .modality(.description)
        .cite("1. Stimuleren van aanwezigheid", 47...48, "de eerste stap")

        Objective(
            "attendance-record", answers: .vision,
            "Liefst heet de verzuimregistratie een registratie van aanwezigheid"
        )
        .brief("liever aanwezigheids- dan verzuimregistratie")
        .cite("1. Stimuleren van aanwezigheid", 48...49, "een aanwezigheidsregistratie")

        Objective("attendance-matters", answers: .vision, "Dat leerlingen op school zijn, doet ertoe")
            .brief("aanwezigheid doet ertoe")
            .modality(.description)
            .cite("1. Stimuleren van aanwezigheid", 51, "doet er toe")
    }

    @Provisions private static var attendanceWork: [Provision] {
        Task(
            "attention-to-policy", answers: .attendancePolicy, "Scholen hebben aandacht voor hun aanwezigheidsbeleid",
            by: school
        )
        .brief("aandacht voor het aanwezigheidsbeleid")
        .cite("1. Stimuleren van aanwezigheid", 55, "aandacht voor het aanwezigheidsbeleid")

        Task(
            "family-told-of-policy", answers: .communication,
            "De school informeert leerlingen en ouders over haar aanwezigheidsbeleid en over wat te doen bij verzuim",
            by: school, with: leerling, ouders
        )
        .brief("school vertelt leerling en ouders over beleid en verzuim")
        .cite("1. Stimuleren van aanwezigheid", 55...57, "wat te doen wanneer")

        Task(
            "policy-published", answers: .communication,
            "Het aanwezigheidsbeleid is te lezen in de schoolgids en op de website", by: school,
            via: "website en schoolgids"
        )
        .brief("beleid op website en in schoolgids")
        .cite("1. Stimuleren van aanwezigheid", 59...60, "website van de school")

        Task(
            "protocol-published", answers: .embedding,
            "Het protocol zelf is te lezen in de schoolgids en op de website", by: school,
            via: "website en schoolgids"
        )
        .brief("protocol op website en in schoolgids van de school")
        .cite("1. Stimuleren van aanwezigheid", 59...60, "in de schoolgids")

        Task(
            "partners-inform-staff", answers: .gettingAcquainted,
            "Leerplicht, jeugdarts en schoolmaatschappelijk werker lichten het schoolpersoneel voor over ieders rol",
            by: leerplicht, jeugdarts, schoolmaatschappelijkWerker, with: personeel, frequency: .yearly,
            at: partnerbijeenkomst
        )
        .brief("jaarlijkse voorlichting aan schoolpersoneel")
        .cite("1. Stimuleren van aanwezigheid", 63...65, "taken, rollen, samenwerking")

        Task(
            "attendance-in-progress-talks", answers: .attendancePolicy,
            "Scholen bespreken de aanwezigheid in de tienminutengesprekken met leerlingen en ouders",
            by: school, with: leerling, ouders, via: "tienminutengesprek"
        )
        .brief("onderwerp van tienminutengesprekken")
        .cite("1. Stimuleren van aanwezigheid", 67, "10 minutengesprekken")

        Task(
            "attendance-at-parents-evenings", answers: .attendancePolicy,
            "Scholen bespreken de aanwezigheid tijdens ouderavonden", by: school, with: ouders, via: "ouderavond"
        )
        .brief("onderwerp van ouderavonden")
        .cite("1. Stimuleren van aanwezigheid", 67...68, "tijdens ouderavonden")

        Task(
            "mentor-discusses-attendance", answers: .tasksMentor,
            "De mentor bespreekt met zijn leerlingen hun aanwezigheid, vanuit een positieve insteek",
            by: mentor, with: leerling
        )
        .brief("bespreekt aanwezigheid, positief ingestoken")
        .cite("1. Stimuleren van aanwezigheid", 70, "gesprekjes met zijn leerlingen")
        .cite("3. Contact met leerling en ouders", 133...134, "vanuit een positieve insteek")
    }

    @Provisions private static var familyAsPartner: [Provision] {
        Task(
            "family-is-partner", answers: .familyInvolvement,
            "Scholen zien leerlingen en ouders als belangrijke partner bij het vergroten van aanwezigheid",
            by: school, with: leerling, ouders
        )
        .brief("als belangrijke partner")
        .cite("1. Stimuleren van aanwezigheid", 72...73, "een belangrijke partner")

        Task(
            "family-at-home", answers: .familyInvolvement,
            "De school zorgt dat leerlingen en ouders zich er thuis voelen", by: school, with: leerling, ouders
        )
        .brief("school laat hen zich thuis voelen")
        .cite("1. Stimuleren van aanwezigheid", 73, "zich thuis voelen")

        Task(
            "progress-told-positively", answers: .familyInvolvement,
            "De school vertelt leerling en ouders over vorderingen vanuit een positieve insteek",
            by: school, with: leerling, ouders
        )
        .brief("positief communiceren over vorderingen")
        .cite("1. Stimuleren van aanwezigheid", 73...74, "vorderingen vanuit een positieve")

        Task(
            "relation-before-absence", answers: .familyInvolvement,
            "De school investeert in de relatie met leerling en ouders voordat er verzuim is",
            by: school, with: leerling, ouders
        )
        .brief("investeren in de relatie vóór er verzuim is")
        .cite("1. Stimuleren van aanwezigheid", 74...75, "investeer in de relatie")

        Task(
            "story-listened-to", answers: .familyInvolvement,
            "Naar het verhaal van de leerling en de ouders wordt geluisterd", by: school, with: leerling, ouders
        )
        .brief("luisteren naar hun verhaal")
        .cite("1. Stimuleren van aanwezigheid", 75, "het verhaal van de leerling")
    }
}
