import RulePackKit

/// One thing that is checked of every pack.
protocol PackCheck: Sendable {
    /// The code, which never changes.
    static var code: String { get }
    /// What is checked, in one line.
    static var summary: Text { get }
    /// What is wrong with a regime.
    func findings(in subject: CheckSubject) -> [Finding]
}

extension PackCheck {
    func problem(_ subject: String, nl: String, en: String, remedy: Text) -> Finding {
        Finding(code: Self.code, subject: subject, message: Text(nl: nl, en: en), remedy: remedy)
    }
}

/// What a check looks at: one regime, with the texts where they are at hand.
struct CheckSubject: Sendable {
    let regime: Regime
    let sources: SourceLibrary?

    /// The text of a document, if it is at hand.
    func text(of document: String) -> SourceText? {
        guard let sources, let known = regime.documents.first(where: { $0.id == document }) else { return nil }
        return sources.text(sha256: known.sha256)
    }
}
