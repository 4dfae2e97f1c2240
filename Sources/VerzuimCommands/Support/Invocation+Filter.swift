import ArgumentKit
import RegimeEngine
import RulePackKit

extension Invocation {
    /// The filter that the options ask for; topics must be known to some pack or to one of these regimes.
    func filter(of regimes: [Regime]) throws(Failure) -> ProvisionFilter {
        ProvisionFilter(
            kinds: kinds,
            topics: try topics(of: regimes),
            sector: sector,
            day: try day())
    }

    private func topics(of regimes: [Regime]) throws(Failure) -> [String] {
        let asked = arguments.values(of: Options.topic(language))
        let local = (catalogue.regimes + regimes).flatMap(\.topics).map(\.id)
        let known = Topic.shared.map(\.id) + local
        for topic in asked where !known.contains(topic) {
            let (nl, en) = Failure.unknown(topic, known: known)
            throw Failure(
                .noInput, .unknownTopic, nl: "Er is geen onderwerp \(nl)", en: "There is no topic \(en)",
                hint: .topics)
        }
        return asked
    }

    /// The kinds that are asked for.
    var kinds: [Kind] { arguments.values(of: Options.kind(language)).compactMap(Kind.init(rawValue:)) }

    /// The sector that is asked for.
    var sector: Sector? {
        arguments.value(of: Options.sector(language)).flatMap { Sector(rawValue: $0.uppercased()) }
    }

    /// The day that is asked for.
    func day() throws(Failure) -> Day? { try day(Options.on(language)) }

    /// The day that an option names, when it is given.
    func day(_ option: ValueOption) throws(Failure) -> Day? {
        guard let text = arguments.value(of: option) else { return nil }
        guard let day = Day(text) else {
            throw Failure(
                .usage, .impossibleDate,
                nl: "\(Wording.dutch.quoted(text)) is geen datum; schrijf jjjj-mm-dd, zoals 2022-01-15.",
                en: "\(Wording.english.quoted(text)) is not a date; write yyyy-mm-dd, such as 2022-01-15.")
        }
        return day
    }
}
