import RulePackKit

extension Eikenveld {
    static let gemeente: PartyName = "gemeente"
    static let wethouder: PartyName = "wethouder"
    static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
    static let scholen: PartyName = "scholen"
    static let schoolbestuur: PartyName = "schoolbestuur"
    static let mentor: PartyName = "mentor"
    static let verzuimcoordinator: PartyName = "verzuimcoordinator"
    static let leerling: PartyName = "leerling"
    static let ouders: PartyName = "ouders"
    static let jeugdarts: PartyName = "jeugdarts"

    @Provisions static var parties: [Provision] {
        Organisation(gemeente.name, "Gemeente Eikenveld", fills: .municipality)
            .cite("2. Wie doet wat", 14, "gemeente Eikenveld")
        Role(wethouder.name, "Wethouder", fills: .alderman, of: gemeente)
            .cite("7. Overleg", 49, "wethouder")
        Role(
            leerplichtambtenaar.name, "Leerplichtambtenaar", fills: .attendanceOfficer, of: gemeente,
            alsoCalled: ["leerplicht"]
        )
        .interpreted(
            nl: "De tekst wisselt „leerplicht” en „leerplichtambtenaar” af; wij lezen ze als dezelfde.",
            en: "The text alternates the service and the officer; we read them as the same."
        )
        .cite("2. Wie doet wat", 14, "De leerplichtambtenaar")
        .cite("3. Te laat komen", 24, "meldt het bij leerplicht")
        Organisation(scholen.name, "Scholen voor voortgezet onderwijs", fills: .school, alsoCalled: ["school"])
            .cite("1. Waarom dit protocol", 7, "scholen in Eikenveld")
        Organisation(schoolbestuur.name, "Schoolbestuur", fills: .schoolBoard)
            .cite("7. Overleg", 49, "schoolbesturen")
        Role(mentor.name, "Mentor", fills: .mentor, of: scholen)
            .cite("2. Wie doet wat", 12, "De mentor")
        Role(verzuimcoordinator.name, "Verzuimcoördinator", fills: .absenceCoordinator, of: scholen)
            .cite("2. Wie doet wat", 13, "De verzuimcoördinator")
        Role(leerling.name, "Leerling", fills: .pupil)
            .cite("2. Wie doet wat", 12, "leerling en ouders")
        Role(ouders.name, "Ouders", fills: .parents)
            .cite("2. Wie doet wat", 12, "leerling en ouders")
        Role(jeugdarts.name, "Jeugdarts van de GGD", fills: .youthDoctor)
            .cite("2. Wie doet wat", 15, "jeugdarts van de GGD")
    }
}
