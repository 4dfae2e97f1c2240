import RulePackKit

extension SHertogenbosch {
    @Provisions static var consents: [Provision] {
        consentToSharing
        consentToCare
        accessToRecords
        lawsOnCare
    }

    @Provisions private static var consentToSharing: [Provision] {
        Consent(
            "sharing-below-12", answers: .consentSharing,
            "Voor het delen van gegevens over een leerling jonger dan 12 jaar geven de ouders toestemming",
            to: .sharingData, ages: .lessThan(12, .years), from: ouders
        )
        .brief("jonger dan 12: ouders")
        .cite("Bijlage 4", 602, "jonger dan 12 jaar")

        Consent(
            "sharing-from-12-below-16", answers: .consentSharing,
            "Voor het delen van gegevens over een leerling vanaf 12 tot 16 jaar geven de ouders toestemming",
            to: .sharingData, ages: .from(12, below: 16, .years), from: ouders
        )
        .brief("vanaf 12 tot 16: ouders")
        .cite("Bijlage 4", 604, "vanaf 12 jaar tot 16")

        Consent(
            "sharing-from-16", answers: .consentSharing,
            "Voor het delen van gegevens over een leerling vanaf 16 jaar geeft de leerling zelf toestemming",
            to: .sharingData, ages: .atLeast(16, .years), from: leerling
        )
        .brief("vanaf 16: de leerling")
        .cite("Bijlage 4", 608, "vanaf 16 jaar: de leerling")

        Consent(
            "informing-parents-needs-consent", answers: .consentSharing,
            "Vanaf 16 jaar worden de ouders niet ingelicht of gehoord zonder toestemming van de leerling",
            to: .sharingData, ages: .atLeast(16, .years), from: leerling, informed: ouders,
            provided: "alleen met toestemming van de leerling"
        )
        .brief("vanaf 16: ouders informeren alleen als de leerling toestemt")
        .cite("Bijlage 4", 610, "niet zonder toestemming")

        Consent(
            "sharing-assent-grows", answers: .consentSharing,
            "Naarmate een leerling van 12 tot 16 jaar ouder wordt, weegt diens eigen instemming zwaarder",
            to: .sharingData, ages: .from(12, below: 16, .years), from: leerling
        )
        .brief("vanaf 12 tot 16: instemming leerling weegt steeds zwaarder")
        .modality(.principle)
        .cite("Bijlage 4", 604...605, "belang van diens instemming")

        Consent(
            "informing-parents-from-16", answers: .consentSharing,
            "Vanaf 16 jaar is het om het (met de jaren afnemende) opvoedingsbelang vaak wenselijk ouders in te lichten "
                + "en te horen",
            to: .sharingData, ages: .atLeast(16, .years), from: leerling, informed: ouders
        )
        .brief("vanaf 16: ouders informeren en horen is vaak wenselijk")
        .modality(.advice)
        .cite("Bijlage 4", 608...610, "ouders te informeren")
        .cite("Bijlage 4", 608...609, "zal dit belang afnemen")

        Consent(
            "privacy-decided-by-parents", answers: .consentSharing,
            "Over privacykwesties beslissen de ouders totdat de leerling 16 jaar is", to: .sharingData,
            ages: .lessThan(16, .years), from: ouders
        )
        .brief("tot 16: ouders beslissen over privacykwesties")
        .cite("Bijlage 4", 594, "tot de leerling 16 jaar")

        Consent(
            "sharing-about-parents", answers: .consentSharing,
            "Gaan de uitgewisselde persoonsgegevens alleen over de ouders, dan geven zij toestemming", to: .sharingData,
            from: ouders, provided: "de gegevens betreffen alleen de ouders"
        )
        .brief("gegevens over ouders: de ouders")
        .cite("Bijlage 4", 598...599, "enkel de ouders betreffen")

        Consent(
            "sharing-by-age", answers: .consentSharing,
            "Gaan de gegevens over de leerling, dan hangt het van diens leeftijd af of leerling of ouders "
                + "toestemming geven",
            to: .sharingData, from: leerling, ouders, provided: "de gegevens betreffen de leerling"
        )
        .brief("gegevens over de leerling: naar diens leeftijd")
        .cite("Bijlage 4", 599...600, "leeftijd van de leerling")

        Consent(
            "incapable-pupil", answers: .consentSharing,
            "Is de leerling ter zake wilsonbekwaam, dan beslissen de ouders", to: .sharingData, from: ouders,
            provided: "de leerling is ter zake wilsonbekwaam"
        )
        .brief("wilsonbekwame leerling: ouders")
        .cite("Bijlage 4", 612, "wilsonbekwaam is ter zake")

        Task(
            "parents-act-for-pupil", answers: .consentSharing,
            "Ouders die voor een wilsonbekwame leerling beslissen, handelen in diens belang", by: ouders, with: leerling
        )
        .brief("wilsonbekwame leerling: ouders handelen in diens belang")
        .cite("Bijlage 4", 612...613, "in het belang van")
    }

    @Provisions private static var lawsOnCare: [Provision] {
        Clause(
            "laws-on-care", answers: .relatedTexts,
            "Voor hulp verwijst bijlage 4 naar de Wet geneeskundige behandelingsovereenkomst en de Jeugdwet"
        )
        .brief("Wet geneeskundige behandelingsovereenkomst of Jeugdwet")
        .cite("Bijlage 4", 615...617, "de Jeugdwet")
    }

