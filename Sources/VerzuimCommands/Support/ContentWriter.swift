import RulePackKit

/// Takes content in parts, of which the whole may be too much to keep: each goes on at once to the file that is asked for,
/// which is whole at the end or not there at all, or else to standard output.
struct ContentWriter: ~Copyable {
    private let path: String?
    private let output: Descriptor?
    /// Begun with the first part, so that what is there stays when there is none.
    private var file: WholeFile?
    private var kept = ""

    /// Writes to a file; without one to the output; without either it keeps what it takes.
    init(path: String?, output: Descriptor?) {
        self.path = path
        self.output = output
    }

    mutating func add(_ text: String) throws(Failure) {
        do throws(WritingProblem) {
            if let path {
                if file == nil { file = try WholeFile(path) }
                try file?.write(text)
            } else if let output {
                if let error = output.write(text) { throw .output(why: error) }
            } else {
                kept += text
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Has the file take its place, if there is one; gives what was kept.
    mutating func finish() throws(Failure) -> String {
        do throws(WritingProblem) {
            try file?.finish()
        } catch {
            throw Failure(error)
        }
        return kept
    }
}
