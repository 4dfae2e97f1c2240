import RulePackKit

/// A word of a vocabulary that regimes share, whichever vocabulary it is.
struct SharedWord: Hashable {
    let id: String
    let name: Text

    init(_ word: some OpenVocabulary) {
        id = word.id
        name = word.name
    }

    /// Whether this is its name in either language, or one of two names in it, as in "mentor of leerkracht".
    func isCalled(_ asked: FoldedText) -> Bool {
        parts.contains { FoldedText($0).joined == asked.joined }
    }

    private var parts: [String] {
        let dutch = name.nl.split(separator: " of ").map(String.init)
        let english = name.en.split(separator: " or ").map(String.init)
        return [name.nl, name.en] + dutch + english
    }
}

extension Provision {
    /// The names by which people know what it is about; none where it is no thing that has a name.
    var names: [String] {
        switch rule {
        case let role as Role: [title] + [role.abbreviation].compactMap(\.self) + role.alsoCalled
        case let organisation as Organisation:
            [title] + [organisation.abbreviation].compactMap(\.self) + organisation.alsoCalled
        case let meeting as Meeting: [title] + [meeting.abbreviation].compactMap(\.self)
        case let term as Term: [term.word]
        case is EscalationTier, is Form: [title]
        default: []
        }
    }

    /// Whether it is called so, or has a name that begins with these words, such as "Leerplicht Voorbeeldstad".
    func isCalled(_ asked: FoldedText) -> Bool {
        names.contains { FoldedText($0).words.starts(with: asked.words) || FoldedText($0).joined == asked.joined }
    }

    /// What an abbreviation stands for.
    var meanings: [String] { rule is Term ? [title] : [] }

    /// What it is for, where that is one of the functions that regimes share.
    var function: SharedWord? {
        switch rule {
        case let role as Role where role.function != .other: SharedWord(role.function)
        case let organisation as Organisation where organisation.function != .other: SharedWord(organisation.function)
        case let meeting as Meeting where meeting.function != .other: SharedWord(meeting.function)
        default: nil
        }
    }

    /// The local names that its fields refer to.
    var links: [(field: AspectName, name: String)] {
        rule.describedFields.flatMap { field in
            (field.value?.references ?? []).map { (AspectName(key: field.key, label: field.label), $0) }
        }
    }
}

extension FieldValue {
    fileprivate var references: [String] {
        switch self {
        case .reference(let name): [name]
        case .list(let values): values.flatMap(\.references)
        default: []
        }
    }
}
