import RulePackKit

extension HollandRijnland {
    @Provisions static var holidayAbsence: [Provision] {
        ActionItem(
            "uniform-luxury-policy", answers: .holidayAbsence,
            "Begin 2010 moet elke gemeente voor basisonderwijs en VO één beleid over luxe verzuim hebben",
            under: focusC, timing: Timing("Begin 2010"), involving: beleidsmedewerkers
        )
        .in(.po, .vo)
        .modality(.duty)
        .interpreted(
            nl:
                "Datum uit de zin zelf; de partij is op volgorde bij de activiteit gezocht (de laatste van zes). „Bao” lezen "
                + "wij als basisonderwijs, omdat de volgende zin van basisscholen spreekt.",
            en:
                "Date from the sentence itself; the party was matched to the activity by order (the last of six). \"Bao\" "
                + "we read as primary education, since the next sentence speaks of primary schools."
        )
        .brief("uniform beleid per gemeente in PO en VO, begin 2010")
        .cite("Speerpunt c, Activiteiten", 70, "Begin 2010")
        .cite("Speerpunt c, Activiteiten", 70, "uniform beleid")
        .cite("Speerpunt c, Betrokken partijen", 99, "Beleidsmedewerkers onderwijs gemeenten")

        ActionItem(
            "luxury-policy-planning", answers: .holidayAbsence,
            "De planning zet luxe verzuim en vakantieroosters vóór het begin van schooljaar 2009/2010",
            under: focusC, timing: Timing("Voor de start"), involving: beleidsmedewerkers
        )
        .in(.po, .vo)
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de zesde van zeven data en van zes partijen. De "
                + "datum is vroeger dan die in de activiteit zelf.",
            en:
                "Date and party were matched to the activity by order; the sixth of seven dates and of six parties. The "
                + "date is earlier than that in the activity itself."
        )
        .brief("volgens de planning vóór schooljaar 2009/2010")
        .cite("Speerpunt c, Activiteiten", 70, "over luxe verzuim")
        .cite("Speerpunt c, Tijdsplanning", 85, "start van het schooljaar 2009/2010")
        .cite("Speerpunt c, Betrokken partijen", 99, "Beleidsmedewerkers")

        ActionItem(
            "holiday-schedules-aligned", answers: .holidayAbsence,
            "Binnen één gemeente moeten basisscholen en VO-scholen hun vakantierooster op elkaar afstemmen",
            under: focusC, involving: beleidsmedewerkers
        )
        .in(.po, .vo)
        .modality(.duty)
        .interpreted(
            nl:
                "De zin heeft geen eigen datum: „Begin 2010” staat in de zin ervoor en de planning noemt een andere. De "
                + "partij is op volgorde bij de activiteit gezocht.",
            en: "The sentence has no date of its own: \"Begin 2010\" stands in the sentence before it and the planning "
                + "names another. The party was matched to the activity by order."
        )
        .brief("vakantieroosters PO en VO per gemeente afgestemd")
        .cite("Speerpunt c, Activiteiten", 70, "vakantierooster")

        ActionItem(
            "luxury-absence-on-agenda", answers: .holidayAbsence, "Luxe verzuim komt op de agenda van AO Jeugd",
            under: focusC, timing: Timing("Zomer 2009")
        )
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de laatste van zeven data. Een zevende partij "
                + "is er niet.",
            en: "Date and party were matched to the activity by order; the last of seven dates. There is no seventh "
                + "party."
        )
        .brief("op de agenda van AO Jeugd, zomer 2009")
        .cite("Speerpunt c, Activiteiten", 72, "Agenderen luxe verzuim")
        .cite("Speerpunt c, Tijdsplanning", 87, "Zomer 2009")

        Meeting("ao-jeugd", answers: .policyMeeting, "AO Jeugd", serves: .policy)
            .modality(.description)
            .interpreted(
                nl:
                    "De tekst legt AO Jeugd niet uit; wij lezen het als een beleidsoverleg omdat er iets geagendeerd wordt.",
                en: "The text does not explain AO Jeugd; we read it as a policy meeting since something is put on its "
                    + "agenda."
            )
            .cite("Speerpunt c, Activiteiten", 72, "AO Jeugd")
    }
}
