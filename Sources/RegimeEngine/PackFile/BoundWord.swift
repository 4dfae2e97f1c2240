package import RulePackKit

/// How a pack file names the kinds of bound of a validity.
package enum BoundWord: String, CaseIterable, Sendable {
    case day
    case within
    case notStated
    case open

    /// The word for a bound.
    package init(_ bound: Validity.Bound) {
        switch bound {
        case .day: self = .day
        case .within: self = .within
        case .notStated: self = .notStated
        case .open: self = .open
        }
    }
}
