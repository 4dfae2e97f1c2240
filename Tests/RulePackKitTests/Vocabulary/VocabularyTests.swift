import RulePackKit
import Testing

struct VocabularyTests {
    private static let closed: [any ClosedVocabulary.Type] = [
        Ambiguity.Cause.self, Authority.self, CaseFact.self, ConsentPurpose.self, CountingWindow.Anchor.self,
        CriterionEffect.self,
        DeadlineManner.self, EnforcementRoute.self, FirstDay.self, Frequency.Manner.self, Kind.self, Measure.self,
        Modality.self,
        NotRule.Reason.self, Sector.self, TierObject.self, Timing.Firmness.self, TopicGroup.self, Unit.self,
        Weekday.self,
    ]
    private static let open: [(String, [any OpenVocabulary])] = [
        ("Moment", Moment.shared), ("PartyFunction", PartyFunction.shared),
        ("MeetingFunction", MeetingFunction.shared),
    ]

    @Test func `no closed vocabulary goes untested`() throws {
        let declared = try SourceFiles.text(of: "").matches(of: /enum (\w+): String, (?:ClosedVocabulary|ChoiceField)/)
        #expect(declared.map { String($0.output.1) }.sorted() == Self.closed.map { "\($0)" }.sorted())
    }

    @Test(arguments: closed.indices)
    func `every word of a closed vocabulary has a name of its own in both languages`(index: Int) {
        let names = Self.names(in: Self.closed[index])
        for language in Language.allCases {
            #expect(names.allSatisfy { !$0[language].isEmpty })
            #expect(Set(names.map { $0[language] }).count == names.count, "\(Self.closed[index]) in \(language)")
        }
    }

    @Test(arguments: open.indices)
    func `every word that is declared is shared, once, under an id that files can hold`(index: Int) throws {
        let (type, words) = Self.open[index]
        let ids = words.map(\.id)
        #expect(try SourceFiles.constants(of: type, in: "Vocabulary").sorted() == ids.sorted())
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(try #/[a-z0-9]+(-[a-z0-9]+)*/#.wholeMatch(in: id) != nil, "\(id)") }
        for language in Language.allCases {
            #expect(words.allSatisfy { !$0.name[language].isEmpty })
            #expect(Set(words.map { $0.name[language] }).count == words.count, "\(type) in \(language)")
        }
    }

    @Test(arguments: Unit.allCases)
    func `a unit has a singular in both languages`(unit: Unit) {
        #expect(!unit.singular.nl.isEmpty && !unit.singular.en.isEmpty)
        #expect(unit.singular.en != unit.name.en)
    }

    @Test(arguments: Language.allCases)
    func `every fact of a case, its denial and its question have words of their own`(language: Language) {
        let words = CaseFact.allCases.flatMap { [$0.name, $0.denial, $0.question].map { $0[language] } }
        #expect(words.allSatisfy { !$0.isEmpty })
        #expect(Set(words).count == words.count)
        #expect(CaseFact.allCases.allSatisfy { $0.question[language].last == "?" })
    }

    @Test func `whole units are those that nobody counts in parts`() {
        #expect(Unit.allCases.filter(\.isWhole) == [.times, .lessonHours, .dayparts, .schoolDays])
    }

    private static func names<Word: ClosedVocabulary>(in _: Word.Type) -> [Text] { Word.allCases.map(\.name) }
}
