import RegimeEngine
import RulePackKit

/// Ways in which a pack file of the right form can say what no pack can.
extension PackFileFaults {
    static let words = [
        PackFileFault(
            #""verzuimkompas/pack/1""#, #"▸"verzuimkompas/case/1""#, "schema", .wrongSchema("verzuimkompas/case/1")),
        PackFileFault(#""1.2.0""#, #"▸"1.2""#, "version", .impossibleVersion("1.2")),
        PackFileFault(#""1.2.0""#, "▸1.2", "version", .wrongType(expected: .text)),
        unknown(#""authority": "municipal""#, "authority", "authority", Authority.self),
        unknown(#""group": "work""#, "group", "topics[0].group", TopicGroup.self),
        unknown(#""kind": "task""#, "kind", "topics[0].kind", Kind.self),
        unknown(#""sector": "VO""#, "sector", "topics[0].sector", Sector.self),
        unknown(#""kind": "threshold""#, "kind", "\(late).kind", Kind.self),
        unknown(#""modality": "duty""#, "modality", "\(late).modality", Modality.self),
        unknown(#""unit": "times""#, "unit", "\(late).range.unit", Unit.self),
        unknown(#""anchor": "anyPeriod""#, "anchor", "\(late).window.anchor", CountingWindow.Anchor.self),
        unknown(#""measure": "lateArrivals""#, "measure", "\(late).measure", Measure.self),
        unknown(#""object": "school""#, "object", "\(step).object", TierObject.self),
        unknown(#""manner": "counted""#, "manner", "\(plan).timing.frequency.manner", Frequency.Manner.self),
        unknown(#""firmness": "stated""#, "firmness", "\(plan).timing.firmness", Timing.Firmness.self),
        unknown(#""cause": "vague""#, "cause", "\(regime).ambiguities[0].cause", Ambiguity.Cause.self),
        unknown(#""reason": "heading""#, "reason", "\(regime).notRules[0].reason", NotRule.Reason.self),
        unknown(#""fromBound": "day""#, "fromBound", "\(regime).validity.fromBound", BoundWord.self),
        PackFileFault(
            #"["PO", "VO"]"#, #"["PO", ▸"vo"]"#, "\(regime).sectors[1]",
            .unknownWord("vo", allowed: ["PO", "VO", "MBO"])),
        PackFileFault(#""sectors": ["PO"],"#, #""sectors": ▸[],"#, "\(late).sectors", .emptyList),
        PackFileFault(
            #""standing": "interpreted""#, #""standing": ▸"sure""#, "\(late).standing",
            .unknownWord("sure", allowed: ["literal", "interpreted", "assumed"])),
        PackFileFault(
            #""stance": "notModelled""#, #""stance": ▸"unsaid""#, "\(plan).stance",
            .unknownWord("unsaid", allowed: ["stated", "none", "notModelled"])),
        PackFileFault(
            #""topic": "own""#, #""topic": ▸"Terms""#, "\(late).topic", .unknownWord("Terms", allowed: topics)),
        PackFileFault(
            #""topic": "period""#, #""topic": ▸"perriod""#, "\(regime).silences[0].topic",
            .unknownWord("perriod", allowed: topics)),
        PackFileFault(
            #"["GM0001", {"#, #"[▸"GM0518", {"#, "\(regime).jurisdictions[0]",
            .unknownWord("GM0518", allowed: ["GM0001", "GM0002"])),
        PackFileFault(
            #""name": "D", "code": "GM0002""#, #""name": "D", "code": ▸"GM0003""#, "\(regime).jurisdictions[1].code",
            .unknownWord("GM0003", allowed: ["GM0001", "GM0002"])),
    ]

    static let days = [
        PackFileFault(#""2020-01-31""#, #"▸"2020-02-30""#, "\(regime).validity.from", .impossibleDate("2020-02-30")),
        PackFileFault(
            #""date": "2020-02-29""#, #""date": ▸"29-02-2020""#, "\(regime).documents[0].date",
            .impossibleDate("29-02-2020")),
        PackFileFault(#""2021-07-31""#, #"▸"""#, "\(regime).validity.throughWithin.through", .impossibleDate("")),
        PackFileFault(
            #"{ "from": "2021-07-01""#, #"▸{ "from": "2021-08-01""#, "\(regime).validity.throughWithin",
            .impossibleRange),
        PackFileFault(
            #"{ "from": "2020-05-01""#, #"▸{ "from": "9999-12-31""#, "\(plan).timing.period", .impossibleRange),
    ]

    static let quantities = [
        PackFileFault(
            #"{ "amount": 4"#, #"{ "amount": ▸-4"#, "\(late).window.length.amount", .numberOutOfBounds(0...1_000_000)),
        PackFileFault(
            #"{ "amount": 4"#, #"{ "amount": ▸1e300"#, "\(late).window.length.amount", .numberOutOfBounds(0...1_000_000)
        ),
        PackFileFault(#""from": 3"#, #""from": ▸1000000.5"#, "\(late).range.from", .numberOutOfBounds(0...1_000_000)),
        PackFileFault(
            #""range": { "unit": "times", "from": 3"#, #""range": ▸{ "unit": "times", "from": 6"#, "\(late).range",
            .impossibleRange),
        PackFileFault(
            #"{ "unit": "times", "to": 2, "toIncluded": true }"#, #"▸{ "unit": "times" }"#,
            "\(plan).timing.frequency.range", .rangeWithoutEnds),
        PackFileFault(
            #"{ "unit": "times", "to": 2,"#, #"▸{ "unit": "times","#, "\(plan).timing.frequency.range",
            .missingKey("to")),
        PackFileFault(
            #"{ "unit": "times", "to": 2, "toIncluded": true }"#, #"▸{ "unit": "times", "to": 2 }"#,
            "\(plan).timing.frequency.range", .missingKey("toIncluded")),
        PackFileFault(
            #""order": 1"#, #""order": ▸9223372036854775807"#, "\(step).order", .numberOutOfBounds(0...1_000_000)),
        PackFileFault(#""order": 1"#, #""order": ▸-1"#, "\(step).order", .numberOutOfBounds(0...1_000_000)),
        PackFileFault(
            #""order": 1"#, #""order": ▸9223372036854775808"#, "\(step).order", .wrongType(expected: .wholeNumber)),
        PackFileFault("[4, 5]", "▸[6, 5]", "\(late).citations[0].lines", .impossibleRange),
        PackFileFault("[4, 5]", "[▸0, 5]", "\(late).citations[0].lines[0]", .numberOutOfBounds(1...1_000_000)),
        PackFileFault("[1, 1]", "[1, ▸1000001]", "\(regime).notRules[0].lines[1]", .numberOutOfBounds(1...1_000_000)),
    ]

    static let ids = [
        PackFileFault(#""id": "p","#, #""id": ▸"","#, "id", .emptyId),
        PackFileFault(#""code": "GM0001""#, #""code": ▸"""#, "jurisdictions[0].code", .emptyId),
        PackFileFault(#""code": "GM0002""#, #""code": ▸"GM0001""#, "jurisdictions[1].code", .duplicateId("GM0001")),
        PackFileFault(#""id": "own""#, #""id": ▸"terms""#, "topics[0].id", .duplicateId("terms")),
        PackFileFault(#""id": "p/2020""#, #""id": ▸"2020""#, "\(regime).id", .foreignId("2020", prefix: "p/")),
        PackFileFault(#""id": "p/2020""#, #""id": ▸"p/20/20""#, "\(regime).id", .foreignId("p/20/20", prefix: "p/")),
        PackFileFault(#""id": "p/2020""#, #""id": ▸"p/""#, "\(regime).id", .emptyId),
        PackFileFault(#""id": "p/2020/late""#, #""id": ▸"late""#, "\(late).id", .foreignId("late", prefix: "p/2020/")),
        PackFileFault(
            #""id": "p/2020/late""#, #""id": ▸"p/2020/a/b""#, "\(late).id", .foreignId("p/2020/a/b", prefix: "p/2020/")),
        PackFileFault(#""id": "p/2020/lpa""#, #""id": ▸"p/2020/late""#, "\(lpa).id", .duplicateId("p/2020/late")),
        PackFileFault(
            #""id": "p/2020/when""#, #""id": ▸"p/2021/when""#, "\(regime).ambiguities[0].id",
            .foreignId("p/2021/when", prefix: "p/2020/")),
        PackFileFault(#"{ "id": "b""#, #"{ "id": ▸"a""#, "\(regime).ambiguities[0].readings[1].id", .duplicateId("a")),
        PackFileFault(
            #"[ { "topic": "period","#,
            #"[ { "topic": "period", "note": { "nl": "", "en": "" } }, { "topic": ▸"period","#,
            "\(regime).silences[1].topic", .duplicateId("period")),
        PackFileFault(#""id": "d", "title""#, #""id": ▸"", "title""#, "\(regime).documents[0].id", .emptyId),
        PackFileFault(#"{ "id": "officer""#, #"{ "id": ▸"""#, "\(lpa).function.id", .emptyId),
        PackFileFault(#""q/2020/lpa""#, #"▸"""#, "\(late).by[1]", .emptyId),
        PackFileFault(#""q/2020/lpa""#, #"▸"p/2020/""#, "\(late).by[1]", .emptyId),
        PackFileFault(
            #"{ "document": "d", "place""#, #"{ "document": ▸"", "place""#, "\(late).citations[0].document", .emptyId),
        PackFileFault(
            #"["GM0001", {"#, "[{", "jurisdictions[0]", .unused("GM0001"),
            and: (#"{ "name": "Plaats", "code""#, #"▸{ "name": "Plaats", "code""#)),
        PackFileFault(
            #""topic": "own""#, #""topic": "terms""#, "topics[0]", .unused("own"),
            and: (#"{ "id": "own""#, #"▸{ "id": "own""#)),
    ]

    private static let topics = (Topic.shared.map(\.id) + ["own"]).sorted()

    /// A word that no vocabulary has, in the place of one that stands in a member.
    private static func unknown<Vocabulary: CaseIterable & RawRepresentable<String>>(
        _ member: String, _ key: String, _ path: String, _: Vocabulary.Type
    ) -> PackFileFault {
        PackFileFault(
            member, "\"\(key)\": ▸\"word\"", path, .unknownWord("word", allowed: Vocabulary.allCases.map(\.rawValue)))
    }
}
