import RegimeEngine

/// What checks look for, described.
enum ChecksSchema {
    static let document = DocumentSchema(
        "Checks", "What checks look for, as `verzuim explain VK --format json` writes it.",
        [.required("checks", .list(of: check))])

    private static let check = Schema.object([
        .required("code", .checkCode, "The code of the check, which never changes."),
        .required("severity", .severity),
        .required("needsSources", .flag, "Whether it is checked only against the source texts."),
        .required("summary", .phrase, "What is checked."), .required("why", .phrase, "Why it matters."),
        .required("remedy", .phrase, "How to mend what is found."),
        .required("part", .word(CheckExplanation.Part.self), "The block of a pack in which the examples stand."),
        .required("wrong", .id, "Swift in which the check finds something."),
        .required("right", .id, "Swift in which it does not."),
    ])
}

extension Schema {
    /// The code of a check.
    static let checkCode = word(of: PackChecker.summaries.map(\.code)).named("checkCode")

    /// How bad a finding is.
    static let severity = word(Finding.Severity.self)
        .described("An error does not pass; a suggestion does.").named("severity")
}
