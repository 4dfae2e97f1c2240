/// The files of a new pack, either with an example of every kind of rule or with open questions.
public struct PackTemplate: Sendable {
    /// The questions with which a pack starts instead of examples.
    public struct Questions: Hashable, Sendable {
        /// The id of the pack that answers them.
        public let pack: String
        /// The questions.
        public let questions: [OpenQuestion]

        /// Creates the questions of a pack.
        public init(of pack: String, _ questions: [OpenQuestion]) {
            self.pack = pack
            self.questions = questions
        }
    }

    static let parts: [TemplatePart] = [
        .theText, .aims, .terms, .parties, .tasks, .contacts, .records, .reporting, .thresholds, .deadlines, .meetings,
        .escalation, .enforcement, .privacy, .prevention, .work,
    ]

    let place: PlaceName
    let questions: Questions?

    /// Prepares the files for a place.
    public init(_ place: PlaceName, asking questions: Questions? = nil) {
        self.place = place
        self.questions = questions
    }

    /// The Swift files of the pack itself.
    public var sources: [ScaffoldFile] {
        [profile, documents] + rules + [ambiguities, silences, notRules]
    }

    /// The tests: one call of the contract.
    public var tests: ScaffoldFile { ScaffoldFile("\(place.module)Tests.swift", contract) }

    /// The text that is cited.
    public var text: ScaffoldFile { ScaffoldFile(ExampleText.fileName, example.text) }

    var example: ExampleText { questions == nil ? .ofEveryKind : .ofOneRule }

    private var rules: [ScaffoldFile] {
        guard let questions else { return PackTemplate.parts.map { $0.withExamples(place) } }
        return PackTemplate.parts.map { part in
            part.withQuestions(
                place, questions.questions, from: questions.pack,
                keeping: part.property == TemplatePart.theText.property ? PackTemplate.onlyRule : "")
        }
    }
}
