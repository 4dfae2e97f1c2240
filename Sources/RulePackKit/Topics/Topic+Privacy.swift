extension Topic {
    /// Who must agree to the sharing of data, by age?
    public static let consentSharing = Topic(
        "consent-sharing", .privacy, .consent, also: .task,
        nl: "Wie moet toestemming geven om gegevens te delen, per leeftijd?",
        en: "Who must agree to the sharing of data, by age?")

    /// Who must agree to care, by age?
    public static let consentCare = Topic(
        "consent-care", .privacy, .consent,
        nl: "Wie moet toestemming geven voor hulp, per leeftijd?",
        en: "Who must agree to care, by age?")

    /// Who may see the records?
    public static let recordAccess = Topic(
        "record-access", .privacy, .consent,
        nl: "Wie mag gegevens inzien?",
        en: "Who may see the records?")

    /// What is shared with whom?
    public static let whatIsShared = Topic(
        "what-is-shared", .privacy, .task, also: .consent, .form, .guidance,
        nl: "Wat wordt met wie gedeeld?",
        en: "What is shared with whom?")

    /// Who is bound to secrecy, or may not process data?
    public static let confidentiality = Topic(
        "confidentiality", .privacy, .task, also: .consent,
        nl: "Wie heeft een geheimhoudingsplicht of mag geen gegevens verwerken?",
        en: "Who is bound to secrecy, or may not process data?")

    static let privacyGroup: [Topic] = [
        .consentSharing,
        .consentCare,
        .recordAccess,
        .whatIsShared,
        .confidentiality,
    ]
}
