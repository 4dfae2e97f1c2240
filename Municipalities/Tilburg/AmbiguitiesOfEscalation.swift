import RulePackKit

extension Tilburg {
    @Ambiguities static var ambiguitiesOfEscalation: [Ambiguity] {
        Ambiguity(
            "who-escalates", .contradiction,
            question: Text(
                nl: "Wie schaalt op naar de Actietafel: Plein013 alleen, met school en ouders, of ook leerplicht?",
                en: "Who escalates to the Actietafel: Plein013 alone, with school and parents, or leerplicht too?"),
            readings: [
                Reading(
                    "plein013-in-consultation", nl: "Plein013, in samenspraak met school en ouders",
                    en: "Plein013, in consultation with school and parents"),
                Reading(
                    "plein013-alone", nl: "Plein013, dat de casus aan de voorzitter overdraagt",
                    en: "Plein013, which hands the case over to the chair"),
                Reading(
                    "leerplicht-too", nl: "ook leerplicht, als medeverantwoordelijke",
                    en: "leerplicht too, as jointly responsible"),
            ],
            default: "plein013-in-consultation",
            why: Text(
                nl: "Regel 76 gaat over deze opschaling en noemt wie meespreekt; regel 98 noemt geen trede.",
                en: "Line 76 is about this escalation and names who has a say; line 98 names no tier."),
            affects: [
                "plein013-escalates", "case-handed-over", "attendance-escalates-too", "stap-3-plein013-betrokken",
            ]
        )
        .cite("C. Samenwerkingsverband Plein013", 76, "in samenspraak met school")
        .cite("D. Leerplicht/RMC", 98, "medeverantwoordelijk")
        .cite("Stap 4, Concrete aanpak", 182, "Plein013 draagt de casus")

        Ambiguity(
            "advice-or-escalation", .contradiction,
            question: Text(
                nl: "Gaat een casus na stap 2 naar het TLV-loket, of vraagt het team daar alleen advies?",
                en: "Does a case move to the TLV-loket after step 2, or does the team merely ask advice there?"),
            readings: [
                Reading(
                    "escalation", nl: "de casus gaat een trede hoger", en: "the case moves up one tier"),
                Reading(
                    "advice", nl: "het ondersteuningsteam houdt de casus en krijgt advies",
                    en: "the support team keeps the case and gets advice"),
            ],
            default: "escalation",
            why: Text(
                nl:
                    "Het kantelpunt spreekt van opschaling en stap 3 is een eigen trede, al steunt zij vooral de school.",
                en: "The turning point says escalation and step 3 is a tier, though it mainly supports the school."),
            affects: [
                "advice-asked", "team-calls-desk", "brokers-advise", "support-team-month-at-most",
                "support-team-four-weeks", "stap-2-ondersteuningsteam", "stap-3-plein013-betrokken",
            ]
        )
        .cite("C. Samenwerkingsverband Plein013", 72, "wordt er advies gevraagd")
        .cite("Stap 2, Kantelpunt", 162, "opschaling plaats naar het SWV/")
        .cite("Stap 3, Concrete aanpak", 171, "roept de hulp in")

        Ambiguity(
            "conditions-after-step-2", .contradiction,
            question: Text(
                nl: "Is te weinig voortgang genoeg om door te gaan, of mag er ook geen andere oplossing in beeld zijn?",
                en: "Is too little progress enough to move on, or must no other solution be in sight either?"),
            readings: [
                Reading(
                    "both-conditions", nl: "het doel is gemist én andere oplossingen zijn niet in beeld",
                    en: "the goal is missed and no other solutions are in sight"),
                Reading(
                    "progress-only", nl: "te weinig voortgang in de termijn is genoeg",
                    en: "too little progress within the term is enough"),
            ],
            default: "both-conditions",
            why: Text(
                nl: "De stappentabel werkt het kantelpunt uit; regel 72 vat het samen.",
                en: "The table of steps works out the turning point; line 72 sums it up."),
            affects: [
                "too-little-progress-in-four-weeks", "step-2-goal-missed", "step-2-no-other-solution", "no-progress",
            ]
        )
        .cite("C. Samenwerkingsverband Plein013", 72, "onvoldoende voortgang boekt")
        .cite("Stap 2, Kantelpunt", 162, "andere oplossingen niet in beeld")

        Ambiguity(
            "conditions-after-step-3", .contradiction,
            question: Text(
                nl:
                    "Is een verstreken tijd genoeg voor de Actietafel, of moeten betrokkenen ook geen uitweg meer zien?",
                en: "Is elapsed time enough for the Actietafel, or must those involved see no way out either?"),
            readings: [
                Reading(
                    "both-conditions", nl: "de tijd is om én betrokkenen zien geen uitweg",
                    en: "time is up and those involved see no way out"),
                Reading(
                    "time-only", nl: "geen passende oplossing binnen de tijd is genoeg",
                    en: "no fitting solution in time is enough"),
            ],
            default: "both-conditions",
            why: Text(
                nl:
                    "De stappentabel werkt het kantelpunt uit; wie bepaalt dat er geen uitweg is, blijft ook daar open.",
                en: "The table of steps works out the turning point; who finds there is no way out stays open."),
            affects: ["plan-time-passed", "step-3-goal-missed", "step-3-no-way-out", "stap-3-plein013-betrokken"]
        )
        .cite("C. Samenwerkingsverband Plein013", 76, "geen passende oplossing")
        .cite("Stap 3, Kantelpunt", 173, "geen uitweg meer zien")

        Ambiguity(
            "road-to-support-team", .overlap,
            question: Text(
                nl: "Komt een leerling pas na het kantelpunt van stap 1 in het ondersteuningsteam, of ook direct?",
                en: "Does a pupil reach the support team only after the turning point of step 1, or directly too?"),
            readings: [
                Reading(
                    "both-roads", nl: "ook direct, bij langdurig of zorgelijk verzuim of een grote vraag",
                    en: "directly too, upon long or worrying absence or a great need"),
                Reading(
                    "after-step-1", nl: "pas na het kantelpunt van stap 1", en: "only after the turning point of step 1"
                ),
            ],
            default: "both-roads",
            why: Text(
                nl: "De taken van school en Plein013 noemen de bespreking zonder te verwijzen naar drie weken.",
                en: "The tasks of school and Plein013 name the discussion without referring to three weeks."),
            affects: [
                "worrying-absence-discussed", "great-need-discussed", "step-1-three-weeks", "step-1-turning-point",
            ]
        )
        .cite("B. De school", 52, "langdurig of zorgelijk verzuim")
        .cite("C. Samenwerkingsverband Plein013", 72, "grote ondersteuningsvraag")
        .cite("Stap 1, Kantelpunt", 144, "opschaling plaats naar het ondersteuningsteam")

        Ambiguity(
            "who-leads-in-step-2", .overlap,
            question: Text(
                nl: "Is de regievoerder uit het plan van aanpak dezelfde als wie in stap 2 de regie heeft?",
                en: "Is the lead named in the plan of approach the one who is in charge in step 2?"),
            readings: [
                Reading(
                    "same-person", nl: "ja, de directeur of de aangewezen persoon wordt in het plan genoemd",
                    en: "yes, the plan names the head or the designated person"),
                Reading(
                    "free-choice", nl: "nee, het plan kan ook een ander als regievoerder noemen",
                    en: "no, the plan may name another as lead"),
            ],
            default: "same-person",
            why: Text(
                nl: "Beide gaan over dezelfde leerling in dezelfde stap; de stappentabel zegt wie het kan zijn.",
                en: "Both are about the same pupil in the same step; the table of steps says who it can be."),
            affects: ["plan-names-lead", "lead-in-step-2", "regievoerder", "stap-2-ondersteuningsteam"]
        )
        .cite("B. De school", 54, "benoemen van de regievoeder")
        .cite("Stap 2, Regie belegd bij", 160, "specifiek voor deze casus")

        Ambiguity(
            "who-leads-in-step-3-and-4", .vague,
            question: Text(
                nl: "Wie heeft de regie in stap 3 en stap 4?", en: "Who is in charge in steps 3 and 4?"),
            readings: [
                Reading(
                    "decided-per-case", nl: "dat wordt per casus in het overleg bepaald",
                    en: "that is decided in each case, at the meeting"),
                Reading(
                    "fixed-starting-point",
                    nl: "stap 3: wie het dichtst bij de ouders staat; stap 4: de voorzitter",
                    en: "step 3: whoever is nearest to the parents; step 4: the chair"),
            ],
            default: "decided-per-case",
            why: Text(
                nl: "De tekst geeft uitgangspunten, en laat de keuze aan de aanwezigen; bij onenigheid zegt hij niets.",
                en: "The text gives starting points and leaves the choice to those present; on disputes it is silent."),
            affects: [
                "lead-in-step-3", "lead-nearest-to-parents", "lead-in-step-4", "stap-3-plein013-betrokken",
                "stap-4-actietafel",
            ]
        )
        .cite("Stap 3, Regie belegd bij", 172, "In onderlinge afstemming")
        .cite("Stap 4, Regie belegd bij", 183, "een van de overige betrokkenen")

        Ambiguity(
            "parents-in-step-3", .contradiction,
            question: Text(
                nl: "Zijn ouders in stap 3 altijd betrokken, of alleen als de casus dat vraagt?",
                en: "Are parents always involved in step 3, or only if the case calls for it?"),
            readings: [
                Reading("always", nl: "altijd, zoals elders in de tekst", en: "always, as elsewhere in the text"),
                Reading("depends", nl: "afhankelijk van de casus", en: "depending on the case"),
            ],
            default: "always",
            why: Text(
                nl:
                    "Ouders direct en altijd betrekken loopt door de hele tekst, en regel 76 vraagt samenspraak met hen.",
                en: "Involving parents at once and always runs through the text; line 76 asks for their say."),
            affects: ["stap-3-plein013-betrokken", "parents-always-involved", "plein013-escalates"]
        )
        .cite("Stap 3, Betrokkenen", 170, "Afhankelijk van de casuïstiek")
        .cite("Stap 1, Concrete werkwijze", 143, "altijd zo spoedig mogelijk betrokken")
        .cite("C. Samenwerkingsverband Plein013", 76, "school en ouders/verzorgers")
    }
}
