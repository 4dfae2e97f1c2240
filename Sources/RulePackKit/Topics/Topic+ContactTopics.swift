extension Topic {
    /// Who is the fixed point of contact?
    public static let contactPerson = Topic(
        "contact-person", .contact, .task, also: .role, .contact,
        nl: "Wie is het vaste aanspreekpunt?",
        en: "Who is the fixed point of contact?")

    /// Who stands in for the contact person?
    public static let contactReplacement = Topic(
        "contact-replacement", .contact, .task,
        nl: "Wie vervangt het aanspreekpunt bij afwezigheid?",
        en: "Who stands in for the contact person?")

    /// How long before is a change of contact person announced?
    public static let contactChange = Topic(
        "contact-change", .contact, .deadline, also: .task,
        nl: "Hoe lang vooraf wordt een wisseling van aanspreekpunt gemeld?",
        en: "How long before is a change of contact person announced?")

    /// How often may the contact person change?
    public static let contactChangeFrequency = Topic(
        "contact-change-frequency", .contact, .contact,
        nl: "Hoe vaak mag het aanspreekpunt wisselen?",
        en: "How often may the contact person change?")

    /// How often is the attendance service at a primary school?
    public static let presencePo = Topic(
        "presence-po", .contact, .contact, also: .actionItem,
        nl: "Hoe vaak is leerplicht op een PO-school?",
        en: "How often is the attendance service at a primary school?", sector: .po,
        caveat: Text(
            nl:
                "Een bezoek, een overleg en een gesprek aan het begin van het jaar zijn allemaal aanwezigheid, maar niet hetzelfde.",
            en: "A visit, a meeting and a talk at the start of the year are all presence, but not the same."))

    /// How often is the attendance service at a secondary school?
    public static let presenceVo = Topic(
        "presence-vo", .contact, .contact, also: .actionItem,
        nl: "Hoe vaak is leerplicht op een VO-school?",
        en: "How often is the attendance service at a secondary school?", sector: .vo,
        caveat: Text(
            nl:
                "Een bezoek, deelname aan een overleg en een spreekuur zijn allemaal aanwezigheid, maar niet hetzelfde.",
            en: "A visit, taking part in a meeting and a consultation hour are all presence, but not the same."))

    /// How often is the attendance service at a vocational college?
    public static let presenceMbo = Topic(
        "presence-mbo", .contact, .contact, also: .actionItem,
        nl: "Hoe vaak is leerplicht op een mbo-instelling?",
        en: "How often is the attendance service at a vocational college?", sector: .mbo)

    /// How present is the attendance service at school, whatever the sector?
    public static let presenceAny = Topic(
        "presence-any", .contact, .contact, also: .task,
        nl: "Hoe zichtbaar is leerplicht op school, los van de sector?",
        en: "How present is the attendance service at school, whatever the sector?")

    /// When do school and attendance service agree on presence and cooperation?
    public static let presenceAgreementsTime = Topic(
        "presence-agreements-time", .contact, .deadline, also: .contact, .task, .meeting,
        nl: "Wanneer maken school en leerplicht afspraken over aanwezigheid en samenwerking?",
        en: "When do school and attendance service agree on presence and cooperation?")

    /// What happens at the start of the school year?
    public static let startOfYear = Topic(
        "start-of-year", .contact, .contact, also: .task, .meeting,
        nl: "Wat gebeurt er aan het begin van het schooljaar?",
        en: "What happens at the start of the school year?")

    /// How do the parties reach one another?
    public static let reachability = Topic(
        "reachability", .contact, .task, also: .objective,
        nl: "Hoe zijn partijen voor elkaar bereikbaar?",
        en: "How do the parties reach one another?")

    /// How do the parties get to know each other’s work?
    public static let gettingAcquainted = Topic(
        "getting-acquainted", .contact, .task, also: .contact, .intervention,
        nl: "Hoe leren partijen elkaars werk kennen?",
        en: "How do the parties get to know each other’s work?")

    /// Of what do the parties inform one another?
    public static let mutualInformation = Topic(
        "mutual-information", .contact, .task,
        nl: "Waarover informeren partijen elkaar?",
        en: "Of what do the parties inform one another?")

    /// Where are agreements between school and attendance service recorded?
    public static let recordingAgreements = Topic(
        "recording-agreements", .contact, .registration, also: .task,
        nl: "Waar worden afspraken tussen school en leerplicht vastgelegd?",
        en: "Where are agreements between school and attendance service recorded?")

    /// Who contacts home first, and when?
    public static let firstContactHome = Topic(
        "first-contact-home", .contact, .deadline, also: .task, .contact,
        nl: "Wie neemt het eerste contact op met thuis, en wanneer?",
        en: "Who contacts home first, and when?")

    /// Who keeps in touch during the absence?
    public static let contactDuringAbsence = Topic(
        "contact-during-absence", .contact, .task, also: .contact,
        nl: "Wie houdt contact tijdens de afwezigheid?",
        en: "Who keeps in touch during the absence?")

    /// Who holds the talk about absence at school?
    public static let absenceTalk = Topic(
        "absence-talk", .contact, .task, also: .meeting,
        nl: "Wie voert het verzuimgesprek op school?",
        en: "Who holds the talk about absence at school?")

    /// How soon is there a talk with the youth doctor?
    public static let youthDoctorTime = Topic(
        "youth-doctor-time", .contact, .deadline,
        nl: "Hoe snel is er een gesprek met de jeugdarts?",
        en: "How soon is there a talk with the youth doctor?")

    /// How soon is there a plan of approach?
    public static let planTime = Topic(
        "plan-time", .contact, .deadline,
        nl: "Hoe snel is er een plan van aanpak?",
        en: "How soon is there a plan of approach?")

    /// Who makes the plan of approach, and what must it hold?
    public static let planOfApproach = Topic(
        "plan-of-approach", .contact, .task,
        nl: "Wie maakt het plan van aanpak, en waar moet het aan voldoen?",
        en: "Who makes the plan of approach, and what must it hold?")

    /// How soon is there a talk or home visit when a pupil stays at home?
    public static let homeVisitTime = Topic(
        "home-visit-time", .contact, .deadline,
        nl: "Hoe snel is er een gesprek of huisbezoek bij (dreigend) thuiszitten?",
        en: "How soon is there a talk or home visit when a pupil stays at home?")

    /// How are pupil and parents involved?
    public static let familyInvolvement = Topic(
        "family-involvement", .contact, .task, also: .objective,
        nl: "Hoe worden leerling en ouders betrokken?",
        en: "How are pupil and parents involved?")

    /// Who mediates between school and parents?
    public static let mediation = Topic(
        "mediation", .contact, .task,
        nl: "Wie bemiddelt tussen school en ouders?",
        en: "Who mediates between school and parents?")
    /// With whom is a talk held, by the age of the pupil?
    public static let talkByAge = Topic(
        "talk-by-age", .contact, .criterion, also: .task, .meeting,
        nl: "Met wie wordt een gesprek gevoerd, naar leeftijd van de leerling?",
        en: "With whom is a talk held, by the age of the pupil?")

    static let contactGroup: [Topic] = [
        .contactPerson,
        .contactReplacement,
        .contactChange,
        .contactChangeFrequency,
        .presencePo,
        .presenceVo,
        .presenceMbo,
        .presenceAny,
        .presenceAgreementsTime,
        .startOfYear,
        .reachability,
        .gettingAcquainted,
        .mutualInformation,
        .recordingAgreements,
        .firstContactHome,
        .contactDuringAbsence,
        .absenceTalk,
        .youthDoctorTime,
        .planTime,
        .planOfApproach,
        .homeVisitTime,
        .familyInvolvement,
        .mediation,
        .talkByAge,
    ]
}
