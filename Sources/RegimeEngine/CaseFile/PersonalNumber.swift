/// The number of a person (burgerservicenummer): nine digits that pass the eleven test.
enum PersonalNumber {
    private static let length = 9

    /// Whether a text has such a number in it that stands by itself, with or without dots, spaces or hyphens between its
    /// digits.
    static func occurs(in text: String) -> Bool {
        // The digits since the last sign that cannot stand within a number, each with whether another digit stands right
        // before it.
        var run: [(digit: Int, isAttached: Bool)] = []
        var isAttached = false
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                // Only here is it known whether the nine digits before stand by themselves.
                if !isAttached && endsInNumber(run) { return true }
                run.append((digit, isAttached))
                if run.count > length { run.removeFirst() }
                isAttached = true
            } else {
                isAttached = false
                guard !isSeparator(scalar) else { continue }
                if endsInNumber(run) { return true }
                run.removeAll(keepingCapacity: true)
            }
        }
        return endsInNumber(run)
    }

    private static func endsInNumber(_ run: [(digit: Int, isAttached: Bool)]) -> Bool {
        guard run.count == length, !run[0].isAttached else { return false }
        // 9, 8, … 2 times the first eight digits, less the last one.
        var sum = -run[length - 1].digit
        for place in 0..<length - 1 { sum += (length - place) * run[place].digit }
        return sum.isMultiple(of: 11) && run.contains { $0.digit != 0 }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil }
        guard scalar.properties.generalCategory == .decimalNumber else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "." || scalar == "-" || scalar.value <= 0x20 }
        return switch scalar.properties.generalCategory {
        case .dashPunctuation, .spaceSeparator, .format, .control: true
        default: false
        }
    }
}
