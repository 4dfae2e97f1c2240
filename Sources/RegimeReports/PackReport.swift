public import RegimeEngine
public import RulePackKit

/// What checks found in one pack.
public struct PackReport: Hashable, Sendable {
    /// The pack.
    public let pack: Pack
    /// What was found.
    public let findings: [Finding]
    /// Whether the source texts were at hand.
    public let hasSources: Bool

    /// Creates a report.
    public init(pack: Pack, findings: [Finding], hasSources: Bool) {
        self.pack = pack
        self.findings = findings
        self.hasSources = hasSources
    }

    /// Whether something is wrong: suggestions do no harm.
    public var hasError: Bool { findings.contains { $0.severity == .error } }

    /// How the pack did, in a few words.
    var verdict: Text {
        let errors = findings.count { $0.severity == .error }
        let suggestions = findings.count - errors
        var parts: [Text] = []
        if errors > 0 {
            parts.append(.count(errors, Text(nl: "probleem", en: "problem"), Text(nl: "problemen", en: "problems")))
        } else {
            parts.append(Text(nl: "in orde", en: "in order"))
        }
        if suggestions > 0 {
            parts.append(
                .count(
                    suggestions, Text(nl: "suggestie", en: "suggestion"), Text(nl: "suggesties", en: "suggestions")))
        }
        let scope =
            hasSources ? Text(same: "") : Text(nl: " (zonder bronteksten)", en: " (without the source texts)")
        let provisions = Text.provisions(pack.regimes.map(\.provisions.count).reduce(0, +))
        return Text(
            nl: "\(parts.map(\.nl).joined(separator: ", "))\(scope.nl), \(provisions.nl)",
            en: "\(parts.map(\.en).joined(separator: ", "))\(scope.en), \(provisions.en)")
    }
}

extension Finding {
    /// Where it is written, as compilers say it; empty when that is not known.
    var place: String { origin.map { "\($0.file):\($0.line)" } ?? "" }
}
