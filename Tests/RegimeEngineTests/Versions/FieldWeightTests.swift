import RulePackKit
import Testing

@testable import RegimeEngine

/// Whoever adds a field says what it asks of a version when it changes.
struct FieldWeightTests {
    @Test(arguments: Kind.allCases)
    func `every field of every kind has a weight`(kind: Kind) {
        func keys<Kind: Rule>(_: Kind.Type) -> [String] { Kind.fields.map(\.key) }
        let own = keys(kind.ruleType)
        for key in own + PackFileKeys.provision where key != "id" {
            #expect(FieldWeight.of(key, in: .provision) != nil, "\(kind).\(key)")
        }
    }

    @Test(
        arguments: [
            (.ambiguity, PackFileKeys.ambiguity), (.silence, PackFileKeys.silence), (.notRule, PackFileKeys.notRule),
            (.document, PackFileKeys.document), (.topic, PackFileKeys.topic),
        ] as [(Difference.Subject, [String])])
    func `every key of every other part has a weight`(subject: Difference.Subject, keys: [String]) {
        for key in keys where key != "id" { #expect(FieldWeight.of(key, in: subject) != nil, "\(subject).\(key)") }
    }

    @Test func `all that is said of a regime as a whole has a weight`() {
        guard case .object(let head) = PackFileWriter.head(of: EveryKindPack.pack.regimes[0]) else {
            Issue.record("no object")
            return
        }
        for key in head.members.map(\.key) { #expect(FieldWeight.of(key, in: .regime) != nil, "\(key)") }
    }

    @Test func `no weight is of a field that there is not`() {
        #expect(FieldWeight.of("deadline", in: .provision) == nil)
        #expect(FieldWeight.unknown.level(from: nil, to: nil) == .major)
    }
}
