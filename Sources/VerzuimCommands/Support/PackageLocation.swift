import ArgumentKit
import PackScaffold
import RulePackKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where a new package goes, and from there the way to this one.
struct PackageLocation {
    /// The folder, from the root of the disk.
    let folder: String

    /// Reads a folder that may not be there yet; the one that it stands in has to be.
    init(_ typed: String) throws(Failure) {
        let path = PackageLocation.absolute(typed)
        if FileKind(of: path) != nil {
            guard FileKind(of: path) == .folder else { throw Failure(ScaffoldProblem.exists(typed)) }
            folder = PackageLocation.resolved(path) ?? path
            return
        }
        let parts = path.split(separator: "/")
        let parent = "/" + parts.dropLast().joined(separator: "/")
        guard let resolved = PackageLocation.resolved(parent), FileKind(of: parent) == .folder, let name = parts.last
        else { throw Failure(WritingProblem.noFolder(typed)) }
        folder = resolved == "/" ? "/\(name)" : "\(resolved)/\(name)"
    }

    /// The dependency that the options ask for, or else this package in the current folder.
    func dependency(_ typed: String?, version: String?) throws(Failure) -> PackageDependency {
        guard let typed else {
            guard version == nil else { throw .versionWithoutAddress }
            let current = FileManager.default.currentDirectoryPath
            guard PackageLocation.isThisPackage(current) else { throw .noDependency }
            return try checkout(current)
        }
        guard PackageDependency.isPlain(typed) else { throw .badDependency(typed) }
        if typed.contains("://") || typed.hasPrefix("git@") {
            guard let version else { throw .addressWithoutVersion }
            guard PackageDependency.isVersion(version) else { throw .badVersion(version) }
            return .url(typed, from: version)
        }
        guard version == nil else { throw .versionWithoutAddress }
        guard PackageLocation.isThisPackage(typed) else { throw .otherPackage(typed) }
        return try checkout(typed)
    }

    private func checkout(_ path: String) throws(Failure) -> PackageDependency {
        guard let resolved = PackageLocation.resolved(PackageLocation.absolute(path)),
            PackageDependency.isPlain(resolved)
        else { throw .badDependency(path) }
        let identity = resolved.split(separator: "/").last.map(String.init) ?? resolved
        return .path(PackageDependency.path(from: folder, to: resolved), identity: identity)
    }

    /// Whether the manifest in a folder is ours.
    private static func isThisPackage(_ folder: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: "\(folder)/Package.swift") else { return false }
        return String(decoding: data, as: UTF8.self).contains("name: \"Verzuimkompas\"")
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }

    private static func resolved(_ path: String) -> String? { WholeFile.resolved(path) }
}

extension Failure {
    fileprivate static let noDependency = Failure(
        .usage, .missingOption,
        nl: "De huidige map is niet die van Verzuimkompas. Zeg met --dependency waar het staat: een map, of een adres "
            + "met --minimum-version.",
        en:
            "The current folder is not that of Verzuimkompas. Say with --dependency where it is: a folder, or an address "
            + "with --minimum-version.")

    fileprivate static let addressWithoutVersion = Failure(
        .usage, .missingOption, nl: "Bij een adres hoort een versie: --minimum-version 1.0.0.",
        en: "An address needs a version: --minimum-version 1.0.0.")

    fileprivate static let versionWithoutAddress = Failure(
        .usage, .unexpectedValue, nl: "--minimum-version hoort bij een adres; een map heeft de versie die er staat.",
        en: "--minimum-version goes with an address; a folder has the version that is there.")

    fileprivate static func badVersion(_ version: String) -> Failure {
        Failure(
            .usage, .badDependency,
            nl: "\(Wording.dutch.quoted(version)) is geen versie; schrijf drie getallen, zoals 1.0.0.",
            en: "\(Wording.english.quoted(version)) is no version; write three numbers, such as 1.0.0.")
    }

    fileprivate static func badDependency(_ typed: String) -> Failure {
        Failure(
            .usage, .badDependency,
            nl: "\(Wording.dutch.quoted(path: typed)) kan niet in Package.swift staan; geef een map of adres zonder "
                + "aanhalingstekens.",
            en:
                "\(Wording.english.quoted(path: typed)) cannot stand in Package.swift; give a folder or address without "
                + "quotation marks.")
    }

    fileprivate static func otherPackage(_ path: String) -> Failure {
        Failure(
            .noInput, .badDependency, nl: "\(Wording.dutch.quoted(path: path)) is niet de map van Verzuimkompas.",
            en: "\(Wording.english.quoted(path: path)) is not the folder of Verzuimkompas.")
    }
}

extension Failure {
    /// Words for a new package that was not written.
    init(_ problem: ScaffoldProblem) {
        let (exitCode, code): (ExitCode, FailureCode) =
            switch problem {
            case .name: (.usage, .unusableName)
            case .exists, .taken: (.cannotCreate, .nameTaken)
            case .notEmpty: (.cannotCreate, .folderNotEmpty)
            case .noList, .notThePackage: (.badInput, .badDependency)
            case .unreadable: (.noInput, .unreadable)
            case .unwritable, .leftBehind: (.cannotWrite, .cannotWrite)
            }
        self.init(exitCode, code, nl: problem.message.nl, en: problem.message.en)
    }
}
