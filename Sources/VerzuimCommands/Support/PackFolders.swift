import ArgumentKit
import RegimeEngine
import RulePackKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folders with packs that join those of the program itself: those of the environment first, then those of options.
struct PackFolders {
    /// The variable that names folders, with a colon between them.
    static let variable = "VERZUIM_PACKS"

    private let folders: [Folder]

    private struct Folder {
        let path: String
        let isOfEnvironment: Bool
    }

    /// No folders.
    init() {
        folders = []
    }

    init(_ arguments: Arguments, _ language: Language, environment: [String: String]) {
        let ofEnvironment = environment[PackFolders.variable, default: ""].split(separator: ":").map(String.init)
        folders =
            ofEnvironment.map { Folder(path: $0, isOfEnvironment: true) }
            + arguments.values(of: Options.packFolders(language)).map { Folder(path: $0, isOfEnvironment: false) }
    }

    /// Some packs and behind them those of the folders.
    func catalogue(behind packs: [Pack], hashing: Bool) throws(Failure) -> Catalogue {
        var entries = packs.map(CataloguedPack.init(builtIn:))
        var seen: Set<Identity> = []
        for folder in folders {
            // The same folder twice, such as in the environment and in an option, is one folder.
            if let identity = Identity(of: folder.path), !seen.insert(identity).inserted { continue }
            entries += try read(folder, hashing: hashing)
        }
        do {
            return try Catalogue(entries)
        } catch {
            throw Failure(error).told(isOfEnvironment: isOfEnvironment(error))
        }
    }

    private func read(_ folder: Folder, hashing: Bool) throws(Failure) -> [CataloguedPack] {
        do throws(PackReadingProblem) {
            return try PackFolder.packs(in: folder.path, hashing: hashing)
        } catch {
            var failure = Failure(error)
            // The folder that was named is there, so that what is wrong with something in it is bad input.
            if case .file = error { failure = failure.asBadInput }
            throw failure.told(isOfEnvironment: folder.isOfEnvironment)
        }
    }

    /// Whether one of two packs with one id is from a folder of the environment.
    private func isOfEnvironment(_ problem: Catalogue.Problem) -> Bool {
        guard case .repeatedPack(_, let one, let other) = problem else { return false }
        return [one, other].contains { origin in
            guard case .file(let path) = origin else { return false }
            return folders.contains { $0.isOfEnvironment && path.hasPrefix($0.path) }
        }
    }

    /// What makes a folder the same, however its path is spelled.
    private struct Identity: Hashable {
        let device: UInt64
        let file: UInt64

        init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, file) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino))
        }
    }
}

extension Failure {
    /// The same, with where the folder was named when that was not on the command line.
    fileprivate func told(isOfEnvironment: Bool) -> Failure {
        guard isOfEnvironment else { return self }
        let variable = PackFolders.variable
        return Failure(
            exitCode, code, nl: "\(message.nl) De map is genoemd in \(variable).",
            en: "\(message.en) The folder is named in \(variable).", hint: hint)
    }

    /// The same as bad input.
    fileprivate var asBadInput: Failure { Failure(.badInput, code, nl: message.nl, en: message.en, hint: hint) }
}
