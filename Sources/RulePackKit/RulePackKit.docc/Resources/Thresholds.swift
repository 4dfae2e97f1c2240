import RulePackKit

extension Eikenveld {
    @Provisions static var thresholds: [Provision] {
        lateArrivals
        truancy
        sickness
    }

    @Provisions private static var lateArrivals: [Provision] {
        Threshold(
            "late-through-3", answers: .lateArrivals, "Wie hoogstens drie keer te laat is, wordt daarop aangesproken",
            of: .lateArrivals, when: .atMost(3, .times), over: CountingWindow(.schoolYear),
            leadsTo: Text(nl: "aanspreken door de mentor", en: "word from the mentor"), series: "late", by: mentor
        )
        .cite("3. Te laat komen", 19...20, "Tot en met 3 keer")

        Threshold(
            "late-4-through-8", answers: .lateArrivals, "Vanaf vier keer te laat praat de mentor ook met de ouders",
            of: .lateArrivals, when: .from(4, through: 8, .times), over: CountingWindow(.schoolYear),
            leadsTo: Text(
                nl: "gesprek van de mentor met leerling en ouders", en: "talk of the mentor with pupil and parents"),
            series: "late", by: mentor
        )
        .cite("3. Te laat komen", 19...21, "4 tot en met 8")

        Threshold(
            "late-9-through-14", answers: .lateArrivals,
            "Vanaf negen keer te laat volgt een uitnodiging voor een gesprek met de leerplichtambtenaar",
            of: .lateArrivals, when: .from(9, through: 14, .times), over: CountingWindow(.schoolYear),
            leadsTo: Text(
                nl: "uitnodiging voor een gesprek met de leerplichtambtenaar",
                en: "invitation to a talk with the attendance officer"),
            series: "late", by: verzuimcoordinator
        )
        .cite("3. Te laat komen", 19...23, "9 tot en met 14")

        Threshold(
            "late-from-15", answers: .lateArrivals, "Vanaf vijftien keer te laat wordt leerplicht ingeschakeld",
            of: .lateArrivals, when: .atLeast(15, .times), over: CountingWindow(.schoolYear),
            leadsTo: Text(nl: "melding bij leerplicht", en: "report to the attendance service"), series: "late",
            by: scholen
        )
        .cite("3. Te laat komen", 19...24, "Vanaf 15 keer")
    }

    @Provisions private static var truancy: [Provision] {
        Threshold(
            "truancy-through-5", answers: .truancy, "Bij hoogstens vijf lesuren spijbelen volgt een gesprek",
            of: .truancy, when: .atMost(5, .lessonHours),
            leadsTo: Text(nl: "gesprek van de mentor met de leerling", en: "talk of the mentor with the pupil"),
            series: "truancy", by: mentor
        )
        .cite("4. Spijbelen", 27, "Tot en met 5 lesuren")

        Threshold(
            "truancy-6-through-12", answers: .truancy,
            "Bij zes tot en met twaalf lesuren spijbelen praat de verzuimcoördinator ook met de ouders",
            of: .truancy, when: .from(6, through: 12, .lessonHours),
            leadsTo: Text(
                nl: "gesprek van de verzuimcoördinator met leerling en ouders",
                en: "talk of the absence coordinator with pupil and parents"),
            series: "truancy", by: verzuimcoordinator
        )
        .cite("4. Spijbelen", 28, "6 tot en met 12")

        Threshold(
            "truancy-more-than-12", answers: .truancy, "Boven twaalf lesuren spijbelen wordt leerplicht ingeschakeld",
            of: .truancy, when: .moreThan(12, .lessonHours),
            leadsTo: Text(nl: "melding bij leerplicht", en: "report to the attendance service"), series: "truancy",
            by: scholen
        )
        .cite("4. Spijbelen", 29, "Meer dan 12 lesuren")
    }

    @Provisions private static var sickness: [Provision] {
        Threshold(
            "sick-from-4-reports", answers: .sickness,
            "Vanaf vier ziekmeldingen in een schooljaar volgt een telefoontje",
            of: .sickReports, when: .atLeast(4, .times), over: CountingWindow(.schoolYear),
            leadsTo: Text(nl: "de mentor belt met de ouders", en: "the mentor calls the parents"), by: mentor
        )
        .cite("5. Ziekte", 32, "vierde ziekmelding")

        Threshold(
            "sick-more-than-7-days", answers: .sickness,
            "Na zeven schooldagen ziekte aaneen volgt raad van de jeugdarts",
            of: .sickDays, when: .moreThan(7, .schoolDays), over: CountingWindow(.consecutive),
            leadsTo: Text(nl: "de jeugdarts wordt om advies gevraagd", en: "the youth doctor is asked for advice"),
            by: verzuimcoordinator
        )
        .cite("5. Ziekte", 33...34, "langer dan 7 schooldagen")
    }
}
