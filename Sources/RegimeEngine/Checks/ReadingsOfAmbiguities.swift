import RulePackKit

/// An ambiguity has two readings or more, each once, and its default is one of them.
struct ReadingsOfAmbiguities: PackCheck {
    static let code = "VK016"
    static let summary = Text(
        nl: "een onduidelijkheid heeft lezingen, waaronder haar standaard",
        en: "an ambiguity has readings, its default among them")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.ambiguities.flatMap { ambiguity -> [Finding] in
            let ids = ambiguity.readings.map(\.id)
            var found: [Finding] = []
            if !ids.contains(ambiguity.defaultReading) {
                found.append(
                    problem(
                        ambiguity.id, nl: "standaardlezing \(ambiguity.defaultReading) bestaat niet",
                        en: "default reading \(ambiguity.defaultReading) does not exist",
                        remedy: Text(nl: "kies een van de lezingen", en: "choose one of the readings")))
            }
            if ids.count < 2 || Set(ids).count != ids.count {
                found.append(
                    problem(
                        ambiguity.id, nl: "minder dan twee lezingen, of twee met één id",
                        en: "fewer than two readings, or two with one id",
                        remedy: Text(nl: "geef elke lezing een eigen id", en: "give every reading an id of its own")))
            }
            return found
        }
    }
}
