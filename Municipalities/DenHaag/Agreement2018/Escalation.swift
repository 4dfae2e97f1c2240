import RulePackKit

extension DenHaag.Agreement2018 {
    static let rodeKnop: TierName = "rode-knop"

    @Provisions static var escalation: [Provision] {
        Task(
            "route-for-cooperation", answers: .cooperationEscalation,
            "Leerlingzaken en scholen spreken een escalatieroute af voor de samenwerking", by: leerlingzaken, school
        )
        .brief("route wordt lokaal afgesproken")
        .cite("1.1 onder d", 40, "en samenwerking")

        Task(
            "procedure-for-cooperation", answers: .cooperationEscalation,
            "De contactpersonen spreken aan het begin van het jaar af wat te doen als de samenwerking niet goed verloopt",
            by: contactpersoonLeerlingzaken, contactpersoonSchool, upon: .startOfSchoolYear
        )
        .brief("contactpersonen spreken procedure af")
        .cite("Bijlage, Begin van het schooljaar", 143, "wat de procedure is")

        Task(
            "route-for-cases", answers: .escalationInitiator,
            "Leerlingzaken en scholen spreken een escalatieroute af voor casuïstiek", by: leerlingzaken, school
        )
        .brief("route voor casuïstiek wordt lokaal afgesproken")
        .cite("1.1 onder d", 40, "inhoud (casuïstiek)")

        EscalationTier(
            rodeKnop.name, answers: .urgentProcedure, "Rode knop procedure", order: 1, of: .cooperation,
            owner: teamleider, locatiedirecteur, participants: leerlingzaken, school,
            purpose: "bij spoed waar men er samen niet uitkomt: direct contact tussen teamleider en locatiedirecteur"
        )
        .brief("rode knop: teamleider LLZ en locatiedirecteur direct in contact")
        .interpreted(
            nl: "De tekst noemt spoedzaken waar partijen er samen niet uitkomen; wij lezen dat als opschaling van de "
                + "samenwerking en niet van een leerlingcasus. „Direct contact” laat het middel open.",
            en: "The text speaks of urgent matters that the parties cannot settle; we read that as an escalation of "
                + "the cooperation, not of a pupil's case. \"Direct contact\" leaves the means open."
        )
        .cite("Bijlage, Tijdens het schooljaar", 152, "'rode knop procedure'")

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
