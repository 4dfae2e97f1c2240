import RulePackKit

/// Titles and briefs are there, and short enough to read.
struct PlainTitles: PackCheck {
    static let code = "VK003"
    static let summary = Text(
        nl: "elke bepaling heeft een leesbare omschrijving", en: "every provision has a readable title")
    private static let longestTitle = 220
    private static let longestBrief = 90

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.flatMap { provision -> [Finding] in
            var found: [Finding] = []
            let title = provision.title
            if title.allSatisfy(\.isWhitespace) || title.hasSuffix(".") || title.count > PlainTitles.longestTitle {
                found.append(
                    problem(
                        provision.id, nl: "omschrijving ontbreekt, is te lang of eindigt op een punt",
                        en: "title is missing, too long or ends in a full stop",
                        remedy: Text(
                            nl: "zeg in één zin van hoogstens \(PlainTitles.longestTitle) tekens wat de tekst zegt",
                            en:
                                "say in one sentence of at most \(PlainTitles.longestTitle) characters what the text says"
                        )))
            }
            if let brief = provision.particulars.brief,
                brief.allSatisfy(\.isWhitespace) || brief.count > PlainTitles.longestBrief
            {
                found.append(
                    problem(
                        provision.id, nl: "kort antwoord is leeg of langer dan \(PlainTitles.longestBrief) tekens",
                        en: "brief is empty or longer than \(PlainTitles.longestBrief) characters",
                        remedy: Text(nl: "kort het in", en: "shorten it")))
            }
            return found
        }
    }
}
