/// What happens to a pupil under each of some regimes.
///
/// Where a text is unclear each reading is tried by itself, beside the readings in use of everything else.
public struct Assessment: Hashable, Sendable {
    /// The case.
    public let pupilCase: PupilCase
    /// Which days count as school days.
    public let calendar: SchoolCalendar
    /// A regime each, in the order asked for.
    public let regimes: [RegimeAssessment]
}
