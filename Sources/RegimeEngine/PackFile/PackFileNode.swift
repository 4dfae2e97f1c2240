/// A value of a pack file.
typealias PackFileNode = DocumentNode<PackFileProblem>

/// An object of a pack file.
typealias PackFileObject = DocumentObject<PackFileProblem>

extension PackFileNode {
    /// The value as a number within the bounds of the format.
    func quantity() throws(PackFileProblem) -> Double {
        let bounds = PackFile.numbers
        let number = try number()
        guard Double(bounds.lowerBound)...Double(bounds.upperBound) ~= number else {
            throw problem(.numberOutOfBounds(bounds))
        }
        return number
    }

    /// The value as a whole number within bounds.
    func wholeNumber(
        in bounds: ClosedRange<Int> = PackFile.numbers, or expected: DocumentExpectation = .wholeNumber
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
}
