import RulePackKit
import Testing
import VerzuimCommands

/// Whole outputs, as files that are read in review; recorded on purpose with `RECORD_SNAPSHOTS=1`.
struct GoldenTests {
    @Test(arguments: [
        ("packs", "packs.txt"),
        ("packs --lang en", "packs-en.txt"),
        ("show den-haag --regime 2018 --kind deadline,tier", "show-den-haag-deadlines.txt"),
        ("show tilburg --kind mandate --lang en", "show-tilburg-mandate-en.txt"),
        ("compare --kind deadline", "compare-deadlines.txt"),
        ("compare --kind deadline --lang en", "compare-deadlines-en.txt"),
        ("compare --kind threshold", "compare-thresholds.txt"),
        ("compare --kind mandate --full", "compare-mandate-full.txt"),
        ("compare den-haag/2018 tilburg --kind meeting,tier", "compare-two-columns.txt"),
        ("compare --sector vo --only-differences --kind contact,threshold", "compare-vo-differences.txt"),
        ("compare --sector mbo --on 2022-01-15 --kind meeting", "compare-mbo-on-a-day.txt"),
        ("compare --topic report-response-time,case-meeting-time --format json", "compare.json"),
        ("compare den-haag/2018 tilburg --topic report-response-time,mandate --format markdown", "compare.md"),
        ("compare den-haag/2018 tilburg --topic report-response-time,mandate --format csv", "compare.csv"),
        ("diff tilburg s-hertogenbosch --kind meeting,threshold", "diff-meetings.txt"),
        ("diff den-haag/2018 den-haag/haaglanden-vo --sector vo --kind deadline --full --lang en", "diff-full-en.txt"),
        ("diff den-haag/2018 tilburg --topic mandate,report-response-time --format json", "diff.json"),
        ("explain den-haag/2018/response-to-complete-report", "explain-provision.txt"),
        ("explain tilburg/2017/support-team-term --lang en", "explain-ambiguity-en.txt"),
        ("explain ZAT", "explain-name.txt"),
        ("explain mandate --format markdown", "explain-topic.md"),
        (
            "assess CASES/voorbeelden/negen-keer-te-laat-drie-dagen-ziek.json --pack s-hertogenbosch,tilburg",
            "assess.txt"
        ),
        ("assess CASES/nederland/vo-16-lesuren-in-vier-lesweken.json --pack nederland --lang en", "assess-en.txt"),
        ("assess CASES/nederland/vo-16-lesuren-in-vier-lesweken.json --pack nederland --format json", "assess.json"),
        (
            "assess CASES/holland-rijnland/18-jaar-op-de-verjaardag-is-van-niemand.json --pack holland-rijnland --full"
                + " --format markdown", "assess-full.md"
        ),
        ("assess CASES/tilburg/17-uur-in-week-1-tot-en-met-4.json --pack tilburg --format csv", "assess.csv"),
        ("search rode knop", "search.txt"),
        ("find Leidschendam-Voorburg --sector vo --on 2022-03-01", "find.txt"),
        ("topics --kind deadline", "topics-deadlines.txt"),
        ("deadline den-haag/2018/response-to-complete-report --from 2018-04-26", "deadline.txt"),
        ("deadline tilburg/2017/support-team-month-to-aim-for --from 2018-01-31 --lang en", "deadline-aim-en.txt"),
        ("deadline den-haag/2018/notice-of-change --from 2018-05-31 --format csv", "deadline-before.csv"),
        ("deadline den-haag/2018/response-to-complete-report --from 2018-04-26 --format ics", "deadline.ics"),
        ("ladder tilburg s-hertogenbosch --from 2018-03-01 --sector po", "ladder.txt"),
        ("ladder tilburg --from 2018-03-01 --format csv", "ladder.csv"),
        ("ladder tilburg --from 2018-03-01 --format ics --lang en", "ladder-en.ics"),
    ])
    func `an output is what it was`(line: String, file: String) {
        let words = line.split(separator: " ").map { word in
            word.hasPrefix("CASES/") ? WorkedCase.path(String(word.dropFirst(6))) : String(word)
        }
        let outcome = Verzuim().run(words)
        #expect(outcome.exitCode == .done)
        #expect(outcome.notice.isEmpty)
        // A hash would change with every word of a pack, which other outputs show better.
        expectSnapshot(outcome.content.replacing(/[0-9a-f]{64}/, with: "…"), file)
    }

    @Test(arguments: [60, 80, 100, 200], ["compare", "compare --full", "show s-hertogenbosch", "packs"])
    func `no line is wider than the terminal`(width: Int, line: String) {
        let outcome = Verzuim().run(line.split(separator: " ").map(String.init), environment: ["COLUMNS": "\(width)"])
        let lines = outcome.content.split(separator: "\n").map(String.init)
        let widest = lines.max { $0.count < $1.count } ?? ""
        #expect(widest.count <= width, "\(widest)")
        #expect(lines.count > 20)
    }

    /// Ids are what others hold on to: one that goes or changes shows up here, and in review.
    @Test func `ids are stable`() {
        let regimes = Shipped.all.flatMap { $0.pack.regimes }
        let ids = regimes.flatMap { regime in
            [regime.id] + (regime.provisions.map(\.id) + regime.ambiguities.map { "\($0.id) (?)" }).sorted()
        }
        expectSnapshot(ids.joined(separator: "\n") + "\n", "ids.txt")
    }
}
