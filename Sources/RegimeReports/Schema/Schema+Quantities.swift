import RegimeEngine
import RulePackKit

/// Numbers and times as a pack file has them.
extension Schema {
    /// A unit.
    static let unit = word(Unit.self).described("What is counted; unlike units are never converted or added up.")
        .named("unit")

    /// A number with its unit.
    static let amount = object([.required("amount", quantity), .required("unit", unit)]).named("amount")

    /// A range of amounts.
    static let range = object(
        [
            .required("unit", unit), .optional("from", quantity), .optional("fromIncluded", inclusion),
            .optional("to", quantity), .optional("toIncluded", inclusion),
        ], where: [some(of: ["from", "to"]), together("from", "fromIncluded"), together("to", "toIncluded")]
    ).named("range")

    /// A stretch of time over which something is counted.
    static let window = object(
        [
            .required("anchor", word(CountingWindow.Anchor.self), "How the stretch lies in time."),
            .optional("length", amount),
            .optional(
                "since", list(under: "since", of: word(CaseFact.self), atLeast: 1),
                "Since which facts of a case; only with that anchor and with from."),
        ],
        where: [
            when(
                "anchor",
                is: CountingWindow.Anchor.allCases.filter(\.startsAtFacts).map { .string($0.rawValue) },
                otherwise: without(["since"]))
        ]
    ).named("window")

    /// How often something happens.
    static let frequency = object(
        [
            .required("manner", word(Frequency.Manner.self)),
            .optional("range", range, "How many times, or how much; only when counted."),
            .optional("per", amount, "In what stretch of time; only when counted."),
        ],
        where: [
            when("manner", is: [.string(Frequency.Manner.counted.rawValue)], otherwise: without(["range", "per"]))
        ]
    ).named("frequency")

    /// When something is planned.
    static let timing = object([
        .required("asStated", text, "The words of the source."), .optional("period", period),
        .optional("frequency", frequency), .required("firmness", word(Timing.Firmness.self)),
    ]).named("timing")

    /// A run of days.
    static let period = object([.required("from", day), .required("through", day)]).named("period")

    /// From when through when something is in force.
    static let validity = object(
        bound("from") + bound("through") + [
            .required("renewsTacitly", flag, "Whether it goes on after the last day unless somebody ends it."),
            .required("note", phrase),
        ], where: bounded("from") + bounded("through")
    ).named("validity")

    private static let quantity = number(in: PackFile.numbers)

    private static let inclusion = Schema(["type": ["boolean", "null"]])
        .described("Whether the number itself is covered; null when the text does not say.").named("inclusion")

    private static let boundWord = word(BoundWord.self)
        .described("A known day, a day somewhere within a period, a day that the text does not state, or none.")
        .named("bound")

    private static func bound(_ key: String) -> [Property] {
        [
            .required(key, day.orNull, "The day, when it is known."), .required("\(key)Bound", boundWord),
            .optional("\(key)Within", period),
        ]
    }

    private static func bounded(_ key: String) -> [Schema] {
        [
            when(
                "\(key)Bound", is: [.string(BoundWord.day.rawValue)], then: having([(key, day)]),
                otherwise: having([(key, null)])),
            self.key("\(key)Within", goesWith: "\(key)Bound", [.string(BoundWord.within.rawValue)]),
        ]
    }
}
