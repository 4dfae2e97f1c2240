import RegimeEngine
public import RulePackKit

extension LadderReport: AgendaReport {
    /// The day from which the tiers were drawn.
    public var start: Day { ladders.start }

    /// The last day of each tier as the text is read here, and of each reading that gives another day.
    public func events(_ language: Language) -> [AgendaEvent] {
        ladders.groups.flatMap(\.ladders).flatMap { ladder in
            ladder.tiers.flatMap { tier in
                let other = tier.otherReadings.filter { $0.outcome.due != tier.outcome.due }.map { other in
                    event(
                        tier, of: ladder, other.outcome,
                        by: (
                            "\(other.ambiguity.name)=\(other.reading.id)", AgendaWords.reading(other.reading)[language]
                        ),
                        language)
                }
                return ([event(tier, of: ladder, tier.outcome, by: nil, language)] + other).compactMap(\.self)
            }
        }
    }

    private func event(
        _ tier: TierLadder.Tier, of ladder: TierLadder, _ outcome: TermOutcome,
        by reading: (id: String, words: String)?,
        _ language: Language
    ) -> AgendaEvent? {
        guard let due = outcome.due else { return nil }
        let order = tier.rule.order
        let latest = Text(nl: "Uiterste dag van trede \(order)", en: "Latest day of tier \(order)")
        let turning = tier.rule.turningPoint.map {
            Text(nl: "Kantelpunt: \($0)", en: "Turning point: \($0)")[language]
        }
        let assumed = Text(
            nl:
                "Getekend vanaf \(start.withWeekday(.nl)), elke trede vanaf de laatste dag van de vorige; dat staat zo niet "
                + "in de tekst.",
            en:
                "Drawn from \(start.withWeekday(.en)), each tier from the last day of the one before, which the text does "
                + "not state.")[language]
        let dayOff = outcome.dayOff(in: ladders.calendar).map { TermWords.dayOff($0)[language] }
        return AgendaEvent(
            id: AgendaWords.id(tier.provision.id, from: start, due: due, by: reading?.id), day: due,
            summary: AgendaWords.summary(latest, of: tier.provision, by: reading?.words, language),
            description: [turning, assumed, dayOff].compactMap(\.self)
                + AgendaWords.source(tier.provision, ladder.regime, language))
    }
}
