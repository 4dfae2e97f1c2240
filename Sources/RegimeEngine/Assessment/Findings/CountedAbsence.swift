/// An absence that a threshold counted, or did not count.
public struct CountedAbsence: Hashable, Sendable {
    /// The absence.
    public let absence: Absence
    /// How much of it counted, in hundredths of the unit of the finding; zero when nothing did.
    public let amount: Absence.Hundredths
    /// Why nothing of it counted; nil when something did.
    public let exclusion: CountExclusion?
}
