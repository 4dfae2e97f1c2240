import RulePackKit

/// A SHA-256 and the code of a municipality look as they should.
struct WellFormedCodes: PackCheck {
    static let code = "VK027"
    static let summary = Text(
        nl: "elke SHA-256 en elke gemeentecode heeft de goede vorm",
        en: "every SHA-256 and every code of a municipality is well formed")

    func findings(in subject: CheckSubject) -> [Finding] {
        let regime = subject.regime
        let hashes = regime.documents.filter { !WellFormedCodes.isHash($0.sha256) }.map { document in
            problem(
                regime, nl: "de SHA-256 van „\(document.id)” heeft niet 64 hexadecimale tekens",
                en: "the SHA-256 of \"\(document.id)\" does not have 64 hexadecimal digits",
                remedy: Text(
                    nl: "neem over wat ‘sha256sum’ bij het bestand geeft, in kleine letters",
                    en: "take over what ‘sha256sum’ gives for the file, in lower case"))
        }
        let codes = regime.jurisdictions.filter { !WellFormedCodes.isMunicipality($0.code) }.map { place in
            problem(
                regime, nl: "„\(place.code)” van \(place.name) is geen gemeentecode",
                en: "\"\(place.code)\" of \(place.name) is no code of a municipality",
                remedy: Text(
                    nl: "schrijf de code van het CBS: GM en vier cijfers",
                    en: "write the code of Statistics Netherlands: GM and four digits"))
        }
        return hashes + codes
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func isMunicipality(_ code: String) -> Bool {
        code.utf8.count == 6 && code.hasPrefix("GM") && code.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension WellFormedCodes {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Aan de SHA-256 wordt de brontekst herkend en aan de code de gemeente van een leerling. Met een tikfout "
                + "erin is het document nooit te vinden en geldt de regeling in geen enkele gemeente.",
            en:
                "The SHA-256 tells the source text, and the code the municipality of a pupil. With a slip in it the document "
                + "is never found, and the regime holds in no municipality."),
        mending: Text(
            nl: "Neem de SHA-256 over van ‘sha256sum’ en de code van het CBS, letter voor letter.",
            en: "Copy the SHA-256 from ‘sha256sum’ and the code from Statistics Netherlands, letter by letter."),
        part: .regimes,
        wrong: """
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [.vo], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "9999")],
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
