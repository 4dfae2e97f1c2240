import RegimeEngine
import RulePackKit
import Testing

struct StatuteRelationTests {
    private static let limit = CountingWindow(.anyPeriod, .teachingWeeks(4))

    private func hours(
        _ name: String = "uren", _ range: AmountRange? = .atLeast(16, .hours), over window: CountingWindow? = limit,
        leadsTo: String = "melding"
    ) -> Threshold {
        Threshold(
            name, answers: .statutoryReportHours, "Verzuim wordt gemeld", of: .unauthorisedAbsence, when: range,
            over: window, leadsTo: Text(same: leadsTo))
    }

    private func task(_ title: String, _ topic: Topic = .afterReport) -> Task { Task(title, answers: topic, title) }

    /// How a regime stands to a statute on one question.
    private func relation(
        _ topic: Topic, sectors: [Sector] = [.po, .vo], filter: ProvisionFilter = ProvisionFilter(),
        @Provisions statute: () -> [Provision], @Provisions regime: () -> [Provision]
    ) throws -> StatuteRelation {
        let regimes = [
            Column.regime("regeling", sectors: sectors, provisions: regime),
            Column.regime("wet", sectors: [.po, .vo, .mbo], provisions: statute).national,
        ]
        let cells = Comparison(of: regimes, filter: filter).against(regimes[1]).cells(topic)
        #expect(cells.last?.relation == nil)
        return try #require(cells.first?.relation)
    }

    @Test func `a rule that says the same repeats the statute, in whatever words of its own`() throws {
        let relation = try relation(.statutoryReportHours) {
            hours()
        } regime: {
            hours("grens", leadsTo: "melding bij het loket")
        }
        #expect(relation == StatuteRelation(.repeats))
    }

    @Test func `a number or a window of its own differs, with both sides named`() throws {
        let relation = try relation(.statutoryReportHours) {
            hours()
        } regime: {
            hours("grens", .moreThan(16, .hours), over: CountingWindow(.preceding, .weeks(4)))
        }
        #expect(relation.verdict == .differs)
        #expect(relation.fields.map(\.key) == ["range", "window"])
        #expect(relation.differences.map(\.from?.nl) == ["vanaf 16 uur", "in een periode van 4 lesweken"])
        #expect(relation.differences.map(\.to?.nl) == ["meer dan 16 uur", "in de afgelopen 4 weken"])
        #expect(relation.differences.allSatisfy { $0.a == "wet/wet/uren" && $0.b == "grens" })
    }

    @Test func `what the regime leaves unsaid contradicts nothing`() throws {
        let open = AmountRange(lower: AmountRange.Limit(16, isIncluded: nil), upper: nil, unit: .hours)
        for (range, window) in [(open, Self.limit), (.atLeast(16, .hours), nil)] {
            let relation = try relation(.statutoryReportHours) {
                hours()
            } regime: {
                hours("grens", range, over: window)
            }
            #expect(relation == StatuteRelation(.repeats))
        }
    }

    @Test func `an open limit elsewhere, or in another unit, differs all the same`() throws {
        for (value, unit) in [(15, Unit.hours), (16, .lessonHours)] {
            let open = AmountRange(lower: AmountRange.Limit(Double(value), isIncluded: nil), upper: nil, unit: unit)
            let relation = try relation(.statutoryReportHours) {
                hours()
            } regime: {
                hours("grens", open)
            }
            #expect(relation.fields.map(\.key) == ["range"])
        }
    }

    @Test func `the same and more adds to the statute, and so does an answer where it is silent`() throws {
        let more = try relation(.afterReport) {
            task("onderzoek")
        } regime: {
            task("onderzoek")
            task("huisbezoek")
        }
        #expect(more.verdict == .adds)
        let alone = try relation(.afterReport) {
        } regime: {
            task("huisbezoek")
        }
        #expect(alone.verdict == .adds)
    }

    @Test func `part of what the statute says repeats it`() throws {
        let part = try relation(.afterReport) {
            task("onderzoek")
            task("horen")
        } regime: {
            task("onderzoek")
        }
        #expect(part.verdict == .repeats)
    }

    @Test func `where only words differ it is not settled whether the regime departs from the statute`() throws {
        let one = try relation(.afterReport) {
            task("onderzoek")
        } regime: {
            task("huisbezoek")
        }
        #expect(one == StatuteRelation(.alongside))
        let many = try relation(.afterReport) {
            task("onderzoek")
            task("horen")
        } regime: {
            task("huisbezoek")
        }
        #expect(many == StatuteRelation(.alongside))
    }

    @Test func `silence of the regime, and of both, is told apart`() throws {
        let topic = Topic.afterReport
        #expect(
            try relation(topic) {
                task("onderzoek")
            } regime: {
            }.verdict == .silent)
        #expect(
            try relation(topic) {
            } regime: {
            }.verdict == .bothSilent)
    }

    @Test func `what does not hold for the sector or concerns the text itself is not compared`() throws {
        let vocational = try relation(.statutoryReportHours, sectors: [.po]) {
            hours().in(.mbo)
        } regime: {
            hours("grens")
        }
        #expect(vocational.verdict == .notCompared)
        let outside = try relation(
            .statutoryReportHours, sectors: [.po], filter: ProvisionFilter(sector: .vo)
        ) {
            hours()
        } regime: {
            hours("grens")
        }
        #expect(outside.verdict == .notCompared)
        let text = try relation(.period) {
        } regime: {
            Clause("periode", answers: .period, "Vanaf 2020")
        }
        #expect(text.verdict == .notCompared)
    }

    @Test func `a rule that the statute writes out for each sector is one rule`() throws {
        let relation = try relation(.statutoryReportHours, sectors: [.po, .vo]) {
            hours("uren-po").in(.po)
            hours("uren-vo").in(.vo)
            hours("uren-mbo").in(.mbo)
        } regime: {
            hours("grens")
        }
        #expect(relation == StatuteRelation(.repeats))
        let narrow = try self.relation(.statutoryReportHours, sectors: [.po, .vo]) {
            hours("uren-po").in(.po)
            hours("uren-vo").in(.vo)
        } regime: {
            hours("grens").in(.vo)
        }
        #expect(narrow.fields.map(\.key) == ["sectors"])
    }

    @Test func `people with one function answer to each other, whatever they are called`() throws {
        let relation = try relation(.rolesAttendance) {
            Role("ambtenaar", "Leerplichtambtenaar", fills: .attendanceOfficer)
        } regime: {
            Role("consulent", "Consulent", abbreviated: "C", fills: .attendanceOfficer)
        }
        #expect(relation == StatuteRelation(.repeats))
    }

    @Test func `when a version of the statute held is no difference`() throws {
        let relation = try relation(.afterReport) {
            task("onderzoek").inForce(
                Validity(from: .day("2021-10-01"), through: .notStated, note: Text(same: "later")))
        } regime: {
            task("onderzoek")
        }
        #expect(relation.verdict == .repeats)
    }
}

extension Regime {
    /// The same text as a statute.
    var national: Regime { Pack(id: name, name: title, authority: .national, regimes: [self]).regimes[0] }
}
