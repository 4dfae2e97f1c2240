extension JSONParser {
    /// Reads a number from its sign or first digit.
    mutating func number() throws(JSONSyntaxError) -> JSONNode.Content {
        let start = index
        let place = position
        let isNegative = skip(UInt8(ascii: "-"))
        let firstDigit = index
        let integer = try digits(negative: isNegative, of: place)
        guard bytes[firstDigit] != UInt8(ascii: "0") || index == firstDigit + 1 else {
            throw failure(.invalidNumber, at: place)
        }
        var isWhole = true
        if skip(UInt8(ascii: ".")) {
            isWhole = false
            _ = try digits(negative: false, of: place)
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            isWhole = false
            _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
            _ = try digits(negative: false, of: place)
        }
        if isWhole, let integer {
            return .integer(integer)
        }
        guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
            throw failure(.invalidNumber, at: place)
        }
        guard number.isFinite else {
            throw failure(.numberOutOfRange, at: place)
        }
        return .number(number)
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else {
            return false
        }
        index += 1
        return true
    }

    /// Reads one digit or more and gives the number they make, or `nil` when it does not fit.
    private mutating func digits(negative: Bool, of place: JSONPosition) throws(JSONSyntaxError) -> Int? {
        let first = index
        var value: Int? = 0
        while let byte = next, case UInt8(ascii: "0")...UInt8(ascii: "9") = byte {
            index += 1
            guard let product = value?.multipliedReportingOverflow(by: 10), !product.overflow else {
                value = nil
                continue
            }
            let digit = Int(byte - UInt8(ascii: "0"))
            let sum =
                negative
                ? product.partialValue.subtractingReportingOverflow(digit)
                : product.partialValue.addingReportingOverflow(digit)
            value = sum.overflow ? nil : sum.partialValue
        }
        guard index > first else {
            throw failure(.invalidNumber, at: place)
        }
        return value
    }
}
