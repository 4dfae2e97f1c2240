import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var poortactie: [Provision] {
        Intervention(
            "poortactie", answers: .preventionActivities,
            "Een poortactie kan op verzoek van de school één of hooguit twee keer per jaar plaatsvinden",
            by: schoolmedewerkers, leerplichtambtenaar, initiative: school,
            frequency: .counted(.from(1, through: 2, .times), per: .years(1)),
            provided: "voldoende capaciteit; in principe alleen op basisscholen"
        )
        .brief("poortactie: eenmaal tot hooguit tweemaal per jaar, vraagt school")
        .cite("Preventieve activiteiten, Poortactie", 83, "eenmaal hooguit tweemaal per jaar")

        Criterion(
            "poortactie-primary-schools", answers: .preventionConditions,
            "Een poortactie is in principe alleen voor basisscholen", effect: .requires, about: school
        )
        .brief("poortactie: in principe alleen op basisscholen")
        .modality(.principle)
        .cite("Preventieve activiteiten, Poortactie", 83, "principe alleen plaats op basisscholen")

        Criterion(
            "poortactie-broader-approach", answers: .preventionConditions,
            "Een poortactie hoort bij een bredere aanpak waarmee de school te laat komen wil terugdringen",
            effect: .requires, about: school
        )
        .brief("poortactie: deel van bredere aanpak van school")
        .modality(.principle)
        .cite("Preventieve activiteiten, Poortactie", 83, "onderdeel van een bredere aanpak")

        Criterion(
            "poortactie-capacity", answers: .preventionConditions,
            "Een poortactie kan alleen bij genoeg capaciteit", effect: .requires
        )
        .brief("poortactie: voldoende capaciteit")
        .cite("Preventieve activiteiten, Poortactie", 83, "mits er voldoende capaciteit")

        Task(
            "poortactie-in-start-talk", answers: .presenceAgreementsTime,
            "Een verzoek van de school om een poortactie kan in het startgesprek aan bod komen", by: school,
            with: ketenpartners, at: startgesprek
        )
        .brief("verzoek om poortactie: in het startgesprek")
        .modality(.permission)
        .cite("Preventieve activiteiten, Poortactie", 83, "verzoek van school om ondersteuning")
    }

    @Provisions static var poortactieAtTheDoor: [Provision] {
        Task(
            "poortactie-welcome", answers: .preventionActivities,
            "Bij een poortactie staan schoolmedewerkers en leerplichtambtenaar 's ochtends leerlingen op te wachten",
            by: schoolmedewerkers, leerplichtambtenaar, with: leerling
        )
        .brief("poortactie: welkom bij de deur")
        .modality(.description)
        .cite("Preventieve activiteiten, Poortactie", 83, "bij de deur verwelkomd")

        Task(
            "poortactie-compliment", answers: .preventionActivities,
            "Bij een poortactie horen kinderen en ouders die op tijd zijn een compliment", with: leerling, ouders
        )
        .brief("poortactie: compliment voor wie op tijd is")
        .modality(.description)
        .cite("Preventieve activiteiten, Poortactie", 83, "krijgen een compliment")

        Task(
            "poortactie-sticker", answers: .preventionActivities, "Bij een poortactie krijgt ieder kind een sticker",
            with: leerling
        )
        .brief("poortactie: sticker voor alle kinderen")
        .modality(.description)
        .cite("Preventieve activiteiten, Poortactie", 83, "krijgen een sticker")

        Task(
            "poortactie-late-parents", answers: .preventionActivities,
            "Bij een poortactie worden ouders die te laat komen daarover aangesproken", with: ouders
        )
        .brief("poortactie: ouders die te laat zijn aangesproken")
        .modality(.description)
        .cite("Preventieve activiteiten, Poortactie", 83, "te laat zijn worden hierop")
    }

    @Provisions static var luxeverzuimactie: [Provision] {
        Intervention(
            "luxeverzuimactie", answers: .preventionActivities,
            "Een luxeverzuimactie gebeurt op initiatief van leerplicht en ten hoogste één keer per jaar",
            by: leerplichtambtenaar, initiative: leerplicht, frequency: .counted(.atMost(1, .times), per: .years(1)),
            provided: "deel van een bredere aanpak van de school"
        )
        .brief("luxeverzuimactie: hooguit eenmaal per jaar, door leerplicht")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "maximaal eenmaal per jaar")

        Task(
            "luxeverzuimactie-who-is-absent", answers: .holidayAbsence,
            "De dag vóór of na een vakantie kan leerplicht op school mee uitzoeken welke leerlingen ontbreken",
            by: leerplichtambtenaar, with: school
        )
        .brief("luxeverzuimactie: rond vakantie nagaan wie afwezig is")
        .modality(.permission)
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "voor of na een vakantie")

        Task(
            "luxeverzuimactie-door-visit", answers: .holidayAbsence,
            "De leerplichtambtenaar kan bij leerlingen die rond een vakantie ontbreken aan de deur gaan",
            by: leerplichtambtenaar, with: leerling
        )
        .brief("deurbezoek bij wie afwezig is")
        .modality(.permission)
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "op deurbezoek te gaan")

        Task(
            "luxeverzuimactie-announced", answers: .holidayAbsence,
            "Wie een luxeverzuimactie lang vooraf bekendmaakt, kan er al mee voorkomen dat leerlingen wegblijven"
        )
        .brief("ruim vooraf aankondigen kan preventief werken")
        .modality(.description)
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "ruim van tevoren aan te")

        Criterion(
            "luxeverzuimactie-broader-approach", answers: .preventionConditions,
            "Een luxeverzuimactie hoort altijd bij een bredere aanpak waarmee de school verzuim wil terugdringen",
            effect: .requires, about: school
        )
        .brief("luxeverzuimactie: deel van bredere aanpak school")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "altijd onderdeel van een bredere")

        Criterion(
            "luxeverzuimactie-not-on-request", answers: .preventionConditions,
            "Een school kan niet zelf om een luxeverzuimactie vragen", effect: .excludes, about: school
        )
        .brief("luxeverzuimactie: niet aan te vragen door school")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "niet aan te vragen door")

        Criterion(
            "luxeverzuimactie-tailored", answers: .preventionConditions,
            "Een luxeverzuimactie wordt op maat gemaakt", effect: .requires
        )
        .brief("luxeverzuimactie: maatwerk")
        .modality(.description)
        .interpreted(
            nl: "In de zin ontbreekt een werkwoord; wij lezen „is maatwerk”.",
            en: "The sentence lacks a verb; we read “is tailored”."
        )
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "Een luxeverzuimactie maatwerk")

        Task(
            "luxeverzuimactie-in-start-talk", answers: .presenceAgreementsTime,
            "Waar de school ondersteuning bij wil, kan in het startgesprek aan bod komen", by: school,
            with: ketenpartners, at: startgesprek
        )
        .brief("ondersteuningsbehoefte: in het startgesprek")
        .modality(.permission)
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "ondersteuningsbehoefte van school")
    }
}
