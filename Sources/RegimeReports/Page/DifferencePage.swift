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
        guard !pair.isSameRegime else { return Text(nl: "Geen verschillen.", en: "No differences.") }
        guard !pair.same.isEmpty else {
            return Text(
                nl: "Niets te vergelijken: er is geen vraag die beide beantwoorden.",
                en: "Nothing to compare: there is no question that both answer.")
        }
        let same = Text.count(
            pair.same.count, Text(nl: "vraag", en: "question"), Text(nl: "vragen", en: "questions"))
        return Text(
            nl: "Geen verschillen: \(same.nl) beantwoorden zij gelijk.",
            en: "No differences: they answer \(same.en) the same.")
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
            for group in DifferenceGroup.groups(of: local.differences) { add(group, depth: 0, to: &page) }
        }
    }

    private func add(_ topic: TopicDifference, to page: inout Page) {
        guard let question = topic.topic?.question[page.language], let cells = topic.cells else { return }
        let caveat = topic.topic?.caveat.map { " (\($0[page.language]))" } ?? ""
        page.item(topic.change.mark, question + caveat)
        let groups = DifferenceGroup.groups(of: topic.differences)
        if !isFull, !pair.isSameRegime, topic.change != .changed || groups.count > DifferencePage.mostListed {
            for (mark, cell) in [(Page.Mark.removed, cells.a), (.added, cells.b)] where !cell.items.isEmpty {
                page.item(mark, cell.text[page.language], depth: 1)
            }
            addSilence(on: cells, to: &page)
        } else if groups.count == 1, topic.sameCount == 0, !pair.isSameRegime, groups[0].isPair {
            addFields(of: groups[0], depth: 1, to: &page)
        } else {
            for group in groups { add(group, depth: 1, to: &page) }
        }
        guard topic.sameCount > 0 else { return }
        page.paragraph(
            Text(nl: "(verder gelijk: \(topic.sameCount))", en: "(otherwise the same: \(topic.sameCount))"), depth: 2)
    }

    /// What is to be known of a side that does not answer.
    private func addSilence(on cells: TopicDifference.Cells, to page: inout Page) {
        for (regime, cell) in [(pair.a, cells.a), (pair.b, cells.b)] where cell.items.isEmpty {
            guard let silence = regime.silences.first(where: { cell.text == $0.note }) else { continue }
            page.item(.no, "\(regime.shortTitle): \(silence.note[page.language])", depth: 1)
        }
    }

    /// What two provisions differ in, or the one that only one side has.
    private func add(_ group: DifferenceGroup, depth: Int, to page: inout Page) {
        guard group.isPair else {
            page.item(group.change.mark, group.words(page.language), depth: depth)
            addPlaces(of: group, depth: depth, to: &page)
            return
        }
        page.item(.changed, group.title(in: pair), depth: depth)
        addFields(of: group, isTitled: true, depth: depth + 1, to: &page)
    }

    private func addFields(of group: DifferenceGroup, isTitled: Bool = false, depth: Int, to page: inout Page) {
        for difference in group.differences {
            // The title of two provisions stands above them already, both sides of it.
            guard let field = difference.field, !isTitled || field.key != "title" || pair.isSameRegime else { continue }
            let missing = Text(nl: "(niet gesteld)", en: "(not stated)")
            let (from, to) = (difference.from ?? missing, difference.to ?? missing)
            page.item(
                .bullet, "\(field.label[page.language]): \(from[page.language]) → \(to[page.language])", depth: depth)
        }
        addPlaces(of: group, depth: depth, to: &page)
    }

    private func addPlaces(of group: DifferenceGroup, depth: Int, to page: inout Page) {
        guard isFull else { return }
        for (regime, id) in [(pair.a, group.a), (pair.b, group.b)] {
            guard let id, let provision = regime.provision(named: id.localName) else { continue }
            page.paragraph("\(id): \(Places.merged(provision.citations).joined(separator: "; "))", depth: depth + 2)
        }
    }

    // MARK: - The rest

    private func addOthers(to page: inout Page) {
        for subject in Difference.Subject.allCases {
            let groups = DifferenceGroup.groups(of: pair.others.filter { $0.subject == subject })
            guard !groups.isEmpty else { continue }
            page.heading(subject.plural)
            for group in groups {
                page.item(group.change.mark, group.a ?? group.b ?? "")
                if group.isPair {
                    addFields(of: group, depth: 1, to: &page)
                } else {
                    page.item(.bullet, group.words(page.language), depth: 1)
                }
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
