import RulePackKit

/// Reads what readings change in the provisions of one regime, which are read before.
struct PackFileRevisions {
    let references: RegimeReference
    private let provisions: [String: Provision]
    /// The keys that tell what is changed, one of which each revision has.
    private static let forms = ["drops", "sets", "sectors", "conditions", "amount", "unit", "leavesOpen"]
    /// The key that goes with some of them.
    private static let seconds = [("sets", "to"), ("amount", "countsAs"), ("unit", "readAs")]

    init(_ provisions: [Provision], _ references: RegimeReference) {
        self.references = references
        self.provisions = Dictionary(provisions.map { ($0.name, $0) }) { first, _ in first }
    }

    func revision(_ node: PackFileNode) throws(PackFileProblem) -> Revision {
        let object = try node.object(PackFileKeys.revision)
        let name = try object.required("provision").name(references)
        let forms = PackFileRevisions.forms.filter { object[$0] != nil }
        guard let form = forms.first else { throw node.problem(.missingKey("sets")) }
        for other in forms.dropFirst() { try object.refuse(other, with: form) }
        for (key, other) in PackFileRevisions.seconds where key != form { try object.refuse(other, with: form) }
        return Revision(name, try change(form, in: object, of: name))
    }

    private func change(
        _ form: String, in object: PackFileObject, of name: String
    ) throws(PackFileProblem) -> Revision.Change {
        let value = try object.required(form)
        switch form {
        case "sectors":
            return .limits(try value.filledList { node throws(PackFileProblem) in try node.word(Sector.self) })
        case "sets": return try setting(value, in: object, of: name)
        case "conditions": return .requires(try value.conditions())
        case "unit": return .reads(try value.word(Unit.self), as: try object.required("readAs").word(Unit.self))
        case "amount": return .equates(try value.amount(), try object.required("countsAs").amount())
        default:
            guard try value.flag() else { throw value.problem(.wrongType(expected: .flag)) }
            return form == "drops" ? .drops : .leavesOpen
        }
    }

    private func setting(
        _ key: PackFileNode, in object: PackFileObject, of name: String
    ) throws(PackFileProblem) -> Revision.Change {
        guard let provision = provisions[name] else {
            let known = provisions.keys.map(references.written).sorted()
            throw try object.required("provision").problem(.dangling(references.written(name), known: known))
        }
        let fields = provision.rule.describedFields
        let word = try key.word(of: fields.map(\.key))
        let value = try object.required("to")
        guard let shape = provision.shape(of: word), !value.isNull else { return .sets(word, nil) }
        let change = Revision.Change.sets(word, try value.field(shape, references))
        // Set in the rule it is as a pack has it: a word of a closed vocabulary gets its name there.
        let field = provision.revised(by: change)?.rule.describedFields.first { $0.key == word }
        return field.map { .sets(word, $0.value) } ?? change
    }
}

extension PackFileNode {
    /// What must be so in a case before a rule applies.
    func conditions() throws(PackFileProblem) -> [Condition] {
        try filledList { node throws(PackFileProblem) in try node.condition() }
    }

    private func condition() throws(PackFileProblem) -> Condition {
        let object = try object(PackFileKeys.condition)
        if let ages = object["ages"] {
            try object.refuse("fact", with: "ages")
            try object.refuse("is", with: "ages")
            return .age(try ages.range())
        }
        return .fact(try object.required("fact").word(CaseFact.self), is: try object.required("is").flag())
    }
}

extension PackFileWriter {
    static func condition(_ condition: Condition) -> JSONValue {
        switch condition {
        case .fact(let fact, let value): ["fact": word(fact), "is": .bool(value)]
        case .age(let ages): ["ages": range(ages)]
        }
    }

    static func reading(_ reading: Reading, of regime: Regime) -> JSONValue {
        var object: JSONObject = ["id": .string(reading.id), "text": phrase(reading.text)]
        if !reading.revisions.isEmpty {
            object["revisions"] = .array(reading.revisions.map { revision($0, of: regime) })
        }
        return .object(object)
    }

    private static func revision(_ revision: Revision, of regime: Regime) -> JSONValue {
        var object: JSONObject = ["provision": reference(revision.provision, of: regime)]
        switch revision.change {
        case .drops: object["drops"] = true
        case .leavesOpen: object["leavesOpen"] = true
        case .limits(let sectors): object["sectors"] = .array(sectors.map(word))
        case .requires(let conditions): object["conditions"] = .array(conditions.map(condition))
        case .equates(let one, let other):
            object["amount"] = amount(one)
            object["countsAs"] = amount(other)
        case .reads(let unit, let other):
            object["unit"] = word(unit)
            object["readAs"] = word(other)
        case .sets(let key, let value):
            object["sets"] = .string(key)
            object["to"] = value.map { field($0, of: regime) } ?? .some(.null)
        }
        return .object(object)
    }
}
