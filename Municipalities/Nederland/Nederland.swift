public import RulePackKit

/// The Netherlands: the statute beside which every municipal text stands, as far as it was read.
public enum Nederland: RulePack {
    /// The id of the pack.
    public static let id = "nederland"
    /// The name of the pack.
    public static let name = "Nederland"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"
    /// A statute, and no text of a municipality.
    public static let authority = Authority.national

    /// The one statute.
    @ListOf<Regime> public static var regimes: [Regime] {
        Regime(
            "leerplichtwet", title: "Leerplichtwet 1969", shortTitle: "Leerplichtwet 1969",
            validity: Validity(
                from: .notStated, through: .notStated,
                note: Text(
                    nl: "gelezen zoals de wet gold op 1 augustus 2009 en op 1 oktober 2021, artikel 21a ook zoals op "
                        + "1 januari 2024 en 1 augustus 2026; begin en einde staan niet in de samenvatting",
                    en: "read as in force on 1 August 2009 and on 1 October 2021, article 21a also as on 1 January "
                        + "2024 and 1 August 2026; beginning and end are not in the summary")),
            sectors: [.po, .vo, .mbo], jurisdictions: [], documents: [samenvatting], silences: silences
        ) {
            theText
            parties
            parentalDuty
            exemptions
            validReasons
            leave
            supervision
            instruction
            reporting
            investigation
        } ambiguities: {
            ambiguitiesOfHours
            ambiguitiesOfDays
        } notRules: {
            notRules
        }
    }
}
