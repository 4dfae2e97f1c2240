public import RulePackKit

/// A fact that a rule needs and the case does not give.
public enum CaseQuestion: Hashable, Sendable {
    /// Whether something is so, or when it happened.
    case fact(CaseFact)
    /// When something happened that is known to have happened.
    case day(CaseFact)
    /// When the pupil was born.
    case birthDate

    /// The key in a case under which the answer belongs.
    public var key: String {
        switch self {
        case .fact(let fact), .day(let fact): fact.rawValue
        case .birthDate: "birthDate"
        }
    }

    /// The question as a person reads it.
    public var text: Text {
        switch self {
        case .fact(let fact): fact.question
        case .day(let fact):
            Text(nl: "Op welke dag was dit: \(fact.name.nl)?", en: "On which day was this: \(fact.name.en)?")
        case .birthDate: Text(nl: "Wanneer is de leerling geboren?", en: "When was the pupil born?")
        }
    }
}
