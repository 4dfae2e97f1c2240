/// One dated text of a pack. What is compared is regimes.
public struct Regime: Located, Hashable, Sendable {
    /// The id: the local name, with the pack's id before it once the pack holds it.
    public private(set) var id: String
    /// Whose text it is: that of the pack that holds it.
    public private(set) var authority = Authority.municipal
    /// The title of the text.
    public let title: String
    /// A short name for the head of a column.
    public let shortTitle: String
    /// From when through when it is in force.
    public let validity: Validity
    /// The sectors that it covers.
    public let sectors: [Sector]
    /// The municipalities that it covers.
    public let jurisdictions: [Jurisdiction]
    /// The texts that it is read from.
    public let documents: [SourceDocument]
    /// Its rules.
    public private(set) var provisions: [Provision]
    /// Where its text is unclear.
    public private(set) var ambiguities: [Ambiguity]
    /// Remarks on questions that it does not answer.
    public let silences: [Silence]
    /// The lines that hold no rule.
    public private(set) var notRules: [NotRule]
    /// The places in the list of the ambiguities that affect a provision, by its name.
    private let placesOfAmbiguities: [String: [Int]]
    private var written = Aside<Origin?>(nil)

    /// Where it is written, if that is known; two that say the same are equal wherever they are written.
    public package(set) var origin: Origin? {
        get { written.value }
        set { written = Aside(newValue) }
    }

    /// Creates a regime. Citations that name no document are of the first one.
    public init(
        _ name: String, title: String, shortTitle: String, validity: Validity, sectors: [Sector],
        jurisdictions: [Jurisdiction], documents: [SourceDocument], silences: [Silence] = [],
        @ListOf<Provision> provisions: () -> [Provision],
        @ListOf<Ambiguity> ambiguities: () -> [Ambiguity] = { [] },
        @ListOf<NotRule> notRules: () -> [NotRule] = { [] }
    ) {
        self.init(
            name, title: title, shortTitle: shortTitle, validity: validity, sectors: sectors,
            jurisdictions: jurisdictions, documents: documents, silences: silences, provisions: provisions(),
            ambiguities: ambiguities(), notRules: notRules())
    }

    /// Creates a regime from lists.
    public init(
        _ name: String, title: String, shortTitle: String, validity: Validity, sectors: [Sector],
        jurisdictions: [Jurisdiction], documents: [SourceDocument], silences: [Silence],
        provisions: [Provision], ambiguities: [Ambiguity], notRules: [NotRule]
    ) {
        id = name
        self.title = title
        self.shortTitle = shortTitle
        self.validity = validity
        self.sectors = sectors
        self.jurisdictions = jurisdictions
        self.documents = documents
        self.silences = silences
        self.provisions = provisions
        self.ambiguities = ambiguities
        placesOfAmbiguities = ambiguities.placesByName
        self.notRules = notRules
        fillInDocument(documents.first?.id ?? "")
    }

    /// The id without the pack's.
    public var name: String { id.localName }

    /// The provision with a local name, which is also how provisions refer to each other.
    public func provision(named name: String) -> Provision? {
        provisions.first { $0.name == name }
    }

    /// The ambiguities that a provision hangs on.
    public func ambiguities(of provision: Provision) -> [Ambiguity] {
        placesOfAmbiguities[provision.name, default: []].map { ambiguities[$0] }
    }

    private mutating func fillInDocument(_ document: String) {
        for index in provisions.indices {
            provisions[index].change { $0.citations.fillIn(document) }
        }
        for index in ambiguities.indices {
            ambiguities[index].citations.fillIn(document)
        }
        for index in notRules.indices where notRules[index].document.isEmpty {
            notRules[index].document = document
        }
    }

    /// Puts the id of the pack before that of the regime, and both before those of its parts; takes over its authority.
    mutating func qualify(by pack: String, of authority: Authority) {
        self.authority = authority
        id = "\(pack)/\(name)"
        let prefix = "\(id)/"
        for index in provisions.indices {
            provisions[index].change { $0.id = prefix + $0.id.localName }
        }
        for index in ambiguities.indices {
            ambiguities[index].id = prefix + ambiguities[index].name
        }
    }
}

extension [Citation] {
    fileprivate mutating func fillIn(_ document: String) {
        for index in indices where self[index].document.isEmpty { self[index].document = document }
    }
}

extension [Ambiguity] {
    /// Their places in the list, in order, by the names of the provisions that they affect.
    fileprivate var placesByName: [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, ambiguity) in enumerated() {
            for name in Set(ambiguity.affects) { places[name, default: []].append(place) }
        }
        return places
    }
}
