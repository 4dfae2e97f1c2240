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
            affects: ["plein013-escalates", "case-handed-over", "attendance-escalates-too", "stalled-plan"]
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
                "advice-asked", "team-calls-desk", "support-team-month-at-most", "support-team-four-weeks",
                "stap-3-plein013-betrokken", "stalled-team",
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
                    en: "the goal is missed and no other solutions are in sight",
                    .requires(
                        .fact(.goalReached, is: false), .fact(.otherSolutionInSight, is: false),
                        of: "too-little-progress-in-four-weeks")),
                Reading(
                    "progress-only", nl: "te weinig voortgang in de termijn is genoeg",
                    en: "too little progress within the term is enough",
                    .drops("step-2-goal-missed", "step-2-no-other-solution")),
            ],
            default: "both-conditions",
            why: Text(
                nl: "De stappentabel werkt het kantelpunt uit; regel 72 vat het samen.",
                en: "The table of steps works out the turning point; line 72 sums it up."),
            affects: [
                "too-little-progress-in-four-weeks", "step-2-goal-missed", "step-2-no-other-solution",
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
                    en: "time is up and those involved see no way out",
                    .requires(.fact(.wayOutInSight, is: false), of: "plan-time-passed")),
                Reading(
                    "time-only", nl: "geen passende oplossing binnen de tijd is genoeg",
                    en: "no fitting solution in time is enough", .drops("step-3-no-way-out")),
            ],
            default: "both-conditions",
            why: Text(
                nl:
                    "De stappentabel werkt het kantelpunt uit; wie bepaalt dat er geen uitweg is, blijft ook daar open.",
                en: "The table of steps works out the turning point; who finds there is no way out stays open."),
            affects: ["plan-time-passed", "step-3-goal-missed", "step-3-no-way-out", "stalled-plan"]
        )
        .cite("C. Samenwerkingsverband Plein013", 76, "geen passende oplossing")
        .cite("Stap 3, Kantelpunt", 173, "geen uitweg meer zien")

        Ambiguity(
            "who-leads-in-step-2", .overlap,
            question: Text(
                nl: "Is de regievoerder uit het plan van aanpak dezelfde als wie in stap 2 de regie heeft?",
                en: "Is the lead named in the plan of approach the one who is in charge in step 2?"),
            readings: [
                Reading(
                    "not-stated", nl: "dat beslist de tekst niet; beide staan naast elkaar",
                    en: "the text does not decide; both stand side by side"),
                Reading(
                    "same-person", nl: "ja, de directeur of de aangewezen persoon wordt in het plan genoemd",
                    en: "yes, the plan names the head or the designated person"),
                Reading(
                    "free-choice", nl: "nee, het plan kan ook een ander als regievoerder noemen",
                    en: "no, the plan may name another as lead"),
            ],
            default: "not-stated",
            why: Text(
                nl: "De takenlijst noemt alleen een regievoerder, de stappentabel alleen wie in stap 2 de regie heeft.",
                en: "The list of tasks names only a lead, the table of steps only who is in charge in step 2."),
            affects: ["plan-names-lead", "plan-holds-lead", "lead-in-step-2"]
        )
        .cite("B. De school", 54, "benoemen van de regievoeder")
        .cite("Stap 2, Regie belegd bij", 160, "specifiek voor deze casus")
    }
}
