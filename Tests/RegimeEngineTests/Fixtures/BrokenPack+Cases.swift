import RulePackKit

/// Faults in what a rule needs of a case, and in what a reading changes.
extension BrokenPack {
    static let aboutCases = revisions + conditions + windows

    private static let revisions = [
        changing("what does not hang on it", .drops, of: "melden"),
        changing("a field that the kind lacks", .sets("range", .range(.atLeast(3, .times)))),
        changing("a value that does not fit", .sets("within", .range(.atLeast(3, .times)))),
        changing("a needed field to nothing", .sets("manner", nil)),
        changing("a field to what it is", .sets("within", .amount(.workingDays(5)))),
        changing("a field that has no value to none", .sets("firstDay", nil)),
        changing("nothing: to the sectors that it holds for", .limits([.vo, .po])),
        changing("to a sector outside the regime", .limits([.mbo])),
        changing("to no sector", .limits([])),
        changing("nothing: no condition", .requires([])),
        changing("a unit that the rule does not name", .reads(.days, as: .schoolDays)),
        changing("a unit into itself", .reads(.workingDays, as: .workingDays)),
        changing("a term that counts nothing", .equates(.dayparts(2), .days(1))),
        changing("amounts of one unit", .equates(.times(2), .times(1)), of: "te-laat-4", affects: "te-laat-4"),
        changing("an amount of zero", .equates(.times(0), .days(1)), of: "te-laat-4", affects: "te-laat-4"),
    ].map { BrokenPack("VK023", $0.fault, $0.pack) }

    private static let conditions = [
        BrokenPack("VK024", "a fact that is so and is not", adding { $0.when(.reported).when(.reported, is: false) }),
        BrokenPack(
            "VK024", "ages below 12 and from 12",
            adding { $0.whenAged(.lessThan(12, .years)).whenAged(.atLeast(12, .years)) }),
        BrokenPack(
            "VK024", "ages through 12 and above 12",
            adding { $0.whenAged(.moreThan(12, .years)).whenAged(.atMost(12, .years)) }),
        BrokenPack("VK024", "an age in months", adding { $0.whenAged(.atLeast(6, .months)) }),
        BrokenPack(
            "VK024", "a reading that adds the contrary",
            Sample.pack(ambiguities: [
                Sample.ambiguity(
                    changing: Revision("extra", .requires([.fact(.reported, is: false)])), affects: ["extra"])
            ]) { Sample.task().when(.reported).cited }),
    ]

    private static let windows = [
        BrokenPack(
            "VK025", "since something that has no day",
            Sample.pack { counting(over: .since(.reported, .blameworthy)).cited }),
        BrokenPack("VK025", "since nothing", Sample.pack { counting(over: CountingWindow(.since)).cited }),
        BrokenPack("VK025", "from nothing", Sample.pack { counting(over: CountingWindow(.from)).cited }),
        BrokenPack(
            "VK025", "a reading that counts since something that has no day",
            Sample.pack(ambiguities: [
                Sample.ambiguity(
                    changing: Revision("te-laat-4", .sets("window", .window(.since(.underlyingProblem)))),
                    affects: ["te-laat-4"])
            ])),
    ]

    private static func adding(_ change: (Task) -> Task) -> Pack {
        Sample.pack { change(Sample.task()).cited }
    }

    private static func counting(over window: CountingWindow) -> Threshold {
        Threshold("extra", answers: .truancy, "Er wordt geteld", of: .truancy, over: window)
    }

    private static func changing(
        _ fault: String, _ change: Revision.Change, of name: String = "reactie", affects: String = "reactie"
    ) -> (fault: String, pack: Pack) {
        let ambiguity = Sample.ambiguity(changing: Revision(name, change), affects: [affects])
        return (fault, Sample.pack(ambiguities: [ambiguity]))
    }
}
