import RegimeEngine
import RulePackKit
import RulePackTesting
import Synchronization
import Testing

/// A pack that does not behave in one way, as the contract asks of every pack.
struct BrokenBehaviour: Sendable, CustomTestStringConvertible {
    let code: String
    let fault: String
    let build: @Sendable () -> Pack

    var testDescription: String { "\(code): \(fault)" }

    init(_ code: String, _ fault: String, _ build: @escaping @Sendable () -> Pack) {
        self.code = code
        self.fault = fault
        self.build = build
    }

    static let all = [
        BrokenBehaviour("read-back", "a question twice among the silences") {
            Sample.pack(silences: Sample.silences + Sample.silences)
        },
        BrokenBehaviour("read-back", "a number beyond those of a file") {
            Sample.pack { Sample.lateArrivals("extra", .atLeast(2_000_000, .times), series: "x").cited }
        },
        BrokenBehaviour("deterministic", "another title every time", counting()),
        BrokenBehaviour("no-difference-with-itself", "another title every time", counting()),
        BrokenBehaviour("picked-readings", "one id for two readings") {
            Sample.pack(ambiguities: [
                Ambiguity(
                    "dagen", .vague, question: Text(nl: "Welke?", en: "Which?"),
                    readings: [
                        Reading("a", nl: "Zo.", en: "So.", .drops("extra")),
                        Reading(
                            "a", nl: "Zus.", en: "Otherwise.", .requires(.fact(.blameworthy, is: true), of: "extra")),
                    ], default: "a", why: Text(nl: "Zo.", en: "So."), affects: ["extra"])
            ]) { Sample.task().when(.reported).cited }
        },
        BrokenBehaviour("both-sides-of-thresholds", "ages that nobody has at once") {
            Sample.pack {
                Threshold("extra", answers: .truancy, "Spijbelen", of: .truancy, when: .atLeast(2, .times))
                    .whenAged(.atLeast(12, .years)).whenAged(.lessThan(10, .years)).cited
            }
        },
        BrokenBehaviour("both-sides-of-thresholds", "more days than there are in the stretch") {
            Sample.pack {
                Threshold(
                    "extra", answers: .sickness, "Ziek", of: .sickDays, when: .atLeast(30, .schoolDays),
                    over: CountingWindow(.preceding, .weeks(1))
                ).cited
            }
        },
        BrokenBehaviour("complete-coverage", "a signature that nothing accounts for") {
            Sample.pack(notRules: Sample.notRules.dropLast())
        },
    ]

    /// A pack that tells how often it was built.
    private static func counting() -> @Sendable () -> Pack {
        let count = Counter()
        return { Sample.pack { Sample.task("extra", "Gebouwd voor keer \(count.next())").cited } }
    }

    private final class Counter: Sendable {
        private let value = Mutex(0)

        func next() -> Int {
            value.withLock { value in
                value += 1
                return value
            }
        }
    }
}
