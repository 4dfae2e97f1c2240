import RegimeEngine
import RulePackKit

/// The cases that arguments name: in files, in folders, in JSON Lines, and on standard input.
struct CaseSource {
    /// A case, or why it is none, with what it is called.
    struct Entry {
        /// The name of its file, with the line behind a colon where a line is a case; `-` for standard input.
        let name: String
        let result: Result<PupilCase, Failure>
    }

    /// What stands for standard input.
    static let standardInput = "-"

    /// Paths of files and folders, and `-`.
    let paths: [String]
    /// The number of the descriptor that standard input is read from.
    var input: Int32 = 0

    /// Reads one case after another, in the order of the arguments, so that one is in memory at a time.
    func readEach(_ body: (Entry) throws(Failure) -> Void) throws(Failure) {
        for path in paths {
            if path == CaseSource.standardInput {
                try CaseStream(path, form: .either).readEach(in: ByteReader(borrowing: input), body)
            } else if FileKind(of: path) == .folder {
                try readEach(inFolder: path, body)
            } else {
                try readEach(inFile: path, body)
            }
        }
    }

    /// How a run ends after some failures: as no input when something that was named is not there, otherwise as bad
    /// input.
    static func exitCode(after failures: [Failure]) -> ExitCode {
        guard !failures.isEmpty else { return .done }
        return failures.contains { $0.exitCode == .noInput } ? .noInput : .badInput
    }

    private func readEach(
        inFile path: String, _ body: (Entry) throws(Failure) -> Void
    ) throws(Failure) {
        let stream = CaseStream(path, form: CaseStream.Form(of: path))
        let reader: ByteReader
        do throws(FileProblem) {
            reader = try ByteReader(path)
        } catch {
            try body(Entry(name: stream.name, result: .failure(Failure(error))))
            return
        }
        try stream.readEach(in: reader, body)
    }

    private func readEach(
        inFolder path: String, _ body: (Entry) throws(Failure) -> Void
    ) throws(Failure) {
        let files: [String]
        do throws(FileProblem) {
            files = try FileProblem.names(in: path).filter(CaseStream.isCaseFile)
        } catch {
            try body(Entry(name: CaseStream.name(of: path), result: .failure(Failure(error))))
            return
        }
        guard !files.isEmpty else {
            try body(Entry(name: CaseStream.name(of: path), result: .failure(.emptyFolder(path))))
            return
        }
        for file in files {
            let member = path.hasSuffix("/") ? path + file : "\(path)/\(file)"
            if let failure = CaseSource.obstacle(to: member) {
                try body(Entry(name: CaseStream.name(of: member), result: .failure(failure)).inFolder)
            } else {
                try readEach(inFile: member) { entry throws(Failure) in try body(entry.inFolder) }
            }
        }
    }

    /// Why something in a folder is no file, if it is none. Nobody has named it, so that what might never end is left
    /// alone.
    private static func obstacle(to path: String) -> Failure? {
        switch FileKind(of: path) {
        case .file: nil
        case .folder: Failure(FileProblem.isFolder(path))
        case .brokenLink: .brokenLink(path)
        case .other: .notRegular(path)
        case nil: Failure(FileProblem.unreadable(path))
        }
    }
}

extension CaseSource.Entry {
    /// The same, found in a folder: what is wrong with it is bad input, since the folder that was named is there.
    fileprivate var inFolder: Self {
        guard case .failure(let failure) = result, failure.exitCode == .noInput else { return self }
        return Self(
            name: name,
            result: .failure(Failure(.badInput, failure.code, nl: failure.message.nl, en: failure.message.en)))
    }
}
