/// Which amounts of one unit a rule covers, with each comparator as the text states it.
public struct AmountRange: Hashable, Sendable {
    /// One end of a range.
    public struct Limit: Hashable, Sendable {
        /// The number at this end.
        public let value: Double
        /// Whether the number itself is covered, or nil when the text does not say so ("1 tot 1,5 dag").
        public let isIncluded: Bool?

        /// Creates an end of a range.
        public init(_ value: Double, isIncluded: Bool?) {
            self.value = value
            self.isIncluded = isIncluded
        }
    }

    /// The lower end, or nil when there is none.
    public let lower: Limit?
    /// The upper end, or nil when there is none.
    public let upper: Limit?
    /// What is counted.
    public let unit: Unit

    /// Creates a range with at least one end, each a number of zero or more, that covers something; nil otherwise.
    public init?(lower: Limit?, upper: Limit?, unit: Unit) {
        guard AmountRange.coversSomething(lower, upper) else { return nil }
        self.lower = lower
        self.upper = upper
        self.unit = unit
    }

    private init(known lower: Limit?, _ upper: Limit?, _ unit: Unit) {
        precondition(
            AmountRange.coversSomething(lower, upper),
            "no amount lies between \(lower.map { "\($0.value)" } ?? "") and \(upper.map { "\($0.value)" } ?? "")")
        self.lower = lower
        self.upper = upper
        self.unit = unit
    }

    private static func coversSomething(_ lower: Limit?, _ upper: Limit?) -> Bool {
        let ends = [lower, upper].compactMap(\.self)
        guard !ends.isEmpty, ends.allSatisfy({ $0.value.isFinite && $0.value >= 0 }) else { return false }
        guard let lower, let upper, lower.value >= upper.value else { return true }
        return lower.value == upper.value && lower.isIncluded != false && upper.isIncluded != false
    }
}

extension AmountRange {
    /// The number or more.
    public static func atLeast(_ value: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(value, isIncluded: true), nil, unit)
    }

    /// More than the number, which itself is not enough.
    public static func moreThan(_ value: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(value, isIncluded: false), nil, unit)
    }

    /// The number or less.
    public static func atMost(_ value: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: nil, Limit(value, isIncluded: true), unit)
    }

    /// Less than the number.
    public static func lessThan(_ value: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: nil, Limit(value, isIncluded: false), unit)
    }

    /// From one number through another, both included.
    public static func from(_ lower: Double, through upper: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(lower, isIncluded: true), Limit(upper, isIncluded: true), unit)
    }

    /// From one number, included, to another that is not.
    public static func from(_ lower: Double, below upper: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(lower, isIncluded: true), Limit(upper, isIncluded: false), unit)
    }

    /// From one number to another where the text does not say whether the upper one is included.
    public static func from(_ lower: Double, to upper: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(lower, isIncluded: true), Limit(upper, isIncluded: nil), unit)
    }

    /// Between two numbers where the text does not say whether either is included.
    public static func between(_ lower: Double, and upper: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(lower, isIncluded: nil), Limit(upper, isIncluded: nil), unit)
    }

    /// Just the number.
    public static func exactly(_ value: Double, _ unit: Unit) -> AmountRange {
        AmountRange(known: Limit(value, isIncluded: true), Limit(value, isIncluded: true), unit)
    }
}
