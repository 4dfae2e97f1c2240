import RulePackKit

extension SHertogenbosch {
    static let uitnodigingsbrief: FormName = "concept-uitnodigingsbrief"

    @Provisions static var registrationCriteria: [Provision] {
        lateArrivals
        truancy
        sickness
        talkByAge

        Intervention(
            "preventive-talk-as-activity", answers: .preventionActivities,
            "Leerplicht voert op uitnodiging van de school een preventief gesprek bij te laat komen of spijbelen",
            by: leerplicht, initiative: school, provided: "na 8 t/m 11 keer te laat of 1 tot 1,5 dag spijbelen"
        )
        .brief("preventief gesprek met leerplicht, school nodigt uit")
        .modality(.duty)
        .cite("Bijlage 1, Te laat komen", 386...387, "school nodigt")
        .cite("Bijlage 1, Spijbelen", 401...402, "school nodigt")

        Form(
            uitnodigingsbrief.name, answers: .forms, "Concept-uitnodigingsbrief", from: school, to: ouders,
            purpose: "uitnodigen voor een preventief gesprek met leerplicht"
        )
        .interpreted(
            nl: "De tekst noemt de brief en verwijst naar bijlage 3, waar hij niet staat; wat hij moet doen lezen wij "
                + "uit de regel ervoor.",
            en: "The text names the letter and points to annex 3, where it is not; its purpose we read from the line "
                + "before."
        )
        .cite("Bijlage 1, Te laat komen", 389, "een concept uitnodigingsbrief")
        .cite("Bijlage 1, Spijbelen", 404, "een concept uitnodigingsbrief")
    }

    @Provisions private static var lateArrivals: [Provision] {
        Threshold(
            "late-through-7", answers: .lateArrivals,
            "Bij hoogstens zeven keer te laat voert de school een gesprek met (de leerling en) ouders",
            of: .lateArrivals, when: .atMost(7, .times),
            leadsTo: Text(
                nl: "gesprek door school met (leerling en) ouders", en: "talk by the school with (pupil and) parents"),
            series: "late", by: school
        )
        .cite("Bijlage 1, Te laat komen", 383, "Tot en met 7 keer")

        Threshold(
            "late-8-through-11", answers: .lateArrivals,
            "Na acht tot en met elf keer te laat nodigt de school (leerling en) ouders uit voor een gesprek met "
                + "leerplicht",
            of: .lateArrivals, when: .from(8, through: 11, .times),
            leadsTo: Text(
                nl: "uitnodiging voor een preventief gesprek met leerplicht",
                en: "invitation to a preventive talk with the attendance service"),
            series: "late", by: school, meeting: preventiefGesprek
        )
        .cite("Bijlage 1, Te laat komen", 386...387, "8 t/m 11 keer")

        Threshold(
            "late-from-12", answers: .lateArrivals,
            "Vanaf twaalf keer te laat wordt het verzuim via DUO bij leerplicht gemeld",
            of: .lateArrivals, when: .atLeast(12, .times),
            leadsTo: Text(nl: "melding bij leerplicht via DUO", en: "report to the attendance service through DUO"),
            series: "late", by: school
        )
        .interpreted(
            nl: "De zin zegt niet wie meldt; wij lezen de school.",
            en: "The sentence does not say who reports; we read the school."
        )
        .cite("Bijlage 1, Te laat komen", 391, "Vanaf 12 keer")

        Threshold(
            "absence-after-preventive-talk", answers: .repeatedAbsence,
            "Wie na een preventief gesprek met leerplicht weer verzuimt, wordt via DUO gemeld",
            of: .absenceOrLateness, when: .atLeast(1, .times), over: .since(.preventiveTalk),
            leadsTo: Text(nl: "melding via DUO", en: "report through DUO"), by: school
        )
        .brief("na een preventief gesprek: melding via DUO")
        .interpreted(
            nl: "De regel staat onder te laat komen en noemt soort noch aantal; wij lezen elk verzuim zonder reden en "
                + "elke keer te laat, vanaf de eerste keer. De zin zegt niet wie meldt; wij lezen de school.",
            en: "The rule stands under late arrivals and names neither kind nor number; we read any absence without "
                + "reason and any late arrival, from the first. The sentence does not say who reports; we read the "
                + "school."
        )
        .when(.preventiveTalk)
        .cite("Bijlage 1, Te laat komen", 393, "Bij opnieuw verzuim")
    }

    @Provisions private static var truancy: [Provision] {
        Threshold(
            "truancy-through-2-dayparts", answers: .truancy,
            "Bij hoogstens twee dagdelen spijbelen voert de school een gesprek met (de leerling en) ouders",
            of: .truancy, when: .atMost(2, .dayparts),
            leadsTo: Text(
                nl: "gesprek door school met (leerling en) ouders", en: "talk by the school with (pupil and) parents"),
            series: "truancy-days", by: school
        )
        .cite("Bijlage 1, Spijbelen", 398, "Tot en met 2 dagdelen")

        Threshold(
            "truancy-1-to-1-and-a-half-days", answers: .truancy,
            "Na één tot anderhalve dag spijbelen nodigt de school (leerling en) ouders uit voor een gesprek met "
                + "leerplicht",
            of: .truancy, when: .from(1, to: 1.5, .days),
            leadsTo: Text(
                nl: "uitnodiging voor een preventief gesprek met leerplicht",
                en: "invitation to a preventive talk with the attendance service"),
            series: "truancy-days", by: school, meeting: preventiefGesprek
        )
        .cite("Bijlage 1, Spijbelen", 401...402, "1 tot 1,5 dag")

        Threshold(
            "truancy-from-2-days", answers: .truancy,
            "Bij twee dagen of meer spijbelen wordt het verzuim via DUO bij leerplicht gemeld",
            of: .truancy, when: .atLeast(2, .days),
            leadsTo: Text(nl: "melding bij leerplicht via DUO", en: "report to the attendance service through DUO"),
            series: "truancy-days", by: school
        )
        .interpreted(
            nl: "De zin zegt niet wie meldt; wij lezen de school.",
            en: "The sentence does not say who reports; we read the school."
        )
        .cite("Bijlage 1, Spijbelen", 405, "2 dagen of meer")
    }

