public import RulePackKit

/// Tilburg: the working agenda of the pact on pupils out of school, for primary education.
public enum Tilburg: RulePack {
    /// The id of the pack.
    public static let id = "tilburg"
    /// The name of the pack.
    public static let name = "Tilburg"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"

    /// The one text.
    @ListOf<Regime> public static var regimes: [Regime] {
        Regime(
            "2017", title: "Werkagenda: Thuiszitterspact primair onderwijs Tilburg en gemeente Tilburg",
            shortTitle: "Tilburg 2017",
            validity: Validity(
                from: .within(.schoolYear(startingIn: 2017)), through: .notStated,
                note: Text(
                    nl: "wordt ingevoerd in de loop van schooljaar 2017/2018, zonder begindag of einddag; de grenzen "
                        + "van het schooljaar (1 augustus - 31 juli) staan niet in de tekst",
                    en: "is implemented in the course of school year 2017/2018, without a first or last day; the "
                        + "bounds of the school year (1 August - 31 July) are not in the text")),
            sectors: [.po], jurisdictions: [Jurisdiction("Tilburg", code: "GM0855")], documents: [werkagenda],
            silences: silences
        ) {
            theText
            aims
            parties
            meetings
            family
            schoolTasks
            plein013Tasks
            attendance
            toegangTasks
            escalation
            firstStep
            secondStep
            thirdStep
            fourthStep
            terms
        } ambiguities: {
            ambiguities
        } notRules: {
            notRules
        }
    }
}
