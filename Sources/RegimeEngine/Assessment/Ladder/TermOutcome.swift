public import RulePackKit

/// What counting a term out comes to.
public enum TermOutcome: Hashable, Sendable {
    /// It ends on a day.
    case counted(TermCount)
    /// No day follows, and why.
    case open(OpenTerm)

    /// The last day of the term, when there is one.
    public var due: Day? { if case .counted(let count) = self { count.due } else { nil } }

    /// How the term was counted, when it could be.
    public var count: TermCount? { if case .counted(let count) = self { count } else { nil } }

    /// Why no day follows, when none does.
    public var reason: OpenTerm? { if case .open(let reason) = self { reason } else { nil } }
}

/// Why no day follows from a term.
public enum OpenTerm: Hashable, Sendable {
    /// The text gives no number.
    case noNumber
    /// The rule does not hold as the text is read here.
    case doesNotHold
    /// The reading gives too little to work a day out.
    case leftOpen
    /// It runs from a moment of which the day was not given.
    case runsFrom(Moment)
    /// The tier before it has no last day: its place, its title, and whether that is for want of a number.
    case after(order: Int, title: String, hasNumber: Bool)
    /// Its number, its unit or its length makes no day.
    case uncountable(TermCount.Problem)
}

extension OpenTerm {
    /// The reason as a word for programs.
    public var word: Word {
        switch self {
        case .noNumber: .noNumber
        case .doesNotHold: .doesNotHold
        case .leftOpen: .leftOpen
        case .runsFrom: .otherStart
        case .after: .earlierTier
        case .uncountable: .uncountable
        }
    }

    /// Why no day follows, as programs read it.
    public enum Word: String, CaseIterable, Hashable, Sendable {
        case noNumber
        case doesNotHold
        case leftOpen
        case otherStart
        case earlierTier
        case uncountable
    }

    /// The reason as a person reads it.
    public var name: Text {
        switch self {
        case .noNumber: Text(nl: "de tekst geeft geen getal", en: "the text gives no number")
        case .doesNotHold: Text(nl: "zo gelezen geldt de bepaling niet", en: "read so, the rule does not hold")
        case .leftOpen:
            Text(nl: "zo gelezen geeft de tekst te weinig", en: "read so, the text gives too little")
        case .runsFrom(let moment):
            Text(
                nl: "de termijn loopt vanaf \(moment.name.nl), en die dag is niet gegeven",
                en: "the term runs from \(moment.name.en), and that day was not given")
        case .after(let order, let title, hasNumber: false):
            Text(
                nl: "trede \(order) („\(title)”) heeft geen getal", en: "tier \(order) (\"\(title)\") has no number")
        case .after(let order, let title, hasNumber: true):
            Text(
                nl: "van trede \(order) („\(title)”) is geen laatste dag bekend",
                en: "tier \(order) (\"\(title)\") has no known last day")
        case .uncountable(let problem): problem.name
        }
    }
}

extension TermCount.Problem {
    /// The problem as a person reads it.
    public var name: Text {
        switch self {
        case .noTerm(let unit):
            Text(nl: "uit \(unit.name.nl) volgt geen dag", en: "no day follows from \(unit.name.en)")
        case .notWhole: Text(nl: "het getal is niet heel", en: "the number is not whole")
        case .outsideYears(let years):
            Text(
                nl: "de dag valt buiten de jaren \(years.lowerBound) t/m \(years.upperBound)",
                en: "the day lies outside the years \(years.lowerBound) through \(years.upperBound)")
        }
    }
}
