import RegimeEngine
import RulePackKit

/// Where two regimes differ, on a page: counts first, then question by question.
struct DifferencePage {
    private let pair: RegimeDifference
    private let isFull: Bool
    private let grouping: DifferenceGrouping
    private(set) var page: Page
    private(set) var marks: AmbiguityMarks
    /// A concise page sums up a question on which there are more differences than this.
    private static let mostListed = 6
    /// With more questions than these, their number tells more than their ids.
    private static let mostNamed = 12

    /// Goes on with a page and with the marks on it.
    init(_ pair: RegimeDifference, isFull: Bool, on page: Page, _ marks: AmbiguityMarks) {
        self.pair = pair
        self.page = page
        self.marks = marks
        self.isFull = isFull
        grouping = DifferenceGrouping(pair)
    }

    mutating func write() {
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
            addNotCompared()
            return
        }
        page.paragraph(counts)
        page.paragraph(pair.isSameRegime ? DifferencePage.versionsNote : DifferencePage.regimesNote)
        addTopics()
        addOthers()
        addNotCompared()
    }

    private func name(_ regime: Regime) -> String {
        pair.isSameRegime ? regime.id : regime.head(page.language)
    }

    // MARK: - Counts

    private var nothing: Text {
        if pair.isSameRegime { return Text(nl: "Geen verschillen.", en: "No differences.") }
        guard pair.same.isEmpty else {
            let same = Text.count(
                pair.same.count, Text(nl: "vraag", en: "question"), Text(nl: "vragen", en: "questions"))
            return Text(
                nl: "Geen verschillen: \(same.nl) beantwoorden zij gelijk.",
                en: "No differences: they answer \(same.en) the same.")
        }
        let reasons = [pair.a, pair.b].compactMap { regime in
            pair.filter.exclusion(of: regime).map { exclusion in
                Text(
                    nl: " \(regime.shortTitle): \(exclusion.explanation.nl).",
                    en: " \(regime.shortTitle): \(exclusion.explanation.en).")
            }
        }
        return Text(
            nl: "Er is niets te vergelijken: geen vraag wordt door beide beantwoord." + reasons.map(\.nl).joined(),
            en: "There is nothing to compare: no question is answered by both." + reasons.map(\.en).joined())
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
            "Mensen en overleggen tellen naar hun functie, niet naar hun naam. Bepalingen staan tegenover elkaar als zij "
            + "dezelfde functie of naam hebben, hetzelfde tellen, of beide het enige antwoord op de vraag zijn; anders "
            + "staan zij los, met - voor de eerste en + voor de tweede.",
        en:
            "People and meetings count by their function and not by their name. Provisions stand opposite each other if "
            + "they have the same function or name, count the same, or both are the only answer to the question; "
            + "otherwise they stand apart, - for the first and + for the second.")
    private static let versionsNote = Text(
        nl: "Twee versies van één regeling: alles telt, ook vindplaatsen en lezingen, behalve de volgorde.",
        en: "Two versions of one regime: everything counts, places and readings too, except the order.")

    // MARK: - Questions

    private mutating func addTopics() {
        for kind in Kind.allCases {
            let section = pair.topics.filter { $0.topic?.kind == kind }
            guard !section.isEmpty else { continue }
            page.heading(kind.plural)
            for topic in section { add(topic) }
        }
        for local in pair.topics where local.topic == nil {
            page.heading(Text(nl: "Zonder gedeelde vraag", en: "Without a shared question"))
            for group in grouping.groups(of: local.differences) { add(group, depth: 0) }
        }
    }

    private mutating func add(_ topic: TopicDifference) {
        guard let question = topic.topic?.question[page.language], let cells = topic.cells else { return }
        let caveat = topic.topic?.caveat.map { " (\($0[page.language]))" } ?? ""
        let groups = grouping.groups(of: topic.differences)
        let isOnePair = groups.count == 1 && groups[0].isPair && topic.sameCount == 0 && !pair.isSameRegime
        page.item(topic.change.mark, question + caveat + (isOnePair ? marks.suffix(for: groups[0]) : ""))
        if topic.change != .changed, !isFull, !pair.isSameRegime {
            answer(cells)
        } else if isFull || pair.isSameRegime || groups.count <= DifferencePage.mostListed {
            list(groups, isOnePair: isOnePair)
        } else {
            sum(groups)
        }
        guard topic.sameCount > 0 else { return }
        page.paragraph(
            Text(nl: "(verder gelijk: \(topic.sameCount))", en: "(otherwise the same: \(topic.sameCount))"), depth: 2)
    }

    /// One after another; where there is but one pair, the question says already what it is about.
    private mutating func list(_ groups: [DifferenceGroup], isOnePair: Bool) {
        if isOnePair {
            addFields(of: groups[0], depth: 1)
        } else {
            for group in groups { add(group, depth: 1) }
        }
    }

    /// What only one side has in a line each, and then what both have.
    private mutating func sum(_ groups: [DifferenceGroup]) {
        for change in [Difference.Change.onlyA, .onlyB] {
            let members = groups.filter { $0.change == change }
            guard !members.isEmpty else { continue }
            let suffix = marks.suffix(for: members)
            page.item(change.mark, DifferenceGroup.summary(of: members, page.language) + suffix, depth: 1)
        }
        for group in groups where group.isPair { add(group, depth: 1) }
    }

    /// What the one side answers, and what is to be known of the other, which does not.
    private mutating func answer(_ cells: TopicDifference.Cells) {
        for (regime, mark, cell) in [(pair.a, Page.Mark.removed, cells.a), (pair.b, .added, cells.b)] {
            if !cell.items.isEmpty {
                page.item(mark, cell.words(page.language, &marks), depth: 1)
            } else if let silence = regime.silences.first(where: { cell.text == $0.note }) {
                page.item(.no, "\(regime.shortTitle): \(silence.note[page.language])", depth: 1)
            }
        }
    }

    /// What two provisions differ in, or the one that only one side has.
    private mutating func add(_ group: DifferenceGroup, depth: Int) {
        guard group.isPair else {
            page.item(group.change.mark, group.words(page.language) + marks.suffix(for: group), depth: depth)
            addPlaces(of: group, depth: depth)
            return
        }
        let title = group.title(isSameRegime: pair.isSameRegime) + marks.suffix(for: group)
        page.item(.changed, title, depth: depth)
        addFields(of: group, isTitled: true, depth: depth + 1)
    }

    private mutating func addFields(of group: DifferenceGroup, isTitled: Bool = false, depth: Int) {
        for difference in group.differences {
            // The title of two provisions stands above them already, both sides of it.
            guard let field = difference.field, !isTitled || field.key != "title" || pair.isSameRegime else { continue }
            let (from, to) = (difference.from ?? .notStated, difference.to ?? .notStated)
            page.item(
                .bullet, "\(field.label[page.language]): \(from[page.language]) → \(to[page.language])", depth: depth)
        }
        addPlaces(of: group, depth: depth)
    }

    private mutating func addPlaces(of group: DifferenceGroup, depth: Int) {
        guard isFull else { return }
        for provision in group.provisions {
            page.paragraph(provision.id, depth: depth + 2)
            for citation in provision.citations {
                page.paragraph(Places.full(citation, language: page.language), depth: depth + 2)
            }
            if let note = provision.particulars.standing.note {
                page.paragraph("* \(note[page.language])", depth: depth + 2)
            }
        }
    }

    // MARK: - The rest

    private mutating func addOthers() {
        for subject in Difference.Subject.allCases {
            let groups = grouping.groups(of: pair.others.filter { $0.subject == subject })
            guard !groups.isEmpty else { continue }
            page.heading(subject.plural)
            for group in groups {
                page.item(group.change.mark, group.a ?? group.b ?? "")
                if group.isPair {
                    addFields(of: group, depth: 1)
                } else {
                    page.item(.bullet, group.words(page.language), depth: 1)
                }
            }
        }
    }

    private mutating func addNotCompared() {
        guard !pair.notCompared.isEmpty else { return }
        page.heading(Text(nl: "Niet te vergelijken", en: "Not comparable"))
        for regime in [pair.a, pair.b] {
            let questions = pair.notCompared.filter { $0.regime == regime.id }
            for reason in questions.map(\.reason).unique {
                let ids = questions.filter { $0.reason == reason }.map(\.topic.id)
                let about =
                    ids.count > DifferencePage.mostNamed
                    ? Text(nl: "\(ids.count) vragen", en: "\(ids.count) questions")[page.language]
                    : ids.joined(separator: ", ")
                page.item(.no, "\(regime.shortTitle), \(reason[page.language]): \(about)")
            }
        }
    }
}
