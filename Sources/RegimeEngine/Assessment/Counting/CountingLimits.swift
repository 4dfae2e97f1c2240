import RulePackKit

/// The ends of a range in exact hundredths, for who compares very many numbers with them.
struct CountingLimits: Hashable, Sendable {
    /// Where a number lies.
    enum Position: Hashable, Sendable {
        case below
        /// On the lower end, of which the text does not say whether it is included.
        case onOpenLower
        case inside
        /// On the upper end, of which the text does not say whether it is included.
        case onOpenUpper
        case above

        /// Whether the number is enough, or may be.
        var isBelow: Bool { self == .below }
    }

    /// One end.
    struct End: Hashable, Sendable {
        let value: Absence.Hundredths
        let isIncluded: Bool?
    }

    let lower: End?
    let upper: End?

    /// Takes the limits of a range, each of its units counted as so many of what is counted.
    init(_ range: AmountRange, unitSize: Int = 1) {
        lower = range.lower.map { End($0, unitSize) }
        upper = range.upper.map { End($0, unitSize) }
    }

    func position(of value: Absence.Hundredths) -> Position {
        if let lower {
            if value < lower.value || (value == lower.value && lower.isIncluded == false) { return .below }
            if value == lower.value && lower.isIncluded == nil { return .onOpenLower }
        }
        if let upper {
            if value > upper.value || (value == upper.value && upper.isIncluded == false) { return .above }
            if value == upper.value && upper.isIncluded == nil { return .onOpenUpper }
        }
        return .inside
    }

    /// Whether a number lies in the range, without a doubt about its ends.
    func contains(_ value: Absence.Hundredths) -> Bool { position(of: value) == .inside }
}

extension CountingLimits.End {
    fileprivate init(_ limit: AmountRange.Limit, _ unitSize: Int) {
        self.init(value: (limit.value * Double(unitSize)).hundredths, isIncluded: limit.isIncluded)
    }
}

extension Double {
    /// The number in whole hundredths.
    var hundredths: Absence.Hundredths { Int((self * 100).rounded()) }
}
