import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var adviceWithoutReport: [Provision] {
        limits
        thinkingAlong
        joiningMeetings
    }

    @Provisions private static var thinkingAlong: [Provision] {
        Intervention(
            "think-along", answers: .adviceWithoutReport,
            "Weet de school niet goed welke stappen juist zijn, dan kan de leerplichtambtenaar meedenken",
            by: leerplichtambtenaar, provided: "de school vindt de situatie lastig in te schatten"
        )
        .brief("ja, als school de stappen lastig kan inschatten")
        .cite("Preventieve activiteiten, Meedenken", 85, "kan de leerplichtambtenaar meedenken")

        Intervention(
            "think-along-removal", answers: .adviceWithoutReport,
            "Meedenken kan bijvoorbeeld als verwijdering van een leerling aanstaande is", by: leerplichtambtenaar,
            provided: "voordat een leerling wordt verwijderd"
        )
        .brief("ja, bijvoorbeeld vóór een verwijdering")
        .cite("Preventieve activiteiten, Meedenken", 85, "leerling wordt verwijderd")

        Intervention(
            "think-along-sickness", answers: .adviceWithoutReport,
            "Meedenken kan bijvoorbeeld als onzeker is of een leerling werkelijk ziek is", by: leerplichtambtenaar,
            provided: "twijfel over ziekte"
        )
        .brief("ja, bijvoorbeeld bij twijfel over ziekte")
        .cite("Preventieve activiteiten, Meedenken", 85, "echt ziek is")

        Intervention(
            "think-along-conflict", answers: .adviceWithoutReport,
            "Meedenken kan bijvoorbeeld als een dreigend conflict met ouders in verzuim kan uitmonden",
            by: leerplichtambtenaar, provided: "dreigend conflict met ouders dat tot ongeoorloofd verzuim kan leiden"
        )
        .brief("ja, bijvoorbeeld bij dreigend conflict met ouders")
        .cite("Preventieve activiteiten, Meedenken", 85, "conflict met ouders dreigt")
    }

    @Provisions private static var joiningMeetings: [Provision] {
        Intervention(
            "joins-in-special-situations", answers: .attendanceAtCaseMeeting,
            "Vóór er ongeoorloofd verzuim is, komt leerplicht alleen in bijzondere situaties bij MDO of JES",
            by: leerplichtambtenaar, provided: "bijzondere situatie, voordat er ongeoorloofd verzuim is"
        )
        .brief("preventief alleen in bijzondere situaties")
        .interpreted(
            nl: "De tekst zegt dat het in bijzondere situaties mogelijk is; wij lezen: en anders niet.",
            en: "The text says that it is possible in special situations; we read: and not otherwise."
        )
        .cite("Preventieve activiteiten, Aansluiten", 86, "in bijzondere situaties mogelijk")

        Task(
            "school-may-ask", answers: .attendanceAtCaseMeeting,
            "Een school kan vragen of de leerplichtambtenaar bij een MDO komt", by: school,
            with: leerplichtambtenaar, at: mdo
        )
        .brief("school kan erom verzoeken bij een MDO")
        .modality(.permission)
        .cite("Preventieve activiteiten, Aansluiten", 86, "verzoeken aan te sluiten")

        Task(
            "officer-decides", answers: .attendanceAtCaseMeeting,
            "Na overleg met de school bepaalt de leerplichtambtenaar of deelname aan het MDO nodig is",
            by: leerplichtambtenaar, with: school
        )
        .brief("leerplichtambtenaar besluit na overleg met school")
        .cite("Preventieve activiteiten, Aansluiten", 86, "besluit na overleg met de")

        Task(
            "parents-told-beforehand", answers: .tellingFamilyOfReport,
            "De school doet er goed aan ouders vooraf te vertellen dat leerplicht bij MDO of JES komt", by: school,
            with: ouders
        )
        .brief("ouders vooraf, als leerplicht preventief aansluit")
        .modality(.advice)
        .cite("Preventieve activiteiten, Aansluiten", 86, "ouders vooraf informeert")
    }

    @Provisions private static var limits: [Provision] {
        Task(
            "no-legal-task", answers: .notTasksAttendance,
            "Zonder melding van ongeoorloofd verzuim en zonder vrijstelling in zicht heeft "
                + "leerplicht geen wettelijke taak",
            by: leerplichtambtenaar
        )
        .brief("zonder melding of vrijstelling een wettelijke taak doen")
        .cite("Preventieve activiteiten, Let op", 88, "geen wettelijke taak")

        Task(
            "no-personal-data", answers: .confidentiality,
            "Zonder wettelijke taak mag de leerplichtambtenaar geen persoonsgegevens verwerken",
            by: leerplichtambtenaar
        )
        .brief("leerplicht, zolang het geen wettelijke taak heeft")
        .cite("Preventieve activiteiten, Let op", 88, "geen persoonsgegevens verwerken")

        Intervention(
            "on-parents-request", answers: .adviceWithoutReport,
            "Zonder wettelijke taak kan de leerplichtambtenaar meedenken als ouders daar (mede) om vragen",
            by: leerplichtambtenaar, initiative: ouders, provided: "(mede) op verzoek van ouders"
        )
        .brief("ja, als ouders er (mede) om vragen")
        .cite("Preventieve activiteiten, Let op", 88, "(mede) op verzoek van ouders")

        Intervention(
            "anonymous-case", answers: .adviceWithoutReport,
            "Zonder wettelijke taak kan de leerplichtambtenaar meedenken over een casus zonder naam",
            by: leerplichtambtenaar, provided: "de casus wordt anoniem besproken"
        )
        .brief("ja, als de casus anoniem wordt besproken")
        .cite("Preventieve activiteiten, Let op", 88, "casus anoniem wordt besproken")

        Consent(
            "parents-may-refuse", answers: .adviceWithoutReport,
            "Zonder wettelijke taak mogen ouders weigeren dat een leerplichtambtenaar zich ermee bemoeit",
            to: .contact, from: ouders, provided: "geen melding en geen vrijstelling aan de orde"
        )
        .brief("ouders mogen het weigeren")
        .modality(.permission)
        .when(.reported, is: false).when(.exemptionAtIssue, is: false)
        .cite("Preventieve activiteiten, Let op", 88, "niet te accepteren")
    }
}
