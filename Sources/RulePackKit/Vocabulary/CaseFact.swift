/// What a rule may need to know of a case beside the absences: what was done already, and how things stand.
public enum CaseFact: String, ChoiceField {
    /// The school has talked with pupil or parents about the absence.
    case schoolTalk
    /// The school has done something about the absence, of whatever kind.
    case schoolAction
    /// The preventive talk with the attendance service was held, at the consultation hour or elsewhere.
    case preventiveTalk
    /// The present school has put the pupil forward for the consultation hour.
    case referredToConsultation
    /// The absence was reported to the attendance service.
    case reported
    /// The absence was reported, but the report lacks something.
    case incompleteReport
    /// The school has heard that its report lacks something.
    case noticeOfIncompleteReport
    /// Something new has become known about the pupil.
    case newDevelopment
    /// One of the two sides has asked the other a question.
    case questionAsked
    /// The pupil was discussed in the ZAT triangle.
    case discussedInZatTriangle
    /// The pupil was referred to the youth doctor.
    case youthDoctorReferral
    /// The pupil did not come when the youth doctor invited them.
    case youthDoctorNoShow
    /// The youth doctor cannot reach pupil or parents, or they decline a new invitation.
    case youthDoctorUnanswered
    /// There is a plan of approach.
    case planOfApproach
    /// Pupil or parents cannot or will not cooperate.
    case refusesCooperation
    /// There is an underlying problem.
    case underlyingProblem
    /// The absence can be held against the pupil, or against whom else the rule names.
    case blameworthy
    /// The sickness is unclear.
    case unclearSickness
    /// The sickness is striking otherwise than by its numbers, such as often going home ill.
    case strikingSickness
    /// The pupil stays at home.
    case outOfSchool
    /// Appointments with helpers were called off.
    case appointmentsCalledOff
    /// The pupil goes to school normally again.
    case attendanceRestored
    /// There is enough progress.
    case progressMade
    /// The goal of the step was reached in time.
    case goalReached
    /// Another solution is in sight.
    case otherSolutionInSight
    /// Those involved still see a way out.
    case wayOutInSight
    /// The term of the step has passed.
    case termPassed
    /// An exemption is at issue.
    case exemptionAtIssue
    /// The leave is for weighty circumstances other than a holiday.
    case weightyCircumstances

    /// Whether it happens on a day, which then counts; otherwise it is so or not.
    public var isEvent: Bool {
        switch self {
        case .schoolTalk, .schoolAction, .preventiveTalk, .referredToConsultation, .reported, .incompleteReport,
            .noticeOfIncompleteReport, .newDevelopment, .questionAsked, .discussedInZatTriangle, .youthDoctorReferral,
            .youthDoctorNoShow, .youthDoctorUnanswered, .planOfApproach, .refusesCooperation, .outOfSchool,
            .appointmentsCalledOff:
            true
        case .underlyingProblem, .blameworthy, .unclearSickness, .strikingSickness, .attendanceRestored,
            .progressMade, .goalReached, .otherSolutionInSight, .wayOutInSight, .termPassed, .exemptionAtIssue,
            .weightyCircumstances:
            false
        }
    }

    /// Whether it says by itself that there is enough, where a text gives no number.
    public var standsForNumber: Bool { self == .strikingSickness }
}
