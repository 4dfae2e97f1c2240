import RulePackKit

extension PackFileReader {
    func provision(_ node: PackFileNode, of regime: String) throws(PackFileProblem) -> Provision {
        guard node.isObject else { throw node.problem(.wrongType(expected: .object)) }
        // The kind comes first, since it decides which other keys there can be.
        guard let word = node.child("kind") else { throw node.problem(.missingKey("kind")) }
        let kind = try word.word(Kind.self)
        let object = try node.object(PackFileReader.keys[kind] ?? [])
        var provision = try provision(as: kind.ruleType, object, of: regime)
        provision.origin = origin(of: node)
        return provision
    }

    /// The keys of provisions of each kind, those of the kind's own fields last.
    private static let keys = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { ($0, PackFileKeys.provision + $0.ruleType.fieldKeys) })

    private func provision<Kind: Rule>(
        as kind: Kind.Type, _ object: PackFileObject, of regime: String
    ) throws(PackFileProblem) -> Provision {
        let references = RegimeReference(regime: regime)
        var rule = Kind(try particulars(in: object, regime: regime))
        for field in Kind.fields {
            let value = try object[field.key]?.field(field.shape, references)
            // The value has the shape of the field, so that it does not fit only when there is none.
            guard field.set(&rule, value) else { throw object.node.problem(.missingKey(field.key)) }
        }
        return Provision(rule)
    }

    private func particulars(in object: PackFileObject, regime: String) throws(PackFileProblem) -> Particulars {
        Particulars(
            id: try object.required("id").localName(in: regime), answers: try answers(in: object),
            title: try object.required("title").text(), brief: try object["brief"]?.text(),
            sectors: try sectors(in: object), modality: try object.required("modality").word(Modality.self),
            standing: try PackFileNode.standing(in: object, note: "standingNote"),
            stance: try PackFileNode.stance(in: object), validity: try object["validity"]?.validity(),
            conditions: try object["conditions"]?.conditions() ?? [],
            citations: try object.required("citations").list(citation))
    }

    private func answers(in object: PackFileObject) throws(PackFileProblem) -> Answers {
        let topic = try object.required("topic")
        guard topic.isNull else {
            try object.refuse("localOnly", with: "topic")
            return .topic(try self.topic(topic, or: .textOrNull))
        }
        return .localOnly(try object.required("localOnly").phrase())
    }

    private func sectors(in object: PackFileObject) throws(PackFileProblem) -> [Sector] {
        try object["sectors"]?.filledList { node throws(PackFileProblem) in try node.word(Sector.self) } ?? []
    }
}

extension Rule {
    fileprivate static var fieldKeys: [String] { fields.map { $0.key } }
}
