package import RulePackKit

extension PackFile {
    /// Reads a pack from the bytes of a file, and sees to it that whatever it refers to is there: roles, meetings, tiers,
    /// forms, what hangs on an ambiguity or is changed by a reading, and documents.
    ///
    /// - Throws: `PackFileProblem`, for the first thing that is wrong.
    package static func wholePack(from bytes: [UInt8], path: String? = nil) throws(PackFileProblem) -> Pack {
        let document = PackFileNode(document: try tree(of: bytes))
        let pack = try PackFileReader.pack(from: document, path: path)
        // Looking up where something stands takes long, and is needed only where something is missing.
        if !pack.regimes.allSatisfy(\.refersToItself) { try PackFileReferences.require(in: document, pack) }
        return pack
    }
}

extension Regime {
    /// Whether everything that its parts refer to is in it.
    fileprivate var refersToItself: Bool {
        let kinds = kindsByName
        let documents = Set(documents.map(\.id))
        return provisions.allSatisfy { provision in
            provision.citations.allSatisfy { documents.contains($0.document) }
                && provision.rule.describedFields.allSatisfy { field in
                    field.references.allSatisfy { kinds[$0.name].map($0.target.kinds.contains) == true }
                }
        }
            && ambiguities.allSatisfy { ambiguity in
                (ambiguity.affects + ambiguity.readings.flatMap { $0.revisions.map(\.provision) })
                    .allSatisfy { kinds[$0] != nil }
                    && ambiguity.citations.allSatisfy { documents.contains($0.document) }
            } && notRules.allSatisfy { documents.contains($0.document) }
    }

    fileprivate var kindsByName: [String: Kind] {
        Dictionary(provisions.map { ($0.name, $0.kind) }) { first, _ in first }
    }
}

/// Looks for the first reference in a document to something that is not there.
private struct PackFileReferences {
    let kinds: [String: Kind]
    let documents: Set<String>
    let references: RegimeReference

    static func require(in document: PackFileNode, _ pack: Pack) throws(PackFileProblem) {
        var regimes = pack.regimes[...]
        try document.each("regimes") { node throws(PackFileProblem) in
            guard let regime = regimes.popFirst() else { return }
            let required = PackFileReferences(
                kinds: regime.kindsByName, documents: Set(regime.documents.map(\.id)),
                references: RegimeReference(regime: regime.id))
            try required.require(in: node, regime)
        }
    }

    private func require(in node: PackFileNode, _ regime: Regime) throws(PackFileProblem) {
        var provisions = regime.provisions[...]
        try node.each("provisions") { child throws(PackFileProblem) in
            for field in provisions.popFirst()?.rule.describedFields ?? [] {
                guard let target = field.shape.target, let value = child.child(field.key) else { continue }
                try require(target, in: value)
            }
            try child.each("citations", requireDocument)
        }
        try node.each("ambiguities") { child throws(PackFileProblem) in
            try child.each("affects") { name throws(PackFileProblem) in try require(nil, name: name) }
            try child.each("readings") { reading throws(PackFileProblem) in
                try reading.each("revisions") { revision throws(PackFileProblem) in
                    if let name = revision.child("provision") { try require(nil, name: name) }
                }
            }
            try child.each("citations", requireDocument)
        }
        try node.each("notRules", requireDocument)
    }

    private func require(_ target: FieldShape.Target, in value: PackFileNode) throws(PackFileProblem) {
        guard value.isList else { return try require(target, name: value) }
        _ = try value.list { name throws(PackFileProblem) in try require(target, name: name) }
    }

    /// Throws unless a node names a provision, of some kinds where it has to be of those.
    private func require(_ target: FieldShape.Target?, name node: PackFileNode) throws(PackFileProblem) {
        let name = try node.name(references)
        func fits(_ kind: Kind) -> Bool { target?.kinds.contains(kind) ?? true }
        if let kind = kinds[name], fits(kind) { return }
        // Only what goes wrong is worth a list of all that would have been right.
        let known = kinds.filter { fits($0.value) }.keys.map(references.written).sorted()
        throw node.problem(.dangling(try node.text(), known: known))
    }

    private func requireDocument(of node: PackFileNode) throws(PackFileProblem) {
        guard let document = node.child("document"), !documents.contains(try document.text()) else { return }
        throw document.problem(.dangling(try document.text(), known: documents.sorted()))
    }
}

extension PackFileNode {
    /// Reads each element of the list under a key, if there is one.
    fileprivate func each(
        _ key: String, _ read: (PackFileNode) throws(PackFileProblem) -> Void
    ) throws(PackFileProblem) {
        _ = try child(key)?.list(read)
    }
}

extension FieldShape {
    /// What a reference, or each of a list of them, points at.
    fileprivate var target: Target? {
        switch self {
        case .reference(let target): target
        case .list(let element): element.target
        default: nil
        }
    }
}
