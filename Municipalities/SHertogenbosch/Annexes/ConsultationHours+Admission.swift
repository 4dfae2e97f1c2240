import RulePackKit

extension SHertogenbosch {
    @Provisions static var consultationTargetGroup: [Provision] {
        Criterion(
            "consultation-ages", answers: .consultationAdmission,
            "Het preventief spreekuur is voor leerplichtige leerlingen tussen de 12 en 18 jaar", effect: .admits,
            at: preventiefSpreekuur, ages: .between(12, and: 18, .years), about: leerling
        )
        .brief("leerplichtig, tussen de 12 en 18 jaar")
        .cite("Bijlage 7, Doelgroep", 787, "tussen de 12 en 18")

        Criterion(
            "consultation-po-below-12", answers: .consultationAdmission,
            "Op po-scholen is er ook een preventief gesprek voor wie nog geen 12 is, voor de ouders of voor beiden",
            effect: .admits, at: preventiefSpreekuur, ages: .lessThan(12, .years), about: leerling, ouders
        )
        .brief("po: jonger dan 12, en/of hun ouders")
        .in(.po)
        .cite("Bijlage 7, Doelgroep", 787...789, "leerlingen jonger dan 12 jaar")

        Criterion(
            "consultation-blameworthy", answers: .consultationAdmission,
            "Wie op het preventief spreekuur komt, kan het verzuim worden verweten", effect: .requires,
            at: preventiefSpreekuur, about: leerling
        )
        .brief("alleen als het verzuim verwijtbaar is")
        .interpreted(
            nl:
                "De zin staat als derde punt van de doelgroep; wij lezen hem als voorwaarde naast leeftijd en soort "
                + "verzuim.",
            en: "The sentence is the third point of the target group; we read it as a condition beside age and kind of "
                + "absence."
        )
        .when(.blameworthy)
        .cite("Bijlage 7, Doelgroep", 795, "de leerling worden verweten")

        Criterion(
            "consultation-light-absence", answers: .consultationAdmission,
            "Het preventief spreekuur is voor licht ongeoorloofd verzuim van meerdere lesuren of dagdelen",
            effect: .admits, at: preventiefSpreekuur, about: leerling
        )
        .brief("licht ongeoorloofd verzuim (meerdere lesuren/dagdelen)")
        .cite("Bijlage 7, Doelgroep", 791...792, "licht ongeoorloofd verzuim")

        Criterion(
            "consultation-late-start-of-day", answers: .consultationAdmission,
            "Het preventief spreekuur is voor leerlingen die vaak te laat komen aan het begin van de dag",
            effect: .admits, at: preventiefSpreekuur, about: leerling
        )
        .brief("vaak te laat aan het begin van de dag")
        .cite("Bijlage 7, Doelgroep", 791, "begin van de dag")

        Criterion(
            "consultation-late-between-lessons", answers: .consultationAdmission,
            "Het preventief spreekuur is voor leerlingen die vaak te laat komen tussen lesuren in", effect: .admits,
            at: preventiefSpreekuur, about: leerling
        )
        .brief("vaak te laat tussen lesuren in")
        .cite("Bijlage 7, Doelgroep", 791, "tussen lesuren in")

        Criterion(
            "consultation-few-hours", answers: .consultationAdmission,
            "Het preventief spreekuur is voor leerlingen met enkele uren verzuim", effect: .admits,
            at: preventiefSpreekuur, about: leerling
        )
        .brief("enkele uren verzuim")
        .cite("Bijlage 7, Doelgroep", 792...793, "enkele uren verzuim")

        Criterion(
            "consultation-all-municipalities", answers: .consultationAdmission,
            "Het preventief spreekuur is voor leerlingen uit alle gemeenten", effect: .admits, at: preventiefSpreekuur,
            about: leerling
        )
        .brief("uit alle gemeenten")
        .cite("Bijlage 7, Doelgroep", 787, "uit alle gemeenten")

        Criterion(
            "light-absence-to-consultation", answers: .lightAbsence,
            "Leerlingen met licht ongeoorloofd verzuim kunnen op het preventief spreekuur komen", effect: .admits,
            at: preventiefSpreekuur, about: leerling
        )
        .brief("licht ongeoorloofd verzuim: preventief spreekuur")
        .modality(.permission)
        .cite("Bijlage 7, Doelgroep", 791...792, "licht ongeoorloofd verzuim")
    }

