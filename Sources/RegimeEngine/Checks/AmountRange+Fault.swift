import RulePackKit

/// What is wrong between two ranges that should follow each other.
enum RangeFault: Hashable {
    case gap(from: String, to: String)
    case overlap(from: String)
}

extension AmountRange {
    /// What is wrong between this range and the one after it, of the same unit; nil when they meet.
    func fault(before next: AmountRange) -> RangeFault? {
        guard unit == next.unit, let lower = next.lower else { return .overlap(from: "0") }
        guard let upper else { return .overlap(from: lower.value.shown) }
        if upper.value > lower.value { return .overlap(from: lower.value.shown) }
        if upper.value == lower.value {
            switch (upper.isIncluded, lower.isIncluded) {
            case (true, true): return .overlap(from: lower.value.shown)
            case (false, false): return .gap(from: upper.value.shown, to: lower.value.shown)
            case (true, false), (false, true): return nil
            case (nil, _), (_, nil): return .gap(from: upper.value.shown, to: lower.value.shown)
            }
        }
        let meets =
            unit.isWhole && upper.value + 1 == lower.value && upper.isIncluded == true && lower.isIncluded == true
        return meets ? nil : .gap(from: upper.value.shown, to: lower.value.shown)
    }
}

extension Double {
    /// The number without a needless fraction.
    package var shown: String {
        rounded() == self && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
