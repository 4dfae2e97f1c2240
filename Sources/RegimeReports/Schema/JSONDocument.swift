public import RegimeEngine

/// The kinds of JSON document that the program writes or reads.
public enum JSONDocument: String, CaseIterable, Sendable {
    case pack
    case packs
    case provisions
    case comparison
    case check
    case checks
    case versionCheck = "version-check"
    case coverage
    case difference
    case explanation
    case search
    case topics
    case places
    case calendar
    case pupilCase = "case"
    case assessment
    case deadline
    case ladder
    case outline

    /// What a document of this kind says that it is, under its key `schema`.
    public var id: String { "verzuimkompas/\(rawValue)/1" }

    /// Its JSON Schema, of the draft 2020-12.
    public var schema: JSONValue { description.value(of: self) }

    /// The parts of its schema that have names.
    var parts: [Schema.Definition] { description.root(of: self).definitions }

    private var description: DocumentSchema {
        switch self {
        case .pack: PackSchema.document
        case .packs: PacksSchema.document
        case .provisions: ProvisionsSchema.document
        case .comparison: ComparisonSchema.document
        case .check: CheckSchema.document
        case .checks: ChecksSchema.document
        case .versionCheck: VersionCheckSchema.document
        case .coverage: CoverageSchema.document
        case .difference: DifferenceSchema.document
        case .explanation: ExplanationSchema.document
        case .search: SearchSchema.document
        case .topics: TopicsSchema.document
        case .places: PlacesSchema.document
        case .calendar: CalendarSchema.document
        case .pupilCase: CaseSchema.document
        case .assessment: AssessmentSchema.document
        case .deadline: DeadlineSchema.document
        case .ladder: LadderSchema.document
        case .outline: OutlineSchema.document
        }
    }
}
