import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var stagnationAmbiguities: [Ambiguity] {
        Ambiguity(
            "who-escalates-to-managers", .contradiction,
            question: Text(
                nl: "Wie schaalt op naar de leidinggevende van een partner: de ondersteuningscoördinator of de "
                    + "casusverantwoordelijke?",
                en: "Who escalates to the manager of a partner: the support coordinator or the case owner?"),
            readings: [
                Reading(
                    "coordinator", nl: "De ondersteuningscoördinator (hoofdstuk 5).",
                    en: "The support coordinator (chapter 5)."),
                Reading("case-owner", nl: "De casusverantwoordelijke (bijlage 8).", en: "The case owner (annex 8)."),
                Reading(
                    "either",
                    nl: "De ondersteuningscoördinator, en de casusverantwoordelijke op weg naar het doorbraakoverleg.",
                    en: "The support coordinator, and the case owner on the way to the doorbraakoverleg."),
            ],
            default: "either",
            why: Text(
                nl: "Hoofdstuk 5 gaat over het werk zelf, bijlage 8 over wat aan het doorbraakoverleg voorafgaat.",
                en: "Chapter 5 is about the work itself, annex 8 about what precedes the doorbraakoverleg."),
            affects: ["escalated-by-coordinator", "opschalen-naar-leidinggevende", "managers-tried-first"]
        )
        .cite("5. Van stagnatie naar doorbraak", 353...355, "op naar leidinggevende")
        .cite("Bijlage 8", 958...960, "leidinggevenden van de partners")

        Ambiguity(
            "whose-manager", .vague,
            question: Text(
                nl: "Naar wiens leidinggevende schaalt de ondersteuningscoördinator op?",
                en: "To whose manager does the support coordinator escalate?"),
            readings: [
                Reading("of-partner", nl: "Die van de partner.", en: "The partner's."),
                Reading("own", nl: "Zijn eigen leidinggevende.", en: "The coordinator's own."),
            ],
            default: "of-partner",
            why: Text(
                nl: "De stagnatie ligt bij de partner, en bijlage 8 noemt de leidinggevenden van de partners.",
                en: "The stagnation lies with the partner, and annex 8 names the managers of the partners."),
            affects: ["escalated-by-coordinator", "opschalen-naar-leidinggevende"]
        )
        .cite("5. Van stagnatie naar doorbraak", 354...355, "op naar leidinggevende")

        Ambiguity(
            "order-of-options", .vague,
            question: Text(
                nl: "Zijn MDO, casuïstiekoverleg en doorbraakoverleg treden na elkaar of keuzes naast elkaar?",
                en: "Are MDO, case meeting and doorbraakoverleg tiers in turn or options side by side?"),
            readings: [
                Reading(
                    "in-turn", nl: "Treden na elkaar: MDO of casuïstiekoverleg (vo), dan doorbraakoverleg.",
                    en: "Tiers in turn: MDO or case meeting (vo), then doorbraakoverleg."),
                Reading(
                    "side-by-side", nl: "Keuzes naast elkaar; welke past, hangt van de casus af.",
                    en: "Options side by side; which one fits depends on the case."),
            ],
            default: "in-turn",
            why: Text(
                nl:
                    "Zo staan zij in de tekst, en bijlage 8 vraagt dat de casus al vaker elders is besproken; "
                    + "„andere opties” "
                    + "kan ook een keuze zijn.",
                en: "That is how the text lists them, and annex 8 asks that the case was discussed elsewhere before; "
                    + "\"other options\" may also be a choice."),
            affects: [
                "trede-mdo", "trede-casuistiekoverleg", "tier-doorbraakoverleg", "mdo-on-underlying-problem",
                "case-to-case-meeting-vo", "case-to-breakthrough",
            ]
        )
        .cite("5. Van stagnatie naar doorbraak", 358...362, "Andere opties")
        .cite("Bijlage 8, Ambitie", 898...899, "al vaker op verschillende plaatsen")

        Ambiguity(
            "consultant-before-escalation", .vague,
            question: Text(
                nl: "Betekent „voor opschaling” dat de onderwijsconsulent vóór of ten behoeve van het opschalen komt?",
                en: "Is the education consultant brought in before escalating, or in order to escalate?"),
            readings: [
                Reading("before", nl: "Voordat wordt opgeschaald.", en: "Before escalating."),
                Reading("for", nl: "Om op te schalen.", en: "In order to escalate."),
            ],
            default: "before",
            why: Text(
                nl: "Een onderwijsconsulent bemiddelt; het opschalen zelf doet de tekst via overleggen.",
                en: "An education consultant mediates; the text escalates through meetings."),
            affects: ["education-consultant"]
        )
        .cite("5. Van stagnatie naar doorbraak", 368, "voor opschaling")

        Ambiguity(
            "stagnation-record", .vague,
            question: Text(
                nl: "Wie legt stagnatie en wachtlijsten vast, en in welk systeem?",
                en: "Who records stagnation and waiting lists, and in which system?"),
            readings: [
                Reading(
                    "school", nl: "De school, in LDOS (vo) of LVS (po).", en: "The school, in LDOS (vo) or LVS (po)."),
                Reading(
                    "case-owner", nl: "De casusverantwoordelijke, in een eigen leerlingsysteem.",
                    en: "The case owner, in a pupil system of its own."),
            ],
            default: "school",
            why: Text(
                nl: "De tekst noemt geen persoon; een leerlingregistratiesysteem heeft verder alleen de school.",
                en: "The text names nobody; otherwise the school alone has a system for pupils."),
            affects: ["stagnation-cause-recorded", "waiting-lists-recorded"]
        )
        .cite("5. Van stagnatie naar doorbraak", 364, "leerlingregistratiesysteem")
    }
}
