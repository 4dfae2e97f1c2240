/// Lines that together use every command and every option that changes what it says.
enum CommandLines {
    /// Those that report something, and so have every format.
    static let reporting: [[String]] = [
        ["packs"],
        ["find", "Leidschendam-Voorburg"],
        ["find", "0796", "--sector", "mbo", "--on", "2022-03-01"],
        ["find", "Den Haag", "--on", "2030-01-01"],
        ["compare", "--kind", "deadline,mandate"],
        ["compare", "den-haag/2018", "tilburg", "--sector", "vo"],
        ["compare", "--kind", "threshold", "--full"],
        ["compare", "--on", "2022-01-15", "--only-differences", "--kind", "meeting"],
        ["compare", "tilburg", "--topic", "mandate"],
        ["compare", "--with-statute", "--kind", "threshold"],
        ["compare", "tilburg", "--against", "nederland", "--only-differences"],
        ["compare", "den-haag", "--against", "nederland/leerplichtwet", "--kind", "threshold,task", "--full"],
        ["diff", "den-haag/2018", "s-hertogenbosch"],
        ["diff", "den-haag/2018", "tilburg", "--full", "--kind", "deadline,role"],
        ["diff", "den-haag", "tilburg", "--sector", "vo"],
        ["diff", "tilburg", "tilburg"],
        ["assess", WorkedCase.path("voorbeelden/negen-keer-te-laat-drie-dagen-ziek.json"), "--with-statute"],
        ["assess", WorkedCase.path("s-hertogenbosch/te-laat-12-keer.json"), "--pack", "s-hertogenbosch", "--full"],
        ["assess", WorkedCase.path("voorbeelden"), "--pack", "tilburg", "--working-on", "kingsDay"],
        ["assess", WorkedCase.path("nederland/mbo-17-klokuren.json"), "--on", "2021-12-31"],
        ["show", "tilburg", "--kind", "tier,mandate"],
        ["show", "s-hertogenbosch", "--topic", "sickness"],
        ["show", "den-haag", "--sector", "mbo"],
        ["show", "holland-rijnland", "--open"],
        ["show", "nederland"],
        ["explain", "den-haag/2018/response-to-complete-report"],
        ["explain", "s-hertogenbosch/2022/counting-window"],
        ["explain", "mandate"],
        ["explain", "ZAT"],
        ["explain", "nederland/leerplichtwet/sixteen-hours-po"],
        ["explain", "attendance-officer"],
        ["deadline", "den-haag/2018/response-to-complete-report", "--from", "2018-04-26"],
        ["deadline", "case-meeting-time", "--from", "2018-01-31", "--working-on", "goodFriday"],
        ["deadline", "tilburg/2017/step-3-own-time", "--from", "2018-01-31"],
        ["ladder", "--from", "2018-01-29"],
        ["ladder", "tilburg", "s-hertogenbosch", "--from", "2018-01-30", "--sector", "po"],
        ["ladder", "tilburg", "--from", "2018-01-30", "--reading", "support-team-term=four-weeks"],
        ["search", "rode knop"],
        ["search", "leerplicht", "school", "--kind", "threshold"],
        ["search", "doorzetingsmacht"],
        ["topics"],
        ["calendar", "--from", "2022-08-01", "--through", "2023-07-31"],
        ["calendar", "--from", "2018-04-27", "--through", "2018-04-27", "--working-on", "kingsDay"],
        ["check"],
        ["explain", "VK"],
    ]

    /// Those that show Swift, which is in no language.
    static let showingCode: [[String]] = [["explain", "VK011"], ["explain", "vk036"]]

    static let formats = ["text", "markdown", "csv", "json"]

    /// Those that print one thing in one form.
    static let others: [[String]] = [["export", "den-haag"]]
}
