import RulePackKit

extension Eikenveld {
    static let verzuimoverleg: MeetingName = "verzuimoverleg"
    static let doorbraaktafel: MeetingName = "doorbraaktafel"

    @Provisions static var meetings: [Provision] {
        Meeting(
            verzuimoverleg.name, answers: .schoolCaseMeeting, "Verzuimoverleg", abbreviated: "VZO",
            serves: .schoolCase, frequency: .every(.weeks(6)), chair: verzuimcoordinator,
            participants: mentor, leerplichtambtenaar, jeugdarts
        )
        .cite("7. Overleg", 47...48, "Elke zes weken")

        Meeting(
            doorbraaktafel.name, answers: .deadlockMeeting, "Doorbraaktafel", serves: .deadlock, frequency: .onCall,
            participants: wethouder, schoolbestuur, ouders, purpose: "een uitweg zoeken"
        )
        .cite("8. Opschalen", 57...58, "komt bijeen als")

        Meeting(
            "figures", answers: .policyMeeting, "Bespreking van de cijfers", serves: .policy,
            frequency: .counted(.exactly(2, .times), per: .years(1)), participants: wethouder, schoolbestuur
        )
        .interpreted(
            nl: "De tekst geeft dit overleg geen naam; de naam is van ons.",
            en: "The text gives this meeting no name; the name is ours."
        )
        .cite("7. Overleg", 49, "Twee keer per jaar")
    }
}
