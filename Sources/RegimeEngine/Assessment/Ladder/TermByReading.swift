public import RulePackKit

/// One term counted out from a day, with what each reading of an unclear text makes of it.
public struct TermByReading: Hashable, Sendable {
    /// Where it comes from that the first day counts or not.
    public enum FirstDaySource: Hashable, Sendable {
        /// The text says so.
        case stated
        /// A reading of the text says so.
        case reading(Ambiguity, Reading)
        /// Nothing says so: the day after is assumed. The other outcome comes along where it is another day.
        case assumed(other: TermOutcome?)
    }

    /// An unclear point that changes the outcome, with the outcome of every reading.
    public struct Choice: Hashable, Sendable {
        /// The unclear point.
        public let ambiguity: Ambiguity
        /// Its readings, in the order of the pack.
        public let readings: [Option]
    }

    /// What one reading makes of the term.
    public struct Option: Hashable, Sendable {
        /// The reading.
        public let reading: Reading
        /// Whether it is the one that is followed where nobody picks one.
        public let isDefault: Bool
        /// Whether it is the one that is followed here.
        public let isUsed: Bool
        /// From which moment the term then runs; nil when that is not stated.
        public let from: Moment?
        /// What the term comes to.
        public let outcome: TermOutcome
    }

    /// The regime.
    public let regime: Regime
    /// The rule as it is read here; as the pack has it when it does not hold so.
    public let provision: Provision
    /// The day from which, or before which, the term is counted.
    public let start: Day
    /// By which calendar.
    public let calendar: SchoolCalendar
    /// How long the term is; nil when there is no number.
    public let amount: Amount?
    /// Whether it is a limit, an advance notice or a duration.
    public let manner: DeadlineManner
    /// From which moment it runs; nil when that is not stated.
    public let from: Moment?
    /// Whether the first day counts.
    public let firstDay: FirstDay
    /// Where that comes from.
    public let firstDaySource: FirstDaySource
    /// What the term comes to as the text is read here.
    public let outcome: TermOutcome
    /// The unclear points that change the outcome or the moment from which it is counted.
    public let choices: [Choice]
    /// What else the text leaves open about the rule.
    public let openPoints: [Ambiguity]

    /// Counts out the term of a deadline or an escalation tier; nil for a provision of another kind.
    ///
    /// The readings are those picked, by the id of their ambiguity, and otherwise the default ones.
    public init?(
        of provision: Provision, in regime: Regime, from start: Day, readings picked: [String: String] = [:],
        calendar: SchoolCalendar
    ) {
        guard let stated = StatedTerm(of: provision) else { return nil }
        let readings = ReadingsInUse(regime, picked: picked)
        let used = readings.reading(of: provision, from: start, in: calendar)
        let term = used.term ?? stated
        self.regime = regime
        self.provision = readings.revised(provision).provision ?? provision
        self.start = start
        self.calendar = calendar
        amount = term.amount
        manner = term.manner
        from = term.from
        firstDay = term.firstDay ?? .dayAfter
        outcome = used.outcome
        firstDaySource =
            if stated.firstDay != nil {
                .stated
            } else if let (ambiguity, reading) = readings.choice(of: "firstDay", in: provision), term.firstDay != nil {
                .reading(ambiguity, reading)
            } else {
                .assumed(other: used.otherFirstDay(from: start, in: calendar))
            }
        let choices = readings.choices(for: provision, from: start, in: calendar)
            .filter { choice in choice.readings.contains { $0.outcome != used.outcome || $0.from != term.from } }
        self.choices = choices
        openPoints = regime.ambiguities(of: provision).filter { point in
            !choices.contains { $0.ambiguity.id == point.id }
        }
    }

    /// Whether the regime and the rule are in force on the first day: unknown where the text leaves that open.
    public var isInForce: Validity.Answer { provision.isInForce(on: start, in: regime) }

    /// Whether days on which the school is closed make a difference.
    public var dependsOnClosedDays: Bool {
        ([outcome] + choices.flatMap(\.readings).map(\.outcome)).contains { $0.count?.rule == .schoolDays }
    }

    /// Whether the choice of public holidays makes a difference.
    public var dependsOnHolidays: Bool {
        ([outcome] + choices.flatMap(\.readings).map(\.outcome))
            .contains { $0.count?.rule == .schoolDays || $0.count?.rule == .workingDays }
    }

    /// The rule of the calendar by which the last day is no working day; the term is not made longer for it.
    public var dayOff: DayVerdict? { outcome.dayOff(in: calendar) }
}

extension TermOutcome {
    /// The rule of the calendar by which the last day is no working day, when it is none.
    public func dayOff(in calendar: SchoolCalendar) -> DayVerdict? {
        guard let due else { return nil }
        let verdict = calendar.verdict(of: due, as: .workingDay)
        return verdict.isCounted ? nil : verdict
    }
}

extension Provision {
    /// Whether a rule and its regime are in force on a day.
    func isInForce(on day: Day, in regime: Regime) -> Validity.Answer {
        let answers = [regime.validity, particulars.validity].compactMap { $0?.isInForce(on: day) }
        if answers.contains(.no) { return .no }
        return answers.contains(.unknown) ? .unknown : .yes
    }
}
