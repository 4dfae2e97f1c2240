import RegimeEngine
import RulePackKit
import Testing

struct SeriesTests {
    @Test(
        arguments: [
            (.from(4, through: 7, .times), .from(8, through: 11, .times)),
            (.from(8, through: 11, .times), .atLeast(12, .times)),
            (.from(4, through: 7, .lessonHours), .atLeast(8, .lessonHours)),
            (.atMost(3, .times), .atLeast(4, .times)),
            (.from(4, through: 7, .times), .moreThan(7, .times)),
            (.from(4, below: 8, .times), .atLeast(8, .times)),
            (.exactly(3, .times), .moreThan(3, .times)),
            (.from(1, below: 2, .days), .atLeast(2, .days)),
            (.from(1, through: 2, .days), .moreThan(2, .days)),
        ] as [(AmountRange, AmountRange)])
    func `ranges that meet give no finding, in whatever order they stand`(lower: AmountRange, upper: AmountRange) {
        #expect(series(lower, upper) == [])
        #expect(series(upper, lower) == [])
    }

    @Test(
        arguments: [
            (.from(4, through: 7, .times), .atLeast(9, .times), "7 < x < 9", ""),
            (.from(1, through: 7, .days), .atLeast(8, .days), "7 < x < 8", ""),
            (.from(1, through: 11, .workingDays), .moreThan(12, .workingDays), "11 < x ≤ 12", ""),
            (.from(1, below: 2, .days), .moreThan(2, .days), "x = 2", ""),
            (.from(1, below: 7.5, .days), .atLeast(8, .days), "7.5 ≤ x < 8", ""),
            (.from(1, to: 7, .times), .atLeast(8, .times), "7 ≤ x < 8", "surely "),
        ] as [(AmountRange, AmountRange, String, String)])
    func `a gap is named with its ends`(lower: AmountRange, upper: AmountRange, gap: String, surely: String) {
        let gap = "\(gap) \(lower.unit.name.en) not \(surely)covered"
        #expect(series(lower, upper) == ["VK011 series has a gap: \(gap) (eerste, tweede)"])
    }

    @Test(
        arguments: [
            (.from(4, through: 8, .times), .from(8, through: 11, .times), "x = 8"),
            (.from(4, through: 9, .times), .from(8, through: 11, .times), "8 ≤ x ≤ 9"),
            (.from(4, through: 9, .times), .from(7, below: 8, .times), "7 ≤ x < 8"),
            (.atLeast(4, .times), .atLeast(8, .times), "x ≥ 8"),
            (.atLeast(4, .times), .moreThan(8, .times), "x > 8"),
            (.from(1, through: 2, .days), .atLeast(2, .days), "x = 2"),
            (.atMost(3, .times), .atMost(5, .times), "x ≤ 3"),
        ] as [(AmountRange, AmountRange, String)])
    func `an overlap is named with its ends`(lower: AmountRange, upper: AmountRange, overlap: String) {
        let message = "ranges overlap: \(overlap) \(lower.unit.name.en) is covered by both (eerste, tweede)"
        #expect(series(lower, upper) == ["VK011 \(message)"])
    }

    @Test(
        arguments: [
            (.from(1, to: 1.5, .days), .atLeast(1.5, .days), "1.5 days"),
            (.between(1, and: 2, .days), .between(2, and: 3, .days), "2 days"),
        ] as [(AmountRange, AmountRange, String)])
    func `a number that the text puts in neither range for sure is named as such`(
        lower: AmountRange, upper: AmountRange, amount: String
    ) {
        let message = "the text leaves open which range covers x = \(amount) (eerste, tweede)"
        #expect(series(lower, upper) == ["VK011 \(message)"])
    }

