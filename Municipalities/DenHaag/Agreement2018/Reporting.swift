import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var reporting: [Provision] {
        Task(
            "report-channel", answers: .reportChannel, "Verzuim meldt de school langs digitale weg, bij DUO",
            by: school, with: leerlingzaken, via: "DUO-verzuimloket"
        )
        .brief("DUO-verzuimloket")
        .cite("Bijlage, Verzuimmeldingen", 156, "digitale DUO-verzuimloket")

        reportQuality
        reportDeadlines
        reportElements
    }

    @Provisions private static var reportQuality: [Provision] {
        Objective(
            "sufficient-quality", answers: .reportQuality,
            "De school streeft naar meldingen van voldoende kwaliteit, zodat Leerlingzaken er direct mee verder kan",
            by: school
        )
        .brief("goed genoeg om er direct mee aan de slag te gaan")
        .cite("1.2", 45, "van voldoende kwaliteit")

        Task(
            "quality-norms", answers: .reportQuality,
            "Meldingen voldoen aan de normen van de werkafspraken in de bijlage", by: school
        )
        .brief("volgens de normen van de werkafspraken in de bijlage")
        .cite("1.2 onder a", 49, "de normen")

        Task(
            "insufficient-report-returned", answers: .incompleteReport,
            "Een melding van onvoldoende kwaliteit gaat retour en wordt niet in behandeling genomen",
            by: leerlingzaken, with: school, upon: .incompleteReport
        )
        .brief("gaat retour en wordt niet in behandeling genomen")
        .interpreted(
            nl: "De tekst zegt niet wie oordeelt en terugstuurt; wij lezen: Leerlingzaken.",
            en: "The text does not say who judges and returns it; we read: Leerlingzaken."
        )
        .when(.incompleteReport)
        .cite("1.2 onder b", 50, "melding retour wordt gestuurd")

        Task(
            "what-is-missing-explained", answers: .incompleteReport,
            "Leerlingzaken licht de school toe wat er aan een onvolledige melding nog mist", by: leerlingzaken,
            with: school, upon: .incompleteReport
        )
        .brief("bijlage: school hoort wat er nog ontbreekt")
        .when(.incompleteReport)
        .cite("Bijlage, Verzuimmeldingen", 157, "een toelichting wat er nog")

        Task(
            "counts-as-not-sent", answers: .incompleteReport,
            "Vult de school de melding niet op tijd aan, dan geldt die als niet verzonden", by: school,
            upon: .noticeOfIncompleteReport
        )
        .brief("niet op tijd aangevuld: telt als niet verzonden")
        .cite("Bijlage, Verzuimmeldingen", 158, "als niet verzonden beschouwd")

        Task(
            "response-times-laid-down", answers: .responseTimesAgreed,
            "Beide kanten krijgen reactietermijnen: Leerlingzaken voor het in behandeling nemen van een melding, de "
                + "school voor verzoeken om extra informatie",
            by: leerlingzaken, school
        )
        .brief("voor Leerlingzaken én voor de school")
        .cite("1.2 onder c", 51, "Reactietermijnen worden vastgelegd")

        Task(
            "school-kept-informed", answers: .reportFeedback,
            "De medewerker van Leerlingzaken houdt de school op de hoogte van de afhandeling van het verzuim",
            by: medewerkerLeerlingzaken, with: school
        )
        .brief("medewerker Leerlingzaken vertelt hoe het is afgehandeld")
        .cite("1.2", 45, "informeren over de afhandeling")
    }

    @Provisions private static var reportDeadlines: [Provision] {
        Deadline(
            "notice-of-incomplete-report", answers: .incompleteReportNoticeTime,
            "De school hoort binnen vijf werkdagen dat een melding niet compleet is en wat er ontbreekt",
            within: .workingDays(5), from: .incompleteReport, by: leerlingzaken, to: school
        )
        .interpreted(
            nl: "De tekst noemt geen beginmoment; wij lezen: vanaf de ontvangst van de melding.",
            en: "The text names no starting moment; we read: from receipt of the report."
        )
        .when(.incompleteReport)
        .cite("Bijlage, Verzuimmeldingen", 157, "binnen vijf werkdagen bericht")

        Deadline(
            "completing-a-report", answers: .reportCompletionTime,
            "De school heeft vijf werkdagen om een melding compleet te maken; daarna geldt zij als niet verzonden",
            within: .workingDays(5), from: .noticeOfIncompleteReport, by: school, to: leerlingzaken,
            consequence: "de melding geldt als niet verzonden"
        )
        .interpreted(
            nl: "De tekst noemt geen beginmoment; wij lezen: vanaf het bericht dat de melding niet compleet is.",
            en: "The text names no starting moment; we read: from the notice that the report is incomplete."
        )
        .when(.noticeOfIncompleteReport)
        .cite("Bijlage, Verzuimmeldingen", 158, "vijf werkdagen de tijd")

        Deadline(
            "response-to-complete-report", answers: .reportResponseTime,
            "Leerlingzaken reageert op een complete melding",
            within: .workingDays(5), from: .completeReport, by: leerlingzaken, to: school
        )
        .when(.reported)
        .cite("Bijlage, Verzuimmeldingen", 159, "binnen vijf werkdagen")

        Deadline(
            "news-of-developments", answers: .progressUpdateTime,
            "Leerlingzaken vertelt de school van nieuwe ontwikkelingen met gevolgen voor de schoolgang",
            within: .workingDays(3), from: .newDevelopment, by: leerlingzaken, to: school
        )
        .interpreted(
            nl: "De tekst noemt geen beginmoment; wij lezen: vanaf het moment dat de ontwikkeling bekend is.",
            en: "The text names no starting moment; we read: from when the development is known."
        )
        .when(.newDevelopment)
        .cite("Bijlage, Verzuimmeldingen", 160, "binnen drie werkdagen")

        Deadline(
            "answers-to-questions", answers: .questionResponseTime,
            "Leerlingzaken en school beantwoorden elkaars vragen",
            within: .workingDays(5), from: .question, by: leerlingzaken, school, to: leerlingzaken, school
        )
        .when(.questionAsked)
        .cite("Bijlage, Tijdens het schooljaar", 147, "binnen vijf werkdagen")
    }

    @Provisions private static var reportElements: [Provision] {
        ReportElement("element-period", answers: .reportElements, "de periode van het verzuim", order: 1)
            .cite("Bijlage, Een goede verzuimmelding bevat", 164, "periode")
        ReportElement(
            "element-reason-of-absence", answers: .reportElements, "de (vermoedelijke) reden van het verzuim", order: 2
        )
        .cite("Bijlage, Een goede verzuimmelding bevat", 165, "reden van verzuim")
        ReportElement("element-reason-of-report", answers: .reportElements, "de reden van de melding", order: 3)
            .cite("Bijlage, Een goede verzuimmelding bevat", 166, "reden van de melding")
        ReportElement("element-actions", answers: .reportElements, "wat de school heeft gedaan", order: 4)
            .cite("Bijlage, Een goede verzuimmelding bevat", 167, "school heeft gedaan")
        ReportElement("element-results", answers: .reportElements, "wat dat heeft opgeleverd", order: 5)
            .cite("Bijlage, Een goede verzuimmelding bevat", 168, "uitkomst")
        ReportElement(
            "element-agreements", answers: .reportElements, "afspraken met leerling en/of ouders", order: 6
        )
        .cite("Bijlage, Een goede verzuimmelding bevat", 169, "leerling en/of ouders")
        ReportElement(
            "element-teacher", answers: .reportElements, "hoe leerkracht, begeleider of mentor te bereiken is", order: 7
        )
        .cite("Bijlage, Een goede verzuimmelding bevat", 170, "contactgegevens van de leerkracht")
        ReportElement(
            "element-care", answers: .reportElements, "informatie over hulpverlening, als die er is", order: 8
        )
        .cite("Bijlage, Een goede verzuimmelding bevat", 171, "eventuele hulpverlening")
        ReportElement(
            "element-informant", answers: .reportElements, "hoe te bereiken is wie informatie kan geven", order: 9
        )
        .cite("Bijlage, Een goede verzuimmelding bevat", 172, "informatie opgevraagd kan worden")
    }
}
