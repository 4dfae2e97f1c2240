/// Looks for what belongs to a person and not in a case.
enum PersonalData {
    /// Throws for the first key or value, in reading order, that looks like the name or the number of a person.
    static func refuse(in node: JSONNode) throws(CaseProblem) {
        switch node.content {
        case .null, .bool: break
        case .integer(let number): try refuse(String(number), at: node.position)
        case .number(let number): try refuse(number.description, at: node.position)
        case .string(let text): try refuse(text, at: node.position)
        case .array(let nodes): for node in nodes { try refuse(in: node) }
        case .object(let members):
            for member in members {
                try refuse(member.key, at: member.keyPosition)
                if keys.contains(folded(member.key)) { throw problem(.personalKey(member.key), at: member.keyPosition) }
                try refuse(in: member.node)
            }
        }
    }

    private static func refuse(_ text: String, at place: JSONPosition) throws(CaseProblem) {
        if PersonalNumber.occurs(in: text) { throw problem(.personalNumber, at: place) }
    }

    private static func problem(_ reason: CaseProblem.Reason, at place: JSONPosition) -> CaseProblem {
        CaseProblem(path: "", line: place.line, column: place.column, reason: reason)
    }

    private static func folded(_ key: String) -> String {
        String(key.lowercased().filter { $0.isLetter })
    }

    /// Keys under which systems keep who a pupil is; small letters alone.
    private static let keys: Set<String> = [
        "name", "firstname", "middlename", "lastname", "fullname", "givenname", "familyname", "surname", "pupilname",
        "studentname", "naam", "voornaam", "voornamen", "roepnaam", "tussenvoegsel", "achternaam", "geslachtsnaam",
        "volledigenaam", "leerlingnaam", "naamleerling", "bsn", "burgerservicenummer", "sofinummer", "pgn",
        "persoonsgebondennummer", "onderwijsnummer", "leerlingnummer", "studentnummer", "studentnumber", "eckid",
        "email", "emailadres", "telefoon", "telefoonnummer", "phone", "phonenumber", "adres", "address", "postcode",
    ]
}
