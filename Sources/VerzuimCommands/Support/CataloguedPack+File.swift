import RegimeEngine

extension CataloguedPack {
    /// Reads a pack file. One that is not finished may refer to what is not there yet.
    init(file path: String, isFinished: Bool = true) throws(Failure) {
        do throws(PackReadingProblem) {
            self = isFinished ? try PackFile.pack(at: path, hashing: false) : try PackFile.unfinishedPack(at: path)
        } catch {
            throw Failure(error)
        }
    }
}
