import RulePackKit

/// A citation quotes one to five words and no more.
struct ShortQuotes: PackCheck {
    static let code = "VK007"
    static let summary = Text(
        nl: "een vindplaats haalt één tot vijf woorden aan", en: "a citation quotes one to five words")

    func findings(in subject: CheckSubject) -> [Finding] {
        Coverage.uses(in: subject.regime).compactMap { use in
            let words = use.citation.says.split(whereSeparator: \.isWhitespace).count
            guard !(1...5).contains(words) else { return nil }
            return problem(
                use.id, nl: "vindplaats haalt \(words) woorden aan", en: "citation quotes \(words) words",
                remedy: Text(nl: "kies de beslissende woorden", en: "choose the decisive words"))
        }
    }
}
