public import RegimeEngine
public import RulePackKit

/// What changed between two versions of a pack, and whether its version was raised enough.
public struct VersionReport: PageReport {
    private let check: VersionCheck

    /// Creates a report.
    public init(_ check: VersionCheck) {
        self.check = check
    }

    /// The document `version-check`.
    public var document: JSONValue { JSONReport.versionCheck(check) }

    func page(_ language: Language) -> Page {
        var page = Page(language)
        page.entry("\(check.new.id): \(check.old.version) → \(check.new.version)")
        page.paragraph(check.verdict)
        for level in PackVersion.Level.allCases.reversed() {
            let changes = check.changes.filter { $0.level == level }
            guard !changes.isEmpty else { continue }
            page.entry("\(level.heading[language]): \(changes.count)")
            for change in changes { page.item(change.change.mark, change.words[language], depth: 1) }
        }
        return page
    }

    /// A row per change; one row when nothing changed.
    public func table(_ language: Language) -> Table {
        var table = Table(VersionReport.columns.map { $0[language] })
        let versions = [
            check.new.id, check.old.version.description, check.new.version.description, check.lowest.description,
            check.verdict[language],
        ]
        for change in check.changes {
            table.add(
                versions + [
                    change.level.name, change.change.name[language], change.subject.name[language], change.id,
                    change.field?.label[language] ?? "", change.from?[language] ?? "", change.to?[language] ?? "",
                ])
        }
        if check.changes.isEmpty {
            table.add(versions + Array(repeating: "", count: VersionReport.columns.count - versions.count))
        }
        return table
    }

    private static let columns = [
        Text(nl: "pakket", en: "pack"), Text(nl: "oude versie", en: "old version"),
        Text(nl: "nieuwe versie", en: "new version"), Text(nl: "minstens", en: "at least"),
        Text(nl: "oordeel", en: "verdict"), Text(nl: "vraagt", en: "asks"), Text(nl: "verandering", en: "change"),
        Text(nl: "waarvan", en: "of what"), Text(same: "id"), Text(nl: "veld", en: "field"),
        Text(nl: "was", en: "was"), Text(nl: "wordt", en: "becomes"),
    ]
}

extension VersionCheck {
    /// Whether the version was raised enough, and what to do if not.
    fileprivate var verdict: Text {
        guard isEnough else {
            let isLowered = new.version < old.version
            return Text(
                nl:
                    "\(isLowered ? "De versie is verlaagd" : "De versie is te weinig verhoogd"): verhoog naar \(lowest).",
                en:
                    "\(isLowered ? "The version was lowered" : "The version was not raised enough"): raise it to \(lowest)."
            )
        }
        if level == nil { return Text(nl: "Er is niets veranderd.", en: "Nothing changed.") }
        return Text(
            nl: "Genoeg verhoogd; \(lowest) was het minste.", en: "Raised enough; \(lowest) was the least.")
    }
}

extension VersionChange {
    /// What changed, as a person reads it.
    fileprivate var words: Text {
        let about = subject.name
        let (nl, en) = field.map { (", \($0.label.nl)", ", \($0.label.en)") } ?? ("", "")
        let (was, becomes) = (from ?? .notStated, to ?? .notStated)
        return switch change {
        case .changed:
            Text(
                nl: "\(id) (\(about.nl)\(nl)): \(was.nl) → \(becomes.nl)",
                en: "\(id) (\(about.en)\(en)): \(was.en) → \(becomes.en)")
        case .removed: Text(nl: "\(id) (\(about.nl)) is weg: \(was.nl)", en: "\(id) (\(about.en)) is gone: \(was.en)")
        case .added:
            Text(nl: "\(id) (\(about.nl)) is nieuw: \(becomes.nl)", en: "\(id) (\(about.en)) is new: \(becomes.en)")
        }
    }
}

extension VersionChange.Change {
    fileprivate var mark: Page.Mark {
        switch self {
        case .removed: .removed
        case .added: .added
        case .changed: .changed
        }
    }

    fileprivate var name: Text {
        switch self {
        case .removed: Text(nl: "weg", en: "gone")
        case .added: Text(nl: "nieuw", en: "new")
        case .changed: Text(nl: "anders", en: "changed")
        }
    }
}

extension VersionChange.Subject {
    fileprivate var name: Text {
        switch self {
        case .pack: Text(nl: "regelpakket", en: "rule pack")
        case .regime: Text(nl: "regeling", en: "regime")
        case .provision: Text(nl: "bepaling", en: "provision")
        case .ambiguity: Text(nl: "onduidelijkheid", en: "ambiguity")
        case .silence: Text(nl: "wat de tekst niet zegt", en: "what the text does not say")
        case .notRule: Text(nl: "regels zonder bepaling", en: "lines without a rule")
        case .document: Text(nl: "document", en: "document")
        case .topic: Text(nl: "eigen vraag", en: "question of its own")
        }
    }
}

extension PackVersion.Level {
    /// The name by which authors of packs know it, in any language.
    fileprivate var name: String { LevelWord(self).rawValue }

    fileprivate var heading: Text {
        switch self {
        case .major: Text(nl: "Een regel is anders of weg (major)", en: "A rule is another or gone (major)")
        case .minor: Text(nl: "Er is iets bij gekomen (minor)", en: "Something was added (minor)")
        case .patch: Text(nl: "Alleen andere woorden (patch)", en: "Other words alone (patch)")
        }
    }
}
