import RegimeEngine
import RulePackKit
import Testing

/// The questions that a policy officer asks first, each answered by `compare` alone.
struct QuestionsTests {
    private let regimes = Shipped.municipalities.flatMap { $0.pack.regimes }

    private func row(_ topic: Topic, sector: Sector? = nil, on day: Day? = nil) throws -> ComparisonRow {
        let comparison = Comparison(of: regimes, filter: ProvisionFilter(topics: [topic.id], sector: sector, day: day))
        return try #require(comparison.rows.first)
    }

    private func cell(_ regime: String, _ topic: Topic, sector: Sector? = nil, on day: Day? = nil) throws
        -> ComparisonCell
    {
        try #require(try row(topic, sector: sector, on: day).cells.first { $0.regime == regime })
    }

    @Test func `how many working days to respond to a complete report, in all regimes`() throws {
        let row = try row(.reportResponseTime)
        #expect(
            row.cells.map(\.regime) == [
                "den-haag/2018", "den-haag/haaglanden-vo", "tilburg/2017", "s-hertogenbosch/2022",
                "holland-rijnland/2009",
            ])
        #expect(row.cells.map(\.answer) == [.stated, .silent, .silent, .silent, .silent])
        #expect(row.cells[0].text == Text(nl: "5 werkdagen", en: "5 working days"))
        #expect(row.cells[0].items.map(\.provision.id) == ["den-haag/2018/response-to-complete-report"])
    }

    @Test func `a good report in Den Haag contains nine elements, in order`() throws {
        let cell = try cell("den-haag/2018", .reportElements)
        let orders = cell.items.compactMap { ($0.provision.rule as? ReportElement)?.order }
        #expect(orders == Array(1...9))
        #expect(cell.omitted == 0)
    }

    @Test(arguments: [
        (Topic.presencePo, "den-haag/2018", "minimaal 1 keer per schooljaar"),
        (Topic.presenceVo, "den-haag/2018", "minimaal 6 keer per jaar (uitgangspunt)"),
        (Topic.presenceMbo, "holland-rijnland/2009", "minimaal 0,5 dag per week"),
    ])
    func `leerplicht visits a school so often`(topic: Topic, regime: String, words: String) throws {
        let cell = try cell(regime, topic)
        #expect(cell.answer == .stated)
        #expect(cell.text.nl.contains(words), "\(cell.text.nl)")
    }

    @Test func `a Tilburg case leaves step 1 after three weeks and the support team has three terms, read three ways`()
        throws
    {
        let first = try cell("tilburg/2017", .schoolTierTime)
        #expect(first.items.compactMap { ($0.provision.rule as? Deadline)?.within } == [.weeks(3)])
        let second = try cell("tilburg/2017", .caseMeetingTime)
        #expect(
            second.items.compactMap { ($0.provision.rule as? Deadline)?.within } == [.weeks(4), .months(1), .months(1)])
        let ambiguity = try #require(second.ambiguities.first { $0.name == "support-team-term" })
        #expect(ambiguity.readings.count == 3)
        #expect(ambiguity.cause == .contradiction)
    }

    @Test func `no date can follow from the third step of Tilburg`() throws {
        let cell = try cell("tilburg/2017", .laterTierTime)
        #expect(cell.items.allSatisfy { ($0.provision.rule as? Deadline)?.within == nil })
        let criteria = try self.cell("tilburg/2017", .escalationCriteria)
        #expect(
            criteria.items.contains { $0.provision.particulars.stance == .none && $0.phrase.nl.contains("kantelpunt") })
    }

    @Test func `the chair of the Actietafel and the breakthrough meeting can break a deadlock`() throws {
        let row = try row(.mandate)
        let stated = row.cells.filter { $0.answer == .stated }.map(\.regime)
        #expect(stated == ["tilburg/2017", "s-hertogenbosch/2022"])
        let tilburg = try cell("tilburg/2017", .mandate).items.compactMap { $0.provision.rule as? Mandate }
        #expect(
            tilburg.contains { $0.isBinding == true && $0.particulars.citations.contains { $0.lines == 181...181 } })
    }

    @Test(arguments: [
        ("den-haag/2018", "JES"), ("den-haag/haaglanden-vo", "JES"), ("tilburg/2017", "Ondersteuningsteam"),
        ("s-hertogenbosch/2022", "ZAT"), ("holland-rijnland/2009", "ZAT"),
    ])
    func `each regime has its own name for the case meeting at school`(regime: String, name: String) throws {
        #expect(try cell(regime, .schoolCaseMeeting).text.nl.contains(name))
    }

    @Test func `an hour threshold is stated by Tilburg alone, and no kind of hour with it`() throws {
        let row = try row(.statutoryReportHours)
        #expect(row.cells.filter { $0.answer == .stated }.map(\.regime) == ["tilburg/2017"])
        #expect(row.cells.filter { $0.answer == .silent }.count == 4)
        let threshold = try #require(
            try cell("tilburg/2017", .statutoryReportHours).items.first?.provision.rule as? Threshold)
        #expect(threshold.range?.unit == .hours)
        #expect(threshold.range?.lower?.value == 16)
    }

    @Test func `truancy is counted in two appendices of 's-Hertogenbosch in different units`() throws {
        let cell = try cell("s-hertogenbosch/2022", .truancy)
        let units = Set(cell.items.compactMap { ($0.provision.rule as? Threshold)?.range?.unit })
        #expect(units.isSuperset(of: [.dayparts, .days, .lessonHours]))
        #expect(cell.ambiguities.contains { $0.name == "counting-window" && $0.cause == .missing })
    }

    @Test func `for secondary schools Tilburg is not in force, whatever the question`() {
        let comparison = Comparison(of: regimes, filter: ProvisionFilter(sector: .vo))
        let cells = comparison.rows.flatMap(\.cells).filter { $0.regime == "tilburg/2017" }
        #expect(!cells.isEmpty)
        #expect(cells.allSatisfy { $0.answer == .notInForce && $0.items.isEmpty })
    }

    @Test func `for vocational education only what covers it is left`() {
        let comparison = Comparison(of: regimes, filter: ProvisionFilter(sector: .mbo))
        let left = Set(comparison.rows.flatMap(\.cells).filter { $0.answer == .stated }.map(\.regime))
        #expect(left == ["s-hertogenbosch/2022", "holland-rijnland/2009"])
    }

    @Test func `no cell offers a provision of another sector or another day`() throws {
        let day: Day = "2022-01-15"
        let filter = ProvisionFilter(sector: .vo, day: day)
        for item in Comparison(of: regimes, filter: filter).rows.flatMap(\.cells).flatMap(\.items) {
            #expect(item.provision.covers(.vo), "\(item.provision.id)")
            #expect(item.provision.particulars.validity?.isInForce(on: day) != .no, "\(item.provision.id)")
        }
    }

    @Test(arguments: [("2022-01-15" as Day, ComparisonCell.Answer.notInForce), ("2022-03-01", .stated)])
    func `the breakthrough meeting starts in February 2022`(day: Day, answer: ComparisonCell.Answer) throws {
        #expect(try cell("s-hertogenbosch/2022", .deadlockMeeting, on: day).answer == answer)
        #expect(try cell("s-hertogenbosch/2022", .mandate, on: day).answer == answer)
    }

    @Test func `before February 2022 no provision leads to the breakthrough meeting`() throws {
        let regime = try #require(regimes.first { $0.id == "s-hertogenbosch/2022" })
        let before = RegimeExcerpt(of: regime, filter: ProvisionFilter(day: "2022-01-15"))
        let after = RegimeExcerpt(of: regime, filter: ProvisionFilter(day: "2022-03-01"))
        func leading(_ excerpt: RegimeExcerpt) -> [String] {
            excerpt.provisions.filter { provision in
                provision.rule.describedFields.contains { field in
                    field.value == .reference("doorbraakoverleg") || field.value == .reference("tier-doorbraakoverleg")
                }
            }.map(\.name)
        }
        #expect(leading(before) == [])
        #expect(leading(after).count > 3)
        #expect(before.hidden > 30)
    }

    @Test func `Holland Rijnland was over before any of the others began`() {
        let gaps = Comparison(of: regimes).gaps
        #expect(gaps.allSatisfy { $0.earlier.id == "holland-rijnland/2009" })
        #expect(gaps.map(\.later.id) == ["den-haag/2018", "tilburg/2017", "s-hertogenbosch/2022"])
    }
}
