import RulePackKit

extension Eikenveld {
    static let protocolText = SourceDocument(
        "verzuimprotocol", title: "Verzuimprotocol Eikenveld",
        sha256: "a6663be13e8788d03cc59e6f4443be8611088abf677e936de6831d628750382f", date: "2023-06-12",
        note: Text(
            nl: "Een verzonnen tekst; Eikenveld bestaat niet.", en: "An invented text; there is no such place."))
}
