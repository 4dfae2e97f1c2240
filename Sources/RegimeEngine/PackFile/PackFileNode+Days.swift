import RulePackKit

extension PackFileNode {
    /// A run of days.
    func period() throws(PackFileProblem) -> Period {
        let object = try object(PackFileKeys.period)
        let from = try object.required("from").day()
        let through = try object.required("through").day()
        guard let period = Period(from: from, through: through) else { throw problem(.impossibleRange) }
        return period
    }

    /// From when through when something is in force.
    func validity() throws(PackFileProblem) -> Validity {
        let object = try object(PackFileKeys.validity)
        return Validity(
            from: try PackFileNode.bound("from", in: object), through: try PackFileNode.bound("through", in: object),
            renewsTacitly: try object.required("renewsTacitly").flag(), note: try object.required("note").phrase())
    }

    private static func bound(_ key: String, in object: PackFileObject) throws(PackFileProblem) -> Validity.Bound {
        let date = try object.required(key)
        let word = try object.required("\(key)Bound").word(BoundWord.self)
        if word != .within { try object.refuse("\(key)Within", with: "\(key)Bound") }
        if word != .day { try date.requireNull() }
        return switch word {
        case .day: .day(try date.day())
        case .within: .within(try object.required("\(key)Within").period())
        case .notStated: .notStated
        case .open: .open
        }
    }

    /// The first and the last line.
    func lines() throws(PackFileProblem) -> ClosedRange<Int> {
        let lines = try list(or: .lines) { node throws(PackFileProblem) in
            try node.wholeNumber(in: PackFile.lineNumbers)
        }
        guard lines.count == 2 else { throw problem(.wrongType(expected: .lines)) }
        guard lines[0] <= lines[1] else { throw problem(.impossibleRange) }
        let range = lines[0]...lines[1]
        guard range.span <= PackFile.mostLines else {
            throw problem(.tooMany(.lines, count: range.span, limit: PackFile.mostLines))
        }
        return range
    }
}
