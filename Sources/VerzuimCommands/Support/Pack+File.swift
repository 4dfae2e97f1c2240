import RegimeEngine
import RulePackKit

extension Pack {
    /// Reads a pack file. One that is not finished may refer to what is not there yet.
    init(file path: String, isFinished: Bool = true) throws(Failure) {
        let bytes: [UInt8]
        do {
            bytes = try FileProblem.bytes(of: path)
        } catch {
            throw Failure(error)
        }
        do {
            self =
                isFinished
                ? try PackFile.wholePack(from: bytes, path: path) : try PackFile.pack(from: bytes, path: path)
        } catch {
            throw Failure(error, in: path)
        }
    }
}
