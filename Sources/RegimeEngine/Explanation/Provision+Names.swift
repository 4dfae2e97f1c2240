import RulePackKit

/// A word of a vocabulary that regimes share, whichever vocabulary it is. Two are one when their ids are, however a pack
/// file spells them.
struct SharedWord {
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

extension SharedWord: Hashable {
    static func == (left: SharedWord, right: SharedWord) -> Bool { left.id == right.id }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Provision {
    /// The names by which people know what it is about; none where it is no thing that has a name.
    var names: [String] {
        switch rule {
        case let role as Role: [title] + [role.abbreviation].compactMap(\.self) + role.alsoCalled
        case let organisation as Organisation:
            [title] + [organisation.abbreviation].compactMap(\.self) + organisation.alsoCalled
        case let meeting as Meeting: [title] + [meeting.abbreviation].compactMap(\.self)
        case let term as Term where topic == .equivalentTerms: term.word.listed + title.listed
        case let term as Term: [term.word]
        case is EscalationTier, is Form: [title]
        default: []
        }
    }

    /// What an abbreviation stands for, in any text.
    var meanings: [String] { rule is Term && topic != .equivalentTerms ? [title] : [] }

    /// The names that this text treats as the same.
    var equivalents: [String] { rule is Term && topic == .equivalentTerms ? names : [] }

    /// What it is for, where that is one of the functions that regimes share.
    var function: SharedWord? {
        switch rule {
        case let role as Role where role.function.id != PartyFunction.other.id: SharedWord(role.function)
        case let organisation as Organisation where organisation.function.id != PartyFunction.other.id:
            SharedWord(organisation.function)
        case let meeting as Meeting where meeting.function.id != MeetingFunction.other.id: SharedWord(meeting.function)
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

extension String {
    /// The words of a list, such as "zorgteam, kindbespreking en ondersteuningsteam".
    fileprivate var listed: [String] {
        let parts = replacing(" en ", with: ", ").replacing(" of ", with: ", ").split(separator: ", ")
        return parts.map(String.init)
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
