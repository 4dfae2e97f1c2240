public import RegimeEngine
public import RulePackKit
public import Testing

/// What every rule pack must keep to, whoever wrote it: the checks of `verzuim check`, and how a pack behaves.
///
/// A pack is tested by it in one line:
///
/// ```swift
/// @Test(arguments: PackContract.checks)
/// func `the pack keeps the contract`(_ check: PackContract.Check) { PackContract(Utrecht.self).verify(check) }
/// ```
public struct PackContract: Sendable {
    private let build: @Sendable () -> Pack
    private let folder: String?
    private let neighbours: [Pack]

    /// Creates the contract of a pack; with the folder of its source texts, quotes and coverage are checked too, and
    /// beside other packs, what it could share with them.
    public init(_ pack: any RulePack.Type, sources: String? = nil, beside neighbours: [any RulePack.Type] = []) {
        self.init(sources: sources, beside: neighbours.map { $0.pack }) { pack.pack }
    }

    /// Creates the contract of a pack that is made anew whenever it is looked at.
    public init(sources: String? = nil, beside neighbours: [Pack] = [], _ build: @escaping @Sendable () -> Pack) {
        self.build = build
        self.neighbours = neighbours
        folder = sources
    }

    /// Everything that is checked, each by itself, such as for the arguments of a test.
    public static let checks: [Check] = PackChecker.checks.map(Check.init) + Check.behaviours

    /// Checks everything, and records an issue of the test for each thing that is wrong.
    public func verify(in language: Language = .nl, sourceLocation: SourceLocation = #_sourceLocation) {
        for check in PackContract.checks { verify(check, in: language, sourceLocation: sourceLocation) }
    }

    /// Checks one thing, and records an issue of the test for each time that it is wrong; suggestions are warnings.
    public func verify(
        _ check: Check, in language: Language = .nl, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for finding in findings(of: check) { finding.record(in: language, sourceLocation) }
    }

    /// What one check finds.
    public func findings(of check: Check) -> [Finding] {
        let pack = build()
        do throws(FileProblem) {
            let sources: SourceLibrary? =
                if let folder { try SourceLibrary(folder: folder) } else { nil }
            return check.find(ContractSubject(pack: pack, rebuild: build, sources: sources, neighbours: neighbours))
        } catch {
            return [.missing(sources: folder ?? "", of: pack, check.code)]
        }
    }

    /// The thresholds on which no case could be tried, each with why.
    public var untriedThresholds: [UntriedThreshold] { ThresholdTrials(of: build()).untried }
}

extension Finding {
    /// Records it at the line of the pack that it is about, or else where the test asked for it.
    fileprivate func record(in language: Language, _ sourceLocation: SourceLocation) {
        let place = located(by: SwiftFiles()).origin
        let words = "\(code) \(subject): \(message[language]); \(remedy[language])"
        let comment = place.map { "\(words) (\($0.file):\($0.line))" } ?? words
        let location = origin.flatMap { origin in
            place.map { SourceLocation(fileID: origin.file, filePath: $0.file, line: $0.line, column: 1) }
        }
        Issue.record(
            Comment(rawValue: comment), severity: severity == .error ? .error : .warning,
            sourceLocation: location ?? sourceLocation)
    }

    fileprivate static func missing(sources folder: String, of pack: Pack, _ code: String) -> Finding {
        Finding(
            code: code, subject: pack.id,
            message: Text(nl: "de map met bronteksten „\(folder)” is er niet", en: "there is no folder \"\(folder)\""),
            remedy: Text(
                nl: "geef het pad vanaf de map van het Swift-pakket", en: "give the path from the folder of the package"
            ))
    }
}
