public import RulePackKit

/// What changed between two versions of a pack, and whether its version was raised enough.
public struct VersionCheck: Hashable, Sendable {
    /// The version that went before.
    public let old: Pack
    /// The version that is to follow.
    public let new: Pack
    /// What changed, what asks most of the version first.
    public let changes: [VersionChange]

    /// Holds a pack beside an earlier version of it.
    public init(of new: Pack, against old: Pack) {
        self.old = old
        self.new = new
        let changes = VersionCheck.changes(from: old, to: new)
        self.changes = PackVersion.Level.allCases.reversed().flatMap { level in
            changes.filter { $0.level == level }
        }
    }

    /// What the changes together ask of the version; nil when nothing changed.
    public var level: PackVersion.Level? { changes.first?.level }

    /// The lowest version that the pack can have now.
    public var lowest: PackVersion { level.map(old.version.raised) ?? old.version }

    /// Whether the version was raised enough, and not lowered.
    public var isEnough: Bool { new.version >= lowest }

    private static func changes(from old: Pack, to new: Pack) -> [VersionChange] {
        var changes: [VersionChange] = []
        if old.name != new.name { changes.append(.renamed(new.id, from: old.name, to: new.name)) }
        let names = Set(old.regimes.map(\.name))
        for regime in old.regimes {
            guard let other = new.regimes.first(where: { $0.name == regime.name }) else {
                changes.append(.whole(.removed, regime))
                continue
            }
            changes += VersionChanges(from: regime, to: other).all
        }
        return changes + new.regimes.filter { !names.contains($0.name) }.map { .whole(.added, $0) }
    }
}
