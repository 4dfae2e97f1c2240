public import RulePackKit

/// Which regimes apply in a municipality, and why the others do not.
public struct Whereabouts: Hashable, Sendable {
    /// Whether a regime applies.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// It covers the municipality and is for the sector and in force on the day, as far as those were asked for.
        case applies
        /// It covers the municipality; whether it is in force on the day its text does not say.
        case unsettled
        /// It covers the municipality and is not for the sector.
        case otherSector
        /// It covers the municipality and is not in force on the day.
        case notInForce
        /// It covers other municipalities.
        case elsewhere
    }

    /// One regime with its verdict.
    public struct Entry: Hashable, Sendable {
        /// The regime.
        public let regime: Regime
        /// Whether it applies.
        public let verdict: Verdict
        /// Why, in a few words.
        public let reason: Text
        /// The municipality as the regime has it, when it covers it.
        public let jurisdiction: Jurisdiction?
    }

    /// Why there is no answer.
    public enum Problem: Error, Hashable, Sendable {
        /// No regime covers a municipality of this name or code; the names that there are come along.
        case unknownPlace(String, known: [String])
        /// This is the name of a pack that covers these municipalities.
        case region(String, covers: [String])
    }

    /// The municipality.
    public let place: Jurisdiction
    /// The sector and the day asked for.
    public let filter: ProvisionFilter
    /// Every regime, those that apply first.
    public let entries: [Entry]

    /// Looks a municipality up by its name, another name that people type, or its code.
    ///
    /// - Throws: `Problem` when no regime covers it.
    public init(of name: String, among packs: [Pack], filter: ProvisionFilter = ProvisionFilter()) throws(Problem) {
        let places = packs.flatMap(\.jurisdictions)
        guard let place = places.first(where: { $0.isCalled(name) }) else {
            if let pack = packs.first(where: { $0.isCalled(name) }) {
                throw .region(pack.name, covers: pack.jurisdictions.map(\.name))
            }
            throw .unknownPlace(name, known: places.flatMap { [$0.name] + $0.aliases } + packs.map(\.name))
        }
        let regimes = packs.flatMap(\.regimes)
        self.place = place
        self.filter = filter
        let entries = regimes.map { Whereabouts.entry($0, place, filter) }
        self.entries = Verdict.allCases.flatMap { verdict in entries.filter { $0.verdict == verdict } }
    }

    private static func entry(_ regime: Regime, _ place: Jurisdiction, _ filter: ProvisionFilter) -> Entry {
        let own = regime.jurisdictions.first { $0.code == place.code }
        let (verdict, reason) = own == nil ? elsewhere(regime) : here(regime, filter)
        return Entry(regime: regime, verdict: verdict, reason: reason, jurisdiction: own)
    }

    private static func elsewhere(_ regime: Regime) -> (Verdict, Text) {
        let names = regime.jurisdictions.map(\.name).joined(separator: ", ")
        return (.elsewhere, Text(nl: "gaat over \(names)", en: "is about \(names)"))
    }

    private static func here(_ regime: Regime, _ filter: ProvisionFilter) -> (Verdict, Text) {
        if let exclusion = filter.exclusion(of: regime) {
            let isOfSector = filter.sector.map(regime.sectors.contains) ?? true
            return (isOfSector ? .notInForce : .otherSector, exclusion.explanation)
        }
        if let day = filter.day, regime.validity.isInForce(on: day) == .unknown {
            return (
                .unsettled,
                Text(
                    nl: "of dit op \(day) geldt, staat niet in de tekst: \(regime.validity.note.nl)",
                    en: "whether this is in force on \(day) the text does not say: \(regime.validity.note.en)")
            )
        }
        return (.applies, regime.validity.note)
    }
}

extension Jurisdiction {
    /// Whether people call it so: by its name or another name, whatever the case, accents and hyphens, or by its code
    /// with or without the letters.
    func isCalled(_ name: String) -> Bool {
        let asked = FoldedText(name)
        guard !asked.isEmpty else { return false }
        let digits = String(code.drop { !$0.isNumber })
        return ([self.name, code, digits] + aliases).contains { FoldedText($0).joined == asked.joined }
    }
}

extension Pack {
    fileprivate func isCalled(_ name: String) -> Bool {
        let asked = FoldedText(name)
        return !asked.isEmpty && [id, self.name].contains { FoldedText($0).joined == asked.joined }
    }
}
