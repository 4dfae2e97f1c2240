import RulePackKit

extension DenHaag {
    static let denHaag = Jurisdiction(
        "Den Haag", code: "GM0518", aliases: ["'s-Gravenhage", "’s-Gravenhage", "s-Gravenhage", "The Hague"])
    static let rijswijk = Jurisdiction("Rijswijk", code: "GM0603")
    static let leidschendamVoorburg = Jurisdiction("Leidschendam-Voorburg", code: "GM1916")
}
