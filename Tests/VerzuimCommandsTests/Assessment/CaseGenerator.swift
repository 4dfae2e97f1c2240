import RegimeEngine
import RulePackKit

/// Makes cases, the same ones in every run.
struct CaseGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next number of a fixed sequence (SplitMix64).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

    /// A case of one pupil in the school year 2021-2022, with at most so many absences on school days.
    mutating func pupilCase(sector: Sector, atMost count: Int = 14, isAged: Bool = true) -> PupilCase {
        let on = Day(number: Day("2022-01-10").number + number(below: 150))
        let absences = (0..<number(below: count + 1)).map { _ in absence(before: on) }
        var history: [CaseFact: FactAnswer] = [:]
        for fact in CaseFact.allCases where number(below: 3) == 0 {
            history[fact] = pick([.no, .yes, .on(on.adding(days: -number(below: 90)))])
        }
        let birth = isAged ? Day("2004-02-29").adding(days: number(below: 4_000)) : nil
        return PupilCase(sector: sector, birthDate: birth, on: on, history: history, absences: absences)
    }

    private mutating func absence(before on: Day) -> Absence {
        var day = on.adding(days: -number(below: 120))
        if day.weekday.isWeekend { day = day.mondayOfWeek }
        switch number(below: 5) {
        case 0, 1: return Absence(.late, on: day)
        case 2:
            return Absence(
                .sick, from: day, through: number(below: 9) == 0 ? nil : min(on, day.adding(days: number(below: 12))))
        case 3:
            return Absence(
                .truancy, on: day, amount: 50 * (1 + number(below: 8)), pick(AbsenceUnit.allCases.dropLast()))
        default:
            return Absence(
                .unauthorised, on: day, amount: 100 * (1 + number(below: 6)), pick([.lessonHours, .clockHours]))
        }
    }
}

extension [AbsenceUnit] {
    fileprivate func dropLast() -> [AbsenceUnit] { Array(self[..<(count - 1)]) }
}
