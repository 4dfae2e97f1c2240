import RulePackKit

extension SHertogenbosch {
    @Provisions static var chapters: [Provision] {
        introduction
        attendance
        registration
        contactWithFamily
        cooperation
        schoolTasks
        youthDoctorTasks
        attendanceOfficerTasks
        stagnation
    }
}
