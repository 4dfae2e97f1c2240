import ArgumentKit
import RegimeEngine
import RulePackKit

/// A file or standard input that holds one case, or a case a line.
struct CaseStream {
    /// How cases stand in it.
    enum Form {
        /// One case is the whole text.
        case document
        /// Every line that is not blank is a case.
        case lines
        /// Which of the two, the first line tells.
        case either

        /// The form that the name of a file tells.
        init(of path: String) {
            let name = path.lowercased()
            self = name.hasSuffix(".jsonl") ? .lines : name.hasSuffix(".json") ? .document : .either
        }
    }

    /// After how many lines that are no case, with no case before them, there is no hope for the rest.
    static let mostFailures = 100

    let path: String
    let form: Form

    init(_ path: String, form: Form) {
        self.path = path
        self.form = form
    }

    /// What the file is called.
    var name: String { CaseStream.name(of: path) }

    /// What a file or a folder is called, without the folder that it is in.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Whether a file in a folder holds cases, by its name.
    static func isCaseFile(_ name: String) -> Bool {
        let name = name.lowercased()
        return !name.hasPrefix(".") && (name.hasSuffix(".json") || name.hasSuffix(".jsonl"))
    }

    /// Reads one case after another.
    func readEach(
        in reader: consuming ByteReader, _ body: (CaseSource.Entry) throws(Failure) -> Void
    ) throws(Failure) {
        let isLines: Bool
        do throws(SystemError) {
            isLines =
                switch form {
                case .document: false
                case .lines: true
                case .either: JSONBalance.isWhole(try reader.firstLine(ofAtMost: CaseFile.greatestSize))
                }
        } catch {
            try body(entry(name, .failure(.unreadable(path, why: error))))
            return
        }
        if isLines { try readEachLine(in: reader, body) } else { try body(document(in: reader)) }
    }

    private func document(in reader: consuming ByteReader) -> CaseSource.Entry {
        do throws(SystemError) {
            // One byte more tells that it is too large.
            let bytes = try reader.rest(ofAtMost: CaseFile.greatestSize + 1)
            if bytes.isEmpty, form == .either { return entry(name, .failure(.noCases(in: path))) }
            return entry(name, read(bytes, name: name, line: 1))
        } catch {
            return entry(name, .failure(.unreadable(path, why: error)))
        }
    }

    private func readEachLine(
        in reader: consuming ByteReader, _ body: (CaseSource.Entry) throws(Failure) -> Void
    ) throws(Failure) {
        var number = 0
        var failed = 0
        var hasCase = false
        while true {
            switch reader.nextLine(ofAtMost: CaseFile.greatestSize + 1) {
            case .failed(let error):
                return try body(entry(name, .failure(.unreadable(path, why: error))))
            case .end:
                if !hasCase && failed == 0 { try body(entry(name, .failure(.noCases(in: path)))) }
                return
            case .line(let line):
                number += 1
                if line.allSatisfy(JSONBalance.isBlank) { continue }
                let result = read(line, name: "\(name):\(number)", line: number)
                try body(entry("\(name):\(number)", result))
                if case .success = result { hasCase = true } else { failed += 1 }
            }
            if !hasCase && failed == CaseStream.mostFailures {
                return try body(entry(name, .failure(.hopeless(path, after: failed))))
            }
        }
    }

    private func read(_ bytes: [UInt8], name: String, line: Int) -> Result<PupilCase, Failure> {
        do {
            return .success(try CaseFile.read(bytes, name: name, fromLine: line))
        } catch {
            return .failure(Failure(error, in: path))
        }
    }

    private func entry(_ name: String, _ result: Result<PupilCase, Failure>) -> CaseSource.Entry {
        CaseSource.Entry(name: name, result: result)
    }
}