    @Provisions static var consultationExclusions: [Provision] {
        Criterion(
            "excluded-no-school-action", answers: .consultationExclusion,
            "Voor het spreekuur kan niet worden aangemeld: een leerling voor wie de school nog niets heeft ondernomen",
            effect: .excludes, at: preventiefSpreekuur, about: leerling, school
        )
        .brief("leerling voor wie school zelf nog niets deed")
        .interpreted(
            nl: "De tekst zegt melden; wij lezen aanmelden voor het spreekuur, ook bij de punten die volgen.",
            en: "The text says report; we read refer to the consultation hour, also at the points that follow."
        )
        .when(.schoolAction, is: false)
        .cite("Bijlage 7, Doelgroep", 797, "kunnen niet gemeld worden")
        .cite("Bijlage 7, Criteria", 801, "nog geen actie heeft ondernomen")

        Criterion(
            "excluded-underlying-problem", answers: .consultationExclusion,
            "Voor het spreekuur kan niet worden aangemeld: een leerling met achterliggende problematiek",
            effect: .excludes, at: preventiefSpreekuur, about: leerling
        )
        .brief("leerling met achterliggende problematiek")
        .when(.underlyingProblem)
        .cite("Bijlage 7, Criteria", 803, "een achterliggende problematiek")

        Task(
            "underlying-problem-to-zat-triangle", answers: .caseMeetingWork,
            "Een leerling met achterliggende problematiek wordt in de ZAT-driehoek besproken in plaats van op het "
                + "spreekuur",
            by: school, with: leerling, at: zatDriehoek
        )
        .brief("ZAT-driehoek: leerlingen met achterliggend probleem")
        .interpreted(
            nl: "De tekst zegt niet wie bespreekt; wij lezen de school, die de leerling aanmeldt.",
            en: "The text does not say who discusses; we read the school, which refers the pupil."
        )
        .when(.underlyingProblem)
        .cite("Bijlage 7, Criteria", 803...804, "ZAT driehoek")

        Criterion(
            "excluded-discussed-in-zat-triangle", answers: .consultationExclusion,
            "Voor het spreekuur kan niet worden aangemeld: een leerling die al in de ZAT-driehoek is besproken",
            effect: .excludes, at: preventiefSpreekuur, about: leerling
        )
        .brief("leerling die al in de ZAT-driehoek is besproken")
        .when(.discussedInZatTriangle)
        .cite("Bijlage 7, Criteria", 806, "al zijn besproken")

        Task(
            "zat-triangle-straight-to-duo", answers: .reportOccasions,
            "Een leerling die al in de ZAT-driehoek is besproken, wordt direct via DUO gemeld", by: school,
            via: "DUO"
        )
        .brief("al besproken in ZAT-driehoek: direct via DUO")
        .interpreted(
            nl: "De tekst zegt niet wie meldt; wij lezen de school.",
            en: "The text does not say who reports; we read the school."
        )
        .when(.discussedInZatTriangle)
        .cite("Bijlage 7, Criteria", 806...807, "direct via DUO gemeld")

        Criterion(
            "excluded-referred-before", answers: .consultationExclusion,
            "Voor het spreekuur kan niet worden aangemeld: een leerling die de huidige school er al eens voor "
                + "aanmeldde",
            effect: .excludes, at: preventiefSpreekuur, about: leerling, school
        )
        .brief("leerling die de huidige school al eens aanmeldde")
        .when(.referredToConsultation)
        .cite("Bijlage 7, Criteria", 809, "door de huidige school")

        Criterion(
            "excluded-reported-before", answers: .consultationExclusion,
            "Voor het spreekuur kan niet worden aangemeld: een leerling die al via DUO bij leerplicht is gemeld",
            effect: .excludes, at: preventiefSpreekuur, about: leerling
        )
        .brief("leerling die al via DUO is gemeld")
        .when(.reported)
        .cite("Bijlage 7, Criteria", 809...810, "bij leerplicht zijn gemeld")

        Criterion(
            "excluded-school-did-too-little", answers: .consultationExclusion,
            "Blijkt uit het gesprek dat de school niets of te weinig deed, dan wordt de leerling niet op het spreekuur "
                + "behandeld",
            effect: .excludes, at: preventiefSpreekuur, about: leerling, school
        )
        .brief("leerling voor wie school te weinig blijkt te hebben gedaan")
        .when(.schoolAction, is: false)
        .cite("Bijlage 7, Vertaling naar de uitvoering", 860...862, "geen of te weinig actie")
    }
}
