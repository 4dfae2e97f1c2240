import RegimeEngine
import RulePackKit
import Testing

struct PackFileKeysTests {
    @Test(arguments: Kind.allCases)
    func `no field has the key of something that every provision has`(kind: Kind) {
        func keys<Kind: Rule>(_: Kind.Type) -> [String] { Kind.fields.map(\.key) }
        let own = keys(kind.ruleType)
        #expect(Set(own).isDisjoint(with: PackFileKeys.provision))
        #expect(Set(own).count == own.count)
    }

    @Test func `every listed key is written, in the order of the list`() {
        var seen: Set<String> = []
        func visit(_ value: JSONValue, _ name: String) {
            switch value {
            case .array(let values):
                for value in values { visit(value, name) }
            case .object(let object):
                let keys = object.members.map(\.key)
                if let known = lists[name] {
                    let common = keys.filter(known.contains)
                    #expect(common == known.filter(common.contains), "\(name)")
                    if name != "provisions" { #expect(keys == common, "\(name)") }
                    seen.formUnion(common.map { "\(name).\($0)" })
                }
                for member in object.members { visit(member.value, member.key) }
            default: break
            }
        }
        visit(PackFile.value(of: EveryKindPack.pack), "")
        let listed = lists.flatMap { name, keys in keys.map { "\(name).\($0)" } }
        #expect(Set(listed).subtracting(seen).sorted() == [])
    }

    /// The keys of an object by the key under which it stands.
    private let lists = [
        "": PackFileKeys.pack, "jurisdictions": PackFileKeys.jurisdiction, "topics": PackFileKeys.topic,
        "regimes": PackFileKeys.regime, "validity": PackFileKeys.validity, "documents": PackFileKeys.document,
        "provisions": PackFileKeys.provision, "citations": PackFileKeys.citation,
        "ambiguities": PackFileKeys.ambiguity, "readings": PackFileKeys.reading, "silences": PackFileKeys.silence,
        "notRules": PackFileKeys.notRule, "question": PackFileKeys.phrase, "function": PackFileKeys.word,
        "throughWithin": PackFileKeys.period, "within": PackFileKeys.amount, "limit": PackFileKeys.range,
        "window": PackFileKeys.window, "conditions": PackFileKeys.condition,
        "revisions": PackFileKeys.revision, "frequency": PackFileKeys.frequency, "timing": PackFileKeys.timing,
    ]
}
