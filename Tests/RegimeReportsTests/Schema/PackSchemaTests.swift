import RegimeEngine
import RegimeReports
import RulePackKit
import Testing

/// The schema of a pack file, set beside what reading and writing know of it.
struct PackSchemaTests {
    private let schema = JSONDocument.pack.schema

    @Test(arguments: Kind.allCases)
    func `a provision of each kind has exactly its own fields`(kind: Kind) {
        func expectFields<Kind: Rule>(_: Kind.Type) {
            let form = schema.definition("\(Kind.kind.rawValue)Provision")
            #expect(form.propertyKeys == ["kind"] + Kind.fields.map(\.key))
            #expect(form.required == ["kind"] + Kind.fields.filter(\.isRequired).map(\.key))
            #expect(form["properties", "kind", "const"] == .string(Kind.kind.rawValue))
            #expect(form["unevaluatedProperties"] == false)
            #expect(form["allOf"] == [["$ref": "#/$defs/anyProvision"]])
        }
        expectFields(kind.ruleType)
    }

    @Test func `the kind of a provision decides its form`() {
        let forms = schema.definition("provision")
        #expect(forms["properties", "kind", "enum"].strings == Kind.allCases.map(\.rawValue))
        #expect(
            forms["allOf"]
                == .array(
                    Kind.allCases.map {
                        [
                            "if": ["properties": ["kind": ["const": .string($0.rawValue)]], "required": ["kind"]],
                            "then": ["$ref": "#/$defs/\($0.rawValue)Provision"],
                        ]
                    }))
    }

    @Test(
        arguments: [
            ("jurisdiction", PackFileKeys.jurisdiction), ("topic", PackFileKeys.topic),
            ("regime", PackFileKeys.regime), ("validity", PackFileKeys.validity), ("source", PackFileKeys.document),
            ("anyProvision", PackFileKeys.provision.filter { $0 != "kind" }), ("citation", PackFileKeys.citation),
            ("ambiguity", PackFileKeys.ambiguity), ("reading", PackFileKeys.reading),
            ("revision", PackFileKeys.revision),
            ("silence", PackFileKeys.silence), ("notRule", PackFileKeys.notRule), ("text", PackFileKeys.phrase),
            ("word", PackFileKeys.word), ("period", PackFileKeys.period), ("amount", PackFileKeys.amount),
            ("range", PackFileKeys.range), ("window", PackFileKeys.window), ("frequency", PackFileKeys.frequency),
            ("timing", PackFileKeys.timing),
        ])
    func `an object has the keys that are read and written, in their order`(name: String, keys: [String]) {
        #expect(schema.definition(name).propertyKeys == keys)
    }

    @Test func `the document has the keys that are read and written, in their order`() {
        #expect(schema.propertyKeys == PackFileKeys.pack)
    }

    @Test func `numbers have the bounds of the format`() {
        #expect(schema.definition("amount")["properties", "amount", "minimum"] == .integer(PackFile.numbers.lowerBound))
        #expect(schema.definition("amount")["properties", "amount", "maximum"] == .integer(PackFile.numbers.upperBound))
        #expect(schema.definition("lines")["items", "minimum"] == 1)
        let order = schema.definition("tierProvision")["properties", "order"]
        #expect(order["type"] == "integer")
        #expect(order["maximum"] == .integer(PackFile.numbers.upperBound))
    }

    @Test func `words are those of the vocabularies`() {
        #expect(schema.definition("unit")["enum"].strings == Unit.allCases.map(\.rawValue))
        #expect(schema.definition("sector")["enum"].strings == Sector.allCases.map(\.rawValue))
        #expect(schema.definition("sharedTopic")["enum"].strings == Topic.shared.map(\.id))
        #expect(
            schema.definition("condition").values(of: "properties").map(\.keys) == [["fact", "is"], ["ages"]])
        let anyProvision = schema.definition("anyProvision")
        #expect(anyProvision["properties", "modality", "enum"].strings == Modality.allCases.map(\.rawValue))
        let deadline = schema.definition("deadlineProvision")
        #expect(deadline["properties", "manner", "enum"].strings == DeadlineManner.allCases.map(\.rawValue))
    }

    @Test func `the words for standings and stances are the ids that are written`() {
        let note = Text(nl: "n", en: "e")
        let standings = [Standing.literal, .interpreted(note), .assumed(note)]
        #expect(StandingWord.allCases.map(\.rawValue) == standings.map(\.id))
        #expect(StandingWord.allCases.map(\.needsNote) == standings.map { $0.note != nil })
        #expect(StanceWord.allCases.map(\.rawValue) == [Stance.stated, .none, .notModelled(note)].map(\.id))
    }
}
