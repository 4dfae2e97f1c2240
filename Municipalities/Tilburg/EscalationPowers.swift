import RulePackKit

extension Tilburg {
    @Provisions static var mandates: [Provision] {
        Mandate(
            "binding-decisions", answers: .mandate,
            "De besturen gaven de voorzitter van het overleg mandaat om zo nodig bindend te besluiten",
            heldBy: voorzitterActietafel, at: actietafel, grantedBy: besturen, binding: true,
            provided: "indien noodzakelijk"
        )
        .brief("voorzitter van de Actietafel: zo nodig bindend besluit")
        .cite("Stap 4, Betrokkenen", 181, "bindende besluiten te nemen (doorzettingsmacht)")

        Mandate(
            "decisions-in-own-organisation", answers: .mandate,
            "De besturen gaven aangewezenen mandaat om binnen de eigen organisatie te beslissen",
            heldBy: aangewezenen, at: actietafel, grantedBy: besturen
        )
        .brief("aangewezenen: beslissen binnen de eigen organisatie")
        .cite("Stap 4, Betrokkenen", 181, "beslissingen te nemen binnen eigen")

        Mandate(
            "placement-forced", answers: .mandate,
            "Bij de samenstelling telt het mandaat van deelnemers om plaatsing te regelen en zo nodig te forceren",
            heldBy: aangewezenen, at: actietafel, provided: "waar nodig"
        )
        .brief("deelnemers: plaatsing regelen en zo nodig forceren")
        .interpreted(
            nl: "De tekst zegt hier deelnemers; wij lezen: de aangewezenen met mandaat van hun bestuur.",
            en: "The text says participants here; we read: the members whom their boards mandated."
        )
        .cite("Stap 4, Concrete aanpak", 182, "waar nodig te forceren")
    }

    @Provisions static var leads: [Provision] {
        Task(
            "lead-in-step-1", answers: .caseLead,
            "In stap 1 ligt de regie bij de directeur of een daarvoor aangewezen medewerker met mandaat",
            by: directeur, aangewezenMedewerker
        )
        .brief("stap 1: directeur of gemandateerde medewerker")
        .cite("Stap 1, Regie belegd bij", 142, "daartoe aangewezen en gemandateerde medewerker")

        Task(
            "lead-in-step-2", answers: .caseLead,
            "In stap 2 ligt de regie bij de school: de directeur of een voor deze casus aangewezen persoon",
            by: directeur, aangewezenPersoon
        )
        .brief("stap 2: directeur of aangewezen persoon")
        .cite("Stap 2, Regie belegd bij", 160, "School in de persoon")

        Task(
            "lead-in-step-3", answers: .caseLead,
            "In stap 3 spreken de aanwezigen af bij wie van hen de regie ligt"
        )
        .brief("stap 3: één van de aanwezigen, in overleg")
        .cite("Stap 3, Regie belegd bij", 172, "één van de aanwezigen")

        Task(
            "lead-nearest-to-parents", answers: .caseLead,
            "In stap 3 gaat de regie in beginsel naar wie de ouders het meest nabij is"
        )
        .brief("stap 3: in principe wie het dichtst bij de ouders staat")
        .modality(.principle)
        .cite("Stap 3, Regie belegd bij", 172, "dichtst bij de ouders")

        Task(
            "lead-in-step-4", answers: .caseLead,
            "In stap 4 ligt de regie bij de voorzitter of een andere betrokkene; het overleg bepaalt dat",
            at: actietafel
        )
        .brief("stap 4: voorzitter of ander, in het overleg te bepalen")
        .cite("Stap 4, Regie belegd bij", 183, "In het overleg te bepalen")
    }

    @Provisions static var evaluations: [Provision] {
        Evaluation(
            "activities-evaluated", answers: .regimeEvaluation,
            "Activiteiten in de stappen worden altijd geëvalueerd, om van ervaringen te leren"
        )
        .brief("activiteiten worden altijd geëvalueerd")
        .cite("Opschalen, B. Stappenplan", 130, "worden altijd geëvalueerd")

        Evaluation(
            "method-improved", answers: .regimeEvaluation,
            "Waar dat van toepassing is, wordt de werkwijze na evaluatie verbeterd"
        )
        .brief("werkwijze zo nodig verbeterd")
        .cite("Opschalen, B. Stappenplan", 130, "werkwijze geoptimaliseerd")

        Evaluation(
            "looking-back-at-table", answers: .regimeEvaluation,
            "Naast de casus kijkt de Actietafel als lerende organisatie terug op het gelopen proces"
        )
        .brief("Actietafel kijkt terug op het proces")
        .modality(.aim)
        .cite("Stap 4, Doel", 178, "terugkijken op het gelopen proces")

        Evaluation(
            "system-adjusted", answers: .regimeEvaluation,
            "De Actietafel stelt vast of een aanpassing van het systeem wenselijk is"
        )
        .brief("Actietafel beziet of het systeem anders moet")
        .modality(.aim)
        .cite("Stap 4, Doel", 178, "aanpassing in het systeem wenselijk")
    }
}
