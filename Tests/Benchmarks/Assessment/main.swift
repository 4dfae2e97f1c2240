import BuiltInPacks
import FoundationEssentials
import RegimeEngine
import RulePackKit

// Times how long it takes to put a case to every regime, in this process: reads the files that are named, puts each of
// them to all regimes again and again, and prints the least and the median time in microseconds.

let regimes = BuiltInPacks.all.flatMap { $0.pack.regimes }
let rounds = 200

func microseconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6
}

func line(_ name: String, _ samples: [Double]) {
    let sorted = samples.sorted()
    print("\(name)\t\(Int(sorted[0]))\t\(Int(sorted[sorted.count / 2]))")
}

for path in CommandLine.arguments.dropFirst() {
    let pupil = try CaseFile.read(Array(try Data(contentsOf: URL(filePath: path))), name: path)
    let assessors = regimes.map { Assessor($0, sector: pupil.sector) }
    var findings = 0
    let name = path.split(separator: "/").last.map(String.init) ?? path
    line(
        "\(name), regimes known",
        (0..<rounds).map { _ in
            microseconds { findings += Assessment(of: pupil, by: assessors, in: SchoolCalendar()).regimes.count }
        })
    line(
        "\(name), regimes looked through anew",
        (0..<rounds / 10).map { _ in
            microseconds { findings += Assessment(of: pupil, under: regimes, in: SchoolCalendar()).regimes.count }
        })
    // What is not used could be left out by the compiler.
    if findings == 0 { print("nothing was assessed") }
}
