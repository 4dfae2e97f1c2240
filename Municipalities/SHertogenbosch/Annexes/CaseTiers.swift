import RulePackKit

extension SHertogenbosch {
    static let tredeBreedOverleg: TierName = "tier-breed-overleg"
    static let tredeDoorbraakoverleg: TierName = "tier-doorbraakoverleg"

    @Provisions static var caseTiers: [Provision] {
        EscalationTier(
            tredeBreedOverleg.name, answers: .caseTiers, "Breed overleg", order: 2, of: .pupilCase,
            owner: school, participants: ouders, school, samenwerkingsverbandPO, andereBetrokkenen,
            guests: leerling, leerplichtambtenaar, jeugdarts,
            meeting: breedOverleg, purpose: "terugkeer naar onderwijs"
        )
        .modality(.permission)
        .in(.po)
        .interpreted(
            nl: "De tekst nummert geen treden; wij zetten het breed overleg naast het MDO.",
            en: "The text numbers no tiers; we put the wide meeting beside the MDO."
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 711...713, "breed overleg")
        .cite("Bijlage 5, Samenwerkingsverband po", 713...715, "om tot terugkeer in onderwijs")

        EscalationTier(
            tredeDoorbraakoverleg.name, answers: .caseTiers, "Doorbraakoverleg", order: 3, of: .pupilCase,
            owner: casusverantwoordelijke,
            participants: leerling, ouders, school, leerplicht, hulpverlening, samenwerkingsverband,
            guests: leidinggevendePartner, bestuurders, teamleiderToegangEnRegie, directeurSamenwerkingsverband,
            meeting: doorbraakoverleg, purpose: "een duurzame en effectieve oplossing"
        )
        .modality(.permission)
        .inForce(fromFebruary2022)
        .interpreted(
            nl:
                "De tekst nummert geen treden; het doorbraakoverleg is de laatste mogelijkheid die hij noemt. Wie "
                + "opschaalt, "
                + "lezen wij als regie.",
            en: "The text numbers no tiers; the breakthrough meeting is the last possibility it names. We read whoever "
                + "escalates as owner."
        )
        .cite("Bijlage 8", 872...874, "is het mogelijk om op")
        .cite("Bijlage 8, Deelnemers", 937...939, "betrokken hulpverlening")
        .cite("Bijlage 8, Wie kan opschalen", 954, "De casusverantwoordelijke")
    }
}
