import RulePackKit
import Testing

struct TopicTests {
    @Test func `every question that is declared is shared, once`() throws {
        let declared = try SourceFiles.constants(of: "Topic", in: "Topics")
        #expect(declared.count > 100)
        #expect(declared.sorted() == Topic.shared.map(\.id).sorted())
        #expect(Set(declared).count == declared.count)
    }

    @Test(arguments: Topic.shared)
    func `an id is lower-case words with hyphens`(topic: Topic) throws {
        #expect(try #/[a-z0-9]+(-[a-z0-9]+)*/#.wholeMatch(in: topic.id) != nil)
    }

    @Test(arguments: Topic.shared)
    func `a question is asked in both languages, and a caveat is given in both`(topic: Topic) {
        for text in [topic.question, topic.caveat].compactMap(\.self) {
            #expect(text.nl != text.en)
            for language in Language.allCases {
                #expect(text[language].contains { $0.isLetter })
                #expect(text[language].first?.isWhitespace == false && text[language].last?.isWhitespace == false)
            }
        }
        #expect(topic.question.nl.hasSuffix("?") && topic.question.en.hasSuffix("?"))
    }

    @Test func `no two questions are the same in either language`() {
        for language in Language.allCases {
            #expect(Set(Topic.shared.map { $0.question[language] }).count == Topic.shared.count)
        }
    }

    @Test(arguments: Topic.shared)
    func `the kinds that may answer a question are each named once`(topic: Topic) {
        let kinds = [topic.kind] + topic.otherKinds
        #expect(Set(kinds).count == kinds.count)
    }

    @Test func `questions stand together by group, in the order of the groups`() {
        let groups = Topic.shared.map(\.group)
        let runs = groups.indices.filter { $0 == 0 || groups[$0] != groups[$0 - 1] }.map { groups[$0] }
        #expect(runs == TopicGroup.allCases)
    }

    @Test(arguments: PartyFunction.shared)
    func `naming a party answers a question that roles and organisations may answer`(function: PartyFunction) {
        #expect(Set([function.topic.kind] + function.topic.otherKinds).isSuperset(of: [.role, .organisation]))
    }
}
