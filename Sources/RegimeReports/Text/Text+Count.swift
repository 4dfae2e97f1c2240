import RulePackKit

extension Text {
    /// A number with its noun.
    static func count(_ count: Int, _ one: Text, _ many: Text) -> Text {
        let noun = count == 1 ? one : many
        return Text(nl: "\(count) \(noun.nl)", en: "\(count) \(noun.en)")
    }

    /// A number of provisions.
    static func provisions(_ count: Int) -> Text {
        self.count(count, Text(nl: "bepaling", en: "provision"), Text(nl: "bepalingen", en: "provisions"))
    }
}
