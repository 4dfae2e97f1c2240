import RulePackKit

extension SHertogenbosch {
    static let tredeBreedOverleg: TierName = "tier-breed-overleg"
    static let tredeDoorbraakoverleg: TierName = "tier-doorbraakoverleg"

    @Provisions static var caseTiers: [Provision] {
        EscalationTier(
            tredeBreedOverleg.name, answers: .caseTiers, "Breed overleg", order: 2, of: .pupilCase,
            owner: school, participants: ouders, school, samenwerkingsverbandPO, andereBetrokkenen,
            guests: leerling,
            meeting: breedOverleg, purpose: "terugkeer naar onderwijs"
        )
        .modality(.permission)
        .in(.po)
        .interpreted(
            nl: "De tekst nummert geen treden; wij zetten het breed overleg naast het MDO. Als regie lezen wij de "
                + "formele verantwoordelijkheid, die bij de school blijft; het samenwerkingsverband stuurt wel meer.",
            en: "The text numbers no tiers; we put the wide meeting beside the MDO. We read the formal responsibility, "
                + "which stays with the school, as being in charge; yet the partnership steers more."
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 711...713, "breed overleg")
        .cite("Bijlage 5, Samenwerkingsverband po", 713...715, "om tot terugkeer in onderwijs")
        .cite("Bijlage 5, Samenwerkingsverband po", 715...717, "formele verantwoordelijk blijft liggen")

        EscalationTier(
            tredeDoorbraakoverleg.name, answers: .caseTiers, "Doorbraakoverleg", order: 3, of: .pupilCase,
            owner: casusverantwoordelijke,
            participants: leerling, ouders, school, leerplicht, hulpverlening, samenwerkingsverband,
            guests: leidinggevendePartner, bestuurders,
            meeting: doorbraakoverleg, purpose: "een duurzame en effectieve oplossing"
        )
        .modality(.permission)
        .inForce(fromFebruary2022)
        .interpreted(
            nl:
                "De tekst nummert geen treden; het doorbraakoverleg is de laatste mogelijkheid die hij noemt, al kan men "
                + "er zo nodig vanuit elke situatie heen. Wie opschaalt, lezen wij als regie. Teamleider Toegang en "
                + "Regie en directeur van het samenwerkingsverband zijn bij financiële gevolgen altijd betrokken; zij "
                + "staan in eigen bepalingen.",
            en: "The text numbers no tiers; the breakthrough meeting is the last possibility it names, though any "
                + "situation can lead to it if needed. We read whoever escalates as owner. The team leader Toegang en "
                + "Regie and the director of the partnership are always involved upon financial consequences; they "
                + "have provisions of their own."
        )
        .cite("Bijlage 8", 872...874, "is het mogelijk om op")
        .cite("Bijlage 8, Wanneer opschalen", 910, "vanuit elke situatie")
        .cite("Bijlage 8, Deelnemers", 937...939, "betrokken hulpverlening")
        .cite("Bijlage 8, Wie kan opschalen", 954, "De casusverantwoordelijke")
    }
}
