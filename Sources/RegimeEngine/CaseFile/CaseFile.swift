/// The case of a pupil as JSON, read.
///
/// The format is closed: a key that it does not know is an error. A case holds no name and no number of a person: what
/// looks like one is refused.
public enum CaseFile {
    /// What the document says that it is.
    public static let schema: String = "verzuimkompas/case/1"

    /// How many bytes are read of one case.
    package static let greatestSize = 4 * 1_024 * 1_024

    /// How many absences a case can have, and how many times the school can be closed.
    package static let longestList = 10_000

    /// The ages in whole years that a pupil can have.
    package static let ages = 4...30

    /// The days that a case can speak of, other than the birth date: those whose public holidays are known.
    package static let days = PublicHolidays.days

    /// Reads a case from the bytes of a file, or of those of one line of it, whose number goes into what is wrong.
    ///
    /// The name is what the case is called in answers.
    ///
    /// - Throws: `CaseProblem`, for the first thing that is wrong.
    public static func read(
        _ bytes: [UInt8], name: String = "", fromLine line: Int = 1
    ) throws(CaseProblem) -> PupilCase {
        do {
            let tree = try tree(of: bytes)
            try PersonalData.refuse(in: tree)
            return try CaseReader.pupilCase(from: CaseNode(document: tree), name: name)
        } catch {
            throw error.moved(byLines: line - 1)
        }
    }

    /// A case with as many absences as there can be stays below these.
    private static let limits = JSONLimits(
        bytes: greatestSize, depth: 16, stringBytes: 16 * 1_024, values: 200_000)

    private static func tree(of bytes: [UInt8]) throws(CaseProblem) -> JSONNode {
        do throws(JSONSyntaxError) {
            return try JSONReader(limits: limits).read(bytes)
        } catch {
            throw CaseProblem(
                path: "", line: error.position.line, column: error.position.column, reason: .syntax(error.reason))
        }
    }
}

extension CaseProblem {
    fileprivate func moved(byLines lines: Int) -> CaseProblem {
        CaseProblem(path: path, line: line.map { $0 + lines }, column: column, reason: reason)
    }
}
