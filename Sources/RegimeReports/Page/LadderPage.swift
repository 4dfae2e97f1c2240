import RegimeEngine
import RulePackKit

/// The tiers of one regime with one object, as part of a page.
struct LadderPage {
    private let ladder: TierLadder
    private let start: Day
    private let sector: Sector?
    private let phrasing: Phrasing
    private let language: Language

    init(_ ladder: TierLadder, of ladders: TierLadders, _ language: Language) {
        self.ladder = ladder
        start = ladders.start
        sector = ladders.sector
        phrasing = Phrasing(ladder.regime)
        self.language = language
    }

    func add(to page: inout Page) {
        let regime = ladder.regime
        page.entry("\(regime.shortTitle) (\(regime.id))")
        if let inForce = TermWords.inForce(regime.validity.isInForce(on: start), on: start) {
            page.paragraph("\(inForce[language].firstUppercased): \(regime.validity.note[language])", depth: 1)
        }
        for rung in ladder.rungs {
            for tier in rung.tiers { add(tier, amongst: rung.tiers.count, to: &page) }
        }
        if ladder.leftOut > 0 { page.paragraph(absence, depth: 1) }
    }

    /// That there are no tiers, or how many are not for the sector.
    var absence: Text {
        guard ladder.leftOut > 0, let sector else {
            return Text(nl: "De tekst noemt hiervoor geen treden.", en: "The text names no tiers for this.")
        }
        return ladder.leftOut == 1
            ? Text(
                nl: "Eén trede geldt niet voor \(sector.name.nl) en staat er niet bij.",
                en: "One tier is not for \(sector.name.en) and is left out.")
            : Text(
                nl: "\(ladder.leftOut) treden gelden niet voor \(sector.name.nl) en staan er niet bij.",
                en: "\(ladder.leftOut) tiers are not for \(sector.name.en) and are left out.")
    }

    private func add(_ tier: TierLadder.Tier, amongst count: Int, to page: inout Page) {
        let either =
            count > 1
            ? Text(nl: " (een van \(count) alternatieven)", en: " (one of \(count) alternatives)") : Text(same: "")
        page.entry("\(tier.rule.order). \(tier.provision.title)\(either[language])", depth: 1)
        if tier.rule.owner.isEmpty {
            page.fact(
                Text(nl: "regie", en: "owner"), Text(nl: "niet aangewezen", en: "nobody named")[language], depth: 1)
        }
        for field in phrasing.shown(of: tier.rule) {
            page.fact(field.label, field.words[language], depth: 1)
        }
        let modality = tier.provision.particulars.modality
        if modality != .duty {
            page.fact(Text(nl: "kracht", en: "force"), TermWords.force(modality)[language], depth: 1)
        }
        addDays(of: tier, to: &page)
        page.fact(
            Text(nl: "vindplaats", en: "place"), Places.merged(tier.provision.citations).joined(separator: "; "),
            depth: 1)
        for point in tier.openPoints { add(point, of: tier, to: &page) }
    }

    private func addDays(of tier: TierLadder.Tier, to page: inout Page) {
        if let start = tier.start {
            let source =
                tier.from.map { Text(nl: "vanaf \($0.name.nl)", en: "from \($0.name.en)") }
                ?? Text(nl: "aangenomen: dat staat niet in de tekst", en: "assumed: the text does not say")
            page.fact(
                Text(nl: "begint uiterlijk", en: "begins at the latest"),
                "\(start.withWeekday(language)) (\(source[language]))", depth: 1)
        }
        page.fact(Text(nl: "eindigt uiterlijk", en: "ends at the latest"), tier.ends(language), depth: 1)
        let isWholeRegime = ladder.regime.validity.isInForce(on: start) == .no
        if tier.isInForce == .no, !isWholeRegime, let words = TermWords.inForce(.no, on: start) {
            page.fact(Text(nl: "let op", en: "note"), words[language], depth: 1)
        }
    }

    /// An unclear point, with the readings that give another day, or else with all of its readings.
    private func add(_ point: Ambiguity, of tier: TierLadder.Tier, to page: inout Page) {
        let others = tier.otherReadings.filter { $0.ambiguity.id == point.id }
        guard !others.isEmpty else {
            return page.item(.open, TermWords.openPoint(point, language), depth: 1)
        }
        page.item(.open, "\(point.question[language]) (\(point.id))", depth: 1)
        for other in others {
            let words = TermWords.reading(other.reading, isDefault: other.isDefault, other.outcome, language)
            page.item(.other, words, depth: 2)
        }
    }
}

extension TierLadder.Tier {
    /// The last day, with the rule of the month where it moved the day; or why there is none.
    func ends(_ language: Language) -> String {
        let words = TermWords.outcome(outcome, language)
        guard let rule = outcome.count?.rule else { return words }
        switch rule {
        case .months(isClamped: true), .years(isClamped: true): return "\(words) (\(rule.name[language]))"
        default: return words
        }
    }
}

extension Phrasing {
    /// The fields of a tier that its title and its days do not show already.
    fileprivate func shown(of tier: EscalationTier) -> [(label: Text, words: Text)] {
        tier.describedFields.filter { $0.key != "order" && $0.key != "object" && $0.key != "next" }
            .compactMap { field in
                // What the field of a term is called would read as a day.
                let label = field.key == "term" ? Text(nl: "termijn", en: "term") : field.label
                return field.value.map { (label, words(for: $0)) }
            }
    }
}

extension String {
    /// The text with a capital, for the beginning of a sentence.
    fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
