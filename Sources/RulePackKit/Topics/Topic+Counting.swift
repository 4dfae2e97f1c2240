extension Topic {
    /// From how many hours must absence be reported?
    public static let statutoryReportHours = Topic(
        "statutory-report-hours", .counting, .threshold,
        nl: "Vanaf hoeveel uur moet verzuim worden gemeld?",
        en: "From how many hours must absence be reported?",
        caveat: Text(
            nl: "Welke uren tellen verschilt per sector; een tekst die alleen „uur” zegt, laat dat open.",
            en: "Which hours count differs by sector; a text that says only \"hours\" leaves that open."))

    /// What happens upon late arrivals, by number?
    public static let lateArrivals = Topic(
        "late-arrivals", .counting, .threshold,
        nl: "Wat gebeurt er bij te laat komen, per aantal keer?",
        en: "What happens upon late arrivals, by number?")

    /// What happens upon truancy, by hour, daypart or day?
    public static let truancy = Topic(
        "truancy", .counting, .threshold,
        nl: "Wat gebeurt er bij spijbelen, per uur, dagdeel of dag?",
        en: "What happens upon truancy, by hour, daypart or day?",
        caveat: Text(
            nl: "Uren, dagdelen en dagen zijn verschillende eenheden en worden niet omgerekend.",
            en: "Hours, dayparts and days are different units and are not converted."))

    /// When is sickness a reason to act?
    public static let sickness = Topic(
        "sickness", .counting, .threshold, also: .criterion,
        nl: "Wanneer is ziekteverzuim reden voor actie?",
        en: "When is sickness a reason to act?")

    /// From what length of time out of school does a special step follow?
    public static let outOfSchool = Topic(
        "out-of-school", .counting, .threshold, also: .term,
        nl: "Vanaf welke duur van thuiszitten volgt een bijzondere stap?",
        en: "From what length of time out of school does a special step follow?")

    /// From how many days of leave does another than the school decide?
    public static let leaveDays = Topic(
        "leave-days", .counting, .threshold,
        nl: "Vanaf hoeveel dagen verlof is een ander dan de school aan zet?",
        en: "From how many days of leave does another than the school decide?")

    /// What happens upon further absence after a talk or visit?
    public static let repeatedAbsence = Topic(
        "repeated-absence", .counting, .threshold, also: .task,
        nl: "Wat gebeurt er bij opnieuw verzuim na een gesprek of bezoek?",
        en: "What happens upon further absence after a talk or visit?")

    /// After how many missed appointments does compulsion follow?
    public static let missedAppointments = Topic(
        "missed-appointments", .counting, .threshold, also: .actionItem, .task,
        nl: "Na hoeveel afgezegde afspraken volgt een verplichtend kader?",
        en: "After how many missed appointments does compulsion follow?")

    /// What happens upon authorised absence that gives concern?
    public static let excusedAbsence = Topic(
        "excused-absence", .counting, .task,
        nl: "Wat gebeurt er bij geoorloofd verzuim dat zorgen geeft?",
        en: "What happens upon authorised absence that gives concern?")

    static let countingGroup: [Topic] = [
        .statutoryReportHours,
        .lateArrivals,
        .truancy,
        .sickness,
        .outOfSchool,
        .leaveDays,
        .repeatedAbsence,
        .missedAppointments,
        .excusedAbsence,
    ]
}
