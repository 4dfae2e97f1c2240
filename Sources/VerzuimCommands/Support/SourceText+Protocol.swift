import ArgumentKit
import RegimeEngine
import RulePackKit

extension SourceText {
    /// In bytes; what is larger is no text of a protocol.
    private static let largest = 4 * 1_024 * 1_024

    /// Reads the text of a protocol; anything that is no text is refused with what to do about it.
    init(protocol path: String) throws(Failure) {
        if FileKind(of: path) == .other { throw .notOrdinary(path) }
        let bytes: [UInt8]
        do {
            bytes = try FileProblem.bytes(of: path, atMost: SourceText.largest + 1)
        } catch {
            throw Failure(error)
        }
        guard bytes.count <= SourceText.largest else { throw .tooLarge(path, most: SourceText.largest / 1_024 / 1_024) }
        if let fault = TextFault(in: bytes) { throw Failure(fault, in: path) }
        self.init(bytes: bytes)
        guard !filledLines.isEmpty else { throw Failure(.blank, in: path) }
    }
}

/// Why bytes are no text.
private enum TextFault {
    case blank
    case document
    case binary
    case otherEncoding(line: Int)
    case lineEnds

    init?(in bytes: [UInt8]) {
        if bytes.starts(with: Array("%PDF".utf8)) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .document
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .otherEncoding(line: 1)
        } else if bytes.contains(0) {
            self = .binary
        } else if let line = TextFault.invalidLine(in: bytes) {
            self = .otherEncoding(line: line)
        } else if bytes.contains(0x0D), !bytes.contains(0x0A) {
            self = .lineEnds
        } else {
            return nil
        }
    }

    /// The first line that is no UTF-8.
    private static func invalidLine(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}

extension Failure {
    fileprivate static func notOrdinary(_ path: String) -> Failure {
        Failure(
            .noInput, .notRegular, nl: "\(Wording.dutch.quoted(path: path)) is geen gewoon bestand.",
            en: "\(Wording.english.quoted(path: path)) is no ordinary file.")
    }

    fileprivate static func tooLarge(_ path: String, most: Int) -> Failure {
        Failure(
            .badInput, .textLimit,
            nl: "\(Wording.dutch.quoted(path: path)) is groter dan \(most) MB; dat is geen tekst van een protocol.",
            en: "\(Wording.english.quoted(path: path)) is larger than \(most) MB; that is no text of a protocol.")
    }

    fileprivate init(_ fault: TextFault, in path: String) {
        let (dutch, english) = (Wording.dutch.quoted(path: path), Wording.english.quoted(path: path))
        let words =
            switch fault {
            case .blank: Text(nl: "In \(dutch) staat geen tekst.", en: "There is no text in \(english).")
            case .document:
                Text(
                    nl:
                        "\(dutch) is een PDF of een document van een tekstverwerker. Bewaar het als platte tekst (UTF-8).",
                    en: "\(english) is a PDF or a document of a word processor. Save it as plain text (UTF-8).")
            case .binary:
                Text(
                    nl: "\(dutch) is geen tekst. Geef het protocol als platte tekst (UTF-8).",
                    en: "\(english) is no text. Give the protocol as plain text (UTF-8).")
            case .otherEncoding(let line):
                Text(
                    nl: "\(dutch), regel \(line): dit is geen UTF-8. Bewaar de tekst opnieuw als UTF-8.",
                    en: "\(english), line \(line): this is no UTF-8. Save the text anew as UTF-8.")
            case .lineEnds:
                Text(
                    nl: "In \(dutch) eindigen regels op een CR alleen. Bewaar de tekst met LF of CRLF.",
                    en: "In \(english) lines end in a CR alone. Save the text with LF or CRLF.")
            }
        self.init(.badInput, .notAText, nl: words.nl, en: words.en)
    }
}
