import RegimeEngine
import RulePackKit
import Testing

struct AnswerPhraseTests {
    @Test(
        arguments: [
            (
                Provision(
                    Threshold(
                        "x", answers: .sickness, "Ziek", of: .sickReports, when: .atLeast(3, .times),
                        over: CountingWindow(.preceding, .teachingWeeks(4)), leadsTo: Text(nl: "melding", en: "report"))
                ),
                "vanaf 3 keer in de afgelopen 4 lesweken: melding",
                "from 3 times in the past 4 teaching weeks: report"
            ),
            (
                Provision(
                    Threshold(
                        "x", answers: .truancy, "Spijbelen", of: .truancy, when: .atLeast(3, .times),
                        each: .from(1, to: 1.5, .days))), "vanaf 3 keer van 1 tot 1,5 dag",
                "from 3 times of 1 to 1.5 days"
            ),
            (
                Provision(Threshold("x", answers: .sickness, "Vaak ziek", of: .sickReports)), "Vaak ziek", "Vaak ziek"
            ),
            (
                Provision(Deadline("x", answers: .contactChange, "Wissel", within: .weeks(2), manner: .before)),
                "minstens 2 weken vooraf", "at least 2 weeks before"
            ),
            (
                Provision(Deadline("x", answers: .laterTierTime, "Duur", within: .weeks(1), manner: .lasting)),
                "duurt 1 week", "takes 1 week"
            ),
            (Provision(Deadline("x", answers: .planTime, "Snel")), "Snel", "Snel"),
            (
                Provision(
                    Meeting(
                        "x", answers: .schoolCaseMeeting, "Zorgteam", abbreviated: "ZT", serves: .schoolCase,
                        frequency: .every(.weeks(6)), duration: .hours(1), participants: "mentor", "onbekend")),
                "Zorgteam (ZT): mentor, onbekend, elke 6 weken, 1 uur",
                "Zorgteam (ZT): mentor, onbekend, every 6 weeks, 1 hour"
            ),
            (
                Provision(
                    EscalationTier("x", answers: .caseTiers, "Tafel", order: 3, of: .pupilCase, term: .weeks(2))),
                "3. Tafel (uiterlijk 2 weken)", "3. Tafel (at most 2 weeks)"
            ),
            (
                Provision(Role("x", "Intern begeleider", abbreviated: "IB", fills: .careCoordinator)),
                "Intern begeleider (IB)", "Intern begeleider (IB)"
            ),
            (Provision(Term("x", "MDO", means: "overleg")), "MDO = overleg", "MDO = overleg"),
        ])
    func `the fields of a rule give its answer`(provision: Provision, nl: String, en: String) {
        #expect(phrase(provision) == Text(nl: nl, en: en))
    }

    @Test func `a brief of the pack stands in Dutch, and behind what the fields say in English`() {
        let brief = Column.deadline().brief("binnen vijf werkdagen")
        let both = Text(nl: "binnen vijf werkdagen", en: "5 working days („binnen vijf werkdagen”)")
        #expect(phrase(Provision(brief)) == both)
        #expect(phrase(Provision(Column.task("x").brief("kort"))) == Text(same: "kort"))
    }

    @Test(
        arguments: [
            (.duty, ""), (.description, ""), (.aim, " (streven)"), (.principle, " (uitgangspunt)"),
            (.plan, " (voornemen)"), (.advice, " (advies)"), (.permission, " (mogelijkheid)"),
        ] as [(Modality, String)])
    func `what is less than a duty says so`(modality: Modality, suffix: String) {
        #expect(phrase(Provision(Column.deadline().modality(modality))).nl == "5 werkdagen\(suffix)")
    }

    @Test func `the usual force of a kind goes without saying`() {
        let objective = Objective("x", answers: .aims, "Minder verzuim")
        #expect(phrase(Provision(objective)).nl == "Minder verzuim")
        #expect(phrase(Provision(objective.modality(.plan))).nl == "Minder verzuim (voornemen)")
    }

    private func phrase(_ provision: Provision) -> Text {
        let regime = Column.regime("a") {
            provision
            Role("mentor", "mentor", fills: .mentor)
        }
        return Phrasing(regime).answer(of: provision)
    }
}
