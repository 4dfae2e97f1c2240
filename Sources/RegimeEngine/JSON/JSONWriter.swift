/// Writes JSON, the same bytes for the same value on every machine.
///
/// Numbers are written as in RFC 8785. Characters outside ASCII are written as they are, except those that would be
/// invisible or change how the text around them looks, which are escaped.
package struct JSONWriter: Sendable {
    /// How a value is laid out.
    package enum Style: Hashable, Sendable {
        /// One line without spaces and without an end of line.
        case compact

        /// A line for each member, two spaces for each level, short arrays of scalars on one line, ending in a newline.
        case pretty
    }

    /// How values are laid out.
    package let style: Style

    /// Makes a writer for a layout.
    package init(style: Style) {
        self.style = style
    }

    /// Writes a value, or nothing when that cannot be done.
    package func write(_ value: JSONValue, to output: inout some TextOutputStream) throws(JSONWritingError) {
        output.write(try string(value))
    }

    /// Gives a value as text.
    package func string(_ value: JSONValue) throws(JSONWritingError) -> String {
        var layout = JSONLayout(isPretty: style == .pretty)
        try layout.document(value)
        return String(decoding: layout.bytes, as: UTF8.self)
    }
}
