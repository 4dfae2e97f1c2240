import RulePackKit

extension Tilburg {
    @Ambiguities static var ambiguitiesOfActietafel: [Ambiguity] {
        Ambiguity(
            "who-chairs-actietafel", .vague,
            question: Text(
                nl: "Wie zit de Actietafel voor, en kan dus bindend besluiten?",
                en: "Who chairs the Actietafel, and can thus decide bindingly?"),
            readings: [
                Reading("still-open", nl: "dat is nog niet bepaald", en: "that is not settled yet"),
                Reading(
                    "municipality-or-third", nl: "de gemeente of een onafhankelijke derde",
                    en: "the municipality or an independent third party"),
            ],
            default: "still-open",
            why: Text(
                nl:
                    "De tekst noemt een mogelijkheid en een aanbeveling; hij wijst niemand aan en begrenst de startfase niet.",
                en: "The text names an option and a recommendation; it appoints nobody and bounds no starting phase."),
            affects: [
                "chair-may-be", "chair-advised-at-start", "voorzitter-actietafel", "binding-decisions",
                "stap-4-actietafel", "actietafel", "lead-in-step-4",
            ]
        )
        .cite("Stap 4, Betrokkenen", 181, "voorzitterschap kan worden belegd")
        .cite("Stap 4, Betrokkenen", 181, "dat aan te bevelen")

        Ambiguity(
            "fixed-or-tailored-group", .contradiction,
            question: Text(
                nl: "Heeft de Actietafel een vaste samenstelling of wordt zij per casus samengesteld?",
                en: "Does the Actietafel have fixed members or is it composed for each case?"),
            readings: [
                Reading(
                    "core-and-guests", nl: "een vaste kern, per casus aangevuld of aangepast",
                    en: "a fixed core, added to or adapted for each case"),
                Reading("fixed", nl: "een kleine vaste groep", en: "a small fixed group"),
                Reading("tailored", nl: "elke keer op maat", en: "tailored each time"),
            ],
            default: "core-and-guests",
            why: Text(
                nl: "Zo doen beide regels mee; de lijst heet mogelijke gesprekspartners en wijst geen kern aan.",
                en: "So both lines count; the list is called possible participants and marks no core."),
            affects: [
                "small-fixed-group", "possible-participants", "meeting-to-measure", "composition", "actietafel",
            ]
        )
        .cite("Stap 4, Betrokkenen", 179, "kleine vaste groep")
        .cite("Stap 4, Betrokkenen", 181, "Mogelijke gesprekspartners")
        .cite("Stap 4, Concrete aanpak", 182, "bijeenkomst op maat")

        Ambiguity(
            "parents-at-actietafel", .contradiction,
            question: Text(
                nl: "Zitten ouders altijd aan de Actietafel, of zijn zij mogelijke gesprekspartners?",
                en: "Do parents always sit at the Actietafel, or are they possible participants?"),
            readings: [
                Reading("always", nl: "altijd, naast de vaste groep", en: "always, beside the fixed group"),
                Reading("possible", nl: "mogelijk, net als de anderen", en: "possibly, like the others"),
            ],
            default: "always",
            why: Text(
                nl: "De eerste regel van de rij neemt de ouder als gegeven; de leerling staat alleen in de lijst.",
                en: "The first line of the row takes the parent as given; the pupil is in the list alone."),
            affects: ["actietafel", "possible-participants", "stap-4-actietafel", "small-fixed-group"]
        )
        .cite("Stap 4, Betrokkenen", 179, "naast ouder/verzorger")
        .cite("Stap 4, Betrokkenen", 181, "Ouders/verzorgers en leerling")

        Ambiguity(
            "when-binding", .vague,
            question: Text(
                nl: "Wanneer mag de voorzitter bindend besluiten?", en: "When may the chair decide bindingly?"),
            readings: [
                Reading(
                    "not-stated", nl: "als het noodzakelijk is; wie dat vaststelt, zegt de tekst niet",
                    en: "if it is necessary; who finds so, the text does not say"),
                Reading(
                    "no-agreement", nl: "als de deelnemers het niet eens worden", en: "if the participants do not agree"
                ),
                Reading(
                    "chairs-judgement", nl: "als de voorzitter dat nodig vindt", en: "if the chair finds it necessary"),
            ],
            default: "not-stated",
            why: Text(
                nl: "Het overleg hoort met een afspraak te eindigen; wat geldt als die uitblijft, staat er niet.",
                en: "The meeting should end in an agreement; what holds if there is none is not stated."),
            affects: ["binding-decisions"]
        )
        .cite("Stap 4, Betrokkenen", 181, "indien noodzakelijk")
        .cite("Stap 4, Concrete aanpak", 182, "eindigt met de afspraak")

        Ambiguity(
            "mandate-given-or-planned", .contradiction,
            question: Text(
                nl: "Hebben de besturen de doorzettingsmacht al gegeven, of moet dat nog gebeuren?",
                en: "Have the boards granted the power to break a deadlock, or is that still to be done?"),
            readings: [
                Reading("given", nl: "de besturen hebben het mandaat gegeven", en: "the boards have given the mandate"),
                Reading(
                    "to-be-given", nl: "het is een voorwaarde die nog moet worden vervuld",
                    en: "it is a condition still to be met"),
            ],
            default: "given",
            why: Text(
                nl:
                    "Zo staat het bij stap 4; daartegenover moet het model volgens regel 26 nog worden ingevoerd en is er "
                    + "geen voorzitter aangewezen.",
                en: "So says step 4; yet by line 26 the model is still to be implemented, and no chair is appointed."),
            affects: ["binding-decisions", "decisions-in-own-organisation", "mandate-is-part"]
        )
        .cite("Doelstelling", 26, "waaronder doorzettingsmacht")
        .cite("Stap 4, Betrokkenen", 181, "mandaat gegeven")

        Ambiguity(
            "who-is-bound", .vague,
            question: Text(
                nl: "Wie zijn aan het besluit van de voorzitter gebonden?", en: "Who is bound by the chair’s decision?"),
            readings: [
                Reading(
                    "granting-boards", nl: "de organisaties waarvan het bestuur het mandaat gaf",
                    en: "the organisations whose boards gave the mandate"),
                Reading(
                    "everyone-at-table", nl: "iedereen aan tafel, ook gemeente en VO",
                    en: "everyone at the table, the municipality and VO too"),
            ],
            default: "granting-boards",
            why: Text(
                nl: "Het mandaat komt van de besturen van deelnemende organisaties; welke dat zijn, staat er niet, en "
                    + "ouders horen er niet bij.",
                en: "The mandate comes from the boards of the organisations that take part; the text does not say "
                    + "which, and parents are not among them."),
            affects: ["binding-decisions", "decisions-in-own-organisation"]
        )
        .cite("Stap 4, Betrokkenen", 181, "Besturen van de deelnemende organisaties")

        Ambiguity(
            "who-forces", .overlap,
            question: Text(
                nl: "Wie kan een plaatsing forceren: de voorzitter of de deelnemers?",
                en: "Who can force a placement: the chair or the participants?"),
            readings: [
                Reading(
                    "each-own-part", nl: "deelnemers in hun eigen organisatie, de voorzitter over allen",
                    en: "participants in their own organisation, the chair over all"),
                Reading("chair-only", nl: "alleen de voorzitter", en: "the chair alone"),
            ],
            default: "each-own-part",
            why: Text(
                nl: "De tekst geeft aangewezenen mandaat binnen de eigen organisatie en de voorzitter bindende macht.",
                en: "The text gives members a mandate in their own organisation and the chair binding power."),
            affects: ["placement-forced", "binding-decisions", "decisions-in-own-organisation"]
        )
        .cite("Stap 4, Betrokkenen", 181, "binnen eigen organisatie")
        .cite("Stap 4, Concrete aanpak", 182, "waar nodig te forceren")
    }
}
