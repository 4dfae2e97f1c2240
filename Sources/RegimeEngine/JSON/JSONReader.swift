/// Reads JSON as RFC 8259 describes it, strictly and within limits, keeping the place of every value and key.
///
/// Stricter than the standard asks: an object with the same key twice is refused. More lenient in one respect: a
/// byte order mark at the start is skipped. A number too small for `Double` is read as zero.
package struct JSONReader: Sendable {
    /// How much is read before reading stops with an error.
    package let limits: JSONLimits

    /// Makes a reader with limits.
    package init(limits: JSONLimits = JSONLimits()) {
        self.limits = limits
    }

    /// Reads the one value in a UTF-8 text.
    package func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
        var parser = JSONParser(bytes: bytes, limits: limits)
        return try parser.document()
    }

    /// Reads the one value in a string.
    package func read(_ text: String) throws(JSONSyntaxError) -> JSONNode {
        try read(Array(text.utf8))
    }
}
