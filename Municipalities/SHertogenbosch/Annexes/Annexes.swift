import RulePackKit

extension SHertogenbosch {
    @Provisions static var annexes: [Provision] {
        talkGuidance
        talkQuestions
        sicknessForm
        consents
        rolesOfPartners
        partnerships
        feedbackForm
        consultationHours
        breakthrough
        caseTiers
    }
}
