import RulePackKit

/// One file of a pack with rules of some kinds, under a name that the regime lists.
struct TemplatePart: Sendable {
    /// The name of the file, without its extension.
    let file: String
    /// The name under which the regime lists the rules.
    let property: String
    /// The kinds of the rules.
    let kinds: [Kind]
    /// What the rules need besides, such as the names of parties.
    let names: String
    /// Rules that are true of the example text, each with a mark to replace it.
    let examples: String

    init(_ file: String, _ property: String, _ kinds: Kind..., names: String = "", examples: String) {
        self.file = file
        self.property = property
        self.kinds = kinds
        self.names = names
        self.examples = examples
    }

    /// The file with its examples.
    func withExamples(_ place: PlaceName) -> ScaffoldFile {
        ScaffoldFile("\(file).swift", source(place, names: names, body: examples))
    }

    /// The file with questions that are still to be answered instead of examples.
    func withQuestions(_ place: PlaceName, _ questions: [OpenQuestion], from pack: String, keeping kept: String = "")
        -> ScaffoldFile
    {
        let asked = kinds.map { kind in
            let lines = questions.filter { $0.kind == kind }.map { $0.comment(of: pack) }
            return lines.isEmpty ? "" : (["// \(kind.plural.nl.capitalisedFirst)"] + lines).joined(separator: "\n")
        }
        let none = "// Hierover beantwoordt \(pack) geen vraag."
        let body = [kept] + (asked.allSatisfy(\.isEmpty) && kept.isEmpty ? [none] : asked)
        return ScaffoldFile(
            "\(file).swift", source(place, names: "", body: body.filter { !$0.isEmpty }.joined(separator: "\n\n")))
    }

    private func source(_ place: PlaceName, names: String, body: String) -> String {
        """
        import RulePackKit

        extension \(place.module) {
        \(names.isEmpty ? "" : names.indented(by: 4) + "\n\n")\
            @Provisions static var \(property): [Provision] {
        \(body.indented(by: 8))
            }
        }

        """
    }
}

extension String {
    /// The lines, each so much further to the right; an empty line stays empty.
    func indented(by width: Int) -> String {
        let margin = String(repeating: " ", count: width)
        return split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
