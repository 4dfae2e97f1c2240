/// What a provision of one kind says. A rule describes its own fields, so that showing, comparing, writing and reading
/// it need no code of their own for any kind.
public protocol Rule: Hashable, Sendable {
    /// The kind of provision.
    static var kind: Kind { get }
    /// The fields of this kind, in the order in which they are shown.
    static var fields: [Field<Self>] { get }
    /// What it has in common with provisions of every kind.
    var particulars: Particulars { get set }
    /// Creates an empty rule, whose fields are then set one by one.
    init(_ particulars: Particulars)
}

extension Rule {
    /// Limits the rule to some of the regime's sectors.
    public func `in`(_ sectors: Sector...) -> Self { changed { $0.sectors = sectors } }

    /// Gives the answer in a few Dutch words.
    public func brief(_ words: String) -> Self { changed { $0.brief = words } }

    /// Says with what force the text says it, where that is not usual for its kind.
    public func modality(_ modality: Modality) -> Self { changed { $0.modality = modality } }

    /// Says that we read the text so, and how.
    public func interpreted(nl: String, en: String) -> Self {
        changed { $0.standing = .interpreted(Text(nl: nl, en: en)) }
    }

    /// Says that it comes from outside the text, and from where.
    public func assumed(nl: String, en: String) -> Self {
        changed { $0.standing = .assumed(Text(nl: nl, en: en)) }
    }

    /// Says that the text states that there is none.
    public func saysThereIsNone() -> Self { changed { $0.stance = .none } }

    /// Says that the model cannot hold what the text says, and why.
    public func notModelled(nl: String, en: String) -> Self {
        changed { $0.stance = .notModelled(Text(nl: nl, en: en)) }
    }

    /// Says when the rule is in force, where that differs from its regime.
    public func inForce(_ validity: Validity) -> Self { changed { $0.validity = validity } }

    /// Adds the lines that say so, with one to five of their words.
    public func cite(
        _ place: String, _ lines: ClosedRange<Int>, _ says: String, in document: String = "",
        file: String = #fileID, line: Int = #line
    ) -> Self {
        let citation = Citation(place, lines, says, in: document, origin: Origin(file: file, line: line))
        return changed { $0.citations.append(citation) }
    }

    /// Adds the line that says so, with one to five of its words.
    public func cite(
        _ place: String, _ cited: Int, _ says: String, in document: String = "", file: String = #fileID,
        line: Int = #line
    ) -> Self {
        cite(place, cited...cited, says, in: document, file: file, line: line)
    }

    /// Says that the rule answers no shared question, and why.
    public func localOnly(nl: String, en: String) -> Self {
        changed { $0.answers = .localOnly(Text(nl: nl, en: en)) }
    }

    func changed(_ change: (inout Particulars) -> Void) -> Self {
        var copy = self
        change(&copy.particulars)
        return copy
    }

    func equals(_ other: any Rule) -> Bool { (other as? Self) == self }
}
