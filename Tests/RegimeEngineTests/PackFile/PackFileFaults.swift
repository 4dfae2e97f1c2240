import RegimeEngine
import RulePackKit

/// Ways in which the form of a pack file can be wrong.
enum PackFileFaults {
    static let regime = "regimes[0]"
    static let late = "regimes[0].provisions[0]"
    static let lpa = "regimes[0].provisions[1]"
    static let plan = "regimes[0].provisions[2]"
    static let step = "regimes[0].provisions[3]"
    static let power = "regimes[0].provisions[4]"

    static let syntax = [
        PackFileFault(
            #""p", "name""#, #""p" ▸"name""#, "", .syntax(.unexpectedCharacter("\"", expected: .commaOrObjectEnd))),
        PackFileFault(#""name": "Plaats","#, #""name": "Plaats", ▸"id": "q","#, "", .syntax(.duplicateKey("id"))),
        PackFileFault("[1, 1]", "[1, ▸01]", "", .syntax(.invalidNumber)),
        PackFileFault(
            "null,", String(repeating: "[", count: 12) + "▸[", "", .syntax(.tooDeep(limit: 16))),
        PackFileFault(
            #""Te laat""#, "▸\"\(String(repeating: "a", count: 65_537))\"", "", .syntax(.stringTooLong(limit: 65_536))),
    ]

    static let keys = [
        PackFileFault(#"{ "schema": "verzuimkompas/pack/1","#, "▸{", "", .missingKey("schema")),
        PackFileFault(#"/pack/1","#, #"/pack/1", ▸"naam": 1,"#, "", .unknownKey("naam", known: PackFileKeys.pack)),
        PackFileFault(#"{ "name": "Plaats","#, "▸{", "jurisdictions[0]", .missingKey("name")),
        PackFileFault(
            #""code": "GM0001","#, #""code": "GM0001", ▸"Code": 1,"#, "jurisdictions[0]",
            .unknownKey("Code", known: PackFileKeys.jurisdiction)),
        PackFileFault(#"{ "id": "own","#, "▸{", "topics[0]", .missingKey("id")),
        PackFileFault(#"{ "id": "p/2020", "title""#, #"▸{ "title""#, regime, .missingKey("id")),
        PackFileFault(#"{ "id": "p/2020/late","#, "▸{", late, .missingKey("id")),
        PackFileFault(
            #""kind": "threshold", "#, "", late, .missingKey("kind"),
            and: (#"{ "id": "p/2020/late""#, #"▸{ "id": "p/2020/late""#)),
        PackFileFault(
            #""by": ["#, #"▸"bij": 1, "by": ["#, late,
            .unknownKey("bij", known: PackFileKeys.provision + Threshold.fields.map(\.key))),
        PackFileFault(
            #""measure": "lateArrivals","#, "", late, .missingKey("measure"),
            and: (#"{ "id": "p/2020/late""#, #"▸{ "id": "p/2020/late""#)),
        PackFileFault(
            #""order": 1, "#, "", step, .missingKey("order"),
            and: (#"{ "id": "p/2020/step""#, #"▸{ "id": "p/2020/step""#)),
        PackFileFault(
            #""localOnly": { "nl": "n", "en": "e" },"#, "", lpa, .missingKey("localOnly"),
            and: (#"{ "id": "p/2020/lpa""#, #"▸{ "id": "p/2020/lpa""#)),
        PackFileFault(
            #""topic": "own","#, #""topic": "own", "localOnly": ▸{},"#, "\(late).localOnly",
            .unfittingKey("localOnly", with: "topic")),
        PackFileFault(
            #""standing": "interpreted""#, #""standing": "literal""#, "\(late).standingNote",
            .unfittingKey("standingNote", with: "standing"), and: (#""standingNote": "#, #""standingNote": ▸"#)),
        PackFileFault(
            #", "standingNote": { "nl": "n", "en": "e" }"#, "", late, .missingKey("standingNote"),
            and: (#"{ "id": "p/2020/late""#, #"▸{ "id": "p/2020/late""#)),
        PackFileFault(
            #""standing": "assumed", "note""#, #""standing": "literal", "note""#, "jurisdictions[1].note",
            .unfittingKey("note", with: "standing"), and: (#""note": "#, #""note": ▸"#)),
        PackFileFault(
            #""stance": "notModelled""#, #""stance": "none""#, "\(plan).stanceNote",
            .unfittingKey("stanceNote", with: "stance"), and: (#""stanceNote": "#, #""stanceNote": ▸"#)),
        PackFileFault(
            #""stance": "notModelled", "#, "", "\(plan).stanceNote", .unfittingKey("stanceNote", with: "stance"),
            and: (#""stanceNote": "#, #""stanceNote": ▸"#)),
        PackFileFault(
            #""throughBound": "within""#, #""throughBound": "open""#, "\(regime).validity.throughWithin",
            .unfittingKey("throughWithin", with: "throughBound"), and: (#""throughWithin": "#, #""throughWithin": ▸"#)),
        PackFileFault(
            #""manner": "counted", "range": "#, #""manner": "onCall", "range": ▸"#, "\(plan).timing.frequency.range",
            .unfittingKey("range", with: "manner")),
        PackFileFault(
            #""throughWithin": { "from": "2021-07-01", "through": "2021-07-31" },"#, "", "\(regime).validity",
            .missingKey("throughWithin"), and: (#""validity": "#, #""validity": ▸"#)),
    ]

    static let types = [
        PackFileFault(#""verzuimkompas/pack/1""#, "▸1", "schema", .wrongType(expected: .text)),
        PackFileFault(#"["Stad"]"#, #"[▸5]"#, "jurisdictions[0].aliases[0]", .wrongType(expected: .text)),
        PackFileFault(#"["Stad"]"#, #"▸"Stad""#, "jurisdictions[0].aliases", .wrongType(expected: .list)),
        PackFileFault(#"["GM0001", {"#, "[▸5, {", "\(regime).jurisdictions[0]", .wrongType(expected: .textOrObject)),
        PackFileFault(
            #""date": "2020-02-29""#, #""date": ▸20200229"#, "\(regime).documents[0].date",
            .wrongType(expected: .textOrNull)),
        PackFileFault(
            #""topic": "period""#, #""topic": ▸null"#, "\(regime).silences[0].topic", .wrongType(expected: .text)),
        PackFileFault(#""topic": "own""#, #""topic": ▸false"#, "\(late).topic", .wrongType(expected: .textOrNull)),
        PackFileFault(
            #""renewsTacitly": false"#, #""renewsTacitly": ▸null"#, "\(regime).validity.renewsTacitly",
            .wrongType(expected: .flag)),
        PackFileFault(#""from": 3"#, #""from": ▸"3""#, "\(late).range.from", .wrongType(expected: .number)),
        PackFileFault(
            #""toIncluded": null"#, #""toIncluded": ▸"no""#, "\(late).range.toIncluded",
            .wrongType(expected: .flagOrNull)),
        PackFileFault(#""order": 1"#, #""order": ▸1.5"#, "\(step).order", .wrongType(expected: .wholeNumber)),
        PackFileFault(#""binding": true"#, #""binding": ▸null"#, "\(power).binding", .wrongType(expected: .flag)),
        PackFileFault(#""lines": [4, 5]"#, #""lines": ▸4"#, "\(late).citations[0].lines", .wrongType(expected: .lines)),
        PackFileFault(
            #""lines": [4, 5]"#, #""lines": ▸[4]"#, "\(late).citations[0].lines", .wrongType(expected: .lines)),
        PackFileFault(
            #""lines": [4, 5]"#, #""lines": [4, ▸"5"]"#, "\(late).citations[0].lines[1]",
            .wrongType(expected: .wholeNumber)),
        PackFileFault(
            #""fromBound": "day""#, #""fromBound": "open""#, "\(regime).validity.from", .wrongType(expected: .null),
            and: (#""from": "2020-01-31""#, #""from": ▸"2020-01-31""#)),
        PackFileFault(
            #"{ "id": "officer", "nl": "ambtenaar", "en": "officer" }"#, #"▸"officer""#, "\(lpa).function",
            .wrongType(expected: .object)),
        PackFileFault(#""provisions": ["#, #""provisions": [▸5, "#, late, .wrongType(expected: .object)),
    ]
}
