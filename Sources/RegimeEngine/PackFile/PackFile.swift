public import RulePackKit

/// A pack as JSON, written and read. A pack that is read back equals the one that was written.
///
/// The format is closed: a key that it does not know is an error. It holds what a Swift module can say, with these
/// limits: a pack has a regime, a regime one silence on a question, ids and names are not empty, numbers lie from 0
/// through a million, lines are counted from 1.
public enum PackFile {
    /// What the document says that it is.
    public static let schema: String = "verzuimkompas/pack/1"

    /// Numbers beyond these are no number of a protocol, and would not fit in every sum that is made with them.
    package static let numbers: ClosedRange<Int> = 0...1_000_000

    /// The numbers that a line can have.
    package static let lineNumbers: ClosedRange<Int> = 1...numbers.upperBound

    /// A pack as a JSON document. The same pack gives the same document, with its keys in the same order.
    public static func value(of pack: Pack) -> JSONValue {
        PackFileWriter.document(pack)
    }

    /// A pack as the text of a file, which ends in a newline. The same pack gives the same bytes.
    ///
    /// - Throws: `JSONWritingError`, which no pack gives: its numbers are finite and its format is of a fixed depth.
    package static func text(of pack: Pack) throws(JSONWritingError) -> String {
        try JSONWriter(style: .pretty).string(value(of: pack))
    }

    /// Reads a pack from the bytes of a file. With the file's path, each part of the pack knows where it is written.
    ///
    /// - Throws: `PackFileProblem`, for the first thing that is wrong.
    public static func pack(from bytes: [UInt8], path: String? = nil) throws(PackFileProblem) -> Pack {
        try PackFileReader.pack(from: PackFileNode(document: try tree(of: bytes)), path: path)
    }

    /// Reads a pack from a JSON document; problems then have no line and column.
    ///
    /// - Throws: `PackFileProblem`, for the first thing that is wrong.
    public static func pack(from document: JSONValue) throws(PackFileProblem) -> Pack {
        do {
            return try PackFileReader.pack(from: PackFileNode(document: JSONNode(nowhere: document)))
        } catch {
            throw PackFileProblem(path: error.path, line: nil, column: nil, reason: error.reason)
        }
    }

    /// A pack of ten thousand provisions stays well below these.
    static let limits = JSONLimits(
        bytes: 32 * 1_024 * 1_024, depth: 16, stringBytes: 64 * 1_024, values: 1_000_000)

    static func tree(of bytes: [UInt8]) throws(PackFileProblem) -> JSONNode {
        do throws(JSONSyntaxError) {
            return try JSONReader(limits: limits).read(bytes)
        } catch {
            throw PackFileProblem(
                path: "", line: error.position.line, column: error.position.column, reason: .syntax(error.reason))
        }
    }
}
