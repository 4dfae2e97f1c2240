import RulePackKit

/// A pack has a name and a regime, and a regime what it needs to be shown and found.
struct WholeRegimes: PackCheck {
    static let code = "VK029"
    static let summary = Text(
        nl: "een regeling heeft een titel, sectoren, gemeenten, bronnen en bepalingen",
        en: "a regime has a title, sectors, municipalities, sources and provisions")

    func findings(in pack: CheckedPack) -> [Finding] {
        var found: [Finding] = []
        if pack.pack.name.allSatisfy(\.isWhitespace) {
            found.append(missing(pack, Text(nl: "de naam van het pakket", en: "the name of the pack")))
        }
        if pack.pack.regimes.isEmpty { found.append(missing(pack, Text(nl: "een regeling", en: "a regime"))) }
        return found
    }

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let parts: [(isMissing: Bool, name: Text)] = [
            (regime.title.allSatisfy(\.isWhitespace), Text(nl: "de titel", en: "the title")),
            (regime.shortTitle.allSatisfy(\.isWhitespace), Text(nl: "de korte titel", en: "the short title")),
            (regime.sectors.isEmpty, Text(nl: "een sector", en: "a sector")),
            (regime.documents.isEmpty, Text(nl: "een document", en: "a document")),
            (regime.provisions.isEmpty, Text(nl: "een bepaling", en: "a provision")),
        ]
        return parts.filter(\.isMissing).map { missing(regime, $0.name) } + placeless(regime)
    }

    /// A statute is for every municipality, and an invented text for none: what names none may be as it should be.
    private func placeless(_ regime: Regime) -> [Finding] {
        guard regime.jurisdictions.isEmpty, regime.authority == .municipal else { return [] }
        return [
            Finding(
                code: Self.code, severity: .suggestion, subject: regime.id, origin: regime.origin,
                message: Text(
                    nl: "noemt geen gemeente, en wordt dus bij geen gemeente gevonden",
                    en: "names no municipality, and is so found for none"),
                remedy: Text(
                    nl: "noem de gemeenten met hun CBS-code; verzin er geen als de tekst van niemand is",
                    en: "name the municipalities with their codes; invent none if the text is nobody’s"))
        ]
    }

    private func missing(_ part: some CheckedPart, _ name: Text) -> Finding {
        problem(
            part, nl: "\(name.nl) ontbreekt", en: "\(name.en) is missing",
            remedy: Text(nl: "vul \(name.nl) in", en: "fill in \(name.en)"))
    }
}

extension WholeRegimes {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Zonder sector geldt een regeling voor niemand, zonder gemeente wordt zij nergens gevonden, en zonder titel "
                + "staat zij naamloos boven een kolom.",
            en:
                "Without a sector a regime holds for nobody, without a municipality it is found nowhere, and without a title "
                + "it stands nameless above a column."),
        mending: Text(
            nl: "Vul in wat ontbreekt; de tekst noemt het meestal op de eerste bladzijde.",
            en: "Fill in what is missing; the text mostly names it on its first page."),
        part: .regimes,
        wrong: """
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "GM9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
            """,
        right: """
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [.vo], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "GM9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
            """)
}
