import RulePackKit

/// One of the two that are held beside each other.
enum Side {
    case first
    case second

    /// That only this one has something.
    var only: Text {
        switch self {
        case .first: Text(nl: "Alleen in de eerste", en: "Only in the first")
        case .second: Text(nl: "Alleen in de tweede", en: "Only in the second")
        }
    }

    /// What stands before something that only this one has.
    var mark: Page.Mark { self == .first ? .removed : .added }
}
