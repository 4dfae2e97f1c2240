import RulePackKit
import Testing

struct KindsReferenceTests {
    @Test func `the page on kinds says what the kinds are`() {
        var page = Reference(title: "Kinds of provision", summary: "What a text can rule, and what each kind holds.")
        page.add(
            "Each sentence of a text that rules something becomes a provision of one kind. The force is the one that such a provision "
                + "usually has; ``Rule/modality(_:)`` says otherwise. A field that the text does not fill in stays empty."
        )
        page.add(table: ["kind", "in Dutch", "in Swift", "usual force"], Kind.allCases.map(Self.row))
        for kind in Kind.allCases {
            page.add(heading: kind.plural.en.capitalised)
            page.add(Self.introduction(kind))
            page.add(table: ["field", "in Dutch", "holds"], Self.fields(of: kind.ruleType))
        }
        page.expect(in: "Sources/RulePackKit/RulePackKit.docc/Reference/Kinds.md")
    }

    private static func row(_ kind: Kind) -> [String] {
        ["`\(kind.rawValue)`", kind.name.nl, "``\(kind.ruleType)``", kind.usualModality.name.en]
    }

    private static func introduction(_ kind: Kind) -> String {
        let topics = Topic.shared.count { $0.kind == kind }
        let questions = topics == 1 ? "1 shared question" : "\(topics) shared questions"
        return "A ``\(kind.ruleType)`` (\(kind.name.nl)); \(questions) ask for it first of all."
    }

    private static func fields<R: Rule>(of type: R.Type) -> [[String]] {
        R.fields.map { ["`\($0.key)`", $0.label.nl, $0.shape.words] }
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension FieldShape {
    /// What a field of this shape holds, in a few words.
    fileprivate var words: String {
        switch self {
        case .text: "words"
        case .phrase: "words in both languages"
        case .number: "a number"
        case .flag: "yes or no"
        case .amount: "an ``Amount``"
        case .range: "an ``AmountRange``"
        case .window: "a ``CountingWindow``"
        case .frequency: "a ``Frequency``"
        case .timing: "a ``Timing``"
        case .choice(let ids): ids.map { "`\($0)`" }.joined(separator: ", ")
        case .word: "a word of <doc:Words>"
        case .reference(.party): "the name of a role or an organisation"
        case .reference(let target): "the name of a \(target.rawValue)"
        case .list(.reference(.party)): "names of roles and organisations"
        case .list(let shape): "any number of: \(shape.words)"
        }
    }
}
