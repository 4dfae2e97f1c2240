/// Why no packs can be read from a file or a folder.
public enum PackReadingProblem: Error, Hashable, Sendable {
    /// The folder cannot be read.
    case folder(FileProblem)
    /// A file cannot be read.
    case file(FileProblem)
    /// What the file at this path says is no pack.
    case noPack(PackFileProblem, file: String)
    /// A folder holds more pack files than are read.
    case tooManyFiles(String, count: Int, limit: Int)
    /// The pack files of a folder are larger together than what is read; the path is of the file that is too much.
    case tooManyBytes(String, limit: Int, at: String)
}
