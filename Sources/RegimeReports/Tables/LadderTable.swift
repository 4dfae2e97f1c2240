import RegimeEngine
import RulePackKit

/// Escalation tiers as rows for a spreadsheet.
struct LadderTable {
    private let ladders: TierLadders
    private let language: Language

    init(_ ladders: TierLadders, _ language: Language) {
        self.ladders = ladders
        self.language = language
    }

    /// A row for each tier, and one for each reading that gives another day; a regime without tiers has a row that says so.
    var table: Table {
        var table = Table(LadderTable.columns.map { $0[language] })
        for group in ladders.groups {
            for ladder in group.ladders { add(ladder, to: &table) }
        }
        if table.rows.isEmpty {
            table.add(["", "", "", "", "", "", Text(nl: "geen treden", en: "no tiers")[language]])
        }
        return table
    }

    private static let columns = [
        Text(nl: "betreft", en: "concerns"), Text(nl: "regeling", en: "regime"), Text(nl: "trede", en: "tier"),
        Text(nl: "bepaling", en: "provision"), Text(nl: "begint uiterlijk", en: "begins at the latest"),
        Text(nl: "eindigt uiterlijk", en: "ends at the latest"), Text(nl: "naam", en: "name"),
        Text(nl: "lezing", en: "reading"), Text(nl: "waarom", en: "why"), Text(nl: "regie", en: "owner"),
        Text(nl: "betrokkenen", en: "participants"), Text(nl: "zo nodig", en: "if needed"),
        Text(nl: "overleg", en: "meeting"), Text(nl: "termijn", en: "term"),
        Text(nl: "kantelpunt", en: "turning point"), Text(nl: "kracht", en: "force"),
        Text(nl: "vindplaats", en: "place"),
    ]

    private func add(_ ladder: TierLadder, to table: inout Table) {
        let object = ladder.object.name[language]
        let phrasing = Phrasing(ladder.regime)
        for tier in ladder.tiers {
            let used = Text(nl: "hier gevolgd", en: "followed here")[language]
            table.add([object, ladder.regime.id] + cells(of: tier, used, tier.outcome, phrasing))
            for other in tier.otherReadings {
                let reading = "\(other.ambiguity.name)=\(other.reading.id)"
                table.add([object, ladder.regime.id] + cells(of: tier, reading, other.outcome, phrasing))
            }
        }
        if ladder.rungs.isEmpty || ladder.leftOut > 0 {
            let words = LadderPage(ladder, of: ladders, language).absence[language]
            table.add([object, ladder.regime.id, "", "", "", "", words])
        }
    }

    private func cells(
        of tier: TierLadder.Tier, _ reading: String, _ outcome: TermOutcome, _ phrasing: Phrasing
    ) -> [String] {
        let values = Dictionary(
            tier.rule.describedFields.compactMap { field in field.value.map { (field.key, phrasing.words(for: $0)) } }
        ) { first, _ in first }
        func words(_ key: String) -> String { values[key]?[language] ?? "" }
        let why: Text =
            switch outcome {
            case .counted(let count): count.rule.name
            case .open(let reason): TermWords.open(reason)
            }
        return [
            String(tier.rule.order), tier.provision.id, tier.start?.description ?? "", outcome.due?.description ?? "",
            tier.provision.title, reading, why[language], words("owner"), words("participants"), words("guests"),
            words("meeting"), words("term"), words("turningPoint"),
            tier.provision.particulars.modality.name[language],
            Places.merged(tier.provision.citations).joined(separator: "; "),
        ]
    }
}
