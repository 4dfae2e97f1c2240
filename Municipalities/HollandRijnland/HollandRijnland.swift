public import RulePackKit

/// Holland Rijnland: the work plan of the regional bureau for compulsory education, 2009 through 2012.
public enum HollandRijnland: RulePack {
    /// The id of the pack.
    public static let id = "holland-rijnland"
    /// The name of the pack.
    public static let name = "Holland Rijnland"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"

    /// The only text.
    @ListOf<Regime> public static var regimes: [Regime] {
        Regime(
            "2009", title: "Werkplan Leerplicht 2009 t/m 2012", shortTitle: "Holland Rijnland 2009",
            validity: workPlanPeriod, sectors: [.po, .vo, .mbo], jurisdictions: municipalities,
            documents: [workPlan], silences: silences
        ) {
            theWorkPlan
            focusPoints
            parties
            truancyAndHalt
            presence
            information
            reporting
            holidayAbsence
            schoolEscalation
            schoolFiles
            partners
            youthDesk
            justice
            outOfSchool
            ownWork
            terms
        } ambiguities: {
            ambiguitiesOfTheTable
            ambiguitiesOfTheRules
            ambiguitiesOfJustice
        } notRules: {
            notRules
        }
    }
}
