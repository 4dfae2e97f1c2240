public import RulePackKit

/// One thing that changed between two versions of a pack, and what that asks of its version.
public struct VersionChange: Hashable, Sendable {
    /// In which way something changed.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        case removed
        case added
        case changed
    }

    /// What changed.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case pack
        case regime
        case provision
        case ambiguity
        case silence
        case notRule
        case document
        case topic
    }

    /// What the change asks of the version.
    public let level: PackVersion.Level
    /// In which way it changed.
    public let change: Change
    /// What changed.
    public let subject: Subject
    /// The id of what changed.
    public let id: String
    /// The key and the name of the field that changed; nil when the whole is there no more, or was not there.
    public let field: AspectName?
    /// What it was.
    public let from: Text?
    /// What it is now.
    public let to: Text?
}

extension VersionChange {
    /// A difference between two versions of a regime, with what it asks.
    init(_ difference: Difference, level: PackVersion.Level) {
        self.init(
            level: level, change: Change(difference.change), subject: Subject(difference.subject),
            id: difference.a ?? difference.b ?? "", field: difference.field, from: difference.from, to: difference.to)
    }

    /// A regime that is there no more, or was not there.
    static func whole(_ change: Change, _ regime: Regime) -> VersionChange {
        let title = Text(same: regime.title)
        return VersionChange(
            level: change == .removed ? .major : .minor, change: change, subject: .regime, id: regime.id, field: nil,
            from: change == .removed ? title : nil, to: change == .removed ? nil : title)
    }

    /// A pack with another name, which is a matter of words.
    static func renamed(_ id: String, from old: String, to new: String) -> VersionChange {
        VersionChange(
            level: .patch, change: .changed, subject: .pack, id: id,
            field: AspectName(key: "name", label: Aspect.label(of: "name")), from: Text(same: old), to: Text(same: new))
    }
}

extension VersionChange.Change {
    fileprivate init(_ change: Difference.Change) {
        switch change {
        case .onlyA: self = .removed
        case .onlyB: self = .added
        case .changed: self = .changed
        }
    }
}

extension VersionChange.Subject {
    fileprivate init(_ subject: Difference.Subject) {
        switch subject {
        case .provision: self = .provision
        case .ambiguity: self = .ambiguity
        case .silence: self = .silence
        case .notRule: self = .notRule
        case .document: self = .document
        case .topic: self = .topic
        case .regime: self = .regime
        }
    }
}
