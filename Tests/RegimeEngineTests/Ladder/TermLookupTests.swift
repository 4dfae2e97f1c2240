import RegimeEngine
import RulePackKit
import Testing

struct TermLookupTests {
    private let regimes = [
        Terms.regime("een") {
            Column.deadline("reactie", 5)
            Column.task("taak")
            EscalationTier("gele-kaart", "Gele kaart", order: 1, of: .school, term: .weeks(2))
        },
        Terms.regime("twee") { Column.deadline("antwoord", 3) },
    ]

    @Test(arguments: [
        ("p/een/reactie", ["p/een/reactie"]), ("p/een/gele-kaart", ["p/een/gele-kaart"]),
        ("Gele kaart", ["p/een/gele-kaart"]), ("report-response-time", ["p/een/reactie", "p/twee/antwoord"]),
    ])
    func `a term is found by its id, its name or the question that it answers`(asked: String, ids: [String]) throws {
        let lookup = try TermLookup(asked, among: regimes)
        #expect(lookup.found.map(\.provision.id) == ids)
        #expect(lookup.regimes.map(\.id) == Array(Set(lookup.found.map(\.regime.id))).sorted())
    }

    @Test(arguments: [("p/een/taak", [.task]), ("after-report", [.task]), ("mandate", [])] as [(String, [Kind])])
    func `what has no term is told with its kind`(asked: String, kinds: [Kind]) {
        #expect(throws: TermLookup.Problem.noTerm(asked, kinds: kinds)) { try TermLookup(asked, among: regimes) }
    }

    @Test func `a name that nothing has comes with names like it`() {
        #expect {
            try TermLookup("p/een/reacti", among: regimes)
        } throws: { error in
            guard case .notFound(.unknown(_, _, let known))? = error as? TermLookup.Problem else { return false }
            return known.contains("p/een/reactie")
        }
    }
}
