import RulePackKit

/// The ranges of one measure neither overlap nor leave a gap, unless an ambiguity says so. Those of a series belong
/// together; so do those of none that count the same thing over the same stretch of time.
struct RangesMeet: PackCheck {
    static let code = "VK011"
    static let summary = Text(
        nl: "drempels van een maat sluiten aan, of een onduidelijkheid zegt waarom niet",
        en: "the ranges of one measure meet, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let thresholds = subject.thresholds.filter { $0.rule.range != nil }
        let series = Dictionary(grouping: thresholds) { Series($0.rule) }
        var seen: Set<Finding> = []
        return series.values.flatMap { members in
            subject.regime.sectors.flatMap { sector in
                findings(among: members.filter { $0.provision.covers(sector) }, in: subject)
            }
        }.filter { seen.insert($0).inserted }
    }

    private func findings(among members: [CheckedThreshold], in subject: CheckSubject) -> [Finding] {
        let ordered = members.sorted { $0.start < $1.start }
        return ordered.indices.flatMap { place -> [Finding] in
            var found: [Finding] = []
            for other in ordered.indices.dropFirst(place + 1) {
                let (lower, upper) = (ordered[place], ordered[other])
                if let finding = finding(lower, upper, areNeighbours: other == place + 1, in: subject) {
                    found.append(finding)
                }
                // Whatever starts beyond the end of this range starts there for all that follow.
                guard let end = lower.rule.range?.upper?.value, let start = upper.rule.range?.lower?.value else {
                    continue
                }
                if start > end { break }
            }
            return found
        }
    }

    private func finding(
        _ lower: CheckedThreshold, _ upper: CheckedThreshold, areNeighbours: Bool, in subject: CheckSubject
    ) -> Finding? {
        guard let first = lower.rule.range, let second = upper.rule.range,
            let fault = first.fault(before: second)
        else { return nil }
        // Two places of a text may say the same.
        if lower.rule.series == nil, first == second { return nil }
        if case .overlap = fault {} else if !areNeighbours { return nil }
        guard !subject.explains(lower.provision, upper.provision) else { return nil }
        let words = words(for: fault, of: second)
        let names = "\(lower.provision.name), \(upper.provision.name)"
        return problem(
            upper.provision, nl: "\(words.nl) (\(names))", en: "\(words.en) (\(names))", remedy: remedy(for: fault))
    }

    private func words(for fault: RangeFault, of range: AmountRange) -> Text {
        let unit = range.unit.name
        switch fault {
        case .gap(let span, let isCertain):
            let surely = isCertain ? Text(same: "") : Text(nl: "zeker ", en: "surely ")
            return Text(
                nl: "reeks heeft een gat: \(span.written(in: .nl)) \(unit.nl) niet \(surely.nl)gedekt",
                en: "series has a gap: \(span.written(in: .en)) \(unit.en) not \(surely.en)covered")
        case .overlap(let span):
            return Text(
                nl: "drempels overlappen: \(span.written(in: .nl)) \(unit.nl) valt onder beide",
                en: "ranges overlap: \(span.written(in: .en)) \(unit.en) is covered by both")
        case .unsettled(let value):
            let amount = Amount(value, range.unit).phrase
            return Text(
                nl: "de tekst laat open onder welke drempel x = \(amount.nl) valt",
                en: "the text leaves open which range covers x = \(amount.en)")
        }
    }

    private func remedy(for fault: RangeFault) -> Text {
        let record = Text(
            nl: "leg de lezing vast als onduidelijkheid die beide raakt",
            en: "record the reading as an ambiguity that affects both")
        return switch fault {
        case .gap:
            Text(nl: "voeg een drempel toe of \(record.nl)", en: "add a threshold, or \(record.en)")
        case .overlap:
            Text(nl: "verbeter een van de grenzen of \(record.nl)", en: "mend one of the limits, or \(record.en)")
        case .unsettled: record
        }
    }

    /// What makes thresholds belong together.
    private struct Series: Hashable {
        let measure: Measure
        let unit: Unit?
        let name: String?
        let each: AmountRange?
        let window: CountingWindow?

        init(_ threshold: Threshold) {
            measure = threshold.measure
            unit = threshold.range?.unit
            name = threshold.series
            each = threshold.series == nil ? threshold.each : nil
            window = threshold.series == nil ? threshold.window : nil
        }
    }
}

extension RangesMeet {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Bij een gat weet niemand wat er met die leerling gebeurt; bij een overlap gebeuren er twee dingen. Vaak is "
                + "het een tikfout in het pakket, soms zegt de tekst het echt zo: dan hoort de lezer dat te weten.",
            en:
                "With a gap nobody knows what happens to that pupil; with an overlap two things happen. Often it is a slip "
                + "in the pack, sometimes the text really says so: then the reader should know."),
        mending: Text(
            nl: "Kijk in de bron. Klopt het pakket niet, verbeter dan de grens. Zegt de tekst het zo, leg dan een "
                + "onduidelijkheid vast die beide drempels raakt.",
            en:
                "Look in the source. If the pack is wrong, mend the limit. If the text says so, record an ambiguity that "
                + "affects both thresholds."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-9", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(9, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """,
        right: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """)
}
