public import RulePackKit

/// Checks packs: every check runs, and all that is found is reported.
public struct PackChecker: Sendable {
    static let all: [any PackCheck] = [
        UniqueIds(), WellFormedIds(), PlainTitles(), CitedProvisions(), KnownDocuments(), QuotesStandOnTheirLines(),
        ShortQuotes(), CitationsOfTheirOwnRule(), ResolvedReferences(), TiersInOrder(), RangesMeet(), SeriesOfOneUnit(),
        OneSeriesAMeasure(), AnsweredTopics(), FittingKinds(), ReadingsOfAmbiguities(), AffectedProvisions(),
        SectorsOfTheRegime(), SilencesAreSilent(), RuleOrNoRule(), OwnWords(), ExplainedStandings(),
        FittingRevisions(), PossibleConditions(), WindowsSinceEvents(), DatesInOrder(), WellFormedCodes(),
        CleanWords(), WholeRegimes(), NothingTwice(), DistinctProvisions(), LinesThatExist(), OwnVocabulary(),
        TopicsOfTheirSector(), ReadingsThatDiffer(), StatedStretches(), StatedConsequences(), SeriesOfMore(),
        NearSharedWords(), SharedOwnWords(),
    ]

    private let sources: SourceLibrary?
    private let neighbours: [Pack]

    /// Creates a checker; without sources, what needs the texts is not checked, and without packs that stand beside the
    /// one that is checked, what they could share is not.
    public init(sources: SourceLibrary? = nil, beside neighbours: [Pack] = []) {
        self.sources = sources
        self.neighbours = neighbours
    }

    /// Every check as it is explained, by code.
    public static var checks: [CheckDescription] { all.map { CheckDescription($0) } }

    /// The code and the summary of every check.
    public static var summaries: [(code: String, summary: Text)] {
        all.map { (type(of: $0).code, type(of: $0).summary) }
    }

    /// What is wrong with a pack, by code and then by subject.
    public func findings(in pack: Pack) -> [Finding] { findings(in: pack, by: PackChecker.all) }

    /// What one check finds in a pack, by subject.
    public func findings(in pack: Pack, of code: String) -> [Finding] {
        findings(in: pack, by: PackChecker.all.filter { type(of: $0).code == code })
    }

    private func findings(in pack: Pack, by checks: [any PackCheck]) -> [Finding] {
        let whole = CheckedPack(pack: pack, neighbours: neighbours.filter { $0.id != pack.id })
        let subjects = pack.regimes.map { CheckSubject($0, sources: sources) }
        let found = checks.flatMap { check in
            check.findings(in: whole) + subjects.flatMap { check.findings(in: $0) }
        }
        return found.sorted {
            ($0.code, $0.subject, $0.message.nl, $0.origin?.line ?? 0)
                < ($1.code, $1.subject, $1.message.nl, $1.origin?.line ?? 0)
        }
    }
}
