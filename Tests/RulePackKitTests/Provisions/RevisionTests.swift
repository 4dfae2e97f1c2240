import RulePackKit
import Testing

struct RevisionTests {
    private let threshold = Provision(
        Threshold(
            "spijbelen", answers: .truancy, "Er gebeurt iets", of: .truancy, when: .atLeast(8, .hours),
            each: .atMost(2, .hours), over: CountingWindow(.anyPeriod, .weeks(4)), by: "school"
        ).in(.po, .vo).when(.reported))
    private let deadline = Provision(
        Deadline("reactie", answers: .planTime, "Iemand reageert", within: .workingDays(5)))

    @Test func `a field is set to another value and to none, and nothing else changes`() throws {
        let other = try #require(deadline.revised(by: only(.within(.weeks(2), "reactie"))))
        #expect((other.rule as? Deadline)?.within == .weeks(2))
        #expect(other.revised(by: only(.within(.workingDays(5), "reactie"))) == deadline)
        let none = try #require(deadline.revised(by: only(.within(nil, "reactie"))))
        #expect((none.rule as? Deadline)?.within == nil)
        #expect(none.particulars == deadline.particulars)
    }

    @Test func `what does not fit gives nothing`() {
        #expect(deadline.revised(by: .sets("range", .range(.atLeast(3, .times)))) == nil)
        #expect(deadline.revised(by: .sets("within", .range(.atLeast(3, .times)))) == nil)
        #expect(deadline.revised(by: .sets("manner", nil)) == nil)
        #expect(deadline.shape(of: "within") == .amount)
        #expect(deadline.shape(of: "range") == nil)
    }

    @Test func `a rule that is dropped does not hold, and one that is left open is as it was`() {
        #expect(deadline.revised(by: .drops) == nil)
        #expect(deadline.revised(by: .leavesOpen) == deadline)
        #expect(threshold.revised(by: .equates(.dayparts(2), .days(1))) == threshold)
    }

    @Test func `sectors are limited, and what is required comes on top of what is required already`() throws {
        let narrow = try #require(threshold.revised(by: .limits([.vo])))
        #expect(narrow.particulars.sectors == [.vo])
        let strict = try #require(threshold.revised(by: .requires([.age(.atLeast(12, .years))])))
        #expect(strict.particulars.conditions == [.fact(.reported, is: true), .age(.atLeast(12, .years))])
        #expect(strict.rule.describedFields == threshold.rule.describedFields)
    }

    @Test func `a unit means another in every field that names it, with the same comparators`() throws {
        let lessons = try #require(threshold.revised(by: .reads(.hours, as: .lessonHours)))
        let rule = try #require(lessons.rule as? Threshold)
        #expect(rule.range == .atLeast(8, .lessonHours))
        #expect(rule.each == .atMost(2, .lessonHours))
        #expect(rule.window == CountingWindow(.anyPeriod, .weeks(4)))
        #expect(threshold.revised(by: .reads(.days, as: .schoolDays)) == threshold)
        let school = try #require(deadline.revised(by: .reads(.workingDays, as: .schoolDays)))
        #expect((school.rule as? Deadline)?.within == .schoolDays(5))
        let open = Provision(Threshold("x", "X", of: .age, when: .between(4, and: 18, .years)))
        let months = try #require(open.revised(by: .reads(.years, as: .months))?.rule as? Threshold)
        #expect(months.range == .between(4, and: 18, .months))
    }

    @Test func `each way to write a change names the rules, in their order, and what becomes of them`() {
        #expect([Revision].drops("a", "b") == [Revision("a", .drops), Revision("b", .drops)])
        #expect([Revision].leavesOpen("a") == [Revision("a", .leavesOpen)])
        #expect([Revision].only([.po], "a") == [Revision("a", .limits([.po]))])
        #expect(
            [Revision].requires(.fact(.reported, is: false), of: "a")
                == [Revision("a", .requires([.fact(.reported, is: false)]))])
        #expect(
            [Revision].equates(.dayparts(2), .days(1), "a") == [Revision("a", .equates(.dayparts(2), .days(1)))])
        #expect([Revision].reads(.hours, as: .lessonHours, "a") == [Revision("a", .reads(.hours, as: .lessonHours))])
    }

    @Test func `each way to write another value sets a field that a rule has`() throws {
        let tier = Provision(EscalationTier("a", "A", order: 1, of: .pupilCase))
        let criterion = Provision(Criterion("a", "A", effect: .admits))
        let changes: [(Provision, [Revision])] = [
            (threshold, .window(.since(.schoolTalk, .reported), "a")), (threshold, .window(nil, "a")),
            (threshold, .range(.moreThan(11, .lessonHours), "a")), (threshold, .measure(.lateArrivals, "a")),
            (criterion, .ages(.from(12, through: 18, .years), "a")), (tier, .term(.months(1), "a")),
            (deadline, .within(.schoolDays(3), "a")), (deadline, .firstDay(.sameDay, "a")),
            (deadline, .from(.completeReport, "a")),
        ]
        for (provision, revisions) in changes {
            let revision = try #require(revisions.first)
            guard case .sets(let key, let value) = revision.change else {
                Issue.record("\(revision) sets nothing")
                continue
            }
            let revised = try #require(provision.revised(by: revision.change))
            let field = revised.rule.describedFields.first { $0.key == key }
            #expect(field?.value == value)
            #expect(revised != provision)
        }
    }

    private func only(_ revisions: [Revision]) -> Revision.Change { revisions.first?.change ?? .drops }
}
