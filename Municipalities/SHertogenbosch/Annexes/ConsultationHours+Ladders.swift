import RulePackKit

extension SHertogenbosch {
    @Provisions static var consultationLadders: [Provision] {
        lateLadder
        truancyLadder
    }

    @Provisions private static var lateLadder: [Provision] {
        Threshold(
            "late-spreekuur-through-7", answers: .lateArrivals,
            "Tot en met 7 keer te laat: de school of afdeling praat met de leerling, en met de ouders van 18-minners",
            of: .lateArrivals, when: .atMost(7, .times),
            leadsTo: Text(
                nl: "gesprek door school of afdeling met leerling (en ouders van 18-minners)",
                en: "talk by school or department with pupil (and parents of those under 18)"),
            series: "late-spreekuur", by: school
        )
        .interpreted(
            nl: "De tekst heeft „18-leerlingen”; wij lezen leerlingen jonger dan 18 jaar.",
            en: "The text has \"18-leerlingen\"; we read pupils younger than 18."
        )
        .cite("Bijlage 7, Te laat komen", 814...815, "met 7 keer te laat")

        Threshold(
            "late-spreekuur-8-through-11", answers: .lateArrivals,
            "8 tot en met 11 keer te laat: de school nodigt de leerling uit voor het preventief spreekuur",
            of: .lateArrivals, when: .from(8, through: 11, .times),
            leadsTo: Text(
                nl: "uitnodiging voor het preventief spreekuur", en: "invitation to the preventive consultation hour"),
            series: "late-spreekuur", by: school, meeting: preventiefSpreekuur
        )
        .cite("Bijlage 7, Te laat komen", 817, "8 t/m 11 keer")

        Threshold(
            "late-spreekuur-from-12", answers: .lateArrivals,
            "Vanaf 12 keer te laat: melding bij leerplicht/RMC via DUO", of: .lateArrivals, when: .atLeast(12, .times),
            leadsTo: Text(
                nl: "melding bij leerplicht/RMC via DUO", en: "report to the attendance service or RMC through DUO"),
            series: "late-spreekuur"
        )
        .cite("Bijlage 7, Te laat komen", 820, "Vanaf 12 keer")

        Task(
            "family-told-of-consultation-late", answers: .tellingFamilyOfReport,
            "Bij een uitnodiging voor het spreekuur wegens te laat komen licht de school leerling en ouders in",
            by: school, with: leerling, ouders
        )
        .brief("spreekuur wegens te laat: leerling en ouders")
        .cite("Bijlage 7, Te laat komen", 817...818, "informeert de leerling en ouders")
    }

    @Provisions private static var truancyLadder: [Provision] {
        Threshold(
            "truancy-hours-through-7", answers: .truancy,
            "Tot en met 7 uur spijbelen: de school spreekt leerling en/of ouders erop aan in een gesprek",
            of: .truancy, when: .atMost(7, .hours),
            leadsTo: Text(
                nl: "gesprek door school met leerling en/of ouders",
                en: "talk by the school with pupil and/or "
                    + "parents"),
            series: "truancy-hours", by: school
        )
        .cite("Bijlage 7, Spijbelen", 826...827, "met 7 uur spijbelen")

        Threshold(
            "truancy-hours-8-through-11", answers: .truancy,
            "8 tot en met 11 uur spijbelen: de school nodigt de leerling uit op het preventief spreekuur",
            of: .truancy, when: .from(8, through: 11, .hours),
            leadsTo: Text(
                nl: "uitnodiging voor het preventief spreekuur", en: "invitation to the preventive consultation hour"),
            series: "truancy-hours", by: school, meeting: preventiefSpreekuur
        )
        .cite("Bijlage 7, Spijbelen", 829, "8 t/m 11 uur")

        Threshold(
            "truancy-hours-more-than-11", answers: .truancy,
            "Meer dan 11 lesuren spijbelen: melding bij leerplicht/RMC via DUO", of: .truancy,
            when: .moreThan(11, .lessonHours),
            leadsTo: Text(
                nl: "melding bij leerplicht/RMC via DUO", en: "report to the attendance service or RMC through DUO"),
            series: "truancy-hours"
        )
        .cite("Bijlage 7, Spijbelen", 832...833, "Meer dan 11 lesuren")

        Threshold(
            "truancy-several-dayparts", answers: .truancy,
            "Meerdere dagdelen spijbelen: melding bij leerplicht/RMC via DUO", of: .truancy,
            leadsTo: Text(
                nl: "melding bij leerplicht/RMC via DUO", en: "report to the attendance service or RMC through DUO"),
            series: "truancy-hours"
        )
        .brief("meerdere dagdelen: melding bij leerplicht/RMC via DUO")
        .cite("Bijlage 7, Spijbelen", 832...833, "meerdere dagdelen")

        Task(
            "parents-told-of-consultation-truancy", answers: .tellingFamilyOfReport,
            "Bij een uitnodiging voor het spreekuur wegens spijbelen licht de school de ouders in", by: school,
            with: ouders
        )
        .brief("spreekuur wegens spijbelen: ouders")
        .cite("Bijlage 7, Spijbelen", 829...830, "informeert de ouders")
    }

