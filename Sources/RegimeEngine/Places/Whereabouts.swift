public import RulePackKit

/// Which regimes apply in a municipality, and why the others do not.
public struct Whereabouts: Hashable, Sendable {
    /// Whether a regime applies.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// It covers the municipality, is for the sector if one was asked for, and is in force on the day.
        case applies
        /// It covers the municipality and is for the sector if one was asked for; no day was.
        case covers
        /// That it covers the municipality comes from outside its text.
        case assumed
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
        /// None of these packs covers a municipality of this name or code; the names that have it in them come along,
        /// and the names that there are.
        case unknownPlace(String, containing: [String], known: [String])
        /// Several municipalities are called so; the code tells them apart.
        case ambiguous(String, [Jurisdiction])
        /// This is the name of a pack that covers these municipalities, or names none.
        case region(String, covers: [String])
    }

    /// The municipality.
    public let place: Jurisdiction
    /// The sector and the day asked for.
    public let filter: ProvisionFilter
    /// Every regime, those that apply first.
    public let entries: [Entry]

    /// Looks a municipality up by its name, another name that people type, or its code. A statute is for all of them and
    /// is left out.
    ///
    /// - Throws: `Problem` when no regime covers it, or when several municipalities are called so.
    public init(of name: String, among packs: [Pack], filter: ProvisionFilter = ProvisionFilter()) throws(Problem) {
        let packs = packs.filter { $0.authority == .municipal }
        place = try Whereabouts.place(called: name, among: packs)
        let place = place
        let regimes = packs.flatMap(\.regimes)
        self.filter = filter
        let entries = regimes.map { Whereabouts.entry($0, place, filter) }
        self.entries = Verdict.allCases.flatMap { verdict in entries.filter { $0.verdict == verdict } }
    }

    private static func place(called name: String, among packs: [Pack]) throws(Problem) -> Jurisdiction {
        let places = packs.flatMap(\.jurisdictions)
        var codes: Set<String> = []
        let found = places.filter { $0.isCalled(name) && codes.insert($0.code).inserted }
        guard found.count < 2 else { throw .ambiguous(name, found) }
        if let place = found.first { return place }
        if let pack = packs.first(where: { $0.isCalled(name) }) {
            throw .region(pack.name, covers: pack.jurisdictions.map(\.name))
        }
        let asked = FoldedText(name)
        let containing = places.map(\.name) + places.flatMap(\.aliases)
        throw .unknownPlace(
            name, containing: containing.filter { FoldedText($0).contains(phrase: asked) },
            known: places.flatMap { [$0.name] + $0.aliases } + packs.map(\.name))
    }

    private static func entry(_ regime: Regime, _ place: Jurisdiction, _ filter: ProvisionFilter) -> Entry {
        let own = regime.jurisdictions.first { $0.code == place.code }
        let (verdict, reason) = own.map { here(regime, $0, filter) } ?? elsewhere(regime)
        return Entry(regime: regime, verdict: verdict, reason: reason, jurisdiction: own)
    }

    private static func elsewhere(_ regime: Regime) -> (Verdict, Text) {
        let names = regime.jurisdictions.map(\.name).joined(separator: ", ")
        guard !names.isEmpty else {
            return (.elsewhere, Text(nl: "noemt geen gemeente", en: "names no municipality"))
        }
        return (.elsewhere, Text(nl: "gaat over \(names)", en: "is about \(names)"))
    }

    private static func here(
        _ regime: Regime, _ own: Jurisdiction, _ filter: ProvisionFilter
    ) -> (Verdict, Text) {
        if let exclusion = filter.exclusion(of: regime) {
            let isOfSector = filter.sector.map(regime.sectors.contains) ?? true
            return (isOfSector ? .notInForce : .otherSector, exclusion.explanation)
        }
        let isOpen = filter.day.map { regime.validity.isInForce(on: $0) == .unknown } ?? false
        let reason = filter.day.map(regime.validity.note(on:)) ?? regime.validity.note
        if own.standing.id == "assumed" { return (.assumed, reason) }
        if isOpen { return (.unsettled, reason) }
        return (filter.day == nil ? .covers : .applies, reason)
    }
}

extension Validity {
    /// How the text puts it; that it leaves the day open, or that on a day to which it was renewed this need not be so.
    fileprivate func note(on day: Day) -> Text {
        guard isInForce(on: day) != .unknown else {
            return Text(
                nl: "of dit op \(day) geldt, staat niet in de tekst: \(note.nl)",
                en: "whether this is in force on \(day) the text does not say: \(note.en)")
        }
        let isRenewed: Bool =
            switch through {
            case .day(let end): day > end
            case .within(let period): day > period.from
            case .notStated, .open: true
            }
        guard renewsTacitly, isRenewed else { return note }
        return Text(
            nl: "\(note.nl); of de partijen anders hebben besloten, staat niet in de tekst",
            en: "\(note.en); whether the parties have decided otherwise the text does not say")
    }
}

extension Jurisdiction {
    /// Whether people call it so: by its name or another name, whatever the case, accents and hyphens, or by its code
    /// with or without the letters.
    func isCalled(_ name: String) -> Bool {
        let asked = FoldedText(name)
        guard !asked.isEmpty else { return false }
        if let number = Int(name), number == Int(code.drop { !$0.isNumber }) { return true }
        return ([self.name, code] + aliases).contains { FoldedText($0).joined == asked.joined }
    }
}

extension Pack {
    fileprivate func isCalled(_ name: String) -> Bool {
        let asked = FoldedText(name)
        return !asked.isEmpty && [id, self.name].contains { FoldedText($0).joined == asked.joined }
    }
}
