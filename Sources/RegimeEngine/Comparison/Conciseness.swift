package import RulePackKit

extension Kind {
    /// Whether an answer of this kind is only an answer when it is whole.
    package var isWholeInBrief: Bool {
        switch self {
        case .threshold, .deadline, .reportElement, .contact, .meeting, .tier, .mandate: true
        default: false
        }
    }
}

extension Provision {
    /// The part of the text that it is from, as its place names it first.
    package var part: String? { citations.first.map { String($0.place.prefix { $0 != "," }) } }
}
