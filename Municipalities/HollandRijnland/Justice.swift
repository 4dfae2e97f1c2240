import RulePackKit

extension HollandRijnland {
    static let jco: MeetingName = "jco"

    @Provisions static var justice: [Provision] {
        leadTimes
        sittings
        justiceMeeting
    }

    @Provisions private static var leadTimes: [Provision] {
        ActionItem(
            "shorten-investigations", answers: .agreedActions,
            "OM en Raad willen de onderzoekstermijn korter maken, apart voor simpele en complexe casussen",
            under: focusG, timing: Timing("n.t.b", firmness: .toBeDetermined), by: om, raad
        )
        .modality(.aim)
        .interpreted(
            nl: "Bij alle drie de activiteiten staat n.t.b., gelezen als nader te bepalen. De "
                + "partijen noemt de activiteit zelf; „de Raad” lezen wij als de Raad voor de " + "Kinderbescherming.",
            en: "All three activities have n.t.b., read as to be determined. The activity itself "
                + "names the parties; \"de Raad\" we read as the child protection council."
        )
        .brief("kortere onderzoekstermijn, nog te bepalen")
        .cite("Speerpunt g, Activiteiten", 164, "verkorten onderzoekstermijn")
        .cite("Speerpunt g, Tijdsplanning", 173, "n.t.b")

        Deadline(
            "simple-investigation", answers: .justiceLeadTimes,
            "Een raadsonderzoek in een simpele casus (BARO) duurt 40 dagen", within: .days(40), manner: .lasting,
            by: om, raad
        )
        .modality(.aim)
        .interpreted(
            nl:
                "De tekst zegt alleen „40 dagen raadsonderzoek”; wij lezen: zo lang duurt het. Begin en soort dagen staan er "
                + "niet.",
            en: "The text says only \"40 dagen raadsonderzoek\"; we read: that is how long it takes. Start and kind of "
                + "day are not stated."
        )
        .brief("simpele casus: raadsonderzoek 40 dagen (BARO)")
        .cite("Speerpunt g, Activiteiten", 164...165, "40 dagen raadsonderzoek (BARO)")

        Deadline(
            "simple-hearing", answers: .justiceLeadTimes, "Een simpele casus komt na 8 weken op zitting",
            within: .weeks(8), manner: .lasting, by: om, raad
        )
        .modality(.aim)
        .interpreted(
            nl: "De tekst zegt „na 8 weken” en niet „binnen”; vanaf welk moment staat er niet.",
            en: "The text says \"after 8 weeks\", not \"within\"; from which moment is not stated."
        )
        .brief("simpele casus: na 8 weken op zitting")
        .cite("Speerpunt g, Activiteiten", 164...165, "na 8 weken")

        Deadline(
            "complex-investigation", answers: .justiceLeadTimes,
            "Een raadsonderzoek in een complexe casus (USO) duurt 115 dagen", within: .days(115), manner: .lasting,
            by: om, raad
        )
        .modality(.aim)
        .interpreted(
            nl: "De tekst zegt alleen „115 dagen raadsonderzoek”; wij lezen: zo lang duurt het. Begin "
                + "en soort dagen staan er niet, en ook niet wanneer de zaak daarna op zitting komt.",
            en: "The text says only \"115 dagen raadsonderzoek\"; we read: that is how long it takes. "
                + "Start and kind of day are not stated, nor when the case then comes to court."
        )
        .brief("complexe casus: raadsonderzoek 115 dagen (USO)")
        .cite("Speerpunt g, Activiteiten", 164...166, "115 dagen raadsonderzoek (USO)")

        Objective(
            "shorter-investigation", answers: .justiceLeadTimes,
            "OM en Raad streven naar een kortere onderzoekstermijn", by: om, raad
        )
        .brief("streven: kortere onderzoekstermijn")
        .cite("Speerpunt g, Activiteiten", 164, "streven naar verkorten")
    }

