import RulePackKit

extension Tilburg {
    static let stap1: TierName = "stap-1-basis-op-orde"
    static let stap2: TierName = "stap-2-ondersteuningsteam"
    static let stap3: TierName = "stap-3-plein013-betrokken"
    static let stap4: TierName = "stap-4-actietafel"

    @Provisions static var escalation: [Provision] {
        tiers
        turningPoints
        terms1To4
        mandates
        leads
        evaluations
    }

    @Provisions private static var tiers: [Provision] {
        EscalationTier(
            stap1.name, answers: .caseTiers, "De basis op orde", order: 1, of: .pupilCase,
            owner: directeur, aangewezenMedewerker, participants: leerkracht, ouders, leerling, ibEr,
            guests: consulent, toegang, schoolmaatschappelijkWerker, jeugdverpleegkundige, leerplicht,
            term: .weeks(3), turningPoint: "interventies herstellen de schoolgang of de gemaakte afspraak niet",
            next: stap2, purpose: "verzuim snel in beeld brengen en de normale schoolgang herstellen"
        )
        .interpreted(
            nl: "De regie ligt bij de een of bij de ander: de directeur of de aangewezen medewerker.",
            en: "Either of the two is in charge: the head or the designated member of staff."
        )
        .cite("Opschalen, B. Stappenplan", 123, "De basis op orde")
        .cite("Stap 1, Doel", 138...140, "een sluitende aanpak")
        .cite("Stap 1, Betrokkenen", 141, "Leerkracht")
        .cite("Stap 1, Regie belegd bij", 142, "directeur van de school")
        .cite("Stap 1, Kantelpunt", 144, "uiterlijk 3 weken")

        EscalationTier(
            stap2.name, answers: .caseTiers, "Het ondersteuningsteam aan zet", order: 2, of: .pupilCase,
            owner: directeur, aangewezenPersoon, participants: ouders, leerling, toegang, ibEr, leerplicht, consulent,
            term: .months(1),
            turningPoint: "doel niet binnen de bepaalde tijd bereikt en geen andere oplossing in beeld",
            next: stap3, meeting: ondersteuningsoverleg,
            purpose: "een oplossing die het gewone schoolleven herstelt"
        )
        .interpreted(
            nl: "De regie ligt bij de een of bij de ander: de directeur of de aangewezen persoon. De termijn is die "
                + "van het kantelpunt.",
            en: "Either of the two is in charge: the head or the designated person. The term is that of the turning "
                + "point."
        )
        .cite("Opschalen, B. Stappenplan", 124, "Ondersteuningsteam aan zet")
        .cite("Stap 2, Doel", 156...158, "herstel van het gewone schoolleven")
        .cite("Stap 2, Betrokkenen", 159, "Leerplicht")
        .cite("Stap 2, Regie belegd bij", 160, "de directeur dan wel")
        .cite("Stap 2, Kantelpunt", 162, "uiterlijk 1 maand")

        EscalationTier(
            stap3.name, answers: .caseTiers, "Plein013 betrokken", order: 3, of: .pupilCase,
            guests: ibEr, ouders, leerling, tlvLoket, directeurPlein013, toegang, experts, leerplicht,
            turningPoint: "doel niet binnen de bepaalde tijd bereikt en betrokkenen zien geen uitweg meer",
            next: stap4, purpose: "de school gericht steunen bij complexe ondersteuningsvragen"
        )
        .interpreted(
            nl: "De regie ligt bij één van de aanwezigen, in onderling overleg en in principe bij wie de ouders het "
                + "meest nabij is; wij noemen daarom niemand. Wie betrokken is, hangt van de casus af.",
            en: "One of those present is in charge, as they agree and in principle whoever is nearest to the parents; "
                + "so we name nobody. Who is involved depends on the case."
        )
        .cite("Opschalen, B. Stappenplan", 125, "Plein013 betrokken")
        .cite("Stap 3, Doel", 167...169, "biedt gerichte ondersteuning")
        .cite("Stap 3, Betrokkenen", 170, "Afhankelijk van de casuïstiek")
        .cite("Stap 3, Regie belegd bij", 172, "In onderlinge afstemming")
        .cite("Stap 3, Kantelpunt", 173, "geen uitweg meer zien")

        EscalationTier(
            stap4.name, answers: .caseTiers, "De Actietafel", order: 4, of: .pupilCase,
            participants: ouders,
            guests: teammanagerSociaal, teammanagerLeerplicht, directeurPlein013, bestuurderPO, bestuurderVO, leerling,
            turningPoint: "geen meer: betrokkenen moeten het nu oplossen", meeting: actietafel,
            purpose: "op korte termijn een passende (onderwijs)plek regelen"
        )
        .interpreted(
            nl: "De regie ligt bij de voorzitter of een van de andere betrokkenen en wordt in het overleg bepaald; wij "
                + "noemen daarom niemand. Behalve de ouders zijn de genoemden mogelijke gesprekspartners; zo nodig is "
                + "ons woord.",
            en: "The chair or one of the others involved is in charge, as the meeting decides; so we name nobody. But "
                + "for the parents those named are possible participants; if needed is our wording."
        )
        .cite("Opschalen, B. Stappenplan", 126, "De actietafel")
        .cite("Stap 4, Doel", 176...178, "tot nu toe onoplosbaar")
        .cite("Stap 4, Betrokkenen", 179...181, "Mogelijke gesprekspartners")
        .cite("Stap 4, Regie belegd bij", 183, "dan wel een van de")
        .cite("Stap 4, Kantelpunt", 184, "geen kantelpunt meer")

        Clause(
            "other-tables", answers: .caseTiers,
            "Op een volgend niveau werken anderen, met andere competenties, bevoegdheden en mandaat"
        )
        .brief("elk volgend niveau: andere competenties en mandaat")
        .cite("Opschalen, B. Stappenplan", 128, "andere competenties en mandatering")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "andere competenties en bevoegdheden")