    @Provisions static var consultationAfterReport: [Provision] {
        Threshold(
            "absence-after-consultation", answers: .repeatedAbsence,
            "Verzuimt een leerling opnieuw na een gesprek op het spreekuur, dan volgt een melding via DUO",
            of: .absenceOrLateness, when: .atLeast(1, .times), over: .since(.preventiveTalk),
            leadsTo: Text(nl: "melding via DUO", en: "report through DUO"), by: school
        )
        .brief("na het spreekuur: melding via DUO")
        .interpreted(
            nl: "De regel staat onder te laat komen en noemt soort noch aantal; wij lezen elk verzuim zonder reden en "
                + "elke keer te laat, vanaf de eerste keer. De tekst zegt niet wie meldt; wij lezen de school.",
            en: "The rule stands under late arrivals and names neither kind nor number; we read any absence without "
                + "reason and any late arrival, from the first. The text does not say who reports; we read the school."
        )
        .when(.preventiveTalk)
        .cite("Bijlage 7, Te laat komen", 822, "Bij opnieuw verzuim na")

        Task(
            "summons-after-report-late", answers: .afterReport,
            "Na een DUO-melding over te laat komen roept leerplicht/RMC leerling en/of ouders op voor een gesprek",
            by: leerplicht, rmc, with: leerling, ouders
        )
        .brief("te laat: roept leerling en/of ouders op")
        .cite("Bijlage 7, Te laat komen", 823, "leerling en/of ouders op")

        Task(
            "summons-after-report-truancy", answers: .afterReport,
            "Na een DUO-melding over spijbelen roept leerplicht/RMC leerling en/of ouders op voor een gesprek",
            by: leerplicht, rmc, with: leerling, ouders
        )
        .brief("spijbelen: roept leerling en/of ouders op")
        .cite("Bijlage 7, Spijbelen", 835, "leerling en/of ouders op")

        Task(
            "unauthorised-sickness-protocol", answers: .sickAbsenceRoute,
            "Ongeoorloofd ziekteverzuim wordt afgehandeld via het verzuimprotocol van GGD en Leerplicht",
            by: ggd, leerplicht, via: "verzuimprotocol van GGD en Leerplicht"
        )
        .brief("ongeoorloofd: protocol van GGD en Leerplicht")
        .cite("Bijlage 7, Ongeoorloofd ziekteverzuim", 839...840, "verzuimprotocol van GGD en Leerplicht")

        Clause(
            "protocol-of-ggd-and-attendance", answers: .relatedTexts,
            "Voor ongeoorloofd ziekteverzuim verwijst de tekst naar het verzuimprotocol van GGD en Leerplicht"
        )
        .brief("verzuimprotocol van GGD en Leerplicht")
        .cite("Bijlage 7, Ongeoorloofd ziekteverzuim", 839...840, "verzuimprotocol van GGD en Leerplicht")
    }
}
