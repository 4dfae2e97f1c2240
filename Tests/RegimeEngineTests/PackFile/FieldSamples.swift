import RulePackKit

/// Values for every shape of field, which together hold every unit, every comparator and every word.
enum FieldSamples {
    static func values(_ shape: FieldShape) -> [FieldValue] {
        switch shape {
        case .text: texts.map(FieldValue.text)
        case .phrase: texts.map { .phrase(Text(nl: $0, en: "en: \($0)")) }
        case .number: [.number(0), .number(1), .number(1_000_000)]
        case .flag: [.flag(true), .flag(false)]
        case .amount: amounts.map(FieldValue.amount)
        case .range: ranges.map(FieldValue.range)
        case .window: windows.map(FieldValue.window)
        case .frequency: frequencies.map(FieldValue.frequency)
        case .timing: timings.map(FieldValue.timing)
        case .choice(let ids): ids.map { .choice($0, Text(same: $0)) }
        case .word: [.word("chair", Text(nl: "voorzitter", en: "chair")), .word("own-word", Text(same: ""))]
        case .reference: ["role-0", "other/2020/role-0", "every/kind/role-0"].map(FieldValue.reference)
        case .list(let element): [.list(values(element))] + values(element).map { .list([$0]) }
        }
    }

    static let texts = ["woorden", "", "met \"aanhaling\",\nnieuwe regel,\ttab, é, 😀, \u{202E} en \\"]

    static let amounts = zip(Unit.allCases, [0, 1, 1.5, 0.1, 999_999.75, 1_000_000].cycled(Unit.allCases.count)).map {
        Amount($1, $0)
    }

    /// Every unit, and every pair of ends with every comparator.
    static let ranges: [AmountRange] = {
        let inclusions: [Bool?] = [true, false, nil]
        let lower = inclusions.map { AmountRange.Limit(3, isIncluded: $0) }
        let upper = inclusions.map { AmountRange.Limit(7.5, isIncluded: $0) }
        var ends: [(AmountRange.Limit?, AmountRange.Limit?)] = lower.map { ($0, nil) } + upper.map { (nil, $0) }
        for first in lower { ends += upper.map { (first, $0) } }
        return zip(ends, Unit.allCases.cycled(ends.count)).compactMap {
            AmountRange(lower: $0.0, upper: $0.1, unit: $1)
        }
    }()

    static let windows =
        CountingWindow.Anchor.allCases.flatMap {
            [CountingWindow($0), CountingWindow($0, .weeks(4))]
        } + [.since(.reported), .since(.schoolTalk, .preventiveTalk), .from(.reported)]

    static let frequencies =
        Frequency.Manner.allCases.map { Frequency($0) } + [
            .yearly, .counted(.from(1, to: 2, .clockHours), per: .schoolYears(0.5)),
            Frequency(.counted, per: .weeks(2)), Frequency(.counted, range: .atMost(2, .times)),
        ]

    static let timings = Timing.Firmness.allCases.flatMap {
        [
            Timing("februari", firmness: $0), Timing("jaarlijks", frequency: .yearly, firmness: $0),
            Timing("mei", period: .month(5, 2019), frequency: .onCall, firmness: $0),
        ]
    }
}

extension Collection {
    /// The elements over and over, up to a count.
    func cycled(_ count: Int) -> [Element] {
        let all = Array(self)
        return (0..<count).map { all[$0 % all.count] }
    }
}
