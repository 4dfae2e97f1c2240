import RulePackKit

/// An ambiguity has two readings or more, each once, and its default is one of them.
struct ReadingsOfAmbiguities: PackCheck {
    static let code = "VK016"
    static let summary = Text(
        nl: "een onduidelijkheid heeft lezingen, waaronder haar standaard",
        en: "an ambiguity has readings, its default among them")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.ambiguities.flatMap { ambiguity in
            [absentDefault(of: ambiguity), fewOrRepeated(ambiguity)].compactMap(\.self)
        }
    }

    private func absentDefault(of ambiguity: Ambiguity) -> Finding? {
        let (ids, chosen) = (ambiguity.readings.map(\.id), ambiguity.defaultReading)
        guard !ids.contains(chosen) else { return nil }
        let list = ids.joined(separator: ", ")
        return problem(
            ambiguity, nl: "standaardlezing „\(chosen)” bestaat niet; wel: \(list)",
            en: "default reading \"\(chosen)\" does not exist; there are: \(list)",
            remedy: Text(nl: "kies een van de lezingen", en: "choose one of the readings"))
    }

    private func fewOrRepeated(_ ambiguity: Ambiguity) -> Finding? {
        let ids = ambiguity.readings.map(\.id)
        var seen: Set<String> = []
        if let repeated = ids.first(where: { !seen.insert($0).inserted }) {
            return problem(
                ambiguity, nl: "twee lezingen heten „\(repeated)”", en: "two readings are called \"\(repeated)\"",
                remedy: Text(nl: "geef elke lezing een eigen id", en: "give every reading an id of its own"))
        }
        guard ids.count < 2 else { return nil }
        return problem(
            ambiguity, nl: "\(ids.count == 1 ? "maar één lezing" : "geen lezingen")",
            en: "\(ids.count == 1 ? "only one reading" : "no readings")",
            remedy: Text(
                nl: "geef elke manier om de tekst te lezen, of maak er een gewone bepaling met .interpreted van",
                en: "give each way to read the text, or make it a plain provision with .interpreted"))
    }
}

extension ReadingsOfAmbiguities {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een onduidelijkheid is een keuze tussen lezingen. Zonder tweede lezing valt er niets te kiezen; zonder "
                + "geldige standaard weet de lezer niet waarmee is gerekend.",
            en:
                "An ambiguity is a choice between readings. Without a second one there is nothing to choose; without a valid "
                + "default the reader does not know what was used."),
        mending: Text(
            nl: "Geef twee of meer lezingen met elk een eigen id, en noem een daarvan bij default.",
            en: "Give two or more readings, each with an id of its own, and name one of them as the default."),
        part: .ambiguities,
        wrong: """
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "werkdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
            """,
        right: """
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
            """)
}
