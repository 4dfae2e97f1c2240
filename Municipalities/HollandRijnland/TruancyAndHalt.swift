import RulePackKit

extension HollandRijnland {
    @Provisions static var truancyAndHalt: [Provision] {
        ActionItem(
            "introduce-halt", answers: .haltIntroduction,
            "De Halt-afdoening voor spijbelen wordt ingevoerd volgens het traject van het OM", under: focusA,
            involving: om
        )
        .brief("Halt-afdoening voor spijbelen wordt ingevoerd")
        .interpreted(
            nl: "Het OM staat erbij als maker van het projectplan; wij lezen het als betrokken partij.",
            en: "The prosecutor is there as the maker of the project plan; we read it as a party " + "involved."
        )
        .cite("Speerpunt a, Activiteiten", 20, "invoeren Halt-afdoening Spijbelen")

        ActionItem(
            "halt-planning", answers: .haltIntroduction,
            "De planning bij Halt noemt juni 2009, september 2009 en twee keer januari 2010; wat wanneer is, blijkt niet",
            under: focusA, involving: school, om, halt
        )
        .interpreted(
            nl: "Er zijn vijf activiteiten, vier data en drie partijen; daarom krijgt geen van de "
                + "vijf een datum. De partijen staan bij het hele speerpunt.",
            en: "There are five activities, four dates and three parties; hence none of the five gets "
                + "a date. The parties stand with the whole focus point."
        )
        .brief("planning tussen juni 2009 en januari 2010")
        .cite("Speerpunt a, Tijdsplanning", 30, "Juni 2009")
        .cite("Speerpunt a, Tijdsplanning", 32, "September 2009")
        .cite("Speerpunt a, Tijdsplanning", 34...36, "Januari 2010")
        .cite("Speerpunt a, Betrokken partijen", 38...42, "HALT")

        Enforcement(
            "halt-for-truancy", answers: .enforcementRoutes, "Spijbelen kan met een Halt-afdoening worden afgedaan",
            via: .halt
        )
        .modality(.plan)
        .interpreted(
            nl: "De tekst kondigt de invoering aan en zegt niet bij hoeveel spijbelen of door wie wordt verwezen.",
            en:
                "The text announces the introduction and does not say at how much truancy or by whom pupils are referred."
        )
        .brief("Halt-afdoening bij spijbelen")
        .cite("Speerpunt a, Activiteiten", 20, "Halt-afdoening Spijbelen")

        sanctions

        ActionItem(
            "halt-partnerships", answers: .haltIntroduction,
            "De invoering van Halt wordt voorbesproken met de samenwerkingsverbanden VO", under: focusA,
            involving: samenwerkingsverbandenVO
        )
        .in(.vo)
        .brief("voorbespreking met samenwerkingsverbanden VO")
        .cite("Speerpunt a, Activiteiten", 22, "Voorbespreking")

        ActionItem(
            "halt-information-meeting", answers: .haltIntroduction,
            "Er komt een bijeenkomst om alle scholen over Halt te informeren", under: focusA, involving: school
        )
        .brief("informatiebijeenkomst voor alle scholen")
        .interpreted(
            nl: "Dat het over Halt gaat, lezen wij uit de plaats van de regel.",
            en: "That it is on Halt we read from the place of the line."
        )
        .cite("Speerpunt a, Activiteiten", 24, "Informatiebijeenkomst")

        ActionItem(
            "halt-guidelines", answers: .haltIntroduction, "Er komen nieuwe richtlijnen van het OM over Halt",
            under: focusA, involving: om
        )
        .brief("nieuwe richtlijnen van het Openbaar Ministerie")
        .cite("Speerpunt a, Activiteiten", 26, "nieuwe richtlijnen OM")

        ActionItem(
            "halt-referrals-start", answers: .haltIntroduction, "De verwijzingen naar Halt beginnen", under: focusA,
            involving: halt
        )
        .brief("begin van de verwijzingen")
        .cite("Speerpunt a, Activiteiten", 28, "Start Halt-verwijzingen")
    }

    @Provisions private static var sanctions: [Provision] {
        Task(
            "light-absence-sanctioned", answers: .lightAbsence,
            "Licht verzuim en te laat komen krijgen een sanctie die past; welke, staat er niet"
        )
        .modality(.aim)
        .brief("passende sanctie; welke, staat er niet")
        .cite("Speerpunt a", 18, "Licht verzuim en te")

        Threshold(
            "late-arrivals-sanctioned", answers: .lateArrivals,
            "Op te laat komen volgt een passende sanctie; vanaf hoeveel keer en welke sanctie staat er niet",
            of: .lateArrivals, leadsTo: Text(nl: "passende sanctie", en: "a fitting sanction")
        )
        .modality(.aim)
        .brief("passende sanctie, zonder aantal")
        .cite("Speerpunt a", 18, "te laat komen")

        Threshold(
            "truancy-to-halt", answers: .truancy,
            "Voor spijbelen komt er een Halt-afdoening; vanaf hoeveel uur of keer staat er niet", of: .truancy,
            leadsTo: Text(nl: "Halt-afdoening", en: "settlement through Halt")
        )
        .modality(.plan)
        .brief("Halt-afdoening, zonder aantal")
        .cite("Speerpunt a, Activiteiten", 20, "Halt-afdoening Spijbelen")
    }
}