    @Test func `in Dutch a gap has a decimal comma and the unit, and says what to do`() throws {
        let pack = Sample.pack {
            truancy("eerste", .from(1, through: 7, .dayparts))
            truancy("tweede", .atLeast(8.5, .dayparts))
        }
        let finding = try #require(pack.errors().first)
        #expect(finding.message.nl == "reeks heeft een gat: 7 < x < 8,5 dagdelen niet gedekt (eerste, tweede)")
        #expect(
            finding.remedy.nl
                == "voeg een drempel toe of leg de lezing vast als onduidelijkheid die beide raakt")
    }

    @Test func `a threshold without a number is not set beside another`() {
        let pack = Sample.pack {
            Threshold("zonder-getal", answers: .lateArrivals, "Vaak te laat", of: .lateArrivals, series: "te-laat")
                .cited
        }
        #expect(pack.codes() == [])
    }

    @Test(
        arguments: [
            (.atLeast(3, .times), nil, .atLeast(5, .times), nil, ["VK011"]),
            (.from(1, through: 3, .times), nil, .atLeast(5, .times), nil, ["VK011"]),
            (.from(1, through: 4, .times), nil, .atLeast(5, .times), nil, []),
            (.atLeast(3, .times), nil, .atLeast(3, .times), nil, []),
            (.atLeast(3, .times), nil, .atLeast(5, .dayparts), nil, []),
            (
                .atLeast(3, .times), CountingWindow(.anyPeriod, .weeks(4)), .atLeast(5, .times),
                CountingWindow(.anyPeriod, .months(2)), []
            ),
        ] as [(AmountRange, CountingWindow?, AmountRange, CountingWindow?, [String])])
    func `without a series, what counts the same over the same stretch of time must meet`(
        first: AmountRange, over: CountingWindow?, second: AmountRange, beside: CountingWindow?, codes: [String]
    ) {
        let pack = Sample.pack {
            Threshold("een", answers: .truancy, "Spijbelen", of: .truancy, when: first, over: over).cited
            Threshold("ander", answers: .truancy, "Ook spijbelen", of: .truancy, when: second, over: beside).cited
        }
        #expect(pack.codes() == codes)
    }

    @Test func `a wide range overlaps one that is not its neighbour`() {
        let pack = Sample.pack {
            Threshold("a", answers: .truancy, "Alles", of: .truancy, when: .from(1, through: 9, .times), series: "s")
                .cited
            Threshold("b", answers: .truancy, "Begin", of: .truancy, when: .from(2, through: 3, .times), series: "s")
                .cited
            Threshold("c", answers: .truancy, "Slot", of: .truancy, when: .from(4, through: 5, .times), series: "s")
                .cited
        }
        #expect(pack.codes() == ["VK011", "VK011"])
    }

    @Test func `ladders for different sectors are not set side by side`() {
        let pack = Sample.pack {
            Threshold("a", answers: .truancy, "PO", of: .truancy, when: .atLeast(3, .times), series: "po").in(.po).cited
            Threshold("b", answers: .truancy, "VO", of: .truancy, when: .atLeast(5, .times), series: "vo").in(.vo).cited
        }
        #expect(pack.codes() == [])
    }

    @Test(
        arguments: [
            (.from(12, through: 15, .times), "te-laat", "VK011"), (.atLeast(3, .lessonHours), "te-laat", "VK012"),
            (.atLeast(3, .times), "ochtenden", "VK013"),
        ] as [(AmountRange, String, String)])
    func `an ambiguity silences a finding only when it affects both sides`(
        range: AmountRange, name: String, code: String
    ) {
        let all = ["te-laat-4", "te-laat-8", "te-laat-12"]
        let pack = { (affects: [String]) in
            Sample.pack(ambiguities: [Sample.ambiguity(affects: affects)]) {
                Sample.lateArrivals("extra", range, series: name).cited
            }
        }
        #expect(pack(all + ["extra"]).codes() == [])
        #expect(pack(all).codes() == [code])
        #expect(pack(["extra", "reactie"]).codes() == [code])
    }

    @Test func `tiers of different objects, and of different sectors, are counted apart`() {
        let pack = Sample.pack {
            Sample.tier("knop", 1, of: .cooperation).cited
            Sample.tier("po-1", 1, of: .school).in(.po).cited
            Sample.tier("vo-1", 1, of: .school).in(.vo).cited
            Sample.tier("vo-2", 2, of: .school).in(.vo).cited
        }
        #expect(pack.codes() == [])
    }

    @Test func `a tier may lead past the next one but not back`() {
        #expect(Sample.pack(without: "trede-1") { Sample.tier("trede-1", 1, next: "trede-3").cited }.codes() == [])
        #expect(
            Sample.pack(without: "trede-3") { Sample.tier("trede-3", 3, next: "trede-1").cited }.codes() == ["VK010"])
    }

    /// What is found in two thresholds of one series of truancy.
    private func series(_ first: AmountRange, _ second: AmountRange) -> [String] {
        let isInOrder = (first.lower?.value ?? -1) <= (second.lower?.value ?? -1)
        let pack = Sample.pack {
            truancy(isInOrder ? "eerste" : "tweede", first)
            truancy(isInOrder ? "tweede" : "eerste", second)
        }
        return pack.errors().map { "\($0.code) \($0.message.en)" }
    }

    private func truancy(_ name: String, _ range: AmountRange) -> Threshold {
        Threshold(name, answers: .truancy, "Spijbelen", of: .truancy, when: range, series: "spijbelen").cited
    }
}
