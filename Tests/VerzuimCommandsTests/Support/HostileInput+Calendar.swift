import VerzuimCommands

extension HostileInput {
    /// Periods that are none, and files of closed days that are none.
    static let calendars =
        periods + [
            HostileInput(calendar: "", "calendar-empty"),
            HostileInput(calendar: "from,through,reason\n", "calendar-empty"),
            HostileInput(calendar: "[]", "calendar-column"),
            HostileInput(calendar: "datum\n2022-01-01\n", "calendar-column"),
            HostileInput(calendar: "from,through\n2022-02-29,2022-03-01\n", "calendar-date"),
            HostileInput(calendar: "from,through\n2022-03-02,2022-03-01\n", "calendar-date"),
            HostileInput(calendar: "from,through\n2022-03-02\u{202E}\u{9B},2022-03-01\n", "calendar-syntax"),
            HostileInput(calendar: "from,through\n2022-03-02\u{202E},2022-03-01\n", "calendar-date"),
            HostileInput(calendar: "from,through\n\u{0}", "calendar-syntax"),
            HostileInput(calendar: "from,through,reason\n2022-03-02,2022-03-02,\"x\n", "calendar-syntax"),
            HostileInput(calendar: String(repeating: "x", count: 10_000), "calendar-limit"),
            HostileInput(calendar: String(repeating: "\n", count: 5_000_000), "calendar-limit"),
            HostileInput(calendar: "BEGIN:VEVENT\nDTSTART:20220302\nRRULE:FREQ=DAILY\nEND:VEVENT", "calendar-event"),
            HostileInput(calendar: "BEGIN:VEVENT\nDTSTART:20220302T100000Z\nEND:VEVENT", "calendar-event"),
            HostileInput(calendar: "BEGIN:VEVENT\nEND:VEVENT", "calendar-date"),
            HostileInput(calendar: "BEGIN:VEVENT\nDTSTART:20220302", "calendar-syntax"),
            HostileInput(calendar: "BEGIN:VCALENDAR\nEND:VCALENDAR", "calendar-empty"),
        ]

    private static let periods = [
        HostileInput("calendar", ends: .usage, "missing-option"),
        HostileInput("calendar", "--from", "2022-01-01", ends: .usage, "missing-option"),
        HostileInput("calendar", "--from", "2022-02-29", "--through", "2022-03-01", ends: .usage, "impossible-date"),
        HostileInput("calendar", "--from", "2022-03-02", "--through", "2022-03-01", ends: .usage, "impossible-range"),
        HostileInput("calendar", "--from", "0001-01-01", "--through", "9999-12-31", ends: .usage, "date-outside-years"),
        HostileInput("calendar", "--working-on", "kerst", ends: .usage, "invalid-choice"),
        HostileInput(
            "calendar", "--from", "2022-01-01", "--through", "2022-12-31", "--calendar", "@/weg.csv", ends: .noInput,
            "missing-file"),
        HostileInput(
            "calendar", "--from", "2022-01-01", "--through", "2022-12-31", "--calendar", "@", ends: .noInput,
            "is-folder"),
        // It never ends, and is read no further than a file may be large.
        HostileInput(
            "calendar", "--from", "2022-01-01", "--through", "2022-12-31", "--calendar", "/dev/zero", ends: .badInput,
            "calendar-limit"),
    ]

    /// A file of closed days with this text.
    private init(calendar text: String, _ code: String) {
        self.init(
            "calendar", "--from", "2022-01-01", "--through", "2022-12-31", "--calendar", "@/v.csv",
            files: ["v.csv": Array(text.utf8)], ends: .badInput, code)
    }
}
