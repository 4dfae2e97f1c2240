/// A value of a document together with its path, to be read as one type or another.
struct DocumentNode<Problem: DocumentProblem> {
    private let path: DocumentPath
    /// The value itself.
    let node: JSONNode

    /// The document as a whole.
    init(document: JSONNode) {
        self.init(document, path: .document)
    }

    private init(_ node: JSONNode, path: DocumentPath) {
        self.node = node
        self.path = path
    }

    /// A problem with this value.
    func problem(_ reason: Problem.Reason) -> Problem { problem(reason, at: node.position) }

    /// A problem at a place in this value.
    func problem(_ reason: Problem.Reason, at place: JSONPosition) -> Problem {
        Problem(path: path.written, line: place.line, column: place.column, reason: reason)
    }

    /// The problem that the value is of another type than is needed.
    func unfit(for expected: DocumentExpectation) -> Problem {
        problem(.wrongType(expected: expected))
    }
}

extension DocumentNode {
    /// Whether the value is null.
    var isNull: Bool { node.content == .null }

    /// Whether the value is an object.
    var isObject: Bool { if case .object = node.content { true } else { false } }

    /// Whether the value is a list.
    var isList: Bool { if case .array = node.content { true } else { false } }

    /// The value as a text.
    func text(or expected: DocumentExpectation = .text) throws(Problem) -> String {
        guard case .string(let text) = node.content else { throw unfit(for: expected) }
        return text
    }

    /// The value as true or false.
    func flag(or expected: DocumentExpectation = .flag) throws(Problem) -> Bool {
        guard case .bool(let flag) = node.content else { throw unfit(for: expected) }
        return flag
    }

    /// The value as a number, whole or not.
    func number() throws(Problem) -> Double {
        switch node.content {
        case .integer(let whole): Double(whole)
        case .number(let other): other
        default: throw unfit(for: .number)
        }
    }

    /// The value as a list, each element of which is read in turn.
    func list<Element>(
        or expected: DocumentExpectation = .list,
        _ read: (DocumentNode) throws(Problem) -> Element
    ) throws(Problem) -> [Element] {
        guard case .array(let nodes) = node.content else { throw unfit(for: expected) }
        if let key = path.key, let reason = Problem.reason(against: nodes.count, under: key) { throw problem(reason) }
        var elements: [Element] = []
        for (index, node) in nodes.enumerated() {
            elements.append(try read(DocumentNode(node, path: .element(index, of: path))))
        }
        return elements
    }

    /// The value under a key, if this is an object that has it.
    func child(_ key: String) -> DocumentNode? {
        guard case .object(let members) = node.content, let member = members.first(where: { $0.key == key }) else {
            return nil
        }
        return DocumentNode(member.node, path: .key(key, of: path))
    }

    /// The value as an object of the format, with no key but these.
    func object(_ known: [String]) throws(Problem) -> DocumentObject<Problem> {
        guard case .object(let members) = node.content else { throw unfit(for: .object) }
        if let unknown = members.first(where: { !known.contains($0.key) }) {
            throw problem(.unknownKey(unknown.key, known: known), at: unknown.keyPosition)
        }
        return DocumentObject<Problem>(node: self)
    }

    /// Throws unless the value is null.
    func requireNull() throws(Problem) {
        guard isNull else { throw unfit(for: .null) }
    }

    /// Throws when the document says that it is something else, before anything in it can seem wrong.
    func requireSchema(_ id: String) throws(Problem) {
        guard isObject else { throw unfit(for: .object) }
        guard let schema = child("schema") else { throw problem(.missingKey("schema")) }
        let found = try schema.text()
        guard found == id else { throw schema.problem(.wrongSchema(found)) }
    }
}
