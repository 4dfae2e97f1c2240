import RulePackKit
import Testing

struct KindTests {
    @Test(arguments: Kind.allCases)
    func `a kind and the type of its rules name each other`(kind: Kind) {
        #expect(kind.ruleType.kind == kind)
    }

    @Test func `every type of rule belongs to a kind`() throws {
        let declared = try SourceFiles.text(of: "Kinds").matches(of: /public struct (\w+): Rule/).map { $0.output.1 }
        #expect(Set(declared.map(String.init)) == Set(Kind.allCases.map { "\($0.ruleType)" }))
    }

    @Test func `kinds have names of their own, in the singular and in the plural`() {
        for language in Language.allCases {
            #expect(Set(Kind.allCases.map { $0.name[language] }).count == Kind.allCases.count)
            #expect(Set(Kind.allCases.map { $0.plural[language] }).count == Kind.allCases.count)
        }
    }

    @Test(arguments: Kind.allCases)
    func `a field has a key in camel case of its own, and a label in both languages`(kind: Kind) throws {
        let fields = Self.probe(kind.ruleType).map(\.field)
        #expect(Set(fields.map(\.key)).count == fields.count)
        #expect(Set(fields.map(\.label.nl)).count == fields.count)
        #expect(Set(fields.map(\.label.en)).count == fields.count)
        for field in fields {
            #expect(try #/[a-z]+([A-Z][a-z]*)*/#.wholeMatch(in: field.key) != nil, "\(field.key)")
            #expect(!field.label.nl.isEmpty && !field.label.en.isEmpty, "\(field.key)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `what is set in a field comes out of that field, and no other field changes`(kind: Kind) {
        for probe in Self.probe(kind.ruleType) {
            #expect(probe.readsBack, "\(probe.field.key)")
            #expect(probe.changed.allSatisfy { $0 == probe.field.key }, "\(probe.field.key) also set \(probe.changed)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `a field refuses a value of another kind, and nothing when it needs something`(kind: Kind) {
        for probe in Self.probe(kind.ruleType) {
            #expect(!probe.takesForeign, "\(probe.field.key)")
            #expect(probe.takesNothing == !probe.isRequired, "\(probe.field.key)")
        }
    }

    // MARK: - Probing

    private struct Probe {
        let field: DescribedField
        let isRequired: Bool
        let readsBack: Bool
        let changed: [String]
        let takesForeign: Bool
        let takesNothing: Bool
    }

    private static func probe<R: Rule>(_ type: R.Type) -> [Probe] {
        let particulars = Particulars(id: "x", answers: .topic(.terms), title: "x", modality: .duty)
        let empty = R(particulars)
        return zip(R.fields, empty.describedFields).map { field, described in
            var rule = empty
            let value = sample(field.shape)
            let isSet = field.set(&rule, value)
            let changed = zip(empty.describedFields, rule.describedFields).filter { $0 != $1 }.map { $0.0.key }
            var foreign = empty
            var nothing = empty
            return Probe(
                field: described, isRequired: field.isRequired,
                readsBack: isSet && idsOnly(field.value(rule)) == idsOnly(value), changed: changed,
                takesForeign: field.set(&foreign, foreignValue(to: field.shape)), takesNothing: field.set(&nothing, nil)
            )
        }
    }

    /// A value of a shape that no empty rule has.
    private static func sample(_ shape: FieldShape) -> FieldValue {
        switch shape {
        case .text: .text("proef")
        case .phrase: .phrase(Text(nl: "proef", en: "probe"))
        case .number: .number(97)
        case .flag: .flag(true)
        case .amount: .amount(.workingDays(97))
        case .range: .range(.atLeast(97, .times))
        case .window: .window(CountingWindow(.preceding, .weeks(97)))
        case .frequency: .frequency(.every(.months(97)))
        case .timing: .timing(Timing("proef"))
        case .choice(let ids): .choice(ids.last ?? "", Text(same: ""))
        case .word: .word("proef", Text(nl: "proef", en: "probe"))
        case .reference: .reference("proef")
        case .list(let element): .list([sample(element), sample(element)])
        }
    }

    private static func foreignValue(to shape: FieldShape) -> FieldValue {
        switch shape {
        case .number: .text("97")
        case .list(let element): .list([sample(element), foreignValue(to: element)])
        default: .number(97)
        }
    }

    /// A choice is known by its id; its name is the vocabulary's.
    private static func idsOnly(_ value: FieldValue?) -> FieldValue? {
        switch value {
        case .choice(let id, _): .choice(id, Text(same: ""))
        case .list(let values): .list(values.compactMap(idsOnly))
        default: value
        }
    }
}
