public import RegimeEngine
public import RulePackKit

/// What an author finds in a text: the document to paste, the headings, and the lines to go through.
public struct OutlineReport: PageReport {
    let outline: SourceOutline
    let name: String
    /// The name of the pack that ticks lines off, if there is one.
    let pack: String?
    private let showsDone: Bool
    static let longestLine = 160

    /// Creates a report on a file of this name; lines that are done are shown only when that is asked for.
    public init(_ outline: SourceOutline, name: String, pack: String? = nil, showsDone: Bool = false) {
        self.outline = outline
        self.name = name
        self.pack = pack
        self.showsDone = showsDone
    }

    /// The document `outline`.
    public var document: JSONValue { JSONReport.outline(self) }

    /// The items under a heading, or before the first one.
    func items(under heading: SourceOutline.Heading?) -> [SourceOutline.Item] {
        let first = outline.headings.first?.lines.lowerBound ?? Int.max
        return outline.items.filter { heading?.lines.contains($0.line) ?? ($0.line < first) }
    }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        page.title(Text(same: name))
        page.fact(Text(same: "SHA-256"), outline.sha256)
        page.fact(
            Text(nl: "regels", en: "lines"),
            Text(
                nl: "\(outline.lineCount), waarvan \(outline.filledCount) niet leeg",
                en: "\(outline.lineCount), \(outline.filledCount) of them not blank")[language])
        page.fact(Text(nl: "koppen", en: "headings"), "\(outline.headings.count)")
        page.fact(Text(nl: "werklijst", en: "work list"), progress[language])
        page.heading(Text(nl: "Voor Documents.swift", en: "For Documents.swift"))
        page.code(skeleton.document)
        page.heading(Text(nl: "Werklijst", en: "Work list"))
        page.paragraph(
            Text(
                nl:
                    "De lijst stelt geen bepaling voor en is niet de hele tekst: ‘coverage’ laat zien wat er verder over is.",
                en: "The list proposes no rule and is not the whole text: ‘coverage’ shows what else is left."))
        add(nil, to: &page)
        for heading in outline.headings { add(heading, to: &page) }
        return page
    }

    private func add(_ heading: SourceOutline.Heading?, to page: inout Page) {
        let items = items(under: heading)
        let shown = items.filter { showsDone || !$0.isDone }
        // What was done under a heading is not shown again; a heading without any work is part of the outline.
        guard !shown.isEmpty || heading != nil && items.isEmpty else { return }
        if let heading { page.entry(Self.head(of: heading)[page.language]) }
        for item in shown {
            let reasons = item.reasons.map { "\($0.sign.name[page.language]): \($0.words.joined(separator: ", "))" }
            let text = SafeText.shown(item.text, atMost: OutlineReport.longestLine)
            page.item(item.isDone ? .done : .todo, "\(item.line)  \(text)", depth: 0)
            page.paragraph(reasons.joined(separator: "; "), depth: 3)
            if item.isDone { page.paragraph(done(item)[page.language], depth: 3) }
        }
    }

    private static func head(of heading: SourceOutline.Heading) -> Text {
        let title = SafeText.shown(heading.title, atMost: longestLine)
        let lines = heading.lines.shown
        return heading.lines.count == 1
            ? Text(nl: "\(title) (regel \(lines))", en: "\(title) (line \(lines))")
            : Text(nl: "\(title) (regels \(lines))", en: "\(title) (lines \(lines))")
    }

    private func done(_ item: SourceOutline.Item) -> Text {
        item.citedBy.isEmpty
            ? Text(nl: "geen bepaling", en: "no rule")
            : Text(same: Array(item.citedBy.prefix(3)).joined(separator: ", "))
    }

    /// How much there is to do, and how much is left when there is a pack.
    private var progress: Text {
        let all = outline.items.count
        guard let pack else {
            return .count(
                all, Text(nl: "regel om na te lopen", en: "line to go through"),
                Text(nl: "regels om na te lopen", en: "lines to go through"))
        }
        let left = outline.items.count { !$0.isDone }
        return Text(nl: "nog \(left) van \(all) voor \(pack)", en: "\(left) of \(all) left for \(pack)")
    }

    /// A row per line to go through.
    public func table(_ language: Language) -> Table {
        var table = Table([
            Text(nl: "regel", en: "line")[language], Text(nl: "kop", en: "heading")[language],
            Text(nl: "waarom", en: "why")[language], Text(nl: "woorden", en: "words")[language],
            Text(nl: "tekst", en: "text")[language], Text(nl: "klaar", en: "done")[language],
        ])
        for item in outline.items where showsDone || !item.isDone {
            let heading = outline.headings.last { $0.lines.contains(item.line) }
            table.add([
                "\(item.line)", heading?.title ?? "",
                item.reasons.map { $0.sign.name[language] }.joined(separator: ", "),
                item.reasons.flatMap(\.words).joined(separator: ", "), item.text,
                item.isDone ? done(item)[language] : "",
            ])
        }
        return table
    }

    /// The outline as Swift to start from.
    var skeleton: OutlineSkeleton { OutlineSkeleton(outline, name: name) }

    /// The outline as a Swift file to start from: the document, and the work list as comments.
    public var swift: String { skeleton.file }
}
