import RegimeEngine
import RulePackKit
import Testing

struct FourNoesTests {
    @Test func `an answer is stated`() throws {
        let cell = try #require(Column.regime("a") { Column.deadline() }.answer(.reportResponseTime))
        #expect(cell.answer == .stated)
        #expect(cell.text == Text(nl: "5 werkdagen", en: "5 working days"))
        #expect(cell.items.map(\.provision.name) == ["reactie"])
    }

    @Test func `none: the text says that there is none`() throws {
        let regime = Column.regime("a") {
            Meeting("tafel", answers: .deadlockMeeting, "Actietafel", serves: .deadlock).saysThereIsNone()
        }
        let cell = try #require(regime.answer(.deadlockMeeting))
        #expect(cell.answer == .none)
        #expect(cell.text == Text(nl: "geen: Actietafel", en: "none: Actietafel"))
    }

    @Test func `silent: the text does not say, with our remark where we made one`() throws {
        let remark = Silence(.truancy, nl: "Spijbelen komt niet voor.", en: "Truancy does not occur.")
        let regime = Column.regime("a", silences: [remark])
        let plain = try #require(regime.answer(.sickness))
        #expect(plain.answer == .silent)
        #expect(plain.text == Text(nl: "de tekst zegt het niet", en: "the text does not say"))
        let remarked = try #require(regime.answer(.truancy))
        #expect(remarked.answer == .silent)
        #expect(remarked.text == remark.note)
        #expect(remarked.items.isEmpty)
    }

    @Test func `not modelled: the text says something that cannot be held, and why`() throws {
        let regime = Column.regime("a") {
            Column.task("taak").notModelled(nl: "de tekst verwijst door", en: "the text refers onward")
        }
        let cell = try #require(regime.answer(.afterReport))
        #expect(cell.answer == .notModelled)
        #expect(
            cell.text == Text(nl: "Doet taak (de tekst verwijst door)", en: "Doet taak (the text refers onward)"))
    }

    @Test func `an answer beside a no is an answer, and none outweighs not modelled`() {
        let stated = Column.regime("a") {
            Column.task("niet").notModelled(nl: "zo", en: "so")
            Column.task("wel")
        }
        #expect(stated.answer(.afterReport)?.answer == .stated)
        let none = Column.regime("b") {
            Column.task("niet").notModelled(nl: "zo", en: "so")
            Column.task("geen").saysThereIsNone()
        }
        #expect(none.answer(.afterReport)?.answer == ComparisonCell.Answer.none)
    }

    @Test func `not in force: the regime is not for this sector, whatever it says or is silent on`() throws {
        let regime = Column.regime("a", sectors: [.po, .mbo]) { Column.deadline() }
        for topic in [Topic.reportResponseTime, .truancy] {
            let cell = try #require(regime.answer(topic, ProvisionFilter(sector: .vo)))
            #expect(cell.answer == .notInForce)
            #expect(cell.text == Text(nl: "niet voor VO", en: "not for VO"))
            #expect(!cell.isInScope)
            #expect(cell.items.isEmpty)
        }
        #expect(regime.answer(.reportResponseTime, ProvisionFilter(sector: .mbo))?.answer == .stated)
    }

    @Test func `not in force: the question is about a sector that the regime is not for`() throws {
        let cell = try #require(Column.regime("a").answer(.presenceMbo))
        #expect(cell.answer == .notInForce)
        #expect(cell.text == Text(nl: "niet voor mbo", en: "not for mbo"))
        #expect(cell.isInScope)
        #expect(Column.regime("b", sectors: [.mbo]).answer(.presenceMbo)?.answer == .silent)
    }

    @Test func `not in force: the provision is not for this sector`() throws {
        let regime = Column.regime("a") { Column.deadline().in(.po) }
        let cell = try #require(regime.answer(.reportResponseTime, ProvisionFilter(sector: .vo)))
        #expect(cell.answer == .notInForce)
        #expect(cell.text == Text(nl: "niet voor VO; alleen voor PO", en: "not for VO; only for PO"))
        #expect(regime.answer(.reportResponseTime, ProvisionFilter(sector: .po))?.answer == .stated)
    }

    @Test(arguments: [("2019-12-31", false), ("2020-01-01", true), ("2020-12-31", true), ("2021-01-01", false)])
    func `not in force: the regime is not in force on this day`(text: String, isInForce: Bool) throws {
        let regime = Column.regime("a", through: .day("2020-12-31")) { Column.deadline() }
        let day = try #require(Day(text))
        let cell = try #require(regime.answer(.reportResponseTime, ProvisionFilter(day: day)))
        #expect(cell.answer == (isInForce ? .stated : .notInForce))
        if !isInForce {
            #expect(cell.text == Text(nl: "niet van kracht op \(text)", en: "not in force on \(text)"))
        }
    }

    @Test(arguments: [("2021-07-31", false), ("2021-08-01", true)])
    func `not in force: the provision is not in force on this day`(text: String, isInForce: Bool) throws {
        let later = Validity(
            from: .day("2021-08-01"), through: .open, note: Text(nl: "vanaf augustus", en: "from August"))
        let regime = Column.regime("a") { Column.deadline().inForce(later) }
        let day = try #require(Day(text))
        let cell = try #require(regime.answer(.reportResponseTime, ProvisionFilter(day: day)))
        #expect(cell.answer == (isInForce ? .stated : .notInForce))
        if !isInForce {
            #expect(cell.text == Text(nl: "niet op \(text): vanaf augustus", en: "not on \(text): from August"))
        }
    }

    @Test func `what may be in force on a day is shown, since the text does not exclude it`() {
        let regime = Column.regime("a", from: .within(.month(5, 2020)), through: .notStated) { Column.deadline() }
        #expect(regime.answer(.reportResponseTime, ProvisionFilter(day: "2020-05-15"))?.answer == .stated)
        #expect(regime.answer(.reportResponseTime, ProvisionFilter(day: "2020-04-30"))?.answer == .notInForce)
    }

    @Test func `a rule for another sector stays out of an answer that has one for this sector`() throws {
        let regime = Column.regime("a") {
            Column.deadline("po", 3).in(.po)
            Column.deadline("vo", 5).in(.vo)
            Column.deadline("beide", 10)
        }
        let cell = try #require(regime.answer(.reportResponseTime, ProvisionFilter(sector: .vo)))
        #expect(cell.items.map(\.provision.name) == ["vo", "beide"])
        #expect(cell.text.nl == "5 werkdagen; 10 werkdagen")
    }
}
