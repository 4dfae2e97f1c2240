public import RulePackKit

/// A pupil's absences and what was done about them: no name and no number of a person.
public struct PupilCase: Hashable, Sendable {
    /// What the case is called in answers: the name of its file, or its place in a list.
    public var name: String
    /// The sector of the school.
    public var sector: Sector
    /// The birth date, if it is given.
    public var birthDate: Day?
    /// The CBS code of the municipality, if it is given.
    public var municipality: String?
    /// The day on which the case is assessed.
    public var on: Day
    /// The days on which the school was closed, as far as they are given.
    public var closed: [ClosedDays]
    /// What was done already and how things stand; a fact that is not here is not given.
    public var history: [CaseFact: FactAnswer]
    /// The absences, in the order of their days.
    public var absences: [Absence]

    /// Creates a case; the absences are put in the order of their days.
    public init(
        name: String = "", sector: Sector, birthDate: Day? = nil, municipality: String? = nil, on day: Day,
        closed: [ClosedDays] = [], history: [CaseFact: FactAnswer] = [:], absences: [Absence]
    ) {
        self.name = name
        self.sector = sector
        self.birthDate = birthDate
        self.municipality = municipality
        self.on = day
        self.closed = closed
        self.history = history
        self.absences = absences.sorted { $0.from < $1.from }
    }
}