    @Provisions private static var consentToCare: [Provision] {
        Consent(
            "care-from-12", answers: .consentCare,
            "Over hulp beslissen leerlingen vanaf 12 jaar en hun ouders samen; beiden geven toestemming",
            to: .care, ages: .atLeast(12, .years), from: leerling, ouders
        )
        .brief("vanaf 12: leerling en ouders")
        .cite("Bijlage 4", 594...595, "vanaf 12 jaar samen met")
        .cite("Bijlage 4", 605...606, "en ouders toestemming geven")

        Consent(
            "care-school-psychologist", answers: .consentCare,
            "Over hulp van de schoolpsycholoog beslissen leerlingen vanaf 12 jaar en hun ouders samen", to: .care,
            ages: .atLeast(12, .years), from: leerling, ouders, provided: "hulp van de schoolpsycholoog"
        )
        .brief("schoolpsycholoog, vanaf 12: leerling en ouders")
        .cite("Bijlage 4", 594...595, "ook voor de schoolpsycholoog")

        Consent(
            "care-social-worker", answers: .consentCare,
            "Over hulp van de maatschappelijk werker beslissen leerlingen vanaf 12 jaar en hun ouders samen", to: .care,
            ages: .atLeast(12, .years), from: leerling, ouders, provided: "hulp van de maatschappelijk werker"
        )
        .brief("maatschappelijk werk, vanaf 12: leerling en ouders")
        .cite("Bijlage 4", 595...596, "maatschappelijk werker")

        Consent(
            "care-same-age-groups", answers: .consentCare,
            "In de hulpverlening gelden dezelfde leeftijdsgroepen als bij het delen van gegevens", to: .care
        )
        .brief("dezelfde leeftijdsgroepen als bij gegevens delen")
        .cite("Bijlage 4", 615, "In de hulpverlening gelden dezelfde")

        Consent(
            "care-laws-from-12", answers: .consentCare,
            "De Wet geneeskundige behandelingsovereenkomst of de Jeugdwet geeft een jeugdige vanaf 12 al bevoegdheden",
            to: .care,
            ages: .atLeast(12, .years), from: leerling
        )
        .brief("vanaf 12: jeugdige heeft wettelijk al bevoegdheden")
        .modality(.description)
        .cite("Bijlage 4", 615...617, "vanaf 12 jaar al bevoegdheden")

        Consent(
            "treatment-from-12", answers: .consentCare,
            "Voor behandeling is vanaf 12 jaar toestemming van leerling én ouders nodig", to: .care,
            ages: .atLeast(12, .years), from: leerling, ouders,
            provided: "de behandeling valt onder de Wet geneeskundige behandelingsovereenkomst of de Jeugdwet"
        )
        .brief("behandeling, vanaf 12: leerling én ouders")
        .cite("Bijlage 4", 616...617, "Voor behandeling")
    }

    @Provisions private static var accessToRecords: [Provision] {
        Consent(
            "access-own-from-12", answers: .recordAccess, "De jeugdige heeft vanaf 12 jaar een eigen recht op inzage",
            to: .access, ages: .atLeast(12, .years), from: leerling
        )
        .brief("jeugdige vanaf 12: eigen inzagerecht")
        .cite("Bijlage 4", 617...618, "een eigen inzagerecht")

        Consent(
            "access-parents", answers: .recordAccess,
            "Ouders van een jeugdige vanaf 12 jaar hebben inzage voor zover hun taak als wettelijk vertegenwoordiger "
                + "die "
                + "vergt",
            to: .access, ages: .atLeast(12, .years), from: ouders,
            provided: "noodzakelijk voor hun taak als wettelijk vertegenwoordiger"
        )
        .brief("ouders: voor zover nodig als vertegenwoordiger")
        .cite("Bijlage 4", 618...620, "recht op inzage")

        Consent(
            "access-refused-to-parents", answers: .recordAccess,
            "Bij uitzondering krijgt een jeugdige vanaf 12 jaar zijn wens dat een of beide ouders geen "
                + "behandelinformatie "
                + "krijgen",
            to: .access, ages: .atLeast(12, .years), from: leerling,
            provided: "uitzonderingssituatie en expliciete wens van de jeugdige"
        )
        .brief("vanaf 12, op eigen wens: soms geen informatie aan ouder(s)")
        .modality(.permission)
        .cite("Bijlage 4", 620...622, "geen recht heeft")

        Consent(
            "access-refused-example", answers: .recordAccess,
            "Zo'n uitzondering is er als een ouder geen contact meer heeft en diens vraag tegen belang en wens van de "
                + "jeugdige is",
            to: .access, ages: .atLeast(12, .years), from: leerling,
            provided: "geen contact met een ouder; inlichten is tegen belang en wens van de jeugdige"
        )
        .brief("uitzondering: bijvoorbeeld geen contact met ouder")
        .modality(.description)
        .cite("Bijlage 4", 622...623, "geen enkel contact meer")

        Consent(
            "access-weighed-by-provider", answers: .recordAccess,
            "De hulpverlener weegt af of informatie geven botst met goed hulpverlenerschap", to: .access,
            from: behandelaar, provided: "de jeugdige wil niet dat een ouder informatie krijgt"
        )
        .brief("hulpverlener weegt af bij bezwaar jeugdige")
        .cite("Bijlage 4", 623...625, "maakt dan een afweging")

        Consent(
            "access-checked-with-provider", answers: .recordAccess,
            "Vraagt een ouder inzage in gezondheidsgegevens van een hulpverlener, dan wordt bij die hulpverlener "
                + "nagegaan "
                + "of dat mag",
            to: .access, from: behandelaar,
            provided: "gezondheidsgegevens die van een hulpverlener zijn verkregen"
        )
        .brief("ouder: eerst navragen bij de hulpverlener")
        .modality(.advice)
        .cite("Bijlage 4", 625...627, "na te gaan bij de")
    }
}
