public import RulePackKit

/// Why no pack can be named after what was typed.
public enum PlaceNameProblem: Error, Hashable, Sendable {
    /// There is nothing, or white space alone.
    case empty
    /// It has this many characters.
    case tooLong(Int)
    /// A character that no name of a place has, such as a slash.
    case character(Character)
    /// A letter of another alphabet.
    case alphabet(Character)
    /// There is no letter and no digit.
    case noLetter(String)
    /// The first letter or digit is a digit.
    case digitFirst(String)
    /// Swift, or something that every pack uses, has that name already.
    case reserved(String, of: String)
}

extension PlaceNameProblem {
    /// What is wrong and how to mend it.
    public var message: Text {
        switch self {
        case .empty:
            Text(
                nl: "De naam is leeg. Geef de naam van de gemeente of regio.",
                en: "The name is empty. Give the name of the municipality or region.")
        case .tooLong(let count):
            Text(
                nl: "De naam heeft \(count) tekens; er mogen er \(PlaceName.longest) zijn. Geef een kortere naam.",
                en: "The name has \(count) characters; \(PlaceName.longest) is the most. Give a shorter name.")
        case .character(let character):
            Text(
                nl:
                    "Het teken \(character.shown) kan niet in een naam staan. Geef alleen de naam van de plaats, geen pad.",
                en:
                    "The character \(character.shown) cannot stand in a name. Give just the name of the place, and no path."
            )
        case .alphabet(let character):
            Text(
                nl: "Bij \(character.shown) hoort geen letter van a tot en met z. Schrijf de naam in Latijnse letters.",
                en: "No letter from a through z goes with \(character.shown). Write the name in Latin letters.")
        case .noLetter(let name):
            Text(
                nl: "In ‘\(name)’ staat geen letter. Geef de naam van de plaats.",
                en: "There is no letter in ‘\(name)’. Give the name of the place.")
        case .digitFirst(let name):
            Text(
                nl: "‘\(name)’ begint met een cijfer, en een module in Swift kan dat niet. Schrijf het getal uit.",
                en: "‘\(name)’ starts with a digit, and a module in Swift cannot. Write the number out.")
        case .reserved(let module, let name):
            Text(
                nl:
                    "\(module) bestaat al in Swift of in elk regelpakket. Maak de naam langer, zoals ‘Gemeente \(name)’.",
                en:
                    "\(module) exists already in Swift or in every rule pack. Make the name longer, such as ‘Gemeente \(name)’."
            )
        }
    }
}

extension Character {
    /// The character between quotes, or its number when it cannot be seen.
    fileprivate var shown: String {
        let scalars = unicodeScalars
        let isVisible = scalars.allSatisfy { scalar in
            ![.control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator]
                .contains(scalar.properties.generalCategory)
        }
        return isVisible
            ? "‘\(self)’" : scalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
    }
}
