public import RulePackKit

/// 's-Hertogenbosch: the preventive approach to school absence of January 2022.
public enum SHertogenbosch: RulePack {
    /// The id of the pack.
    public static let id = "s-hertogenbosch"
    /// The name of the pack.
    public static let name = "'s-Hertogenbosch"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"

    /// The one text.
    @ListOf<Regime> public static var regimes: [Regime] {
        Regime(
            "2022", title: "Preventieve aanpak schoolverzuim januari 2022", shortTitle: "Den Bosch 2022",
            validity: Validity(
                from: .within(.month(1, 2022)), through: .notStated,
                note: Text(
                    nl: "januari 2022 volgens de titel; de tekst noemt geen begindag en geen einde",
                    en: "January 2022 by its title; the text states no first day and no end")),
            sectors: [.po, .vo, .mbo], jurisdictions: [sHertogenbosch], documents: [approachText], silences: silences
        ) {
            theText
            parties
            meetings
            chapters
            registrationCriteria
            terms
            annexes
        } ambiguities: {
            ambiguities
        } notRules: {
            notRules
        }
    }
}
