import ArgumentKit
import RegimeEngine
import RulePackKit

/// The option that says how unclear points are read, for every command that works an outcome out.
enum ReadingOptions {
    static func reading(_ language: Language) -> ValueOption {
        ValueOption(
            "reading", placeholder: Text(nl: "ONDUIDELIJKHEID=LEZING", en: "AMBIGUITY=READING")[language],
            repeats: true, listSeparator: ",",
            help: Text(
                nl:
                    "Leest een onduidelijk punt zo; anders geldt de standaardlezing. Zonder regeling ervoor geldt de keuze "
                    + "in elke gekozen regeling die het punt heeft.",
                en: "Reads an unclear point so; otherwise the default reading holds. Without a regime before it, the "
                    + "choice holds in each chosen regime that has the point.")[language])
    }
}

extension Invocation {
    /// The readings that are picked among some regimes: the id of a reading by the whole id of its ambiguity.
    func pickedReadings(among regimes: [Regime]) throws(Failure) -> [String: String] {
        var picked: [String: String] = [:]
        for argument in arguments.values(of: ReadingOptions.reading(language)) {
            let choice = try ReadingChoice(argument)
            for ambiguity in try ambiguities(meantBy: choice, among: regimes) {
                if let other = picked[ambiguity.id], other != choice.reading {
                    throw Failure(twoReadings: [other, choice.reading], of: ambiguity)
                }
                picked[ambiguity.id] = choice.reading
            }
        }
        return picked
    }

    /// The ambiguities that have the name and the reading of a choice; there is at least one.
    private func ambiguities(meantBy choice: ReadingChoice, among regimes: [Regime]) throws(Failure) -> [Ambiguity] {
        let all = regimes.flatMap(\.ambiguities)
        let named = all.filter(choice.names)
        guard !named.isEmpty else {
            let elsewhere = catalogue.regimes.filter { $0.ambiguities.contains(where: choice.names) }
            throw elsewhere.isEmpty
                ? Failure(unknownAmbiguity: choice, among: all) : Failure(choice, isOf: elsewhere.map(\.id))
        }
        let fitting = named.filter { $0.readings.contains { $0.id == choice.reading } }
        guard !fitting.isEmpty else { throw Failure(unknownReading: choice, of: named) }
        return fitting
    }
}

/// What one value of the option says.
private struct ReadingChoice {
    /// The name of the ambiguity, or its whole id.
    let ambiguity: String
    let reading: String

    init(_ argument: String) throws(Failure) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw Failure(
                .usage, .malformedReading,
                nl: "\(Wording.dutch.quoted(argument)) zegt niet welke lezing van welk punt; schrijf "
                    + "ONDUIDELIJKHEID=LEZING.",
                en: "\(Wording.english.quoted(argument)) does not say which reading of which point; write "
                    + "AMBIGUITY=READING.")
        }
        ambiguity = String(parts[0])
        reading = String(parts[1])
    }

    func names(_ candidate: Ambiguity) -> Bool {
        ambiguity.contains("/") ? candidate.id == ambiguity : candidate.name == ambiguity
    }
}

extension Failure {
    fileprivate init(unknownAmbiguity choice: ReadingChoice, among ambiguities: [Ambiguity]) {
        let isWhole = choice.ambiguity.contains("/")
        let (nl, en) = Failure.unknown(choice.ambiguity, known: ambiguities.map { isWhole ? $0.id : $0.name })
        self.init(
            .noInput, .unknownAmbiguity, nl: "De gekozen regelingen hebben geen onduidelijkheid \(nl)",
            en: "The chosen regimes have no ambiguity \(en)")
    }

    /// The ambiguity exists, in regimes that were not asked about.
    fileprivate init(_ choice: ReadingChoice, isOf regimes: [String]) {
        self.init(
            .noInput, .ambiguityElsewhere,
            nl: "De onduidelijkheid \(Wording.dutch.quoted(choice.ambiguity)) hoort bij "
                + "\(Wording.dutch.quoted(regimes.joined(separator: ", "))), en die regeling is niet gekozen.",
            en: "The ambiguity \(Wording.english.quoted(choice.ambiguity)) belongs to "
                + "\(Wording.english.quoted(regimes.joined(separator: ", "))), which is not among the chosen regimes.")
    }

    fileprivate init(unknownReading choice: ReadingChoice, of ambiguities: [Ambiguity]) {
        let known = Set(ambiguities.flatMap(\.readings).map(\.id)).sorted()
        let (nl, en) = Failure.unknown(choice.reading, known: known)
        let list = Failure.list(known)
        self.init(
            .noInput, .unknownReading,
            nl: "De onduidelijkheid \(Wording.dutch.quoted(choice.ambiguity)) heeft geen lezing \(nl) Wel: \(list.nl).",
            en: "The ambiguity \(Wording.english.quoted(choice.ambiguity)) has no reading \(en) It has: \(list.en).")
    }

    fileprivate init(twoReadings readings: [String], of ambiguity: Ambiguity) {
        self.init(
            .usage, .conflictingReadings,
            nl: "De onduidelijkheid \(Wording.dutch.quoted(ambiguity.id)) kreeg twee lezingen: "
                + "\(readings.map { Wording.dutch.quoted($0) }.joined(separator: " en ")). Kies er één.",
            en: "The ambiguity \(Wording.english.quoted(ambiguity.id)) was given two readings: "
                + "\(readings.map { Wording.english.quoted($0) }.joined(separator: " and ")). Choose one.")
    }
}
