import RegimeEngine
import RulePackKit

extension Schema {
    /// A provision of any kind, which its key `kind` tells.
    static let provision = form(by: "kind", Kind.allCases.map { ($0.rawValue, provision(of: $0.ruleType)) })
        .described("One rule; its kind decides which keys it has.").named("provision")

    private static func provision<Kind: Rule>(of type: Kind.Type) -> Schema {
        let kind = Property.required("kind", .constant(.string(type.kind.rawValue)))
        let fields = type.fields.map { field in
            Property(
                key: field.key, schema: .field(field.shape, under: field.key).described(field.label.en),
                isRequired: field.isRequired)
        }
        return object([kind] + fields, adding: provisionOfAnyKind)
            .described("A provision of the kind \(type.kind.name.en).").named("\(type.kind.rawValue)Provision")
    }

    private static let provisionOfAnyKind = part(
        [
            .required("id", wholeID),
            .required("topic", id.orNull, "The id of the question that it answers; null when it answers none."),
            .optional("localOnly", phrase, "Why it answers no question; only when it answers none."),
            .required("title", text, "What the text says, in our own Dutch words."),
            .optional("brief", text, "The answer in a few Dutch words."),
            .optional(
                "sectors", list(under: "sectors", of: sector, atLeast: 1),
                "The sectors that it is limited to; all of the regime without."
            ),
            .required("modality", word(Modality.self), "With what force the text says it."),
            .required("standing", standing),
            .optional("standingNote", phrase, "How it was read, or where it is from; never when literal."),
            .optional("stance", word(StanceWord.self), "Whether it answers or is one of the noes; stated without."),
            .optional("stanceNote", phrase, "What the model cannot hold; only when it is not modelled."),
            .optional("validity", validity, "When it is in force, where that differs from the regime."),
            .optional(
                "conditions", list(under: "conditions", of: condition, atLeast: 1),
                "What must all be so in a case before the rule applies, where that can be put as facts of a case."),
            .required("citations", list(under: "citations", of: citation)),
        ],
        where: [
            key("localOnly", goesWith: "topic", [.null]),
            key("standingNote", goesWith: "standing", StandingWord.allCases.filter(\.needsNote).map(\.json)),
            key("stanceNote", goesWith: "stance", StanceWord.allCases.filter(\.needsNote).map(\.json)),
        ]
    ).described("What provisions of every kind have.").named("anyProvision")

    /// A place in a source.
    static let citation = object([
        .required("document", id, "The id of a document of the regime."),
        .required("place", text, "The place that a person can find."), .required("lines", lines),
        .required("says", text, "A few words that stand there."),
    ]).named("citation")

    /// A point that the text leaves open.
    static let ambiguity = object([
        .required("id", wholeID), .required("cause", word(Ambiguity.Cause.self)), .required("question", phrase),
        .required("readings", list(under: "readings", of: reading, distinct: true)),
        .required("default", text, "The id of the reading that is followed."), .required("why", phrase),
        .required("affects", list(under: "affects", of: id), "The ids of the provisions that hang on it."),
        .required("citations", list(under: "citations", of: citation)),
    ]).described("A point that the text leaves open, with the ways to read it.").named("ambiguity")

    private static let reading = object([
        .required("id", id), .required("text", phrase),
        .optional(
            "revisions", list(under: "revisions", of: revision, atLeast: 1),
            "What it changes in the provisions that hang on it."),
    ]).named("reading")

    /// What a reading changes in one provision.
    private static let revision = object(
        [
            .required("provision", id, "The id of the provision."),
            .optional("drops", .constant(true), "The rule does not hold."),
            .optional("sets", word(of: revisableFields.map(\.key)), "The key of a field that has another value."),
            .optional("to", Schema([:]), "The other value, of the field's own form; null for none."),
            .optional(
                "sectors", list(under: "sectors", of: sector, atLeast: 1), "The rule holds for these sectors alone."),
            .optional(
                "conditions", list(under: "conditions", of: condition, atLeast: 1),
                "What must be so as well before the rule applies."),
            .optional("amount", amount, "An amount that counts as another of an unlike unit."),
            .optional("countsAs", amount, "The amount that it counts as."),
            .optional("unit", unit, "A unit that the rule names."),
            .optional("readAs", unit, "The unit that it means by it."),
            .optional("leavesOpen", .constant(true), "The reading gives too little to work out an outcome."),
        ],
        where: [
            together("sets", "to"), together("amount", "countsAs"), together("unit", "readAs"),
            exactlyOne(of: ["drops", "sets", "sectors", "conditions", "amount", "unit", "leavesOpen"]),
        ]
            + revisableFields.map { field in
                when("sets", is: [.string(field.key)], then: having([("to", field.schema)]))
            }
    ).named("revision")

    /// Every field of every kind, each key once, with the forms that its value can have.
    private static let revisableFields: [(key: String, schema: Schema)] = {
        var shapes: [(key: String, shapes: [FieldShape])] = []
        for field in Kind.allCases.flatMap({ $0.ruleType.keysAndShapes }) {
            if let index = shapes.firstIndex(where: { $0.key == field.key }) {
                if !shapes[index].shapes.contains(field.shape) { shapes[index].shapes.append(field.shape) }
            } else {
                shapes.append((field.key, [field.shape]))
            }
        }
        return shapes.map { key, shapes in (key, either(shapes.map { field($0, under: key) } + [null])) }
    }()

    /// What must be so in a case.
    private static let condition = either([
        object([.required("fact", word(CaseFact.self)), .required("is", flag)]),
        object([.required("ages", range, "The pupil's age in whole years.")]),
    ]).named("condition")

    /// A remark on a question that the text does not answer.
    static let silence = object([.required("topic", id), .required("note", phrase)]).named("silence")
}

extension Rule {
    fileprivate static var keysAndShapes: [(key: String, shape: FieldShape)] { fields.map { ($0.key, $0.shape) } }
}

extension RawRepresentable<String> {
    fileprivate var json: JSONValue { .string(rawValue) }
}
