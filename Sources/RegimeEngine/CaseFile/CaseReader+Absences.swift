import RulePackKit

extension CaseNode {
    /// The absences of a case.
    func absences(by reader: CaseReader) throws(CaseProblem) -> [Absence] {
        var sickness = SpellRegister()
        return try shortList { node throws(CaseProblem) in
            let absence = try reader.absence(node)
            if absence.kind == .sick, let other = sickness.insert(absence) {
                throw node.problem(.overlappingSickness(other))
            }
            return absence
        }
    }
}

extension CaseReader {
    fileprivate func absence(_ node: CaseNode) throws(CaseProblem) -> Absence {
        let object = try node.object(CaseKeys.absence)
        let kind = try object.required("kind").word(AbsenceKind.self)
        let isSpell = kind.canBeSpell && object["date"] == nil && (object["from"] ?? object["through"]) != nil
        try object.refuseKeys(unfitFor: kind, isSpell: isSpell)
        return isSpell ? try spell(kind, object) : try singleDay(kind, object)
    }

    /// Days in a row, the last of which is null while they go on.
    private func spell(_ kind: AbsenceKind, _ object: CaseObject) throws(CaseProblem) -> Absence {
        let from = try pastDay(object.required("from"))
        let end = try object.required("through")
        if end.isNull && kind.canGoOn { return Absence(kind, from: from, through: nil) }
        let through = try end.knownDay(or: kind.canGoOn ? .textOrNull : .text)
        guard from <= through else { throw end.problem(.endBeforeStart) }
        // Leave is asked for beforehand; of what happens, nothing lies ahead.
        guard kind == .leave || through <= on else { throw end.problem(.afterAssessment(on)) }
        let longest = AbsenceKind.leave.most(.days)
        guard kind != .leave || through < from.adding(days: longest) else {
            throw end.problem(.amountTooGreat(limit: longest, .days))
        }
        return Absence(kind, from: from, through: through)
    }

    private func singleDay(_ kind: AbsenceKind, _ object: CaseObject) throws(CaseProblem) -> Absence {
        let date = try pastDay(object.required("date"))
        guard kind.hasAmount else { return Absence(kind, on: date) }
        let number = try object.required("amount")
        let unit = try object.required("unit").unit(among: kind.units)
        return Absence(kind, on: date, amount: try number.hundredths(of: unit, atMost: kind.most(unit)), unit)
    }
}

extension CaseNode {
    fileprivate func unit(among units: [AbsenceUnit]) throws(CaseProblem) -> AbsenceUnit {
        let word = try text()
        guard let unit = units.first(where: { $0.rawValue == word }) else {
            throw problem(.unknownWord(word, allowed: units.map(\.rawValue)))
        }
        return unit
    }

    fileprivate func hundredths(of unit: AbsenceUnit, atMost limit: Int) throws(CaseProblem) -> Absence.Hundredths {
        let number = try number()
        guard number > 0 else { throw problem(.amountNotPositive) }
        guard number <= Double(limit) else { throw problem(.amountTooGreat(limit: limit, unit)) }
        let hundredths = (number * 100).rounded()
        // Division gives the number that is nearest to the decimal fraction, which is what was read if it is that.
        guard hundredths > 0, hundredths / 100 == number else { throw problem(.amountTooPrecise) }
        return Int(hundredths)
    }
}

extension CaseObject {
    /// Throws for the first key that absences of a kind do not have, or not in this form.
    fileprivate func refuseKeys(unfitFor kind: AbsenceKind, isSpell: Bool) throws(CaseProblem) {
        let fitting = kind.keys(isSpell: isSpell)
        let otherwise = kind.canBeSpell ? kind.keys(isSpell: !isSpell) : []
        for key in CaseKeys.absence where !fitting.contains(key) {
            try refuse(key, with: otherwise.contains(key) ? (isSpell ? "from" : "date") : "kind")
        }
    }
}
