/// A value of a document together with its path, to be read as one type or another.
struct PackFileNode {
    private let path: PackFilePath
    private let node: JSONNode

    /// The document as a whole.
    init(document: JSONNode) {
        self.init(document, path: .document)
    }

    private init(_ node: JSONNode, path: PackFilePath) {
        self.node = node
        self.path = path
    }

    /// A problem with this value.
    func problem(_ reason: PackFileProblem.Reason) -> PackFileProblem { problem(reason, at: node.position) }

    private func problem(_ reason: PackFileProblem.Reason, at place: JSONPosition) -> PackFileProblem {
        PackFileProblem(path: path.written, line: place.line, column: place.column, reason: reason)
    }

    private func unfit(for expected: PackFileProblem.Expectation) -> PackFileProblem {
        problem(.wrongType(expected: expected))
    }
}

extension PackFileNode {
    /// Whether the value is null.
    var isNull: Bool { node.content == .null }

    /// Whether the value is an object.
    var isObject: Bool { if case .object = node.content { true } else { false } }

    /// Whether the value is a list.
    var isList: Bool { if case .array = node.content { true } else { false } }

    /// The value as a text.
    func text(or expected: PackFileProblem.Expectation = .text) throws(PackFileProblem) -> String {
        guard case .string(let text) = node.content else { throw unfit(for: expected) }
        return text
    }

    /// The value as true or false.
    func flag(or expected: PackFileProblem.Expectation = .flag) throws(PackFileProblem) -> Bool {
        guard case .bool(let flag) = node.content else { throw unfit(for: expected) }
        return flag
    }

    /// The value as a number within the bounds of the format.
    func number() throws(PackFileProblem) -> Double {
        let bounds = PackFile.numbers
        let number: Double
        switch node.content {
        case .integer(let whole): number = Double(whole)
        case .number(let other): number = other
        default: throw unfit(for: .number)
        }
        guard Double(bounds.lowerBound)...Double(bounds.upperBound) ~= number else {
            throw problem(.numberOutOfBounds(bounds))
        }
        return number
    }

    /// The value as a whole number within bounds.
    func wholeNumber(
        in bounds: ClosedRange<Int> = PackFile.numbers, or expected: PackFileProblem.Expectation = .wholeNumber
    ) throws(PackFileProblem) -> Int {
        let number: Int
        switch node.content {
        case .integer(let whole):
            number = whole
        case .number(let other):
            guard let whole = Int(exactly: other) else { throw unfit(for: expected) }
            number = whole
        default:
            throw unfit(for: expected)
        }
        guard bounds.contains(number) else { throw problem(.numberOutOfBounds(bounds)) }
        return number
    }

    /// The value as a list, each element of which is read in turn.
    func list<Element>(
        or expected: PackFileProblem.Expectation = .list,
        _ read: (PackFileNode) throws(PackFileProblem) -> Element
    ) throws(PackFileProblem) -> [Element] {
        guard case .array(let nodes) = node.content else { throw unfit(for: expected) }
        var elements: [Element] = []
        for (index, node) in nodes.enumerated() {
            elements.append(try read(PackFileNode(node, path: .element(index, of: path))))
        }
        return elements
    }

    /// The value as a list that has at least one element: an empty one could be taken for "none".
    func filledList<Element>(
        _ read: (PackFileNode) throws(PackFileProblem) -> Element
    ) throws(PackFileProblem) -> [Element] {
        let elements = try list(read)
        guard !elements.isEmpty else { throw problem(.emptyList) }
        return elements
    }

    /// The value as a list of objects, no two of which have the same text under a key.
    func list<Element>(
        distinct key: String, _ read: (PackFileNode) throws(PackFileProblem) -> Element
    ) throws(PackFileProblem) -> [Element] {
        var seen: Set<String> = []
        return try list { node throws(PackFileProblem) in
            let element = try read(node)
            if let child = node.child(key) {
                let id = try child.text()
                guard seen.insert(id).inserted else { throw child.problem(.duplicateId(id)) }
            }
            return element
        }
    }

    /// The value under a key, if this is an object that has it.
    func child(_ key: String) -> PackFileNode? {
        guard case .object(let members) = node.content, let member = members.first(where: { $0.key == key }) else {
            return nil
        }
        return PackFileNode(member.node, path: .key(key, of: path))
    }

    /// The value as an object of the format, with no key but these.
    func object(_ known: [String]) throws(PackFileProblem) -> PackFileObject {
        guard case .object(let members) = node.content else { throw unfit(for: .object) }
        if let unknown = members.first(where: { !known.contains($0.key) }) {
            throw problem(.unknownKey(unknown.key, known: known), at: unknown.keyPosition)
        }
        return PackFileObject(node: self)
    }

    /// Throws unless the value is null.
    func requireNull() throws(PackFileProblem) {
        guard isNull else { throw unfit(for: .null) }
    }
}
