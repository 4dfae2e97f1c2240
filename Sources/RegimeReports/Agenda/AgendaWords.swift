import RulePackKit

/// What the events of every agenda have in common.
enum AgendaWords {
    /// An id of ids and days, which words never change.
    static func id(_ provision: String, from start: Day, due: Day, by reading: String?) -> String {
        ([provision, start.description, due.description] + [reading].compactMap(\.self)).joined(separator: "_")
            + "@verzuimkompas"
    }

    /// What stands in the agenda: the force of the rule where it is no duty, and the reading that gives the day where it
    /// is not the one that is followed.
    static func summary(_ what: Text, of provision: Provision, by reading: String?, _ language: Language) -> String {
        let modality = provision.particulars.modality
        let force = modality == .duty ? "" : " (\(modality.name[language]))"
        let words = "\(what[language])\(force): \(provision.title)"
        return reading.map { "\(words) (\($0))" } ?? words
    }

    /// A reading as what gives a day.
    static func reading(_ reading: Reading) -> Text {
        func sentence(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
        return Text(
            nl: "andere lezing: \(sentence(reading.text.nl))", en: "other reading: \(sentence(reading.text.en))")
    }

    /// Where the rule stands.
    static func source(_ provision: Provision, _ regime: Regime, _ language: Language) -> [String] {
        [regime.title] + provision.citations.map { Places.full($0, language: language) }
            + [provision.id, ComparisonBanner.noLaw(of: [regime])[language]]
    }
}
