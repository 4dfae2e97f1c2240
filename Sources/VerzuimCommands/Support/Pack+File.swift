import RegimeEngine
import RulePackKit

extension Pack {
    /// Reads a pack file.
    init(file path: String) throws(Failure) {
        let bytes: [UInt8]
        do {
            bytes = try FileProblem.bytes(of: path)
        } catch {
            throw Failure(error)
        }
        do {
            self = try PackFile.pack(from: bytes)
        } catch {
            throw Failure(error, in: path)
        }
    }
}