    @Provisions private static var sickness: [Provision] {
        Threshold(
            "sick-three-times-in-two-months", answers: .sickness,
            "Minstens drie ziekmeldingen van één of twee dagen binnen twee maanden",
            of: .sickReports, when: .atLeast(3, .times), each: .from(1, through: 2, .days),
            over: CountingWindow(.anyPeriod, .months(2)),
            leadsTo: Text(nl: "school schakelt de jeugdarts in", en: "the school brings in the youth doctor"),
            by: school
        )
        .brief("3 keer of meer 1 of 2 dagen in 2 maanden: school schakelt de jeugdarts in")
        .interpreted(
            nl: "Bijlage 1 noemt geen gevolg; dat staat in hoofdstuk 3.",
            en: "Annex 1 names no consequence; chapter 3 does."
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 414, "drie keer (of meer)")
        .cite("3. Contact met leerling en ouders", 166...168, "school de jeugdarts inschakelt")

        Threshold(
            "sick-more-than-ten-school-days", answers: .sickness,
            "Onduidelijk ziekteverzuim van meer dan tien schooldagen achter elkaar",
            of: .sickDays, when: .moreThan(10, .schoolDays), over: CountingWindow(.consecutive),
            leadsTo: Text(nl: "school schakelt de jeugdarts in", en: "the school brings in the youth doctor"),
            by: school
        )
        .brief("onduidelijk, meer dan 10 schooldagen achtereen: school schakelt de jeugdarts in")
        .interpreted(
            nl: "Bijlage 1 noemt geen gevolg; dat staat in hoofdstuk 3. Het verzuim moet bovendien „onduidelijk” zijn.",
            en: "Annex 1 names no consequence; chapter 3 does. The absence must also be \"unclear\"."
        )
        .when(.unclearSickness)
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 415, "meer dan 10 schooldagen achtereen")
        .cite("3. Contact met leerling en ouders", 166...168, "school de jeugdarts inschakelt")

        Threshold(
            "sick-more-than-four-days", answers: .sickness,
            "Meer dan vier dagen ziek gemeld, verspreid over de afgelopen maand",
            of: .sickDays, when: .moreThan(4, .days), over: CountingWindow(.preceding, .months(1)),
            leadsTo: Text(nl: "school schakelt de jeugdarts in", en: "the school brings in the youth doctor"),
            by: school
        )
        .brief("meer dan 4 dagen verspreid over de afgelopen maand: school schakelt de jeugdarts in")
        .interpreted(
            nl: "Bijlage 1 noemt geen gevolg; dat staat in hoofdstuk 3.",
            en: "Annex 1 names no consequence; chapter 3 does."
        )
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 417, "Meer dan 4 dagen")
        .cite("3. Contact met leerling en ouders", 166...168, "school de jeugdarts inschakelt")

        Criterion(
            "sick-striking", answers: .sickness,
            "Bij opvallend ziekteverzuim, zoals regelmatig ziek naar huis gaan, schakelt de school de jeugdarts in",
            effect: .triggers, about: leerling, school
        )
        .brief("opvallend, zonder getal: school schakelt de jeugdarts in")
        .interpreted(
            nl: "Bijlage 1 noemt geen gevolg; dat staat in hoofdstuk 3. De tekst geeft geen getal.",
            en: "Annex 1 names no consequence; chapter 3 does. The text gives no number."
        )
        .when(.strikingSickness)
        .cite("Bijlage 1, De vier criteria ziekteverzuim", 419, "Opvallend ziekteverzuim")
        .cite("3. Contact met leerling en ouders", 166...168, "school de jeugdarts inschakelt")
    }

    @Provisions private static var talkByAge: [Provision] {
        Criterion(
            "under-12-with-parents", answers: .talkByAge,
            "Is de leerling jonger dan twaalf, dan is het gesprek standaard met de ouders", effect: .requires,
            ages: .lessThan(12, .years), about: ouders
        )
        .brief("onder 12 jaar: standaard met ouders")
        .cite("Bijlage 1, Gesprek naar leeftijd", 408, "onder 12 jaar")

        Criterion(
            "from-12-with-or-without-parents", answers: .talkByAge,
            "Vanaf twaalf jaar kan de leerling met ouders of alleen worden gesproken", effect: .admits,
            ages: .atLeast(12, .years), about: leerling, ouders
        )
        .brief("vanaf 12 jaar: met ouders of alleen")
        .modality(.permission)
        .cite("Bijlage 1, Gesprek naar leeftijd", 408...409, "met ouders of alleen")

        Criterion(
            "alone-only-if-parents-told", answers: .talkByAge,
            "Een leerling alleen spreken kan pas nadat de ouders vooraf zijn ingelicht", effect: .requires,
            ages: .atLeast(12, .years), about: ouders
        )
        .brief("alleen: ouders zijn vooraf ingelicht")
        .cite("Bijlage 1, Gesprek naar leeftijd", 409...410, "ouders vooraf worden")
    }
}
