import RulePackKit

extension SHertogenbosch {
    @Provisions static var annexes: [Provision] {
        talkGuidance
        talkQuestions
        sicknessForm
        consents
        rolesOfPartners
        breakthrough
        partnerships
        feedbackForm
        consultationHours
        caseTiers
    }
}
