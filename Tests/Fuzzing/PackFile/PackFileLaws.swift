import RegimeEngine
import RegimeReports
import RulePackKit

/// What holds of whatever bytes are read as a pack file.
enum PackFileLaws {
    static func check(_ bytes: [UInt8]) {
        let pack: Pack
        do {
            pack = try PackFile.pack(from: bytes)
        } catch {
            require(error.line ?? 0 >= 1 && error.column ?? 0 >= 1, "a problem without a place: \(error)")
            return
        }
        checkRoundTrip(pack)
        // What refers to nothing is refused where a pack is used, and looked at by `check` alone.
        let findings = PackChecker().findings(in: pack)
        require(findings.allSatisfy { !$0.message.nl.isEmpty }, "a finding without a message")
        guard let whole = try? PackFile.wholePack(from: bytes) else { return }
        require(whole == pack, "a pack that is read whole differs")
        use(whole)
    }

    /// What is read is written so that the same is read, and then written as the same bytes.
    private static func checkRoundTrip(_ pack: Pack) {
        do {
            let text = try PackFile.text(of: pack)
            let again = try PackFile.pack(from: Array(text.utf8))
            require(again == pack, "a pack that is read back differs")
            let rewritten = try PackFile.text(of: again)
            require(rewritten == text, "a pack that is read back is written otherwise")
        } catch {
            fatalError("a pack that was read cannot be written and read back: \(error)")
        }
    }

    /// Shows, compares and assesses: nothing that can be read may stop any of it.
    private static func use(_ pack: Pack) {
        let style = TextStyle(language: .nl, width: 100)
        let comparison = Comparison(of: pack.regimes, isFull: true)
        let text = ComparisonReport(comparison, isFull: true).text(style)
        require(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "a control character is shown")
        for regime in pack.regimes {
            _ = RegimeDifference(regime, pack.regimes[0], isFull: true)
            for sector in Sector.allCases {
                let pupil = pupil(sector)
                let assessment = Assessment(
                    of: pupil, by: [Assessor(regime, sector: sector)], in: SchoolCalendar(closedDays: pupil.closed))
                _ = AssessmentReport(assessment, isFull: true).text(style)
            }
        }
    }

    private static func pupil(_ sector: Sector) -> PupilCase {
        let day: Day = "2022-03-15"
        let late = (1...9).map { Absence(.late, on: day.adding(days: -2 * $0)) }
        return PupilCase(
            sector: sector, birthDate: "2007-05-01", on: day, history: [.schoolTalk: .on(day.adding(days: -30))],
            absences: late + [Absence(.truancy, on: day, amount: 1_600, .clockHours)])
    }

    /// Stops with a message, which `precondition` leaves out of what is optimised.
    private static func require(_ isHeld: Bool, _ broken: @autoclosure () -> String) {
        if !isHeld { fatalError(broken()) }
    }
}
