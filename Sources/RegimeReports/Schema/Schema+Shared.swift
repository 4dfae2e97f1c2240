import RegimeEngine
import RulePackKit

/// What several documents have in common.
extension Schema {
    /// Words in both languages.
    static let phrase = object([.required("nl", text), .required("en", text)])
        .described("Words in Dutch and in English.").named("text")

    /// A date, as far as a pattern can tell.
    static let day = Schema([
        "type": "string", "format": "date",
        "pattern": "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    ]).described("A day, as yyyy-mm-dd.").named("day")

    /// A SHA-256.
    static let sha256 = text(matching: "^[0-9a-f]{64}$").described("A SHA-256 in hexadecimal digits.").named("sha256")

    /// The first and the last line.
    static let lines = list(of: integer(in: PackFile.lineNumbers), atLeast: 2, atMost: 2)
        .described("The first and the last line of a source text, counted from 1.").named("lines")

    /// The version of a pack.
    static let packVersion = text(matching: "^(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}$").described(
        "Three numbers: a change of a rule raises the first, an addition the second, other words the third."
    ).named("version")

    /// The id of a regime.
    static let regimeID = text(matching: "^.+/[^/]+$").described(
        "The id of a regime: that of its pack, a slash, a name."
    )
    .named("regimeId")

    /// The id of something in a regime.
    static let wholeID = text(matching: "^.+/[^/]+/[^/]+$")
        .described("The id of a provision or an ambiguity: that of its regime, a slash, a name.").named("id")

    /// Whose text it is.
    static let authority = word(Authority.self)
        .described("Agreements of a municipality or region, or a statute of the whole country.").named("authority")

    /// A sector of education.
    static let sector = word(Sector.self).named("sector")

    /// A kind of provision.
    static let kind = word(Kind.self).named("kind")

    /// A group of questions.
    static let group = word(TopicGroup.self).named("group")

    /// How sure it is that the text says something.
    static let standing = word(StandingWord.self)
        .described("Whether the text says so literally, is read so, or does not say so and we assume it.")
        .named("standing")

    /// When a regime is in force, in short.
    static let term = object([
        .required("from", day.orNull, "The first day; null when there is none or it is not known."),
        .required("through", day.orNull, "The last day; null when there is none or it is not known."),
        .required("note", text, "The same in Dutch words."),
    ]).described("When a regime is in force.").named("term")

    /// What a report was asked for.
    static let asked = object([
        .required("kinds", list(of: kind), "No kinds is all of them."),
        .required("topics", list(of: id), "No topics is all of them."), .required("sector", sector.orNull),
        .required("on", day.orNull), .required("full", flag, "Whether no answer was cut short."),
    ]).described("What was asked for.").named("asked")
}
