import RulePackKit

extension DenHaag.Agreement2018 {
    static let rodeKnop: TierName = "rode-knop"

    @Provisions static var escalation: [Provision] {
        Task(
            "route-for-cooperation", answers: .cooperationEscalation,
            "Leerlingzaken en scholen spreken een escalatieroute af voor de samenwerking", by: leerlingzaken, school
        )
        .brief("Leerlingzaken en scholen spreken een route af")
        .cite("1.1 onder d", 40, "en samenwerking")

        Task(
            "procedure-for-cooperation", answers: .cooperationEscalation,
            "De contactpersonen spreken aan het begin van het jaar af wat te doen als de samenwerking niet goed verloopt",
            by: contactpersoonLeerlingzaken, contactpersoonSchool, upon: .startOfSchoolYear
        )
        .brief("contactpersonen spreken een procedure af")
        .cite("Bijlage, Begin van het schooljaar", 143, "wat de procedure is")

        Task(
            "route-for-cases", answers: .escalationInitiator,
            "Leerlingzaken en scholen spreken een escalatieroute af voor casuïstiek", by: leerlingzaken, school
        )
        .brief("Leerlingzaken en scholen spreken daarvoor een route af")
        .cite("1.1 onder d", 40, "inhoud (casuïstiek)")

        EscalationTier(
            rodeKnop.name, answers: .urgentProcedure, "Rode knop procedure", order: 1, of: .cooperation,
            participants: leerlingzaken, school, teamleider, locatiedirecteur,
            purpose: "bij spoed waar men er samen niet uitkomt: direct contact tussen teamleider en locatiedirecteur"
        )
        .brief("rode knop: teamleider en locatiedirecteur hebben direct contact")
        .interpreted(
            nl: "De tekst telt geen treden en wijst geen regie aan; één trede, over de samenwerking, is onze lezing. "
                + "Bij de teamleider staat hier niet van welke organisatie; wij lezen, zoals verderop in de bijlage: "
                + "van Leerlingzaken.",
            en: "The text counts no tiers and puts nobody in charge; one tier, about the cooperation, is our reading. "
                + "Of which organisation the team leader is, is not stated here; we read, as later in the annex: of "
                + "Leerlingzaken."
        )
        .cite("Bijlage, Tijdens het schooljaar", 152, "'rode knop procedure'")

        Criterion(
            "red-button-when-stuck", answers: .escalationCriteria,
            "De rode knop is er voor een spoedzaak waarover Leerlingzaken en school het samen niet eens worden",
            effect: .triggers, tier: rodeKnop, about: leerlingzaken, school
        )
        .brief("rode knop: spoedzaak waar men niet samen uitkomt")
        .cite("Bijlage, Tijdens het schooljaar", 152, "bij spoedzaken")

        Task(
            "poor-reports-come-back", answers: .schoolEscalation,
            "Meldt een school onvoldoende, dan krijgt zij de melding terug", by: leerlingzaken, with: school
        )
        .brief("onvoldoende melding gaat retour")
        .interpreted(
            nl: "De tekst zegt niet wie de melding terugstuurt; wij lezen: Leerlingzaken.",
            en: "The text does not say who returns the report; we read: Leerlingzaken."
        )
        .cite("1.2 onder b", 50, "retour wordt gestuurd")

        Task(
            "red-button-set-up", answers: .urgentProcedure,
            "De rode knop procedure wordt ingericht om van beide kanten direct actie te krijgen",
            by: leerlingzaken, school
        )
        .brief("procedure inrichten voor directe actie")
        .modality(.plan)
        .cite("1.2 onder d", 52, "directe actie")
    }
}
