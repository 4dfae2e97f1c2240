import RulePackKit
import Testing

struct AmountRangeTests {
    typealias Limit = AmountRange.Limit

    @Test(
        arguments: [
            (AmountRange.atLeast(16, .hours), Limit(16, isIncluded: true), nil),
            (.moreThan(3, .hours), Limit(3, isIncluded: false), nil),
            (.atMost(3, .hours), nil, Limit(3, isIncluded: true)),
            (.lessThan(3, .hours), nil, Limit(3, isIncluded: false)),
            (.from(4, through: 7, .hours), Limit(4, isIncluded: true), Limit(7, isIncluded: true)),
            (.from(12, below: 16, .hours), Limit(12, isIncluded: true), Limit(16, isIncluded: false)),
            (.from(1, to: 1.5, .hours), Limit(1, isIncluded: true), Limit(1.5, isIncluded: nil)),
            (.between(4, and: 18, .hours), Limit(4, isIncluded: nil), Limit(18, isIncluded: nil)),
            (.exactly(9, .hours), Limit(9, isIncluded: true), Limit(9, isIncluded: true)),
        ] as [(AmountRange, Limit?, Limit?)])
    func `a range states each comparator as its name does, and no other`(
        range: AmountRange, lower: Limit?, upper: Limit?
    ) {
        #expect(range.lower == lower)
        #expect(range.upper == upper)
        #expect(range.unit == .hours)
        #expect(AmountRange(lower: lower, upper: upper, unit: .hours) == range)
    }

    @Test(
        arguments: [
            (nil, nil),
            (Limit(8, isIncluded: true), Limit(7, isIncluded: true)),
            (Limit(8, isIncluded: nil), Limit(7, isIncluded: nil)),
            (Limit(3, isIncluded: false), Limit(3, isIncluded: false)),
            (Limit(3, isIncluded: true), Limit(3, isIncluded: false)),
            (Limit(3, isIncluded: false), Limit(3, isIncluded: true)),
            (Limit(-1, isIncluded: true), nil),
            (nil, Limit(-0.5, isIncluded: true)),
            (Limit(.nan, isIncluded: true), nil),
            (Limit(1, isIncluded: true), Limit(.nan, isIncluded: true)),
            (nil, Limit(.infinity, isIncluded: false)),
        ] as [(Limit?, Limit?)])
    func `a range that covers no amount is refused`(lower: Limit?, upper: Limit?) {
        #expect(AmountRange(lower: lower, upper: upper, unit: .times) == nil)
    }

    @Test func `a range in a pack that runs backwards stops the program`() async {
        await #expect(processExitsWith: .failure) { _ = AmountRange.from(8, through: 7, .times) }
    }

    @Test func `a range in a pack that covers nothing stops the program`() async {
        await #expect(processExitsWith: .failure) { _ = AmountRange.from(8, below: 8, .times) }
    }
}
