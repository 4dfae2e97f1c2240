import RegimeEngine
import RulePackKit
import Testing

struct TierLadderTests {
    private func dues(_ ladders: TierLadders, _ object: TierObject = .pupilCase) -> [[Day?]] {
        ladders.groups.first { $0.object == object }?.ladders.map { $0.tiers.map(\.outcome.due) } ?? []
    }

    @Test func `each tier is counted from the latest day of the one before`() {
        let ladders = Terms.ladders(
            Terms.regime {
                Terms.tier("b", 2, .months(1))
                Terms.tier("a", 1, .weeks(3))
            })
        #expect(dues(ladders) == [["2018-02-19", "2018-03-19"]])
        #expect(ladders.groups[0].ladders[0].tiers.map(\.start) == ["2018-01-29", "2018-02-19"])
        #expect(ladders.groups[0].ladders[0].tiers.map(\.from) == [nil, nil])
    }

    @Test func `after a tier without a number no later one has a day, and that tier is named`() {
        let ladders = Terms.ladders(
            Terms.regime {
                Terms.tier("a", 1, .weeks(3))
                Terms.tier("b", 2)
                Terms.tier("c", 3, .weeks(1))
                Terms.tier("d", 4)
            })
        let tiers = ladders.groups[0].ladders[0].tiers
        #expect(
            tiers.map(\.outcome.reason) == [
                nil, .noNumber, .after(order: 2, title: "Trede b", hasNumber: false),
                .after(order: 2, title: "Trede b", hasNumber: false),
            ])
        #expect(tiers.map(\.start) == ["2018-01-29", "2018-02-19", nil, nil])
        #expect(tiers[2].outcome.reason?.name.nl == "trede 2 („Trede b”) heeft geen getal")
    }

    @Test func `tiers of one order are alternatives: the next begins after the latest, or is unknown if one is`() {
        let known = Terms.ladders(
            Terms.regime {
                Terms.tier("a", 1, .weeks(1))
                Terms.tier("b", 1, .weeks(3))
                Terms.tier("c", 2, .weeks(1))
            })
        #expect(known.groups[0].ladders[0].rungs.map { $0.tiers.map(\.provision.name) } == [["a", "b"], ["c"]])
        #expect(dues(known) == [["2018-02-05", "2018-02-19", "2018-02-26"]])
        let unknown = Terms.ladders(
            Terms.regime {
                Terms.tier("a", 1, .weeks(1))
                Terms.tier("b", 1)
                Terms.tier("c", 2, .weeks(1))
            })
        #expect(dues(unknown) == [["2018-02-05", nil, nil]])
    }

    @Test func `only tiers with one object stand side by side`() {
        let ladders = Terms.ladders(
            Terms.regime("een") {
                Terms.tier("a", 1, .weeks(1))
                Terms.tier("s", 1, of: .school, .weeks(2))
            },
            Terms.regime("twee") { Terms.tier("b", 1, .weeks(3)) })
        #expect(ladders.groups.map(\.object) == [.pupilCase, .school])
        #expect(dues(ladders) == [["2018-02-05"], ["2018-02-19"]])
        #expect(dues(ladders, .school) == [["2018-02-12"], []])
        #expect(ladders.groups[0].ladders.map(\.regime.name) == ["een", "twee"])
    }

    @Test func `what is not for a sector is left out and counted, and takes no time`() {
        let regime = Terms.regime {
            Terms.tier("a", 1, .weeks(1)).in(.vo)
            Terms.tier("b", 2, .weeks(1))
        }
        let primary = Terms.ladders(regime, sector: .po)
        #expect(dues(primary) == [["2018-02-05"]])
        #expect(primary.groups[0].ladders[0].leftOut == 1)
        #expect(dues(Terms.ladders(regime, sector: .vo)) == [["2018-02-05", "2018-02-12"]])
        let other = Terms.ladders(Terms.regime(sectors: [.po]) { Terms.tier("a", 1) }, sector: .vo)
        #expect(other.groups.first?.ladders.map(\.leftOut) == [1])
        #expect(other.groups.first?.ladders.first?.tiers.isEmpty == true)
    }

    // MARK: - Readings

    private static let duration = Terms.ambiguity(
        "duur", Terms.reading("maand"), Terms.reading("weken", .term(.weeks(4), "b")),
        Terms.reading("eigen", .term(nil, "b")), default: "maand", affects: ["b"])
    private static let three = Terms.regime(ambiguities: [duration]) {
        Terms.tier("a", 1, .weeks(3))
        Terms.tier("b", 2, .months(1))
        Terms.tier("c", 3, .weeks(1))
    }

    @Test func `every reading moves its tier and each later one`() {
        let tiers = Terms.ladders(Self.three, from: "2018-03-01").groups[0].ladders[0].tiers
        #expect(tiers.map(\.outcome.due) == ["2018-03-22", "2018-04-22", "2018-04-29"])
        #expect(tiers.map { $0.otherReadings.map(\.reading.id) } == [[], ["weken", "eigen"], ["weken", "eigen"]])
        #expect(tiers[1].otherReadings.map(\.outcome.due) == ["2018-04-19", nil])
        #expect(tiers[2].otherReadings.map(\.outcome.due) == ["2018-04-26", nil])
        #expect(tiers.map { $0.openPoints.map(\.name) } == [[], ["duur"], []])
    }

    @Test func `a reading that is picked is followed, and the default one becomes the other`() {
        let ladders = Terms.ladders(Self.three, from: "2018-03-01", readings: ["p/2017/duur": "weken"])
        let tiers = ladders.groups[0].ladders[0].tiers
        #expect(tiers.map(\.outcome.due) == ["2018-03-22", "2018-04-19", "2018-04-26"])
        #expect(tiers[1].otherReadings.map(\.reading.id) == ["maand", "eigen"])
        #expect(tiers[1].otherReadings.map(\.isDefault) == [true, false])
    }

    @Test func `a tier that does not hold takes no time`() {
        let dropped = Terms.ambiguity(
            "telt", Terms.reading("wel"), Terms.reading("niet", .drops("a")), default: "niet", affects: ["a"])
        let ladders = Terms.ladders(
            Terms.regime(ambiguities: [dropped]) {
                Terms.tier("a", 1, .weeks(3))
                Terms.tier("b", 2, .weeks(1))
            })
        let tiers = ladders.groups[0].ladders[0].tiers
        #expect(tiers.map(\.outcome.reason) == [.doesNotHold, nil])
        #expect(tiers.map(\.outcome.due) == [nil, "2018-02-05"])
        #expect(tiers[1].otherReadings.map(\.outcome.due) == ["2018-02-26"])
    }

    // MARK: - A deadline of the same lines

    private func withDeadline(_ deadline: Deadline, ambiguities: [Ambiguity] = []) -> Regime {
        Terms.regime(ambiguities: ambiguities) {
            Terms.tier("a", 1, .weeks(3)).cite("Stap 1", 10...12, "drie weken")
            deadline.cite("Stap 1", 12, "drie weken")
        }
    }

    @Test func `a deadline of the same lines and length says from when the term of a tier runs`() {
        let regime = withDeadline(Terms.deadline(.weeks(3), from: .startOfTier, firstDay: .sameDay))
        let tier = Terms.ladders(regime).groups[0].ladders[0].tiers[0]
        #expect(tier.from == .startOfTier)
        #expect(tier.outcome.due == "2018-02-18")
        let longer = Terms.ladders(withDeadline(Terms.deadline(.weeks(4), from: .startOfTier, firstDay: .sameDay)))
        #expect(longer.groups[0].ladders[0].tiers[0].from == nil)
        #expect(longer.groups[0].ladders[0].tiers[0].outcome.due == "2018-02-19")
    }

    @Test func `a term that runs from something else than the tier has no day`() {
        let regime = withDeadline(Terms.deadline(.weeks(3), from: .startOfAbsence))
        #expect(Terms.ladders(regime).groups[0].ladders[0].tiers[0].outcome == .open(.runsFrom(.startOfAbsence)))
    }

    @Test func `a start that readings differ on stays open, with what each gives`() {
        let start = Terms.ambiguity(
            "vanaf", Terms.reading("zegt-niet"), Terms.reading("stap", .from(.startOfTier, "termijn")),
            Terms.reading("verzuim", .from(.startOfAbsence, "termijn")), default: "zegt-niet", affects: ["termijn"])
        let tier = Terms.ladders(withDeadline(Terms.deadline(.weeks(3)), ambiguities: [start]))
            .groups[0].ladders[0].tiers[0]
        #expect(tier.from == nil)
        #expect(tier.outcome.due == "2018-02-19")
        #expect(tier.openPoints.map(\.name) == ["vanaf"])
        #expect(tier.otherReadings.map(\.reading.id) == ["verzuim"])
        #expect(tier.otherReadings.map(\.outcome.reason) == [.runsFrom(.startOfAbsence)])
    }
}
