import RulePackKit

/// Texts say something, and have no white space around them and no characters that nobody sees.
struct CleanWords: PackCheck {
    static let code = "VK028"
    static let summary = Text(
        nl: "teksten zijn niet leeg en bevatten geen onzichtbare tekens",
        en: "texts are not empty and hold no invisible characters")

    func findings(in subject: CheckSubject) -> [Finding] {
        subject.regime.texts.compactMap { entry in
            guard let fault = fault(of: entry.text, mayBeEmpty: entry.mayBeEmpty) else { return nil }
            return problem(
                entry.part, nl: "\(entry.label.nl): \(fault.nl)", en: "\(entry.label.en): \(fault.en)",
                remedy: Text(
                    nl: "vul in wat ontbreekt, of haal weg wat er te veel staat",
                    en: "fill in what is missing, or remove what is too many"))
        }
    }

    private func fault(of text: String, mayBeEmpty: Bool) -> Text? {
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if isPlain, !text.isEmpty { return nil }
        if text.allSatisfy(\.isWhitespace) { return mayBeEmpty ? nil : Text(nl: "is leeg", en: "is empty") }
        if let hidden = text.unicodeScalars.first(where: \.isHidden) {
            let code =
                "U+" + String(repeating: "0", count: max(0, 4 - String(hidden.value, radix: 16).count))
                + String(hidden.value, radix: 16, uppercase: true)
            return Text(nl: "bevat het onzichtbare teken \(code)", en: "holds the invisible character \(code)")
        }
        if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
            return Text(
                nl: "begint of eindigt met een spatie („\(text)”)", en: "starts or ends with a space (\"\(text)\")")
        }
        return text.contains("  ") ? Text(nl: "bevat twee spaties achter elkaar", en: "holds two spaces in a row") : nil
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character or another that takes no place, such as one that turns the direction of writing.
    fileprivate var isHidden: Bool {
        guard value < 0x20 || value >= 0x7F else { return false }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        default: false
        }
    }
}

extension CleanWords {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Een lege uitleg zegt niets, en een onzichtbaar teken uit een PDF maakt dat zoeken de tekst mist of dat een "
                + "spreadsheet hem verminkt.",
            en: "An empty note says nothing, and an invisible character from a PDF makes a search miss the text or a "
                + "spreadsheet mangle it."),
        mending: Text(
            nl: "Typ de tekst over in plaats van hem te plakken, in beide talen.",
            en: "Type the text instead of pasting it, in both languages."),
        part: .provisions,
        wrong: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling ", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """,
        right: """
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            """)
}
