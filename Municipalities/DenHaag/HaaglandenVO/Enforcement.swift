import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var enforcement: [Provision] {
        Enforcement(
            "may-enforce", answers: .enforcementConditions,
            "De leerplichtambtenaar kan handhaven als aan drie voorwaarden tegelijk is voldaan",
            via: .halt, .civil, .criminal, by: leerplichtambtenaar,
            provided: "verzuim houdt aan, geen medewerking en verwijtbaarheid"
        )
        .brief("als drie voorwaarden samen gelden (kan, hoeft niet)")
        .when(.refusesCooperation).when(.blameworthy).when(.attendanceRestored, is: false)
        .cite("Leerplichtambtenaar, Handhaving", 66, "kan de leerplichtambtenaar handhaving inzetten")

        Criterion(
            "absence-persists", answers: .enforcementConditions,
            "Voor handhaving moet het verzuim voortduren", effect: .requires, about: leerling
        )
        .brief("het verzuim houdt aan")
        .when(.attendanceRestored, is: false)
        .cite("Leerplichtambtenaar, Handhaving", 66, "verzuim blijft aanhouden")

        Criterion(
            "no-cooperation", answers: .enforcementConditions,
            "Voor handhaving moet medewerking van jongere of ouders ontbreken", effect: .requires,
            about: leerling, ouders
        )
        .brief("jongere of ouders werken niet mee")
        .when(.refusesCooperation)
        .cite("Leerplichtambtenaar, Handhaving", 66, "geen medewerking van jongere")

        Criterion(
            "blameworthy", answers: .enforcementConditions,
            "Voor handhaving moet het verzuim jongere of ouders te verwijten zijn", effect: .requires,
            about: leerling, ouders
        )
        .brief("zij zijn verwijtbaar")
        .when(.blameworthy)
        .cite("Leerplichtambtenaar, Handhaving", 66, "zij verwijtbaar zijn")

        Criterion(
            "criteria-per-route", answers: .enforcementConditions,
            "Of er wordt gehandhaafd, hangt ook af van nadere criteria voor elke route", effect: .requires
        )
        .brief("nadere criteria per route (niet in deze tekst)")
        .notModelled(
            nl: "De tekst noemt de criteria zelf niet en verwijst voor de routes naar de MAS.",
            en: "The text does not give the criteria themselves and refers to the MAS for the routes."
        )
        .cite("Leerplichtambtenaar, Handhaving", 66, "hangt af van de aanvullende")

        Criterion(
            "expected-effect", answers: .enforcementConditions,
            "Of er wordt gehandhaafd, hangt ook af van wat handhaving naar verwachting uithaalt", effect: .requires
        )
        .brief("afhankelijk van het verwachte effect")
        .cite("Leerplichtambtenaar, Handhaving", 66, "het verwachte effect")

        Task(
            "no-cooperation-can-be-enforced", answers: .noShow,
            "Werken jongere of ouders niet mee, dan kan leerplicht handhaven als verzuim aanhoudt en verwijtbaar is",
            by: leerplichtambtenaar, with: leerling, ouders
        )
        .brief("dan kan leerplicht handhaven, mits ook verwijtbaar")
        .modality(.permission)
        .when(.refusesCooperation).when(.blameworthy).when(.attendanceRestored, is: false)
        .cite("Leerplichtambtenaar, Handhaving", 66, "geen medewerking van jongere")

        Enforcement(
            "halt-criteria", answers: .haltIntroduction,
            "Voor een Halt-interventie gelden aanvullende criteria, die de tekst niet geeft", via: .halt,
            by: leerplichtambtenaar, provided: "aanvullende criteria, die de tekst niet noemt"
        )
        .brief("kan, als aan nadere criteria is voldaan (niet genoemd)")
        .cite("Leerplichtambtenaar, Handhaving", 66, "gelden voor een Halt-interventie")

        Enforcement(
            "route-halt", answers: .enforcementRoutes, "Een Halt-interventie is een van de drie routes", via: .halt,
            by: leerplichtambtenaar, provided: "aanvullende criteria, die de tekst niet noemt"
        )
        .brief("Halt-interventie")
        .cite("Leerplichtambtenaar, Handhaving", 66, "Halt-interventie")

        Enforcement(
            "route-civil", answers: .enforcementRoutes, "Dwang langs civiele weg is een van de drie routes",
            via: .civil, by: leerplichtambtenaar, provided: "aanvullende criteria, die de tekst niet noemt"
        )
        .brief("dwang in civiel kader")
        .cite("Leerplichtambtenaar, Handhaving", 66, "dwang in civiel kader")

        Enforcement(
            "route-criminal", answers: .enforcementRoutes, "Dwang langs strafrechtelijke weg is een van de drie routes",
            via: .criminal, by: leerplichtambtenaar, provided: "aanvullende criteria, die de tekst niet noemt"
        )
        .brief("dwang in strafrechtelijk kader")
        .cite("Leerplichtambtenaar, Handhaving", 66, "strafrechtelijk kader")
    }

    @Provisions static var supervision: [Provision] {
        Task(
            "no-supervision-of-schools", answers: .notTasksAttendance,
            "Leerplicht gaat niet na of scholen de Leerplichtwet naleven", by: leerplicht
        )
        .brief("controleren of scholen de Leerplichtwet naleven")
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "Leerplicht controleert niet")

        Task(
            "inspectorate-supervises", answers: .schoolSupervision,
            "Toezicht op naleving van de Leerplichtwet door scholen is aan de Inspectie van het Onderwijs",
            by: inspectie, with: school
        )
        .brief("Inspectie van het Onderwijs")
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "rol ligt bij de Inspectie")

        Enforcement(
            "report-to-inspectorate", answers: .schoolSupervision,
            "Bij zorgen kan leerplicht de Inspectie over een school inlichten", via: .supervision,
            by: leerplicht, against: school, provided: "zorgelijke situatie"
        )
        .brief("leerplicht kan bij zorgen melden bij Inspectie")
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "In zorgelijke situaties")

        Task(
            "parents-may-report", answers: .schoolSupervision,
            "Bij zorgen kan leerplicht ouders erop wijzen dat zij zelf naar de Inspectie kunnen stappen",
            by: leerplicht, with: ouders
        )
        .brief("of ouders wijzen op melding bij Inspectie")
        .modality(.permission)
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "ouders op de mogelijkheid wijzen")

        Task(
            "school-first-told", answers: .schoolSupervision,
            "Vóór leerplicht naar de Inspectie gaat, zoekt het contact met de school", by: leerplicht, with: school
        )
        .brief("eerst contact met de school")
        .cite("Leerplichtambtenaar, Toezicht op scholen", 74, "eerst contact met school")
    }
}
