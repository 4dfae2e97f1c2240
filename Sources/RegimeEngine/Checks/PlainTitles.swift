import RulePackKit

/// Titles and briefs are there, and short enough to read.
struct PlainTitles: PackCheck {
    static let code = "VK003"
    static let summary = Text(
        nl: "elke bepaling heeft een leesbare omschrijving", en: "every provision has a readable title")
    private static let longestTitle = 220
    private static let longestBrief = 90

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.provisions.flatMap { provision in
            [title(of: provision), brief(of: provision)].compactMap(\.self)
        }
    }

    private func title(of provision: Provision) -> Finding? {
        let title = provision.title
        if title.allSatisfy(\.isWhitespace) {
            return problem(
                provision, nl: "omschrijving ontbreekt", en: "title is missing",
                remedy: Text(nl: "zeg in één zin wat de tekst zegt", en: "say in one sentence what the text says"))
        }
        if title.count > PlainTitles.longestTitle {
            return problem(
                provision, nl: "omschrijving telt \(title.count) tekens, hoogstens \(PlainTitles.longestTitle)",
                en: "title has \(title.count) characters, at most \(PlainTitles.longestTitle)",
                remedy: Text(
                    nl: "maak er één kortere zin van, of twee bepalingen",
                    en: "make it one shorter sentence, or two provisions"))
        }
        guard title.hasSuffix(".") else { return nil }
        return problem(
            provision, nl: "omschrijving eindigt op een punt", en: "title ends in a full stop",
            remedy: Text(nl: "haal de punt weg", en: "remove the full stop"))
    }

    private func brief(of provision: Provision) -> Finding? {
        guard let brief = provision.particulars.brief else { return nil }
        if brief.allSatisfy(\.isWhitespace) {
            return problem(
                provision, nl: "kort antwoord is leeg", en: "brief is empty",
                remedy: Text(nl: "laat .brief weg of vul het in", en: "leave .brief out or fill it in"))
        }
        guard brief.count > PlainTitles.longestBrief else { return nil }
        return problem(
            provision, nl: "kort antwoord telt \(brief.count) tekens, hoogstens \(PlainTitles.longestBrief)",
            en: "brief has \(brief.count) characters, at most \(PlainTitles.longestBrief)",
            remedy: Text(nl: "kort het in tot wat in een tabel past", en: "shorten it to what fits in a table"))
    }
}

extension PlainTitles {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "De omschrijving is wat een lezer in tabellen en rapporten ziet. Een te lange past niet in een cel; een "
                + "punt erachter staat midden in een zin zodra zij wordt aangehaald.",
            en: "The title is what a reader sees in tables and reports. One too long does not fit a cell; a full stop "
                + "behind it stands mid-sentence as soon as it is quoted."),
        mending: Text(
            nl: "Zeg in één zin zonder punt wat de tekst zegt; details horen in de velden van de bepaling.",
            en: "Say in one sentence without a full stop what the text says; details belong in the provision's fields."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling.", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