    @Provisions private static var sittings: [Provision] {
        ActionItem(
            "planning-follows-peaks", answers: .agreedActions,
            "OM en Raad stemmen de planning van zittingen en raadsonderzoeken af op de drukke maanden van leerplicht",
            under: focusG, timing: Timing("n.t.b.", firmness: .toBeDetermined), by: om, raad
        )
        .interpreted(
            nl: "Bij alle drie de activiteiten staat n.t.b., gelezen als nader te bepalen. De "
                + "partijen noemt de activiteit zelf.",
            en: "All three activities have n.t.b., read as to be determined. The activity itself "
                + "names the parties."
        )
        .brief("zittingen en onderzoeken naar de pieken, nog te bepalen")
        .cite("Speerpunt g, Activiteiten", 168, "de pieken van leerplicht")
        .cite("Speerpunt g, Tijdsplanning", 174, "n.t.b.")

        Enforcement(
            "sittings-autumn", answers: .courtSittings,
            "Van augustus tot en met december is er elke vier weken een zitting",
            via: .notStated, by: om, raad, frequency: .every(.weeks(4)), provided: "augustus-december"
        )
        .modality(.plan)
        .interpreted(
            nl:
                "„augustus-december” lezen wij als tot en met december. De planning is n.t.b.: het ritme is een voornemen.",
            en: "\"augustus-december\" we read as through December. The planning is n.t.b.: the rhythm is a plan."
        )
        .brief("augustus-december: eens per 4 weken")
        .cite("Speerpunt g, Activiteiten", 168, "eens per 4 weken")

        Enforcement(
            "sittings-spring", answers: .courtSittings, "Van januari tot en met juli is er elke drie weken een zitting",
            via: .notStated, by: om, raad, frequency: .every(.weeks(3)), provided: "januari-juli"
        )
        .modality(.plan)
        .interpreted(
            nl: "„januari-juli” lezen wij als tot en met juli. De planning is n.t.b.: het ritme is een voornemen.",
            en: "\"januari-juli\" we read as through July. The planning is n.t.b.: the rhythm is a plan."
        )
        .brief("januari-juli: eens per 3 weken")
        .cite("Speerpunt g, Activiteiten", 168, "eens per 3 weken")
    }

    @Provisions private static var justiceMeeting: [Provision] {
        Meeting(
            jco.name, answers: .justiceMeeting, "JCO", serves: .justice,
            purpose: "op termijn meer een bespreking van casussen voordat de leerplichtambtenaar proces-verbaal opmaakt"
        )
        .modality(.description)
        .interpreted(
            nl:
                "De tekst schrijft JCO niet voluit en zegt niet wie erin zit; wij lezen het als overleg met justitie omdat het "
                + "onder doorlooptijden van OM en Raad staat. Wat het nu doet, staat er niet; het doel is dat voor later.",
            en: "The text does not write out JCO and does not say who sits in it; we read it as a meeting with justice "
                + "since it stands under the lead times of prosecutor and council. What it does now is not said; the "
                + "purpose is that for later."
        )
        .cite("Speerpunt g, Activiteiten", 170, "Het JCO")

        ActionItem(
            "distinguish-worrying-absence", answers: .agreedActions,
            "Verzuim met zorgen en overig verzuim worden uit elkaar gehouden", under: focusG,
            timing: Timing("n.t.b.", firmness: .toBeDetermined)
        )
        .interpreted(
            nl: "Bij alle drie de activiteiten staat n.t.b., gelezen als nader te bepalen. De "
                + "activiteit noemt zelf geen partij.",
            en: "All three activities have n.t.b., read as to be determined. The activity itself " + "names no party."
        )
        .brief("verzuim met zorgen apart houden, nog te bepalen")
        .cite("Speerpunt g, Activiteiten", 170, "verzuim met zorgen")
        .cite("Speerpunt g, Tijdsplanning", 175, "n.t.b.")

        ActionItem(
            "jco-changes", answers: .justiceMeeting,
            "Door dat onderscheid wordt het JCO op termijn meer een bespreking van casussen vóór een proces-verbaal",
            under: focusG, timing: Timing("op termijn")
        )
        .interpreted(
            nl: "„p.v.” lezen wij als proces-verbaal. „op termijn” komt uit de zin zelf.",
            en: "\"p.v.\" we read as proces-verbaal (official report). \"op termijn\" is from the sentence itself."
        )
        .brief("JCO: op termijn meer casuïstiek vóór proces-verbaal")
        .cite("Speerpunt g, Activiteiten", 170, "ander karakter krijgen")

        Enforcement(
            "official-report", answers: .enforcementRoutes, "De leerplichtambtenaar maakt proces-verbaal op",
            via: .officialReport, by: leerplichtambtenaar
        )
        .modality(.description)
        .interpreted(
            nl: "„p.v.” lezen wij als proces-verbaal; wanneer het wordt opgemaakt, staat er niet.",
            en: "\"p.v.\" we read as proces-verbaal (official report); when it is drawn up is not said."
        )
        .brief("proces-verbaal door de leerplichtambtenaar")
        .cite("Speerpunt g, Activiteiten", 170, "leerplichtambtenaar p.v. opmaakt")
    }
}
