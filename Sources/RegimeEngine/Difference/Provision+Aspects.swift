import RulePackKit

extension Provision {
    /// What it answers, as far as another regime can answer it too: names of people and meetings count by what they are
    /// for, and what is proper to the text itself, such as its places, does not count.
    func answerAspects(in regime: Regime, _ phrasing: Phrasing) -> [Aspect] {
        var aspects: [Aspect] = []
        if let answer = phrasing.ownWords(of: self) {
            aspects.append(
                Aspect("title", kind.titleLabel, value: .string(answer.nl.lowercased()), words: answer))
        }
        aspects += rule.describedFields.compactMap { field in
            field.value.map {
                Aspect(
                    field.key, field.label, value: regime.comparable($0), words: phrasing.words(for: $0),
                    identifies: field.shape.isVocabulary)
            }
        }
        return aspects + forceAspects(in: regime)
    }

    /// With what force, for whom and when it says so.
    private func forceAspects(in regime: Regime) -> [Aspect] {
        var aspects = [
            aspect("modality", .string(particulars.modality.rawValue), particulars.modality.name),
            aspect("stance", .string(particulars.stance.id), particulars.stance.name),
        ]
        if !particulars.sectors.isEmpty {
            let names = particulars.sectors.map(\.name.nl).joined(separator: ", ")
            aspects.append(
                aspect("sectors", .array(particulars.sectors.map { .string($0.rawValue) }), Text(same: names)))
        }
        if let validity = particulars.validity {
            let value = PackFileWriter.validity(validity)
            aspects.append(aspect("validity", value, value.words))
        }
        return aspects
    }

    private func aspect(_ key: String, _ value: JSONValue, _ words: Text) -> Aspect {
        Aspect(key, Aspect.label(of: key), value: value, words: words)
    }

    /// Everything that it says, as the pack file holds it: for two versions of one regime.
    func allAspects(in regime: Regime, _ phrasing: Phrasing) -> [Aspect] {
        guard case .object(let object) = PackFileWriter.provision(self, of: regime) else { return [] }
        let fields = Dictionary(rule.describedFields.map { ($0.key, $0) }) { first, _ in first }
        return object.members.filter { $0.key != "id" }.map { member in
            let field = fields[member.key]
            let words =
                field?.value.map { phrasing.words(for: $0) } ?? sharedWords(member.key)
                ?? member.value.words(under: member.key)
            return Aspect(
                member.key, field?.label ?? Aspect.label(of: member.key), value: member.value, words: words)
        }
    }

    /// The words for what every provision has, where the file holds a code.
    private func sharedWords(_ key: String) -> Text? {
        switch key {
        case "modality": particulars.modality.name
        case "stance": particulars.stance.name
        default: nil
        }
    }
}

extension Kind {
    /// What the title of a provision of this kind is: a name, or what the text says.
    fileprivate var titleLabel: Text {
        switch self {
        case .role, .organisation, .meeting: Text(nl: "naam", en: "name")
        default: Aspect.label(of: "title")
        }
    }
}

extension FieldShape {
    /// Whether a value is a word that all regimes share.
    fileprivate var isVocabulary: Bool {
        switch self {
        case .choice, .word: true
        default: false
        }
    }
}

extension Regime {
    /// A value as it counts between regimes: a reference by what the thing is for, or else by its title.
    fileprivate func comparable(_ value: FieldValue) -> JSONValue {
        switch value {
        case .reference(let name): .string(purpose(of: name))
        case .list(let values):
            .array(values.map(comparable).sorted { $0.words.nl < $1.words.nl })
        case .text(let text): .string(text.lowercased())
        case .phrase(let text): .string(text.nl.lowercased())
        default: PackFileWriter.field(value, of: self)
        }
    }

    private func purpose(of name: String) -> String {
        guard let provision = provision(named: name) else { return name }
        let function: (any OpenVocabulary)? =
            switch provision.rule {
            case let role as Role: role.function == .other ? nil : role.function
            case let organisation as Organisation: organisation.function == .other ? nil : organisation.function
            case let meeting as Meeting: meeting.function == .other ? nil : meeting.function
            default: nil
            }
        return function.map { "function:\($0.id)" } ?? provision.title.lowercased()
    }
}
