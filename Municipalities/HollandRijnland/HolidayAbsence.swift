import RulePackKit

extension HollandRijnland {
    @Provisions static var holidayAbsence: [Provision] {
        ActionItem(
            "uniform-luxury-policy", answers: .holidayAbsence,
            "Begin 2010 moet er in elke gemeente één beleid over luxe verzuim zijn voor basisonderwijs en VO",
            under: focusC, timing: Timing("Begin 2010")
        )
        .in(.po, .vo)
        .modality(.duty)
        .interpreted(
            nl: "„Bao” lezen wij als basisonderwijs, omdat de volgende zin van basisscholen spreekt.",
            en: "\"Bao\" we read as primary education, since the next sentence speaks of primary " + "schools."
        )
        .brief("begin 2010 één beleid per gemeente in PO en VO")
        .cite("Speerpunt c, Activiteiten", 70, "Begin 2010")
        .cite("Speerpunt c, Activiteiten", 70, "uniform beleid")

        ActionItem(
            "luxury-policy-planning", answers: .holidayAbsence,
            "De planning zet luxe verzuim en vakantieroosters vóór het begin van schooljaar 2009/2010",
            under: focusC, timing: Timing("Voor de start")
        )
        .in(.po, .vo)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de zesde van zeven bij de zesde "
                + "van zeven. Zij ligt vóór het „begin 2010” van de activiteit zelf.",
            en: "The date was matched to the activity by order: the sixth of seven with the sixth of "
                + "seven. It lies before the \"early 2010\" of the activity itself."
        )
        .brief("in de planning: al vóór schooljaar 2009/2010")
        .cite("Speerpunt c, Activiteiten", 70, "over luxe verzuim")
        .cite("Speerpunt c, Tijdsplanning", 85, "start van het schooljaar 2009/2010")

        ActionItem(
            "holiday-schedules-aligned", answers: .holidayAbsence,
            "Binnen één gemeente moeten de vakantieroosters van basisscholen en VO-scholen op elkaar aansluiten",
            under: focusC
        )
        .in(.po, .vo)
        .modality(.duty)
        .interpreted(
            nl: "De zin heeft geen eigen datum: „Begin 2010” staat in de zin ervoor en de planning "
                + "noemt een andere.",
            en: "The sentence has no date of its own: \"Begin 2010\" stands in the sentence before it "
                + "and the planning names another."
        )
        .brief("vakantieroosters PO en VO per gemeente afgestemd")
        .cite("Speerpunt c, Activiteiten", 70, "vakantierooster")

        ActionItem(
            "luxury-absence-on-agenda", answers: .holidayAbsence, "Luxe verzuim komt op de agenda van AO Jeugd",
            under: focusC, timing: Timing("Zomer 2009")
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de zevende van zeven bij de "
                + "zevende van zeven.",
            en: "The date was matched to the activity by order: the seventh of seven with the seventh " + "of seven."
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
