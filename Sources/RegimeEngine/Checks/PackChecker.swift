public import RulePackKit

/// Checks packs: every check runs, and all that is found is reported.
public struct PackChecker: Sendable {
    static let checks: [any PackCheck] = [
        UniqueIds(), WellFormedIds(), PlainTitles(), CitedProvisions(), KnownDocuments(), QuotesStandOnTheirLines(),
        ShortQuotes(), CitationsOfTheirOwnRule(), ResolvedReferences(), TiersInOrder(), RangesMeet(), SeriesOfOneUnit(),
        OneSeriesAMeasure(), AnsweredTopics(), FittingKinds(), ReadingsOfAmbiguities(), AffectedProvisions(),
        SectorsOfTheRegime(), SilencesAreSilent(), RuleOrNoRule(), OwnWords(), ExplainedStandings(),
        FittingRevisions(), PossibleConditions(), WindowsSinceEvents(),
    ]

    private let sources: SourceLibrary?

    /// Creates a checker; without sources, what needs the texts is not checked.
    public init(sources: SourceLibrary? = nil) {
        self.sources = sources
    }

    /// The code and the summary of every check.
    public static var summaries: [(code: String, summary: Text)] {
        checks.map { (type(of: $0).code, type(of: $0).summary) }
    }

    /// What is wrong with a pack, by code and then by subject.
    public func findings(in pack: Pack) -> [Finding] {
        let found = pack.regimes.flatMap { regime in
            let subject = CheckSubject(regime: regime, sources: sources)
            return PackChecker.checks.flatMap { $0.findings(in: subject) }
        }
        return (UniqueIds().findings(among: pack.regimes) + found).sorted {
            ($0.code, $0.subject, $0.message.nl) < ($1.code, $1.subject, $1.message.nl)
        }
    }
}
