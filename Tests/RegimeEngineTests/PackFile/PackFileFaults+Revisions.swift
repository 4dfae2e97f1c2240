import RegimeEngine
import RulePackKit

/// Ways in which what a rule needs and what a reading changes can be wrong.
extension PackFileFaults {
    private static let reading = "regimes[0].ambiguities[0].readings[1]"
    private static let fields = Threshold.fields.map(\.key)
    private static let facts = CaseFact.allCases.map(\.rawValue)
    private static let names = ["late", "lpa", "plan", "power", "step"].map { "p/2020/\($0)" }

    static let conditions = [
        PackFileFault(
            #""fact": "reported""#, #""fact": ▸"reprted""#, "\(late).conditions[0].fact",
            .unknownWord("reprted", allowed: facts)),
        PackFileFault(
            #"{ "fact": "reported", "is": true }"#, #"▸{ "fact": "reported" }"#, "\(late).conditions[0]",
            .missingKey("is")),
        PackFileFault(
            #""fact": "reported", "is": true"#, #""fact": "reported", "is": ▸"2020-01-01""#,
            "\(late).conditions[0].is", .wrongType(expected: .flag)),
        PackFileFault(
            #"{ "ages": {"#, #"{ "fact": ▸"reported", "ages": {"#, "\(late).conditions[1].fact",
            .unfittingKey("fact", with: "ages")),
        PackFileFault(
            #"{ "ages": {"#, #"{ "is": ▸true, "ages": {"#, "\(late).conditions[1].is",
            .unfittingKey("is", with: "ages")),
        PackFileFault(
            #"{ "fact": "reported", "is": true },"#, #"▸{},"#, "\(late).conditions[0]", .missingKey("fact")),
        PackFileFault(
            #""conditions": [ { "fact": "blameworthy", "is": false } ]"#, #""conditions": ▸[]"#,
            "\(reading).revisions[4].conditions", .emptyList),
    ]

    static let revisions = [
        PackFileFault(
            #"{ "provision": "p/2020/late", "sets": "range""#, #"{ "provision": ▸"p/2020/laat", "sets": "range""#,
            "\(reading).revisions[0].provision", .dangling("p/2020/laat", known: names)),
        PackFileFault(
            #""sets": "range""#, #""sets": ▸"rnge""#, "\(reading).revisions[0].sets",
            .unknownWord("rnge", allowed: fields)),
        PackFileFault(
            #""to": { "unit": "times", "from": 4, "fromIncluded": true }"#, #""to": ▸4"#,
            "\(reading).revisions[0].to", .wrongType(expected: .object)),
        PackFileFault(
            #"{ "provision": "p/2020/late", "sets": "by", "to": null }"#,
            #"▸{ "provision": "p/2020/late", "sets": "by" }"#,
            "\(reading).revisions[2]", .missingKey("to")),
        PackFileFault(
            #""drops": true }"#, #""drops": true, "sets": ▸"range", "to": null }"#, "\(reading).revisions[7].sets",
            .unfittingKey("sets", with: "drops")),
        PackFileFault(
            #""drops": true }"#, #""drops": true, "to": ▸null }"#, "\(reading).revisions[7].to",
            .unfittingKey("to", with: "drops")),
        PackFileFault(
            #""drops": true"#, #""drops": ▸false"#, "\(reading).revisions[7].drops", .wrongType(expected: .flag)),
        PackFileFault(
            #", "leavesOpen": true }"#, #" }"#, "\(reading).revisions[8]", .missingKey("sets"),
            and: (#"{ "provision": "p/2020/late" }"#, #"▸{ "provision": "p/2020/late" }"#)),
        PackFileFault(
            #""sectors": ["VO"]"#, #""sectors": ▸[]"#, "\(reading).revisions[3].sectors", .emptyList),
        PackFileFault(
            #""unit": "times", "readAs": "dayparts""#, #""unit": "times", "readAs": ▸"daypart""#,
            "\(reading).revisions[6].readAs", .unknownWord("daypart", allowed: Unit.allCases.map(\.rawValue))),
        PackFileFault(
            #""unit": "times", "readAs": "dayparts""#, #""unit": "times", "countsAs": ▸1"#,
            "\(reading).revisions[6].countsAs", .unfittingKey("countsAs", with: "unit")),
        PackFileFault(
            #""text": { "nl": "a", "en": "a" }"#, #""text": { "nl": "a", "en": "a" }, "revisions": ▸[]"#,
            "regimes[0].ambiguities[0].readings[0].revisions", .emptyList),
        PackFileFault(
            #"{ "anchor": "since", "since": ["schoolTalk"] }"#, #"{ "anchor": "since", "since": ▸[] }"#,
            "\(reading).revisions[1].to.since", .emptyList),
        PackFileFault(
            #"{ "anchor": "since", "since": ["schoolTalk"] }"#, #"{ "anchor": "single", "since": ▸["schoolTalk"] }"#,
            "\(reading).revisions[1].to.since", .unfittingKey("since", with: "anchor")),
    ]
}
