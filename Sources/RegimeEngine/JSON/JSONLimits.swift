/// How much JSON is read before reading stops with an error.
package struct JSONLimits: Hashable, Sendable {
    /// The greatest depth that is ever read or written, whatever depth is asked for.
    ///
    /// Reading, writing and releasing a nested value take stack space for each level.
    package static let greatestDepth = 256

    /// The number of bytes of the whole text.
    package let bytes: Int

    /// The number of arrays and objects inside one another.
    package let depth: Int

    /// The number of UTF-8 bytes of one string or key, after its escapes are resolved.
    package let stringBytes: Int

    /// The number of values, counting arrays and objects as well as what is in them, but not keys.
    package let values: Int

    /// Sets limits, of which the depth is lowered to `greatestDepth` if need be.
    package init(
        bytes: Int = 64 * 1_024 * 1_024, depth: Int = 64, stringBytes: Int = 1_024 * 1_024, values: Int = 5_000_000
    ) {
        self.bytes = bytes
        self.depth = min(depth, Self.greatestDepth)
        self.stringBytes = stringBytes
        self.values = values
    }
}
