import RegimeEngine

/// The outline of a text as Swift to start from: no rule among it, but the document and what there is to do.
struct OutlineSkeleton {
    private let outline: SourceOutline
    private let name: String
    private static let longestTitle = 120

    init(_ outline: SourceOutline, name: String) {
        self.outline = outline
        self.name = name
    }

    /// The document, as a pack states it.
    var document: String {
        """
        SourceDocument(
            "\(id)", title: "\(title)",
            sha256: "\(outline.sha256)")
        """
    }

    /// The document, and line by line what there is to do.
    var file: String {
        let headings = outline.headings.map(\.lines.lowerBound)
        var lines = [
            "import RulePackKit", "",
            "// VERVANG: Pakket door de naam van het regelpakket, en de titel zo nodig door de volledige.",
            "extension Pakket {",
            "    static let source = SourceDocument(", "        \"\(id)\", title: \"\(title)\",",
            "        sha256: \"\(outline.sha256)\")", "",
            "    // VERVANG: elke KIJK door een bepaling met haar vindplaats, of door een NotRule.",
            "    @NotRules static var notRules: [NotRule] {",
        ]
        for number in (headings + outline.items.map(\.line)).sorted() {
            if let heading = outline.headings.first(where: { $0.lines.lowerBound == number }) {
                lines.append("        // \(comment(heading.title)) (\(heading.lines.shown))")
                lines.append("        NotRule(\(number), .heading)")
            } else if let item = outline.items.first(where: { $0.line == number }), !item.isDone {
                lines.append("        // KIJK \(number): \(comment(item.text))")
            }
        }
        return (lines + ["    }", "}"]).joined(separator: "\n") + "\n"
    }

    /// What the file is called, as an id.
    private var id: String {
        let stem = name.split(separator: "/").last?.split(separator: ".").first ?? ""
        let words = stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "tekst" : words.joined(separator: "-")
    }

    /// The first line: a guess to replace.
    private var title: String {
        SafeText.shown(outline.opening, atMost: OutlineSkeleton.longestTitle)
            .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private func comment(_ text: String) -> String { SafeText.shown(text, atMost: 90) }
}
