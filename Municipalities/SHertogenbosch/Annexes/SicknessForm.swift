import RulePackKit

extension SHertogenbosch {
    static let aanmeldformulierZiekteverzuim: FormName = "aanmeldformulier-ziekteverzuim"

    @Provisions static var sicknessForm: [Provision] {
        Form(
            aanmeldformulierZiekteverzuim.name, answers: .forms, "Aanmeldformulier ziekteverzuim", from: school,
            to: jeugdarts, purpose: "een leerling met opvallend ziekteverzuim aanmelden"
        )
        .interpreted(
            nl: "Het formulier noemt afzender noch ontvanger; hoofdstuk 3 verwijst ernaar waar de school de jeugdarts "
                + "inschakelt.",
            en:
                "The form names neither sender nor receiver; chapter 3 refers to it where the school calls in the "
                + "youth "
                + "doctor."
        )
        .cite("Bijlage 3", 534, "Aanmeldformulier ziekteverzuim")
        .cite("3. Contact met leerling en ouders", 168...169, "de jeugdarts inschakelt")

        Task(
            "sickness-form-discussed-with-parents", answers: .tellingFamilyOfReport,
            "Uitgangspunt is dat wat op het aanmeldformulier ziekteverzuim staat met de ouders is besproken",
            by: school, with: ouders
        )
        .brief("aanmeldformulier ziekteverzuim: met ouders besproken")
        .modality(.principle)
        .interpreted(
            nl: "De tekst zegt niet wie met de ouders spreekt; wij lezen de school, die het formulier invult.",
            en: "The text does not say who talks to the parents; we read the school, which fills in the form."
        )
        .cite("Bijlage 3", 536, "met ouders besproken")

        formReasons
        formHeader
        formQuestions
        formQuestionsOnCare
    }

    @Provisions private static var formReasons: [Provision] {
        Threshold(
            "form-reason-four-days", answers: .sickness,
            "Reden voor aanmelding: in de afgelopen maand verspreid meer dan 4 dagen ziek gemeld", of: .sickDays,
            when: .moreThan(4, .days), over: CountingWindow(.preceding, .months(1)),
            leadsTo: Text(nl: "aanmelding met het formulier", en: "referral with the form")
        )
        .modality(.description)
        .cite("Bijlage 3, reden 1", 548, "Meer dan 4 dagen ziek")

        Threshold(
            "form-reason-one-week", answers: .sickness,
            "Reden voor aanmelding: langer dan één week aaneen onduidelijk ziekteverzuim", of: .sickDays,
            when: .moreThan(1, .weeks), over: CountingWindow(.consecutive),
            leadsTo: Text(nl: "aanmelding met het formulier", en: "referral with the form")
        )
        .brief("meer dan 1 week achtereen, onduidelijk: aanmelding met het formulier")
        .modality(.description)
        .when(.unclearSickness)
        .cite("Bijlage 3, reden 2", 550, "meer dan één week")

        Threshold(
            "form-reason-three-reports", answers: .sickness,
            "Reden voor aanmelding: drie keer of vaker één of twee dagen ziek gemeld binnen 2 maanden",
            of: .sickReports, when: .atLeast(3, .times), each: .from(1, through: 2, .days),
            over: CountingWindow(.anyPeriod, .months(2)),
            leadsTo: Text(nl: "aanmelding met het formulier", en: "referral with the form")
        )
        .modality(.description)
        .cite("Bijlage 3, reden 3", 552, "drie keer (of meer)")

        Criterion(
            "form-reason-striking", answers: .sickness,
            "Reden voor aanmelding: op een andere manier opvallend ziekteverzuim, zoals vaak ziek naar huis gaan",
            effect: .triggers, about: leerling
        )
        .modality(.description)
        .brief("anders opvallend: aanmelding met het formulier")
        .when(.strikingSickness)
        .cite("Bijlage 3, reden 4", 554, "opvallend ziekteverzuim")
    }

    @Provisions private static var formHeader: [Provision] {
        FormField(
            "sickness-form-pupil", answers: .formFields, "Naam van de leerling", on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 538, "Naam leerling")
        FormField(
            "sickness-form-birth-date", answers: .formFields, "Geboortedatum van de leerling",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 539, "Geboortedatum leerling")
        FormField(
            "sickness-form-parent-phone", answers: .formFields, "Telefoonnummer van de ouder(s)",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 540, "Telefoonnummer ouder(s)")
        FormField(
            "sickness-form-parent-email", answers: .formFields, "E-mailadres van de ouder(s)",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 541, "E-mailadres ouder(s)")
        FormField(
            "sickness-form-school", answers: .formFields, "Naam van de school en de groep",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 542, "Naam school / groep")
        FormField(
            "sickness-form-teacher", answers: .formFields, "Naam van de leerkracht of intern begeleider",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 543, "Naam leerkracht / IB-er")
        FormField("sickness-form-date", answers: .formFields, "Datum", on: aanmeldformulierZiekteverzuim)
            .cite("Bijlage 3", 544, "Datum")
        FormField(
            "sickness-form-reason", answers: .formFields, "Reden van aanmelding, aan te kruisen",
            on: aanmeldformulierZiekteverzuim,
            options: [
                "meer dan 4 dagen, verspreid over de afgelopen maand", "onduidelijk, meer dan één week achter elkaar",
                "drie keer of meer één of twee dagen, in 2 maanden", "op een andere manier opvallend",
            ]
        )
        .cite("Bijlage 3", 546, "Reden van aanmelding aankruisen")
        FormField(
            "sickness-form-absence-overview", answers: .formFields, "Verzuimoverzicht, toe te voegen",
            on: aanmeldformulierZiekteverzuim
        )
        .cite("Bijlage 3", 546, "(verzuimoverzicht toevoegen)")
    }

