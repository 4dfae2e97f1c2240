public import RulePackKit

/// Den Haag: the agreement of 2018 between Leerlingzaken and the schools, and the undated annex of Haaglanden for
/// secondary schools.
public enum DenHaag: RulePack {
    /// The id of the pack.
    public static let id = "den-haag"
    /// The name of the pack.
    public static let name = "Den Haag"
    /// The version of the pack.
    public static let version: PackVersion = "1.0.0"

    /// The two texts.
    @ListOf<Regime> public static var regimes: [Regime] {
        Agreement2018.regime
        HaaglandenVO.regime
    }
}
