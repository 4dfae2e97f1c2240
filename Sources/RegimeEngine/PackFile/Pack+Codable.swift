public import RulePackKit

extension Pack: Codable {
    /// Encodes the pack as the tree of its pack file.
    public func encode(to encoder: any Encoder) throws {
        try PackFile.value(of: self).encode(to: encoder)
    }

    /// Decodes the tree of a pack file.
    ///
    /// - Throws: `DecodingError.dataCorrupted`, with a `PackFileProblem` as its underlying error.
    public init(from decoder: any Decoder) throws {
        let document = try JSONValue(from: decoder)
        do {
            self = try PackFile.pack(from: document)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "\(error.path): \(error.reason)",
                    underlyingError: error))
        }
    }
}
