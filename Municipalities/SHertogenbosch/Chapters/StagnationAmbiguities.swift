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
            "order-of-options", .vague,
            question: Text(
                nl: "Zijn plan van aanpak, MDO, casuïstiekoverleg, breed overleg en doorbraakoverleg treden na elkaar "
                    + "of keuzes naast elkaar?",
                en: "Are plan of approach, MDO, case meeting, wide meeting and doorbraakoverleg tiers in turn or "
                    + "options side by side?"),
            readings: [
                Reading("not-decided", nl: "De tekst beslist het niet.", en: "The text does not decide."),
                Reading(
                    "in-turn", nl: "Treden na elkaar: MDO of casuïstiekoverleg (vo), dan doorbraakoverleg.",
                    en: "Tiers in turn: MDO or case meeting (vo), then doorbraakoverleg."),
                Reading(
                    "side-by-side", nl: "Keuzes naast elkaar; welke past, hangt van de casus af.",
                    en: "Options side by side; which one fits depends on the case."),
            ],
            default: "not-decided",
            why: Text(
                nl:
                    "„Andere opties” en „elke situatie” wijzen op een keuze, maar bijlage 8 vraagt dat de casus al "
                    + "vaker elders is besproken. De nummers van de treden zijn van ons.",
                en:
                    "\"Other options\" and \"every situation\" point to a choice, but annex 8 asks that the case was "
                    + "discussed elsewhere before. The numbers of the tiers are ours."),
            affects: [
                "trede-plan", "trede-mdo", "trede-casuistiekoverleg", "tier-breed-overleg", "tier-doorbraakoverleg",
                "mdo-on-underlying-problem", "case-to-case-meeting-vo", "case-to-breakthrough",
            ]
        )
        .cite("5. Van stagnatie naar doorbraak", 358...362, "Andere opties")
        .cite("Bijlage 8, Ambitie", 898...899, "al vaker op verschillende plaatsen")
        .cite("Bijlage 8, Wanneer opschalen", 910, "vanuit elke situatie")
    }
}
