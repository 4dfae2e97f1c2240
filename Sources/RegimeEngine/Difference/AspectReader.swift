import RulePackKit

/// Tells what the provisions of one regime say, thing by thing.
struct AspectReader {
    let regime: Regime
    let phrasing: Phrasing
    /// What the provisions of each name are for, or else what they are called.
    private let purposes: [String: String]

    init(_ regime: Regime) {
        self.regime = regime
        phrasing = Phrasing(regime)
        purposes = Dictionary(regime.provisions.map { ($0.name, $0.purpose) }) { first, _ in first }
    }

    /// What a provision answers, as far as another regime can answer it too: names of people and meetings count by what
    /// they are for, and what is proper to the text itself, such as its places, does not count.
    func answerAspects(of provision: Provision) -> [Aspect] {
        var aspects: [Aspect] = []
        if let answer = phrasing.ownWords(of: provision) {
            aspects.append(
                Aspect("title", provision.kind.titleLabel, value: .string(answer.nl.lowercased()), words: answer))
        }
        aspects += provision.rule.describedFields.compactMap { field in
            field.value.map {
                Aspect(
                    field.key, field.label, value: comparable($0), words: phrasing.words(for: $0),
                    identifies: provision.identifyingKey == field.key)
            }
        }
        if let conditions = provision.conditions {
            let value = JSONValue.array(provision.particulars.conditions.map(PackFileWriter.condition))
            aspects.append(AspectReader.aspect("conditions", value, conditions))
        }
        return aspects + forceAspects(of: provision.particulars)
    }

    /// With what force and when a provision says so.
    private func forceAspects(of particulars: Particulars) -> [Aspect] {
        let force = [
            AspectReader.aspect("modality", .string(particulars.modality.rawValue), particulars.modality.name),
            AspectReader.aspect("stance", .string(particulars.stance.id), particulars.stance.name),
        ]
        guard let validity = particulars.validity else { return force }
        let value = PackFileWriter.validity(validity)
        return force + [AspectReader.aspect("validity", value, value.words)]
    }

    /// For whom a provision says so: its own sectors, or else those of the regime.
    func sectors(of provision: Provision) -> Aspect {
        let own = provision.particulars.sectors
        return AspectReader.sectors(Set(own.isEmpty ? regime.sectors : own))
    }

    /// Some sectors, as something that a provision says.
    static func sectors(_ members: Set<Sector>) -> Aspect {
        let sectors = Sector.allCases.filter(members.contains)
        return aspect(
            "sectors", .array(sectors.map { .string($0.rawValue) }),
            Text(
                nl: sectors.map(\.name.nl).joined(separator: ", "),
                en: sectors.map(\.name.en).joined(separator: ", ")))
    }

    private static func aspect(_ key: String, _ value: JSONValue, _ words: Text) -> Aspect {
        Aspect(key, Aspect.label(of: key), value: value, words: words)
    }

    /// A value as it counts between regimes: a reference by what the thing is for, or else by its title.
    private func comparable(_ value: FieldValue) -> JSONValue {
        switch value {
        case .reference(let name): .string(purposes[name] ?? name)
        case .list(let values): .array(values.map(comparable).sorted { $0.words.nl < $1.words.nl })
        case .text(let text): .string(text.lowercased())
        case .phrase(let text): .string(text.nl.lowercased())
        default: PackFileWriter.field(value, of: regime)
        }
    }

    /// Everything that a provision says, as the pack file holds it: for two versions of one regime.
    func allAspects(of provision: Provision) -> [Aspect] {
        guard case .object(let object) = PackFileWriter.provision(provision, of: regime) else { return [] }
        let fields = Dictionary(provision.rule.describedFields.map { ($0.key, $0) }) { first, _ in first }
        return object.members.filter { $0.key != "id" }.map { member in
            let field = fields[member.key]
            let words = field?.value.map { phrasing.words(for: $0) } ?? provision.sharedWords(member.key)
            return Aspect(
                member.key, field?.label ?? Aspect.label(of: member.key), value: member.value,
                words: words ?? member.value.words(under: member.key))
        }
    }
}

extension Provision {
    /// The words for what every provision has, where the file holds a code.
    fileprivate func sharedWords(_ key: String) -> Text? {
        switch key {
        case "modality": particulars.modality.name
        case "stance": particulars.stance.name
        case "conditions": conditions
        default: nil
        }
    }
}

extension Provision {
    /// The key of the field that tells what it is about in a word that regimes share, where there is one.
    fileprivate var identifyingKey: String? {
        switch kind {
        case .role, .organisation, .meeting: function == nil ? nil : "function"
        case .threshold: "measure"
        default: nil
        }
    }

    /// The function that regimes share, or else what it is called.
    fileprivate var purpose: String { function.map { "function:\($0.id)" } ?? title.lowercased() }
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