    @Provisions private static var formQuestions: [Provision] {
        FormField(
            "sickness-form-earlier-reports", answers: .formFields, "Of er eerdere ziekmeldingen zijn geweest",
            on: aanmeldformulierZiekteverzuim, order: 1
        )
        .cite("Bijlage 3, vraag 1", 556...557, "eerdere ziekmeldingen geweest")
        FormField(
            "sickness-form-pattern", answers: .formFields, "Of in de ziekmeldingen een patroon te zien is",
            on: aanmeldformulierZiekteverzuim, order: 1
        )
        .cite("Bijlage 3, vraag 1", 557...558, "een patroon")
        FormField(
            "sickness-form-reason-by-parents", answers: .formFields,
            "Welke reden de ouders voor de ziekmeldingen geven",
            on: aanmeldformulierZiekteverzuim, order: 2
        )
        .cite("Bijlage 3, vraag 2", 560...561, "volgens ouders de reden")
        FormField(
            "sickness-form-under-treatment", answers: .formFields,
            "Of de leerling onder controle staat van huisarts of specialist", on: aanmeldformulierZiekteverzuim,
            order: 3
        )
        .cite("Bijlage 3, vraag 3", 563...564, "onder controle")
        FormField(
            "sickness-form-treated-by", answers: .formFields, "Bij wie de leerling onder controle staat",
            on: aanmeldformulierZiekteverzuim, order: 3
        )
        .cite("Bijlage 3, vraag 3", 566, "bij wie?")
        FormField(
            "sickness-form-diagnosis", answers: .formFields, "Of er een diagnose is gesteld of bekend is",
            on: aanmeldformulierZiekteverzuim, order: 3
        )
        .cite("Bijlage 3, vraag 3", 568, "diagnose gesteld/bekend")
    }

    @Provisions private static var formQuestionsOnCare: [Provision] {
        FormField(
            "sickness-form-problem-behaviour", answers: .formFields, "Of er probleemgedrag is",
            on: aanmeldformulierZiekteverzuim, order: 4
        )
        .cite("Bijlage 3, vraag 4", 570, "sprake van probleemgedrag")
        FormField(
            "sickness-form-home-situation", answers: .formFields, "Of er zorgen zijn over de thuissituatie",
            on: aanmeldformulierZiekteverzuim, order: 4
        )
        .cite("Bijlage 3, vraag 4", 571...572, "zorgen over de thuissituatie")
        FormField(
            "sickness-form-neighbourhood-team", answers: .formFields,
            "Of het wijkteam bij leerling of gezin betrokken is", on: aanmeldformulierZiekteverzuim, order: 5
        )
        .cite("Bijlage 3, vraag 5", 574...575, "het wijkteam betrokken")
        FormField(
            "sickness-form-other-absence", answers: .formFields,
            "Of er ander verzuim is, zoals spijbelen of te laat komen", on: aanmeldformulierZiekteverzuim, order: 6
        )
        .cite("Bijlage 3, vraag 6", 577...578, "andere vormen van verzuim")
        FormField(
            "sickness-form-which-other-absence", answers: .formFields, "Welk ander verzuim er is",
            on: aanmeldformulierZiekteverzuim, order: 6
        )
        .cite("Bijlage 3, vraag 6", 580, "welke?")
        FormField(
            "sickness-form-attendance-officer", answers: .formFields, "Of de leerplichtambtenaar betrokken is",
            on: aanmeldformulierZiekteverzuim, order: 6
        )
        .interpreted(
            nl: "De vraag staat zonder eigen nummer onder vraag 6.",
            en: "The question stands under number 6, without a number of its own."
        )
        .cite("Bijlage 3, vraag 6", 582...583, "leerplichtambtenaar betrokken")
        FormField(
            "sickness-form-school-actions", answers: .formFields, "Wat de school heeft ondernomen, liefst met datum",
            on: aanmeldformulierZiekteverzuim, order: 7
        )
        .cite("Bijlage 3, vraag 7", 585...586, "ondernomen (graag met datum)")
        FormField(
            "sickness-form-result", answers: .formFields, "Wat dat heeft opgeleverd", on: aanmeldformulierZiekteverzuim,
            order: 7
        )
        .cite("Bijlage 3, vraag 7", 587, "Resultaat?")
    }
}
