import RulePackKit

extension PackFile {
    /// Reads the pack in the file at a path, and sees to it that whatever the pack refers to is in it.
    ///
    /// To hash the file too takes a tenth of the time.
    ///
    /// - Throws: `PackReadingProblem`, for the first thing that is wrong.
    public static func pack(at path: String, hashing: Bool = true) throws(PackReadingProblem) -> CataloguedPack {
        try pack(from: try bytes(of: path), of: path, hashing: hashing)
    }

    /// Reads the pack in the file at a path, which may refer to what is not there yet.
    package static func unfinishedPack(at path: String) throws(PackReadingProblem) -> CataloguedPack {
        let bytes = try bytes(of: path)
        do throws(PackFileProblem) {
            return CataloguedPack(try pack(from: bytes, path: path), origin: .file(path))
        } catch {
            throw .noPack(error, file: path)
        }
    }

    static func pack(
        from bytes: [UInt8], of path: String, hashing: Bool
    ) throws(PackReadingProblem) -> CataloguedPack {
        do throws(PackFileProblem) {
            let pack = try wholePack(from: bytes, path: path)
            return CataloguedPack(
                pack, origin: .file(path), sha256OfFile: hashing ? SHA256.hexDigest(of: bytes) : nil)
        } catch {
            throw .noPack(error, file: path)
        }
    }

    /// The bytes of a file, which is looked at before any of it is read: it may be endless, or nothing may ever come.
    static func bytes(of path: String) throws(PackReadingProblem) -> [UInt8] {
        do throws(FileProblem) {
            return try FileProblem.ordinaryBytes(of: path, atMost: limits.bytes)
        } catch {
            guard case .tooLarge(_, let limit) = error else { throw .file(error) }
            let reason = PackFileProblem.Reason.syntax(.tooLarge(limit: limit))
            throw .noPack(PackFileProblem(path: "", line: 1, column: 1, reason: reason), file: path)
        }
    }
}
