package import RulePackKit

extension Condition {
    /// The condition in words.
    package var phrase: Text {
        switch self {
        case .fact(let fact, let value): value ? fact.name : fact.denial
        case .age(let ages): Text(nl: "leeftijd \(ages.phrase.nl)", en: "age \(ages.phrase.en)")
        }
    }
}

extension Provision {
    /// What must all be so in a case before it applies, in words; nil when there is nothing.
    package var conditions: Text? {
        let phrases = particulars.conditions.map(\.phrase)
        guard !phrases.isEmpty else { return nil }
        return Text(
            nl: phrases.map(\.nl).joined(separator: " en "), en: phrases.map(\.en).joined(separator: " and "))
    }
}

extension Kind {
    /// What stands before the conditions of a provision of this kind.
    package var conditionsLabel: Text {
        self == .criterion
            ? Text(nl: "vervuld als", en: "met if") : Text(nl: "geldt als", en: "applies if")
    }
}
