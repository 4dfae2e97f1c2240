import RegimeEngine
import RulePackKit

/// Numbers the ambiguities of a report in the order in which they are met.
struct AmbiguityMarks {
    private var met: [Ambiguity] = []
    private var numbers: [String: Int] = [:]
    private var hasInterpretation = false

    /// The marks behind an answer: `*` for an interpretation, `?1` for an ambiguity.
    mutating func suffix(for cell: ComparisonCell) -> String {
        suffix(isInterpreted: cell.restsOnInterpretation, ambiguities: cell.ambiguities)
    }

    /// The marks behind a provision with its answer.
    mutating func suffix(for answered: AnsweredProvision) -> String {
        suffix(
            isInterpreted: answered.provision.particulars.standing.note != nil, ambiguities: answered.ambiguities)
    }

    /// The marks behind a provision.
    mutating func suffix(isInterpreted: Bool, ambiguities: [Ambiguity]) -> String {
        var marks: [String] = []
        if isInterpreted {
            hasInterpretation = true
            marks.append("*")
        }
        for ambiguity in ambiguities { marks.append("?\(number(of: ambiguity))") }
        return marks.isEmpty ? "" : " [\(marks.joined(separator: ","))]"
    }

    /// What the marks mean, each with its mark: an ambiguity with its readings, the default first.
    func legend(_ language: Language) -> [(mark: String, words: String)] {
        var legend: [(mark: String, words: String)] = []
        if hasInterpretation {
            let words = Text(
                nl: "zo gelezen en niet letterlijk zo gesteld; hoe, zegt compare met --full",
                en: "read so and not literally said; compare with --full says how")
            legend.append(("*", words[language]))
        }
        return legend + met.enumerated().map { ("?\($0 + 1)", AmbiguityMarks.words($1, language)) }
    }

    /// What stands above the legend.
    static let heading = Text(nl: "Wat de tekst openlaat", en: "What the text leaves open")

    private mutating func number(of ambiguity: Ambiguity) -> Int {
        if let number = numbers[ambiguity.id] { return number }
        met.append(ambiguity)
        numbers[ambiguity.id] = met.count
        return met.count
    }

    /// The question, the reading that is followed, and the others.
    static func words(_ ambiguity: Ambiguity, _ language: Language) -> String {
        let followed = ambiguity.readings.filter { $0.id == ambiguity.defaultReading }
        let others = ambiguity.readings.filter { $0.id != ambiguity.defaultReading }
        let labels = (
            Text(nl: "Hier gevolgd:", en: "Followed here:")[language],
            (others.count == 1
                ? Text(nl: "Andere lezing:", en: "Other reading:")
                : Text(nl: "Andere lezingen:", en: "Other readings:"))[
                    language]
        )
        return "\(ambiguity.question[language]) \(labels.0) \(sentence(followed, language)) "
            + "\(labels.1) \(sentence(others, language)) (\(ambiguity.id))"
    }

    private static func sentence(_ readings: [Reading], _ language: Language) -> String {
        let texts = readings.map { reading in
            let text = reading.text[language]
            return text.hasSuffix(".") ? String(text.dropLast()) : text
        }
        return texts.joined(separator: " / ") + "."
    }
}
