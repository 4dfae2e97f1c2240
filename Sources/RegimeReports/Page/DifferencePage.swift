import RegimeEngine
import RulePackKit

/// Where two regimes differ, as part of a page: counts first, then question by question.
struct DifferencePage {
    private let pair: RegimeDifference
    private let isFull: Bool
    /// A concise page sums up a question on which there are more differences than this.
    private static let mostListed = 6

    init(_ pair: RegimeDifference, isFull: Bool) {
        self.pair = pair
        self.isFull = isFull
    }

    func add(to page: inout Page) {
        let language = page.language
        page.title(
            Text(
                nl: "Verschil: \(name(pair.a)) → \(name(pair.b))\(pair.filter.scope(.nl))",
                en: "Difference: \(name(pair.a)) → \(name(pair.b))\(pair.filter.scope(.en))"))
        page.fact(Text(same: name(pair.a)), pair.a.scope(language))
        if pair.a.scope(language) != pair.b.scope(language) || !pair.isSameRegime {
            page.fact(Text(same: name(pair.b)), pair.b.scope(language))
        }
        guard !pair.all.isEmpty else {
            page.paragraph(nothing)
            addNotCompared(to: &page)
            return
        }
        page.paragraph(counts)
        page.paragraph(pair.isSameRegime ? DifferencePage.versionsNote : DifferencePage.regimesNote)
        addTopics(to: &page)
        addOthers(to: &page)
        addNotCompared(to: &page)
    }

    private func name(_ regime: Regime) -> String { pair.isSameRegime ? regime.id : regime.shortTitle }

    // MARK: - Counts

    private var nothing: Text {
        pair.isSameRegime
            ? Text(nl: "Geen verschillen.", en: "No differences.")
            : Text(
                nl: "Geen verschillen: \(pair.same.count) vragen beantwoorden zij gelijk.",
                en: "No differences: they answer \(pair.same.count) questions the same.")
    }

    private var counts: Text {
        let (onlyA, onlyB, changed) = (pair.count(.onlyA), pair.count(.onlyB), pair.count(.changed))
        let (same, others) = (pair.same.count, pair.others.count)
        let points = pair.all.count
        return Text(
            nl: "Vragen: \(changed) anders beantwoord, \(onlyA) alleen door de eerste, \(onlyB) alleen door de tweede, "
                + "\(same) gelijk, \(pair.notCompared.count) niet te vergelijken. Verschillen in totaal: \(points)"
                + (others > 0 ? ", waarvan \(others) buiten de vragen om." : "."),
            en:
                "Questions: \(changed) answered differently, \(onlyA) by the first alone, \(onlyB) by the second alone, "
                + "\(same) the same, \(pair.notCompared.count) not comparable. Differences in all: \(points)"
                + (others > 0 ? ", \(others) of them apart from the questions." : "."))
    }

    private static let regimesNote = Text(
        nl:
            "Mensen en overleggen tellen naar hun functie, niet naar hun naam. Bepalingen staan alleen tegenover elkaar "
            + "waar vaststaat dat zij over hetzelfde gaan; anders staan zij los, met - voor de eerste en + voor de tweede.",
        en: "People and meetings count by their function and not by their name. Provisions stand opposite each other "
            + "only where it is certain that they are about the same; otherwise they stand apart, - for the first and + "
            + "for the second.")
    private static let versionsNote = Text(
        nl: "Twee versies van één regeling: alles telt, ook vindplaatsen en lezingen.",
        en: "Two versions of one regime: everything counts, places and readings too.")

    // MARK: - Questions

    private func addTopics(to page: inout Page) {
        for kind in Kind.allCases {
            let section = pair.topics.filter { $0.topic?.kind == kind }
            guard !section.isEmpty else { continue }
            page.heading(kind.plural)
            for topic in section { add(topic, to: &page) }
        }
        for local in pair.topics where local.topic == nil {
            page.heading(Text(nl: "Zonder gedeelde vraag", en: "Without a shared question"))
            for difference in local.differences { add(difference, depth: 0, to: &page) }
        }
    }

