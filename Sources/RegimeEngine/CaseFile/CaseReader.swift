import RulePackKit

/// Reads a case from a JSON document. What decides which days there can be is at hand while the rest is read.
struct CaseReader {
    /// The day on which the case is assessed.
    let on: Day
    /// The first day on which something can have happened to the pupil.
    let earliest: Day

    static func pupilCase(from document: CaseNode, name: String) throws(CaseProblem) -> PupilCase {
        try document.requireSchema(CaseFile.schema)
        let object = try document.object(CaseKeys.document)
        let pupil = try object.required("pupil").object(CaseKeys.pupil)
        let sector = try pupil.required("sector").word(Sector.self)
        let on = try object.required("on").knownDay()
        let birthDate = try pupil.given("birthDate")?.birthDate(on: on)
        let reader = CaseReader(
            on: on, earliest: birthDate ?? on.adding(years: -CaseFile.ages.upperBound - 1).adding(days: 1))
        return PupilCase(
            name: name, sector: sector, birthDate: birthDate,
            municipality: try pupil.given("municipality")?.municipality(), on: on,
            closed: try object.given("calendar")?.closedDays() ?? [],
            history: try object.given("history").map(reader.history) ?? [:],
            absences: try object.required("absences").absences(by: reader))
    }

    /// A day on which something has happened.
    func pastDay(_ node: CaseNode, or expected: DocumentExpectation = .text) throws(CaseProblem) -> Day {
        let day = try node.knownDay(or: expected)
        guard day <= on else { throw node.problem(.afterAssessment(on)) }
        guard day >= earliest else { throw node.problem(.beforeBirth(earliest)) }
        return day
    }

    private func history(_ node: CaseNode) throws(CaseProblem) -> [CaseFact: FactAnswer] {
        let object = try node.object(CaseKeys.history)
        var answers: [CaseFact: FactAnswer] = [:]
        for fact in CaseFact.allCases {
            guard let answer = object.given(fact.rawValue) else { continue }
            answers[fact] =
                switch answer.node.content {
                case .bool(let isSo): isSo ? .yes : .no
                default: .on(try pastDay(answer, or: .dayOrFlag))
                }
        }
        return answers
    }
}

extension CaseObject {
    /// The value under a key; nil when the key is absent or its value is null, which are the same.
    func given(_ key: String) -> CaseNode? {
        self[key].flatMap { $0.isNull ? nil : $0 }
    }
}

extension CaseNode {
    /// A date whose public holidays are known.
    func knownDay(or expected: DocumentExpectation = .text) throws(CaseProblem) -> Day {
        let day = try day(or: expected)
        guard CaseFile.days.contains(day) else { throw problem(.dateOutOfBounds(CaseFile.days)) }
        return day
    }

    fileprivate func birthDate(on day: Day) throws(CaseProblem) -> Day {
        let birth = try self.day()
        let age = day.ageInYears(bornOn: birth)
        // Whoever has two ages, on the last of February, needs one of them.
        guard let age, age.overlaps(CaseFile.ages) else { throw problem(.impossibleAge(age?.lowerBound)) }
        return birth
    }

    fileprivate func municipality() throws(CaseProblem) -> String {
        let code = try text()
        let digits = code.utf8.dropFirst(2)
        guard code.utf8.starts(with: "GM".utf8), digits.count == 4,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw problem(.impossibleCode(code)) }
        return code
    }

    fileprivate func closedDays() throws(CaseProblem) -> [ClosedDays] {
        try object(CaseKeys.calendar).required("closed").shortList { node throws(CaseProblem) in
            let object = try node.object(CaseKeys.closed)
            let from = try object.required("from").knownDay()
            let through = try object.required("through")
            guard
                let days = ClosedDays(
                    from: from, through: try through.knownDay(), reason: try object.given("reason")?.text() ?? "")
            else { throw through.problem(.endBeforeStart) }
            return days
        }
    }

    /// The value as a list of no more elements than are read.
    func shortList<Element>(
        _ read: (CaseNode) throws(CaseProblem) -> Element
    ) throws(CaseProblem) -> [Element] {
        if case .array(let nodes) = node.content, nodes.count > CaseFile.longestList {
            throw problem(.listTooLong(limit: CaseFile.longestList))
        }
        return try list(read)
    }
}
