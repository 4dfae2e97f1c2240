public import RulePackKit

/// Something that a check found in a pack.
public struct Finding: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, ClosedVocabulary {
        /// The pack is wrong, and does not pass.
        case error
        /// The pack may be better, and passes.
        case suggestion

        /// The severity as a person reads it.
        public var name: Text {
            switch self {
            case .error: Text(nl: "fout", en: "error")
            case .suggestion: Text(nl: "suggestie", en: "suggestion")
            }
        }
    }

    /// The code of the check, which never changes.
    public let code: String
    /// How bad it is.
    public let severity: Severity
    /// The id of the provision, ambiguity, regime or pack that it is about.
    public let subject: String
    /// Where that is written, if it is known.
    public internal(set) var origin: Origin?
    /// What is wrong.
    public let message: Text
    /// What to do about it.
    public let remedy: Text

    /// Creates a finding.
    package init(
        code: String, severity: Severity = .error, subject: String, origin: Origin? = nil, message: Text, remedy: Text
    ) {
        self.code = code
        self.severity = severity
        self.subject = subject
        self.origin = origin
        self.message = message
        self.remedy = remedy
    }
}

extension Finding {
    /// The same, with the Swift file under its path where the sources of its module are at hand.
    public func located(by files: SwiftFiles) -> Finding {
        var copy = self
        copy.origin = origin.map { Origin(file: files.path(of: $0.file) ?? $0.file, line: $0.line) }
        return copy
    }
}
