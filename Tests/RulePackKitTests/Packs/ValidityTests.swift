import RulePackKit
import Testing

struct ValidityTests {
    private static let note = Text(nl: "zoals de tekst zegt", en: "as the text says")
    private static let may = Period.month(5, 2018)

    @Test(
        arguments: [
            (.day("2018-05-10"), ["2018-05-09": .no, "2018-05-10": .yes, "2018-05-11": .yes]),
            (
                .within(may),
                [
                    "2018-04-30": .no, "2018-05-01": .unknown, "2018-05-30": .unknown, "2018-05-31": .yes,
                    "2018-06-01": .yes,
                ]
            ),
            (.notStated, ["0001-01-01": .unknown, "9999-12-31": .unknown]),
            (.open, ["0001-01-01": .yes, "9999-12-31": .yes]),
        ] as [(Validity.Bound, [String: Validity.Answer])])
    func `it begins as its first bound says`(from: Validity.Bound, answers: [String: Validity.Answer]) throws {
        try expect(Validity(from: from, through: .open, note: Self.note), answers)
    }

    @Test(
        arguments: [
            (.day("2018-05-10"), ["2018-05-09": .yes, "2018-05-10": .yes, "2018-05-11": .no]),
            (
                .within(may),
                [
                    "2018-04-30": .yes, "2018-05-01": .yes, "2018-05-02": .unknown, "2018-05-31": .unknown,
                    "2018-06-01": .no,
                ]
            ),
            (.notStated, ["0001-01-01": .unknown, "9999-12-31": .unknown]),
            (.open, ["0001-01-01": .yes, "9999-12-31": .yes]),
        ] as [(Validity.Bound, [String: Validity.Answer])])
    func `it ends as its last bound says`(through: Validity.Bound, answers: [String: Validity.Answer]) throws {
        try expect(Validity(from: .open, through: through, note: Self.note), answers)
    }

    @Test(arguments: [.day("2018-07-31"), .within(may), .notStated, .open] as [Validity.Bound])
    func `what renews itself silently does not end, and still has a beginning`(through: Validity.Bound) throws {
        let validity = Validity(from: .day("2018-04-19"), through: through, renewsTacitly: true, note: Self.note)
        try expect(validity, ["2018-04-18": .no, "2018-04-19": .yes, "2018-08-01": .yes, "2026-01-01": .yes])
        #expect(validity.latest == nil)
        #expect(validity.lastDay == nil)
    }

    @Test func `a silent renewal does not settle a beginning that the text leaves open`() throws {
        let validity = Validity(from: .notStated, through: .day("2018-07-31"), renewsTacitly: true, note: Self.note)
        try expect(validity, ["2018-04-18": .unknown, "2026-01-01": .unknown])
    }

    @Test func `an open end never makes up for a beginning that is not there yet`() throws {
        let validity = Validity(from: .within(Self.may), through: .notStated, note: Self.note)
        try expect(validity, ["2018-04-30": .no, "2018-05-15": .unknown, "2020-01-01": .unknown])
    }

    @Test func `its outer days are those that a text settles or limits`() {
        let settled = Validity(from: .day("2018-01-01"), through: .day("2018-12-31"), note: Self.note)
        #expect(settled.firstDay == "2018-01-01")
        #expect(settled.lastDay == "2018-12-31")
        let limited = Validity(from: .within(Self.may), through: .within(Self.may), note: Self.note)
        #expect(limited.firstDay == nil)
        #expect(limited.lastDay == nil)
        #expect(limited.earliest == "2018-05-01")
        #expect(limited.latest == "2018-05-31")
    }

    @Test(
        arguments: [
            (.day("2009-01-01"), .day("2012-12-31"), .day("2013-01-01"), .open, true),
            (.day("2009-01-01"), .day("2012-12-31"), .day("2012-12-31"), .open, false),
            (.day("2009-01-01"), .within(.month(12, 2012)), .within(.month(1, 2013)), .open, true),
            (.day("2009-01-01"), .within(.month(1, 2013)), .within(.month(1, 2013)), .open, false),
            (.day("2009-01-01"), .notStated, .day("2020-01-01"), .open, false),
            (.day("2009-01-01"), .open, .day("2020-01-01"), .open, false),
            (.day("2009-01-01"), .day("2012-12-31"), .notStated, .open, false),
        ] as [(Validity.Bound, Validity.Bound, Validity.Bound, Validity.Bound, Bool)])
    func `two are apart only when it is certain that they share no day, whichever is asked`(
        from: Validity.Bound, through: Validity.Bound, otherFrom: Validity.Bound, otherThrough: Validity.Bound,
        isApart: Bool
    ) {
        let one = Validity(from: from, through: through, note: Self.note)
        let other = Validity(from: otherFrom, through: otherThrough, note: Self.note)
        #expect(one.isApart(from: other) == isApart)
        #expect(other.isApart(from: one) == isApart)
    }

    @Test func `what renews itself silently is apart from nothing later`() {
        let one = Validity(
            from: .day("2009-01-01"), through: .day("2012-12-31"), renewsTacitly: true, note: Self.note)
        let other = Validity(from: .day("2020-01-01"), through: .open, note: Self.note)
        #expect(!one.isApart(from: other))
    }

    private func expect(
        _ validity: Validity, _ answers: [String: Validity.Answer], at location: SourceLocation = #_sourceLocation
    ) throws {
        for (text, answer) in answers.sorted(by: { $0.key < $1.key }) {
            let day = try #require(Day(text))
            #expect(validity.isInForce(on: day) == answer, "on \(text)", sourceLocation: location)
        }
    }
}
