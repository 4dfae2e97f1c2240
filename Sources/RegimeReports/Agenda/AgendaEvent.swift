public import RulePackKit

/// One day to put in an agenda.
public struct AgendaEvent: Hashable, Sendable {
    /// What makes it the same event when it comes again: ids and days, and no words.
    let id: String
    let day: Day
    let summary: String
    /// The lines of its description.
    let description: [String]
}

/// A report with days to put in an agenda.
public protocol AgendaReport: Report {
    /// The day from which everything was counted.
    var start: Day { get }
    /// The days, in the order of the report.
    func events(_ language: Language) -> [AgendaEvent]
}
