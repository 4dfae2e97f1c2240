extension PartyFunction {
    /// The question that naming a role or an organisation with this function answers.
    public var topic: Topic {
        switch self {
        case .attendanceService, .attendanceOfficer, .attendanceManager, .earlyLeaverService: .rolesAttendance
        case .school, .schoolHead, .mentor, .careCoordinator, .absenceCoordinator, .contactPerson, .schoolStaff:
            .rolesSchool
        case .pupil, .parents: .rolesFamily
        case .youthDoctor, .youthHealth: .rolesHealth
        case .socialWork: .rolesSocialWork
        case .partnership, .partnershipDirector, .partnershipConsultant: .rolesPartnership
        case .youthCareAccess, .careProvider, .childSafety: .rolesCare
        case .schoolBoard, .municipality, .alderman, .policyOfficer, .representatives: .rolesGovernment
        case .prosecutor, .halt, .childProtection, .inspectorate: .rolesJustice
        case .caseOwner, .chair, .allPartners: .rolesCase
        default: .rolesOther
        }
    }
}
