/// The name of a municipality or region, with the names that a pack takes from it.
public struct PlaceName: Hashable, Sendable {
    /// The name as it is written, such as `’t Voorbeeld`.
    public let name: String
    /// The module and the type: `TVoorbeeld`.
    public let module: String
    /// The id of the pack: `t-voorbeeld`.
    public let id: String

    /// How many characters a name may have; the longest name of a municipality has half of that.
    static let longest = 60

    /// Reads a name as a person types it.
    public init(_ typed: String) throws(PlaceNameProblem) {
        let words = typed.split(whereSeparator: \.isWhitespace)
        name = words.joined(separator: " ")
        guard !name.isEmpty else { throw .empty }
        guard name.count <= PlaceName.longest else { throw .tooLong(name.count) }
        if let character = name.first(where: { !PlaceName.isAllowed($0) }) { throw .character(character) }
        let parts = try PlaceName.parts(of: name)
        guard let first = parts.first?.first else { throw .noLetter(name) }
        guard first.isLetter else { throw .digitFirst(name) }
        module = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        id = parts.map { $0.lowercased() }.joined(separator: "-")
        guard !ReservedNames.all.contains(module) else { throw .reserved(module, of: name) }
    }

    /// The runs of letters and digits, in letters without accents.
    private static func parts(of name: String) throws(PlaceNameProblem) -> [String] {
        var parts: [String] = [""]
        for character in name {
            if character.isLetter || character.isNumber {
                guard let plain = plain(character) else { throw .alphabet(character) }
                parts[parts.count - 1] += plain
            } else {
                parts.append("")
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || " -–'’‘ʼ`.,()&".contains(character)
    }

    /// A letter without its accents, or nil when no Latin letter goes with it.
    private static func plain(_ character: Character) -> String? {
        if character.isASCII { return String(character) }
        // Characters are equal however their accents are encoded.
        for (letters, plain) in accented where letters.contains(character) { return plain }
        return nil
    }

    private static let accented: [(letters: String, plain: String)] = [
        ("áàâäãåā", "a"), ("ÁÀÂÄÃÅĀ", "A"), ("çčć", "c"), ("ÇČĆ", "C"), ("éèêëē", "e"), ("ÉÈÊËĒ", "E"), ("íìîïī", "i"),
        ("ÍÌÎÏĪ", "I"), ("ñń", "n"), ("ÑŃ", "N"), ("óòôöõøō", "o"), ("ÓÒÔÖÕØŌ", "O"), ("úùûüū", "u"), ("ÚÙÛÜŪ", "U"),
        ("ýÿŷ", "y"), ("ÝŸŶ", "Y"), ("šś", "s"), ("ŠŚ", "S"), ("žź", "z"), ("ŽŹ", "Z"), ("ĳ", "ij"), ("Ĳ", "IJ"),
        ("æ", "ae"), ("Æ", "Ae"), ("œ", "oe"), ("Œ", "Oe"), ("ß", "ss"),
    ]
}
