import RulePackKit

/// A series is of two thresholds or more: one alone has mostly lost the others by a slip.
struct SeriesOfMore: PackCheck {
    static let code = "VK038"
    static let severity = Finding.Severity.suggestion
    static let summary = Text(nl: "een reeks heeft meer dan één drempel", en: "a series has more than one threshold")

    func findings(in subject: CheckSubject) -> [Finding] {
        let series = Dictionary(grouping: subject.thresholds.filter { $0.rule.series != nil }) { $0.rule.series ?? "" }
        return series.compactMap { name, members in
            guard members.count == 1, let only = members.first else { return nil }
            let hint = Likeness.hint(for: name, among: series.keys)
            return problem(
                only.provision, nl: "is de enige drempel van reeks „\(name)”\(hint.nl)",
                en: "is the only threshold of series \"\(name)\"\(hint.en)",
                remedy: Text(nl: "verbeter de naam of laat series: weg", en: "mend the name, or leave series: out"))
        }
    }
}

extension SeriesOfMore {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een reeks houdt drempels bij elkaar, zodat gaten en overlap te zien zijn. Met een tikfout in de naam valt "
                + "een drempel erbuiten en wordt er niets meer nagegaan.",
            en:
                "A series keeps thresholds together, so that gaps and overlaps show. With a slip in its name a threshold "
                + "falls out, and nothing is checked any more."),
        mending: Text(
            nl: "Schrijf de naam bij elke drempel gelijk. Staat er in de tekst maar één, laat series: dan weg.",
            en: "Write the name alike at every threshold. If the text has only one, leave series: out."),
        part: .provisions,
        wrong: """
            Threshold(
                "verlof-10", answers: .leaveDays, "De schoolleider beslist over verlof", of: .leave,
                when: .atMost(10, .schoolDays), over: CountingWindow(.schoolYear),
                leadsTo: Text(nl: "de schoolleider beslist", en: "the head decides"), series: "verlof"
            )
            .cite("Artikel 2", 9, "de mentor")
            """,
        right: """
            Threshold(
                "verlof-10", answers: .leaveDays, "De schoolleider beslist over verlof", of: .leave,
                when: .atMost(10, .schoolDays), over: CountingWindow(.schoolYear),
                leadsTo: Text(nl: "de schoolleider beslist", en: "the head decides")
            )
            .cite("Artikel 2", 9, "de mentor")
            """)
}
