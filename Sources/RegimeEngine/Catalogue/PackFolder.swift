import RulePackKit

/// The pack files that stand directly in a folder, not in the folders within it.
public enum PackFolder {
    /// What the name of a pack file in a folder ends in.
    public static let ending: String = ".pack.json"

    /// The most files that are read of a folder: nearly three times as many as there are municipalities.
    package static let mostFiles = 1_000
    /// The most bytes that are read of a folder.
    package static let mostBytes = 256 * 1_024 * 1_024

    /// Reads every pack file of a folder, in the order of their names.
    ///
    /// To hash the files too takes a tenth of the time.
    ///
    /// - Throws: `PackReadingProblem`, for the first thing that is wrong.
    public static func packs(
        in folder: String, hashing: Bool = true
    ) throws(PackReadingProblem) -> [CataloguedPack] {
        try packs(in: folder, hashing: hashing, mostFiles: mostFiles, mostBytes: mostBytes)
    }

    package static func packs(
        in folder: String, hashing: Bool, mostFiles: Int, mostBytes: Int
    ) throws(PackReadingProblem) -> [CataloguedPack] {
        let names = try names(in: folder)
        guard names.count <= mostFiles else {
            throw .tooManyFiles(folder, count: names.count, limit: mostFiles)
        }
        var packs: [CataloguedPack] = []
        var rest = mostBytes
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            let bytes = try PackFile.bytes(of: path)
            guard bytes.count <= rest else { throw .tooManyBytes(folder, limit: mostBytes, at: path) }
            rest -= bytes.count
            packs.append(try PackFile.pack(from: bytes, of: path, hashing: hashing))
        }
        return packs
    }

    /// The names of the pack files of a folder, sorted. What starts with a dot is no pack file: systems put files of
    /// their own beside others under such names.
    private static func names(in folder: String) throws(PackReadingProblem) -> [String] {
        do throws(FileProblem) {
            return try FileProblem.names(in: folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
        } catch {
            throw .folder(error)
        }
    }
}
