import RulePackKit

/// Reads a pack from a JSON document. What a whole document says, such as its topics, is at hand while its parts are
/// read.
struct PackFileReader {
    let pack: String
    let jurisdictions: [String: Jurisdiction]
    /// The topics of the document itself.
    let topics: [String: Topic]
    /// The path of the file, if it is known.
    let path: String?

    static let sharedTopics = Dictionary(Topic.shared.map { ($0.id, $0) }) { first, _ in first }

    static func pack(from document: PackFileNode, path: String? = nil) throws(PackFileProblem) -> Pack {
        try document.requireSchema(PackFile.schema)
        let object = try document.object(PackFileKeys.pack)
        let id = try object.required("id").id()
        let name = try object.required("name").text()
        // A file that was written before packs had versions has none.
        let version = try object["version"]?.version() ?? .first
        let authority = try object["authority"]?.word(Authority.self) ?? .municipal
        let jurisdictions = try object.required("jurisdictions")
        let known = try jurisdictions.list(distinct: "code", jurisdiction)
        let local = try object["topics"]?.localTopics() ?? []
        let reader = PackFileReader(
            pack: id, jurisdictions: Dictionary(known.map { ($0.code, $0) }) { first, _ in first },
            topics: Dictionary(local.map { ($0.id, $0) }) { first, _ in first }, path: path)
        let list = try object.required("regimes")
        let regimes = try list.list(distinct: "id", reader.regime)
        guard !regimes.isEmpty else { throw list.problem(.emptyList) }
        try jurisdictions.requireUse(of: known.map(\.code), among: regimes.flatMap(\.jurisdictions).map(\.code))
        try object["topics"]?.requireUse(of: local.map(\.id), among: regimes.flatMap(\.topics).map(\.id))
        return Pack(id: id, name: name, version: version, authority: authority, regimes: regimes)
    }

    /// Where a part of the document is written.
    func origin(of node: PackFileNode) -> Origin? {
        path.map { Origin(file: $0, line: node.node.position.line) }
    }

    static func jurisdiction(_ node: PackFileNode) throws(PackFileProblem) -> Jurisdiction {
        let object = try node.object(PackFileKeys.jurisdiction)
        return Jurisdiction(
            try object.required("name").text(), code: try object.required("code").id(),
            aliases: try object.required("aliases").list { alias throws(PackFileProblem) in try alias.text() },
            standing: try PackFileNode.standing(in: object, note: "note"))
    }
}

extension PackFileNode {
    fileprivate func localTopics() throws(PackFileProblem) -> [Topic] {
        try list(distinct: "id") { node throws(PackFileProblem) in
            let object = try node.object(PackFileKeys.topic)
            let id = try object.required("id")
            guard PackFileReader.sharedTopics[try id.id()] == nil else { throw id.problem(.duplicateId(try id.id())) }
            return Topic(
                try id.id(), try object.required("group").word(TopicGroup.self),
                try object.required("kind").word(Kind.self),
                otherKinds: try object.required("otherKinds").list { kind throws(PackFileProblem) in
                    try kind.word(Kind.self)
                },
                question: try object.required("question").phrase(), sector: try object["sector"]?.word(Sector.self),
                caveat: try object["caveat"]?.phrase())
        }
    }

    /// Throws for the first element of this list whose id nothing uses.
    fileprivate func requireUse(of ids: [String], among used: [String]) throws(PackFileProblem) {
        let used = Set(used)
        var rest = ids[...]
        _ = try list { node throws(PackFileProblem) in
            guard let id = rest.popFirst(), !used.contains(id) else { return }
            throw node.problem(.unused(id))
        }
    }
}
