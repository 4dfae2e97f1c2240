public import RulePackKit

/// Eikenveld: an invented place, whose protocol serves to learn from.
public enum Eikenveld: RulePack {
    /// The id of the pack.
    public static let id = "eikenveld"
    /// The name of the pack.
    public static let name = "Eikenveld"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"

    /// The one text.
    @ListOf<Regime> public static var regimes: [Regime] {
        Regime(
            "2023", title: "Verzuimprotocol Eikenveld", shortTitle: "Eikenveld 2023",
            validity: Validity(
                from: .day("2023-08-01"), through: .day("2026-07-31"),
                note: Text(
                    nl: "van 1 augustus 2023 tot en met 31 juli 2026", en: "from 1 August 2023 through 31 July 2026")),
            sectors: [.vo], jurisdictions: [], documents: [protocolText]
        ) {
            theText
            parties
            tasks
            thresholds
            reporting
            deadlines
            meetings
            escalation
        }
    }
}
