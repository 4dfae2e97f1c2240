import RulePackKit

extension DenHaag.Agreement2018 {
    static let jes: MeetingName = "jes"
    static let mdo: MeetingName = "mdo"

    @Provisions static var meetings: [Provision] {
        Meeting(
            jes.name, answers: .schoolCaseMeeting, "Jeugd en School overleg", abbreviated: "JES", serves: .schoolCase
        )
        .in(.vo)
        .modality(.description)
        .cite("1.1, voetnoot 2", 74, "Jeugd en School overleg")
        .cite("Bijlage, Tijdens het schooljaar", 149, "het JES")

        Meeting(
            mdo.name, answers: .schoolCaseMeeting, "Multidisciplinair overleg", abbreviated: "MDO",
            serves: .multidisciplinary
        )
        .in(.po)
        .modality(.description)
        .interpreted(
            nl: "De tekst noemt het MDO alleen bij het primair onderwijs.",
            en: "The text mentions the MDO for primary education only."
        )
        .cite("1.1, voetnoot 1", 35, "Multidisciplinair overleg")
        .cite("Bijlage, Tijdens het schooljaar", 148, "het MDO")

        Meeting(
            "kamerbreed-overleg", answers: .policyMeeting, "Kamerbreed overleg", serves: .policy,
            purpose: "stelde de afspraken vast"
        )
        .modality(.description)
        .cite("Vaststelling", 89, "het Kamerbreed overleg")

        Meeting(
            "dagelijks-overleg-vo", answers: .policyMeeting, "Dagelijks Overleg van het VO Platform", serves: .policy
        )
        .in(.vo)
        .modality(.description)
        .cite("Ondertekening", 106, "het Dagelijks Overleg")
    }
}
