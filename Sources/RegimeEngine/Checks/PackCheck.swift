import RulePackKit

/// One thing that is checked of every pack.
protocol PackCheck: Sendable {
    /// The code, which never changes.
    static var code: String { get }
    /// What is checked, in one line.
    static var summary: Text { get }
    /// Why it matters, how to mend it, and an example of each.
    static var explanation: CheckExplanation { get }
    /// How bad it is when a pack does not pass.
    static var severity: Finding.Severity { get }
    /// Whether it is checked only against the source texts.
    static var needsSources: Bool { get }
    /// What is wrong with a regime.
    func findings(in subject: CheckSubject) -> [Finding]
    /// What is wrong with a pack as a whole.
    func findings(in pack: CheckedPack) -> [Finding]
}

extension PackCheck {
    /// Bad, unless the check says otherwise.
    static var severity: Finding.Severity { .error }

    /// No, unless the check says otherwise.
    static var needsSources: Bool { false }

    /// Nothing, for a check of the parts of a pack.
    func findings(in subject: CheckSubject) -> [Finding] { [] }

    /// Nothing, for a check of the parts of a regime.
    func findings(in pack: CheckedPack) -> [Finding] { [] }

    func problem(
        _ part: some CheckedPart, at origin: Origin? = nil, nl: String, en: String, remedy: Text
    ) -> Finding {
        Finding(
            code: Self.code, severity: Self.severity, subject: part.id, origin: origin ?? part.origin,
            message: Text(nl: nl, en: en), remedy: remedy)
    }
}

/// A part of a pack that a finding can be about.
protocol CheckedPart {
    var id: String { get }
    /// Where it is written, if that is known.
    var origin: Origin? { get }
}

extension Provision: CheckedPart {}
extension Ambiguity: CheckedPart {}
extension Regime: CheckedPart {}
extension Coverage.Use: CheckedPart {}
