import RulePackKit

/// The keys of the objects of a case, each object's in the order in which the schema describes them.
package enum CaseKeys {
    package static let document = ["schema", "pupil", "on", "calendar", "history", "absences"]
    package static let pupil = ["sector", "birthDate", "municipality"]
    package static let calendar = ["closed"]
    package static let closed = ["from", "through", "reason"]
    package static let history = CaseFact.allCases.map(\.rawValue)
    /// The keys that absences of some kind can have.
    package static let absence = ["kind", "date", "from", "through", "amount", "unit"]
}