        Clause(
            "highest-level", answers: .caseTiers, "Het overleg van de Actietafel is het hoogste opschalingsniveau"
        )
        .brief("Actietafel is het hoogste niveau")
        .cite("Stap 4, Concrete aanpak", 182, "het hoogste opschalingsniveau")
    }

    @Provisions private static var turningPoints: [Provision] {
        Criterion(
            "no-progress", answers: .escalationCriteria,
            "Een ondersteuningsvraag waarin geen voortgang wordt geboekt, gaat naar een volgend niveau",
            effect: .triggers, about: leerling
        )
        .brief("geen voortgang: naar het volgende niveau")
        .when(.progressMade, is: false)
        .cite("Opschalen, B. Stappenplan", 128, "geen voortgang geboekt wordt")

        Criterion(
            "team-falls-short", answers: .escalationCriteria,
            "Kan een ondersteuningsteam de vraag van een leerling onvoldoende invullen, dan volgt een andere tafel",
            effect: .triggers, tier: stap2, about: leerling
        )
        .brief("ondersteuningsteam schiet tekort: naar andere tafel")
        .cite("Uitwerking gezamenlijke verzuimaanpak", 34, "onvoldoende invulling kan geven")

        Criterion(
            "step-1-turning-point", answers: .escalationCriteria,
            "Naar het ondersteuningsteam als interventies de schoolgang of de gemaakte afspraak niet herstellen",
            effect: .triggers, tier: stap1, about: leerling
        )
        .brief("stap 1: schoolgang of afspraak niet hersteld")
        .when(.attendanceRestored, is: false).when(.termPassed)
        .cite("Stap 1, Kantelpunt", 144, "niet leiden tot het herstel")

        Criterion(
            "too-little-progress-in-four-weeks", answers: .escalationCriteria,
            "Boekt het ondersteuningsteam in uiterlijk vier weken te weinig voortgang, dan wordt advies gevraagd",
            effect: .triggers, tier: stap2, about: leerling
        )
        .brief("stap 2: te weinig voortgang in 4 weken (advies vragen)")
        .when(.progressMade, is: false).when(.termPassed)
        .cite("C. Samenwerkingsverband Plein013", 72, "onvoldoende voortgang boekt")

        Criterion(
            "step-2-goal-missed", answers: .escalationCriteria,
            "Naar het SWV/TLV-loket moet de doelstelling niet op tijd zijn bereikt", effect: .requires, tier: stap2,
            about: leerling
        )
        .brief("stap 2: doel niet op tijd bereikt")
        .when(.goalReached, is: false)
        .cite("Stap 2, Kantelpunt", 162, "doelstelling niet binnen de bepaalde")

        Criterion(
            "step-2-no-other-solution", answers: .escalationCriteria,
            "Naar het SWV/TLV-loket moeten ook andere oplossingen niet in beeld zijn", effect: .requires, tier: stap2,
            about: leerling
        )
        .brief("stap 2: en geen andere oplossing in beeld")
        .when(.otherSolutionInSight, is: false)
        .cite("Stap 2, Kantelpunt", 162, "andere oplossingen niet in beeld")

        Criterion(
            "step-3-goal-missed", answers: .escalationCriteria,
            "Naar de Actietafel moet de doelstelling niet op tijd zijn bereikt", effect: .requires, tier: stap3,
            about: leerling
        )
        .brief("stap 3: doel niet op tijd bereikt")
        .when(.goalReached, is: false)
        .cite("Stap 3, Kantelpunt", 173, "doelstelling niet binnen de bepaalde")

        Criterion(
            "step-3-no-way-out", answers: .escalationCriteria,
            "Naar de Actietafel moeten betrokkenen ook geen uitweg meer zien", effect: .requires, tier: stap3,
            about: leerling
        )
        .brief("stap 3: en betrokkenen zien geen uitweg")
        .when(.wayOutInSight, is: false)
        .cite("Stap 3, Kantelpunt", 173, "geen uitweg meer zien")

        Criterion(
            "plan-time-passed", answers: .escalationCriteria,
            "Naar de Actietafel als binnen de tijd van het plan van aanpak geen passende oplossing is bereikt",
            effect: .triggers, tier: stap3, about: leerling
        )
        .brief("stap 3: geen oplossing binnen de tijd van het plan")
        .interpreted(
            nl: "Regel 76 noemt geen stap; in het model gaat stap 3 aan de Actietafel vooraf.",
            en: "Line 76 names no step; in the model step 3 comes before the Actietafel."
        )
        .when(.goalReached, is: false)
        .cite("C. Samenwerkingsverband Plein013", 76, "geen passende oplossing")
    }

    @Provisions private static var terms1To4: [Provision] {
        Deadline(
            "step-1-three-weeks", answers: .schoolTierTime,
            "Herstellen interventies schoolgang of afspraak niet binnen drie weken, dan is het ondersteuningsteam aan zet",
            within: .weeks(3), consequence: "opschaling naar het ondersteuningsteam"
        )
        .brief("uiterlijk 3 weken (Stap 1)")
        .cite("Stap 1, Kantelpunt", 144, "binnen uiterlijk 3 weken")

        Deadline(
            "support-team-four-weeks", answers: .caseMeetingTime,
            "Het ondersteuningsteam heeft uiterlijk vier weken voordat advies wordt gevraagd bij het TLV-loket",
            within: .weeks(4), by: ondersteuningsteam, consequence: "advies vragen bij het TLV-loket"
        )
        .brief("uiterlijk 4 weken (C. Plein013)")
        .cite("C. Samenwerkingsverband Plein013", 72, "binnen uiterlijk 4 weken")

        Deadline(
            "support-team-month-to-aim-for", answers: .caseMeetingTime,
            "Het ondersteuningsteam probeert binnen een maand, of een zelf te bepalen tijd, een oplossing te bereiken",
            within: .months(1), by: ondersteuningsteam
        )
        .brief("1 maand of een te bepalen tijd (Stap 2, Doel)")
        .modality(.aim)
        .cite("Stap 2, Doel", 158, "(of te bepalen tijd)")

        Deadline(
            "support-team-month-at-most", answers: .caseMeetingTime,
            "Is het doel niet binnen de bepaalde tijd bereikt, uiterlijk een maand, dan volgt het SWV/TLV-loket",
            within: .months(1), by: ondersteuningsteam, consequence: "opschaling naar het SWV/TLV-loket"
        )
        .brief("uiterlijk 1 maand (Stap 2, Kantelpunt)")
        .cite("Stap 2, Kantelpunt", 162, "(uiterlijk 1 maand)")

        Deadline(
            "step-3-own-time", answers: .laterTierTime,
            "Stap 3 duurt tot een bepaalde tijd waarvoor de tekst geen getal geeft; er volgt dus geen datum uit",
            consequence: "opschaling naar de Actietafel"
        )
        .brief("stap 3: een bepaalde tijd, zonder getal")
        .cite("Stap 3, Kantelpunt", 173, "binnen de bepaalde tijd")

        Deadline(
            "time-in-plan", answers: .laterTierTime,
            "Plein013 schaalt op na de tijd die in het plan van aanpak is afgesproken; de tekst geeft geen getal"
        )
        .brief("naar Actietafel: na de in het plan afgesproken tijd")
        .cite("C. Samenwerkingsverband Plein013", 76, "plan van aanpak afgesproken tijd")

        Deadline(
            "step-4-soon", answers: .laterTierTime,
            "De Actietafel moet op korte termijn een plek regelen; de tekst geeft geen getal"
        )
        .brief("stap 4: op korte termijn, zonder getal")
        .modality(.aim)
        .cite("Stap 4, Doel", 178, "op korte termijn")

        Criterion(
            "step-4-no-turning-point", answers: .escalationCriteria, "De Actietafel kent zelf geen kantelpunt meer",
            effect: .triggers, tier: stap4
        )
        .brief("kantelpunt van stap 4, de Actietafel")
        .saysThereIsNone()
        .cite("Stap 4, Kantelpunt", 184, "Er is geen kantelpunt meer")
    }
}
