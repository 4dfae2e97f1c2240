import RegimeEngine

/// A calendar for some days, described.
enum CalendarSchema {
    static let document = DocumentSchema(
        "Calendar",
        "The public holidays, the closed days and the number of days that count, as `verzuim calendar --format json` "
            + "writes them.",
        [
            .required("from", .day, "The first day."), .required("through", .day, "The last day."),
            .required("calendar", .calendarChoices), .required("days", .positive, "How many days there are."),
            .required("workingDays", .count, "How many of them are working days."),
            .required("schoolDays", .count, "How many of them are working days on which the school is not closed."),
            .required("holidays", .list(of: holiday), "The public holidays, in the order of the calendar."),
            .required("closed", .list(of: closed), "The closed days that touch these days, as they were given."),
        ])

    private static let holiday = Schema.object([
        .required("date", .day), .required("weekday", .weekday), .required("holiday", .publicHoliday),
        .required("name", .phrase),
        .required("workingDay", .flag, "Whether the day is a working day here, which it is by choice alone."),
    ])

    private static let closed = Schema.object([
        .required("from", .day, "The first day."), .required("through", .day, "The last day."),
        .required("reason", .text, "Why, as it was given; empty when no reason was given."),
        .required("workingDays", .count, "How many working days it takes of the days of the document."),
    ])
}
