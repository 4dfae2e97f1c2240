/// What a threshold counts.
public enum Measure: String, ChoiceField {
    case lateArrivals
    case truancy
    /// Absence without a valid reason, of any form.
    case unauthorisedAbsence
    /// Absence without a valid reason and late arrivals alike.
    case absenceOrLateness
    /// Reports of sickness, each a spell.
    case sickReports
    /// Days ill, spread or in a row.
    case sickDays
    /// Time out of school altogether.
    case outOfSchool
    /// Leave that is asked for.
    case leave
    /// Appointments that were called off.
    case cancelledAppointments
    case age

    /// The measure as a person reads it.
    public var name: Text {
        switch self {
        case .lateArrivals: Text(nl: "te laat komen", en: "late arrivals")
        case .truancy: Text(nl: "spijbelen", en: "truancy")
        case .unauthorisedAbsence: Text(nl: "ongeoorloofd verzuim", en: "unauthorised absence")
        case .absenceOrLateness: Text(nl: "verzuim of te laat komen", en: "absence or late arrival")
        case .sickReports: Text(nl: "ziekmeldingen", en: "sick reports")
        case .sickDays: Text(nl: "ziekteverzuim", en: "days ill")
        case .outOfSchool: Text(nl: "thuiszitten", en: "out of school")
        case .leave: Text(nl: "verlof", en: "leave")
        case .cancelledAppointments: Text(nl: "afgezegde afspraken", en: "cancelled appointments")
        case .age: Text(nl: "leeftijd", en: "age")
        }
    }
}
