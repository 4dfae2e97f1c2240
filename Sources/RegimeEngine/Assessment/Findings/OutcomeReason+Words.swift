public import RulePackKit

extension OutcomeReason {
    /// The reason as a person reads it.
    public var text: Text {
        switch self {
        case .noNumber: Text(nl: "de tekst geeft geen getal", en: "the text gives no number")
        case .endNotStated(let amount):
            Text(
                nl: "of precies \(amount.phrase.nl) meetelt, zegt de tekst niet",
                en: "whether exactly \(amount.phrase.en) is included the text does not say")
        case .stretchNotStated:
            Text(
                nl: "over welke periode is geteld, zegt de tekst niet",
                en: "over how long to count the text does not say")
        case .readingLeavesOpen:
            Text(
                nl: "deze lezing geeft te weinig om een uitkomst te bepalen",
                en: "this reading gives too little to work out an outcome")
        case .notCountable: Text(nl: "dit is niet uit een dossier te tellen", en: "this cannot be counted from a case")
        case .birthdayNotStated:
            Text(
                nl: "geboren op 29 februari: of het jaar op 28 februari vol is, zegt de tekst niet",
                en: "born on 29 February: whether the year is complete on 28 February the text does not say")
        case .inForceNotStated:
            Text(
                nl: "of deze bepaling op die dag geldt, zegt de tekst niet",
                en: "whether this provision is in force on that day the text does not say")
        case .factsMissing: Text(nl: "er ontbreekt een gegeven", en: "a fact is missing")
        case .readingsDiffer:
            Text(nl: "de lezingen geven een verschillende uitkomst", en: "the readings give different outcomes")
        case .nothingToCount(let measure):
            Text(nl: "geen \(measure.name.nl) in het dossier", en: "no \(measure.name.en) in the case")
        case .passed: Text(nl: "de bovengrens is voorbij", en: "the upper end is passed")
        case .doesNotHold:
            Text(nl: "in deze lezing geldt de regel niet", en: "in this reading the rule does not hold")
        case .otherUnit(let unit, let recorded): Text.otherUnit(unit, recorded)
        case .fact(let fact, let value): Text.fact(fact, value)
        case .age(let ages): Text(nl: "alleen \(ages.phrase.nl)", en: "only \(ages.phrase.en)")
        case .excluded(_, let title):
            Text(nl: "uitgesloten: \(title)", en: "excluded by the criterion “\(title)”")
        case .requirementNotMet(_, let title):
            Text(nl: "niet voldaan: \(title)", en: "a condition is not met: “\(title)”")
        case .notAdmitted(let ages):
            Text(
                nl: "het overleg is voor andere leeftijden: \(ages.map(\.phrase.nl).joined(separator: "; "))",
                en: "the meeting is for other ages: \(ages.map(\.phrase.en).joined(separator: "; "))")
        case .otherSector(let sectors):
            Text(
                nl: "in deze lezing alleen voor \(sectors.map(\.name.nl).joined(separator: ", "))",
                en: "in this reading only for \(sectors.map(\.name.en).joined(separator: ", "))")
        }
    }
}

extension Text {
    fileprivate static func otherUnit(_ unit: Unit, _ recorded: [AbsenceUnit]) -> Text {
        guard !recorded.isEmpty else {
            return Text(
                nl: "de regel telt \(unit.name.nl), en in die eenheid geeft het dossier niets",
                en: "the rule counts \(unit.name.en), in which the case records nothing")
        }
        return Text(
            nl: "de regel telt \(unit.name.nl); het dossier geeft \(recorded.map(\.name.nl).joined(separator: " en "))",
            en: "the rule counts \(unit.name.en); the case gives \(recorded.map(\.name.en).joined(separator: " and "))")
    }

    fileprivate static func fact(_ fact: CaseFact, _ value: Bool) -> Text {
        value
            ? Text(nl: "in het dossier wel zo: \(fact.name.nl)", en: "so in the case: \(fact.name.en)")
            : Text(nl: "in het dossier niet zo: \(fact.name.nl)", en: "not so in the case: \(fact.name.en)")
    }
}
