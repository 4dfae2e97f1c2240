public import RulePackKit

/// Why something is checked and how to mend it, with an example that fails and one that passes.
public struct CheckExplanation: Hashable, Sendable {
    /// The block of a pack in which the examples stand.
    public enum Part: String, ClosedVocabulary {
        case provisions
        case ambiguities
        case silences
        case notRules
        case regimes

        /// The block as a person reads it.
        public var name: Text {
            switch self {
            case .provisions: Text(nl: "onder de bepalingen", en: "among the provisions")
            case .ambiguities: Text(nl: "onder de onduidelijkheden", en: "among the ambiguities")
            case .silences: Text(nl: "onder de opmerkingen over wat de tekst verzwijgt", en: "among the silences")
            case .notRules: Text(nl: "onder de regels zonder bepaling", en: "among the lines without a rule")
            case .regimes: Text(nl: "onder de regelingen", en: "among the regimes")
            }
        }
    }

    /// Why it matters.
    public let why: Text
    /// How to mend it.
    public let mending: Text
    /// Where the examples stand.
    public let part: Part
    /// Swift that fails.
    public let wrong: String
    /// Swift that passes.
    public let right: String
}

/// A check as it is explained.
public struct CheckDescription: Hashable, Sendable {
    /// The code, which never changes.
    public let code: String
    /// How bad it is when a pack does not pass.
    public let severity: Finding.Severity
    /// Whether it is checked only against the source texts.
    public let needsSources: Bool
    /// What is checked, in one line.
    public let summary: Text
    /// Why, and how to mend it.
    public let explanation: CheckExplanation

    init(_ check: any PackCheck) {
        let type = type(of: check)
        code = type.code
        severity = type.severity
        needsSources = type.needsSources
        summary = type.summary
        explanation = type.explanation
    }
}
