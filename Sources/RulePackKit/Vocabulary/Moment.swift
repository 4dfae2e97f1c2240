/// The moment from which a term runs, or that sets off a task.
public struct Moment: WordField {
    /// The id.
    public let id: String
    /// The moment as a person reads it.
    public let name: Text

    /// Creates a moment that the shared list lacks.
    public init(_ id: String, nl: String, en: String) {
        self.id = id
        name = Text(nl: nl, en: en)
    }
}

extension Moment {
    /// A report that has all that it needs has come in.
    public static let completeReport = Moment("complete-report", nl: "een complete melding", en: "a complete report")
    /// A report that lacks something has come in.
    public static let incompleteReport = Moment(
        "incomplete-report", nl: "een onvolledige melding", en: "an incomplete report")
    /// The school has heard that its report lacks something.
    public static let noticeOfIncompleteReport = Moment(
        "notice-of-incomplete-report", nl: "het bericht dat de melding niet compleet is",
        en: "the notice that the report is incomplete")
    /// Something new has become known about the pupil.
    public static let newDevelopment = Moment("new-development", nl: "een nieuwe ontwikkeling", en: "a new development")
    /// A question has been asked.
    public static let question = Moment("question", nl: "de vraag", en: "the question")
    /// A contact person is about to change.
    public static let changeOfContact = Moment(
        "change-of-contact", nl: "de wisseling van contactpersoon", en: "the change of contact person")
    /// The school year begins.
    public static let startOfSchoolYear = Moment(
        "start-of-school-year", nl: "het begin van het schooljaar", en: "the start of the school year")
    /// The absence begins.
    public static let startOfAbsence = Moment(
        "start-of-absence", nl: "het begin van het verzuim", en: "the start of absence")
    /// The pupil stays at home, or is about to.
    public static let outOfSchool = Moment(
        "out-of-school", nl: "het (dreigend) thuiszitten", en: "(near) absence from school")
    /// The pupil has been referred.
    public static let referral = Moment("referral", nl: "de aanmelding", en: "the referral")
    /// The tier begins.
    public static let startOfTier = Moment("start-of-tier", nl: "het begin van de stap", en: "the start of the step")
    /// The text was agreed on.
    public static let agreement = Moment("agreement", nl: "de vaststelling", en: "the adoption of the text")
    /// The case has reached the public prosecutor.
    public static let prosecution = Moment("prosecution", nl: "de zaak bij het OM", en: "the case with the prosecutor")

    /// Every shared moment.
    public static let shared: [Moment] = [
        .completeReport, .incompleteReport, .noticeOfIncompleteReport, .newDevelopment, .question, .changeOfContact,
        .startOfSchoolYear, .startOfAbsence, .outOfSchool, .referral, .startOfTier, .agreement, .prosecution,
    ]
}