    private func add(_ topic: TopicDifference, to page: inout Page) {
        guard let question = topic.topic?.question[page.language], let cells = topic.cells else { return }
        let caveat = topic.topic?.caveat.map { " (\($0[page.language]))" } ?? ""
        page.item(topic.change.mark, question + caveat)
        let isSummed = !isFull && topic.differences.count > DifferencePage.mostListed
        if isSummed || (topic.change != .changed && !isFull) {
            for (mark, cell) in [(Page.Mark.removed, cells.a), (.added, cells.b)] where !cell.items.isEmpty {
                page.item(mark, cell.text[page.language], depth: 1)
            }
            return
        }
        for difference in topic.differences { add(difference, depth: 1, to: &page) }
    }

    private func add(_ difference: Difference, depth: Int, to page: inout Page) {
        let language = page.language
        if let field = difference.field {
            let missing = Text(nl: "(niet gesteld)", en: "(not stated)")
            page.item(
                .bullet,
                "\(field.label[language]): \((difference.from ?? missing)[language]) → "
                    + "\((difference.to ?? missing)[language])", depth: depth)
        } else {
            page.item(difference.change.mark, (difference.from ?? difference.to)?[language] ?? "", depth: depth)
        }
        guard isFull else { return }
        for (regime, id) in [(pair.a, difference.a), (pair.b, difference.b)] {
            guard let id, difference.subject == .provision, let provision = regime.provision(named: id.localName)
            else { continue }
            let places = Places.merged(provision.citations).joined(separator: "; ")
            page.paragraph("\(id): \(places)", depth: depth + 2)
        }
    }

    // MARK: - The rest

    private func addOthers(to page: inout Page) {
        for subject in Difference.Subject.allCases {
            let section = pair.others.filter { $0.subject == subject }
            guard !section.isEmpty else { continue }
            page.heading(subject.plural)
            for difference in section {
                let id = difference.a ?? difference.b ?? ""
                page.item(difference.change.mark, id)
                add(difference, depth: 1, to: &page)
            }
        }
    }

    private func addNotCompared(to page: inout Page) {
        guard !pair.notCompared.isEmpty else { return }
        page.heading(Text(nl: "Niet te vergelijken", en: "Not comparable"))
        for regime in [pair.a, pair.b] {
            let questions = pair.notCompared.filter { $0.regime == regime.id }
            for reason in questions.map(\.reason).unique {
                let about = questions.filter { $0.reason == reason }.map(\.topic.id).joined(separator: ", ")
                page.item(.no, "\(regime.shortTitle), \(reason[page.language]): \(about)")
            }
        }
    }
}

extension Difference.Change {
    var mark: Page.Mark {
        switch self {
        case .onlyA: .removed
        case .onlyB: .added
        case .changed: .changed
        }
    }

    /// The way in which two differ, as a person reads it.
    var name: Text {
        switch self {
        case .onlyA: Side.first.only
        case .onlyB: Side.second.only
        case .changed: Text(nl: "Anders", en: "Different")
        }
    }
}

extension Difference.Subject {
    /// What it is about, as a person reads it.
    var plural: Text {
        switch self {
        case .provision: Text(nl: "Bepalingen", en: "Provisions")
        case .ambiguity: Text(nl: "Onduidelijkheden", en: "Ambiguities")
        case .silence: Text(nl: "Waar de tekst zwijgt", en: "Where the text is silent")
        case .notRule: Text(nl: "Regels zonder bepaling", en: "Lines without a rule")
        case .document: Text(nl: "Documenten", en: "Documents")
        case .topic: Text(nl: "Eigen vragen", en: "Questions of its own")
        case .regime: Text(nl: "De regeling", en: "The regime")
        }
    }
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
