/// How numbers are written in JSON: the shortest digits that read back as the same number, as in RFC 8785.
enum JSONNumberText {
    /// The text of a number, without an exponent from a millionth up to 10 to the power 21, and never `-0`.
    static func text(of number: Double) throws(JSONWritingError) -> String {
        guard number.isFinite else {
            throw .numberIsNotFinite
        }
        guard number != 0 else {
            return "0"
        }
        let (digits, point) = shortest(number.magnitude)
        let sign = number < 0 ? "-" : ""
        return sign + layOut(digits, point: point)
    }

    /// The significant digits and how many of them stand before the decimal point, less than none for small numbers.
    private static func shortest(_ magnitude: Double) -> (digits: Substring, point: Int) {
        // The standard library gives the shortest digits, as "12.5", "5.0" or "1.25e-07".
        let parts = magnitude.description.split(separator: "e")
        let mantissa = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.dropFirst().first.flatMap { Int($0) } ?? 0
        let whole = mantissa.first ?? ""
        let all = mantissa.joined()
        let leadingZeros = all.prefix { $0 == "0" }.count
        var digits = all.dropFirst(leadingZeros)
        while digits.last == "0" {
            digits.removeLast()
        }
        return (digits, whole.count + exponent - leadingZeros)
    }

    private static func layOut(_ digits: Substring, point: Int) -> String {
        let count = digits.count
        switch point {
        case -5...0:
            return "0." + zeros(-point) + digits
        case 1...21:
            guard count > point else {
                return digits + zeros(point - count)
            }
            return digits.prefix(point) + "." + digits.dropFirst(point)
        default:
            let fraction = count > 1 ? "." + digits.dropFirst() : ""
            let exponent = point - 1
            return digits.prefix(1) + fraction + "e" + (exponent < 0 ? "" : "+") + String(exponent)
        }
    }

    private static func zeros(_ count: Int) -> String {
        String(repeating: "0", count: count)
    }
}
