import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var prevention: [Provision] {
        conditions
        choosingTogether
        information
        luxeverzuimactie
        poortactie
        cooperation
        poortactieAtTheDoor
    }

    @Provisions private static var conditions: [Provision] {
        Criterion(
            "in-consultation", answers: .preventionConditions,
            "Preventief samenwerken gebeurt als school en leerplichtambtenaar daarover overleggen",
            effect: .requires, about: school, leerplichtambtenaar
        )
        .brief("in overleg tussen school en leerplicht")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "In overleg tussen school en")

        Criterion(
            "capacity-of-both", answers: .preventionConditions,
            "Preventief samenwerken kan alleen als school én leerplicht er capaciteit voor hebben",
            effect: .requires, about: school, leerplicht
        )
        .brief("capaciteit bij school en leerplicht")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "capaciteit bij school en leerplicht")

        Criterion(
            "on-top-of-legal-tasks", answers: .preventionConditions,
            "Preventieve activiteiten komen boven op wat de wet leerplicht opdraagt", effect: .requires,
            about: leerplichtambtenaar
        )
        .brief("als aanvulling op de wettelijke taken")
        .cite("Preventieve activiteiten, inleiding", 78, "aanvulling op de wettelijke taken")

        Criterion(
            "always-together", answers: .preventionConditions,
            "Bij preventieve activiteiten werken leerplichtambtenaar en school altijd samen", effect: .requires,
            about: leerplichtambtenaar, school
        )
        .brief("altijd samen met de school")
        .cite("Preventieve activiteiten, inleiding", 78, "altijd om een samenwerking")

        Criterion(
            "on-top-of-school-policy", answers: .preventionConditions,
            "Preventieve activiteiten vullen het verzuim- of aanwezigheidsbeleid van de school aan",
            effect: .requires, about: school
        )
        .brief("als aanvulling op verzuim-/aanwezigheidsbeleid")
        .cite("Preventieve activiteiten, inleiding", 78, "aanvulling op het schoolverzuimbeleid")

        Criterion(
            "capacity-of-leerplicht", answers: .preventionConditions,
            "Preventieve activiteiten kunnen alleen als de afdeling Leerplicht er genoeg capaciteit voor heeft",
            effect: .requires, about: leerplicht
        )
        .brief("voldoende capaciteit bij de afdeling Leerplicht")
        .cite("Preventieve activiteiten, inleiding", 78, "voldoende capaciteit beschikbaar")
    }

    @Provisions private static var choosingTogether: [Provision] {
        Task(
            "discuss-what-is-possible", answers: .preventionConditions,
            "School en leerplichtambtenaar doen er goed aan samen te bespreken wat gewenst is en wat kan",
            by: school, leerplichtambtenaar
        )
        .brief("samen bespreken wat gewenst en mogelijk is")
        .modality(.advice)
        .cite("Preventieve activiteiten, inleiding", 78, "wat gewenst en mogelijk is")

        Task(
            "ask-what-fits", answers: .preventionConditions,
            "School en leerplichtambtenaar vragen zich af wat past bij het verzuim op deze school",
            by: school, leerplichtambtenaar
        )
        .brief("wat past bij de problematiek op school?")
        .modality(.advice)
        .cite("Preventieve activiteiten, inleiding", 78, "passen bij de verzuimproblematiek")

        Task(
            "ask-what-works", answers: .preventionConditions,
            "School en leerplichtambtenaar vragen zich af wat naar verwachting helpt", by: school, leerplichtambtenaar
        )
        .brief("wat is naar verwachting effectief?")
        .modality(.advice)
        .cite("Preventieve activiteiten, inleiding", 78, "naar verwachting effectief")

        Task(
            "ask-what-is-feasible", answers: .preventionConditions,
            "School en leerplichtambtenaar vragen zich af wat de betrokkenen kunnen waarmaken",
            by: school, leerplichtambtenaar
        )
        .brief("wat is haalbaar voor de betrokkenen?")
        .modality(.advice)
        .cite("Preventieve activiteiten, inleiding", 78, "haalbaar voor de betrokkenen")
    }

    @Provisions private static var cooperation: [Provision] {
        Intervention(
            "absence-policy", answers: .preventionActivities,
            "De leerplichtambtenaar kan soms meedenken over het verzuim- of aanwezigheidsbeleid van de school",
            by: leerplichtambtenaar, provided: "soms; hangt af van behoefte van school en ervaring van de ambtenaar"
        )
        .brief("meedenken over verzuim-/aanwezigheidsbeleid")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "meedenken over het verzuimbeleid")
        .cite("Preventieve activiteiten, Meedenken", 85, "gaat een stap verder")

        Criterion(
            "policy-what-school-needs", answers: .preventionConditions,
            "Of leerplicht over beleid meedenkt, hangt af van wat de school nodig heeft", effect: .requires,
            about: school
        )
        .brief("bij beleid: afhankelijk van behoefte van school")
        .cite("Preventieve activiteiten, Meedenken", 85, "wat school nodig heeft")

        Criterion(
            "policy-experience", answers: .preventionConditions,
            "Of leerplicht over beleid meedenkt, hangt af van de ervaring van de leerplichtambtenaar",
            effect: .requires, about: leerplichtambtenaar
        )
        .brief("bij beleid: afhankelijk van ervaring ambtenaar")
        .cite("Preventieve activiteiten, Meedenken", 85, "ervaring van de leerplichtambtenaar")

        Intervention(
            "absence-registration", answers: .preventionActivities,
            "Meedenken over de verzuimregistratie is een voorbeeld van preventieve samenwerking",
            by: leerplichtambtenaar
        )
        .brief("meedenken over verzuimregistratie")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "de verzuimregistratie")

        Intervention(
            "joint-talks", answers: .preventionActivities,
            "Preventieve verzuimgesprekken samen aanpakken is een voorbeeld van preventieve samenwerking",
            by: school, leerplichtambtenaar
        )
        .brief("preventieve verzuimgesprekken samen aanpakken")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "preventieve verzuimgesprekken")

        Task(
            "joint-absence-talks", answers: .absenceTalk,
            "School en leerplicht kunnen een preventief gesprek over verzuim gezamenlijk aanpakken",
            by: school, leerplichtambtenaar
        )
        .brief("preventief: kan samen met leerplicht")
        .modality(.permission)
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "een gezamenlijke aanpak voor preventieve")

        Intervention(
            "advice-on-reporting", answers: .preventionActivities,
            "De leerplichtambtenaar kan de school raad geven over hoe zij verzuim goed meldt", by: leerplichtambtenaar
        )
        .brief("advies over juist melden van verzuim")
        .cite("Preventieve activiteiten, Meedenken", 85, "juiste manier melden van verzuim")
    }

    @Provisions private static var information: [Provision] {
        Intervention(
            "information-pupils-parents", answers: .preventionActivities,
            "De leerplichtambtenaar kan leerlingen en ouders over schoolverzuim voorlichten", by: leerplichtambtenaar
        )
        .brief("voorlichting aan leerlingen en ouders")
        .cite("Leerplichtambtenaar, Preventieve samenwerking", 72, "via voorlichting op school")
        .cite("Preventieve activiteiten, Voorlichting", 82, "aan leerlingen en ouders")

        Intervention(
            "information-staff", answers: .preventionActivities,
            "De leerplichtambtenaar kan ook wie op school werkt voorlichten", by: leerplichtambtenaar
        )
        .brief("voorlichting aan medewerkers van school")
        .cite("Preventieve activiteiten, Voorlichting", 82, "aan de medewerkers van school")

        Task(
            "presentation", answers: .communication,
            "De leerplichtambtenaar heeft een presentatie waarmee de school zelf kan voorlichten",
            by: leerplichtambtenaar, with: school
        )
        .brief("presentatie voor eigen gebruik door school")
        .modality(.description)
        .cite("Preventieve activiteiten, Voorlichting", 82, "een presentatie")

        Task(
            "parent-leaflet", answers: .communication,
            "De leerplichtambtenaar heeft een ouderfolder in verschillende talen die de school kan gebruiken",
            by: leerplichtambtenaar, with: school
        )
        .brief("folder voor ouders in meerdere talen")
        .modality(.description)
        .cite("Preventieve activiteiten, Voorlichting", 82, "ouders in meerdere talen")

        Task(
            "school-leaflet", answers: .communication,
            "De leerplichtambtenaar heeft een folder over luxeverzuim en verlof, bestemd voor scholen",
            by: leerplichtambtenaar, with: school
        )
        .brief("schoolfolder over luxeverzuim en verlof")
        .modality(.description)
        .cite("Preventieve activiteiten, Voorlichting", 82, "luxeverzuim en verlof")
    }
}
