import RulePackKit

/// What is wrong between two ranges that should follow each other.
enum RangeFault: Hashable {
    /// Neither covers these amounts; whether that is certain depends on comparators that the text states.
    case gap(AmountSpan, isCertain: Bool)
    /// Both cover these amounts.
    case overlap(AmountSpan)
    /// One ends and the other begins at this number, and the text does not say which of them covers it.
    case unsettled(Double)
}

/// A stretch of amounts between two ends, either of which may be missing.
struct AmountSpan: Hashable {
    let lower: AmountRange.Limit?
    let upper: AmountRange.Limit?

    /// The stretch as mathematics writes it, such as "7 < x ≤ 8".
    func written(in language: Language) -> String {
        func number(_ limit: AmountRange.Limit) -> String { limit.value.written(in: language) }
        func sign(_ limit: AmountRange.Limit) -> String { limit.isIncluded == false ? "<" : "≤" }
        switch (lower, upper) {
        case (let lower?, let upper?):
            if lower.value == upper.value { return "x = \(number(lower))" }
            return "\(number(lower)) \(sign(lower)) x \(sign(upper)) \(number(upper))"
        case (let lower?, nil): return "x \(lower.isIncluded == false ? ">" : "≥") \(number(lower))"
        case (nil, let upper?): return "x \(sign(upper)) \(number(upper))"
        case (nil, nil): return "x"
        }
    }
}

extension AmountRange {
    /// What is wrong between this range and one of the same unit that starts no earlier; nil when they meet.
    func fault(before next: AmountRange) -> RangeFault? {
        guard let lower = next.lower, let upper else { return .overlap(shared(with: next)) }
        guard upper.value <= lower.value else { return .overlap(shared(with: next)) }
        if upper.value == lower.value {
            switch (upper.isIncluded, lower.isIncluded) {
            case (true, true): return .overlap(shared(with: next))
            case (false, false): return .gap(.between(upper, lower), isCertain: true)
            case (true, false), (false, true): return nil
            case (nil, _), (_, nil): return .unsettled(lower.value)
            }
        }
        let areBothIncluded = upper.isIncluded == true && lower.isIncluded == true
        if unit.isWhole, upper.value + 1 == lower.value, areBothIncluded { return nil }
        return .gap(.between(upper, lower), isCertain: upper.isIncluded != nil && lower.isIncluded != nil)
    }

    /// What this range and one that starts no earlier both cover.
    private func shared(with next: AmountRange) -> AmountSpan {
        let ends = [upper, next.upper].compactMap(\.self)
        return AmountSpan(lower: next.lower, upper: ends.min { $0.value < $1.value })
    }
}

extension AmountSpan {
    /// What lies between the end of one range and the start of another.
    fileprivate static func between(_ end: AmountRange.Limit, _ start: AmountRange.Limit) -> AmountSpan {
        // What a range does not surely cover belongs to the gap.
        AmountSpan(
            lower: AmountRange.Limit(end.value, isIncluded: end.isIncluded != true),
            upper: AmountRange.Limit(start.value, isIncluded: start.isIncluded != true))
    }
}

extension Double {
    /// The number without a needless fraction.
    package var shown: String {
        rounded() == self && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
