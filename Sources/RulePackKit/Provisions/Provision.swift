/// One rule of a regime: it answers one question and names the place in the source that says so.
public struct Provision: Sendable {
    /// What it says, as a value of its kind.
    public private(set) var rule: any Rule

    /// Creates a provision from a rule of any kind.
    public init(_ rule: some Rule) {
        self.rule = rule
    }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars { rule.particulars }

    /// Changes what it has in common with provisions of every kind, in place.
    mutating func change(_ change: (inout Particulars) -> Void) { change(&rule.particulars) }

    /// The kind of provision.
    public var kind: Kind { type(of: rule).kind }
    /// The id.
    public var id: String { particulars.id }
    /// The id without the regime's: what other provisions refer to.
    public var name: String { particulars.id.localName }
    /// What the text says, in our own Dutch words.
    public var title: String { particulars.title }
    /// The places that say it.
    public var citations: [Citation] { particulars.citations }
    /// Where it is written, if that is known.
    public package(set) var origin: Origin? {
        get { particulars.origin }
        set { change { $0.origin = newValue } }
    }
    /// The shared question that it answers, if any.
    public var topic: Topic? { if case .topic(let topic) = particulars.answers { topic } else { nil } }

    /// Whether it holds for a sector.
    public func covers(_ sector: Sector) -> Bool {
        particulars.sectors.isEmpty || particulars.sectors.contains(sector)
    }
}

extension Provision: Located, Hashable {
    /// Whether two provisions say the same.
    public static func == (left: Provision, right: Provision) -> Bool { left.rule.equals(right.rule) }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(particulars.id) }
}
