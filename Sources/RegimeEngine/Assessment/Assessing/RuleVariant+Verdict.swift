import RulePackKit

extension RuleVariant {
    /// What the rule comes to for a case; for hours of no stated kind those of one unit are counted.
    func verdict(in context: CaseContext, hoursAs hourUnit: AbsenceUnit? = nil) -> Verdict {
        guard let provision else { return .notApplicable(.doesNotHold) }
        guard provision.covers(context.pupil.sector) else {
            return .notApplicable(.otherSector(provision.particulars.sectors))
        }
        return verdict(of: provision, context, hourUnit).provided(context.checkPeriod(of: provision))
    }

    private func verdict(of provision: Provision, _ context: CaseContext, _ hourUnit: AbsenceUnit?) -> Verdict {
        let conditions = context.check(provision.particulars.conditions)
        if leavesOpen { return Verdict.open(.readingLeavesOpen).provided(conditions) }
        switch provision.rule {
        case let threshold as Threshold:
            return verdict(of: threshold, recorded(context), hourUnit)
                .provided(conditions).provided(context.check(criteria))
        case let consent as Consent:
            return Verdict(outcome: .reached).provided(conditions).provided(consent.ages.map(context.check) ?? .holds)
        case let criterion as Criterion:
            return Verdict(outcome: .reached).provided(conditions)
                .provided(criterion.ages.map(context.check) ?? .holds)
        case let deadline as Deadline:
            return Verdict(outcome: .reached).provided(conditions).provided(context.checkStart(of: deadline))
        default: return Verdict(outcome: .reached).provided(conditions)
        }
    }

    private func verdict(of threshold: Threshold, _ context: CaseContext, _ hourUnit: AbsenceUnit?) -> Verdict {
        switch threshold.measure {
        case .age: return verdict(ofAge: threshold, context)
        case .outOfSchool: return verdict(ofTimeOutOfSchool: threshold, context)
        case .cancelledAppointments: return .open(threshold.range == nil ? .noNumber : .notCountable)
        default: break
        }
        guard let first = plans.first, obstacle == nil else { return .open(.notCountable) }
        guard context.hasAny(of: first.kinds) else { return .notApplicable(.nothingToCount(threshold.measure)) }
        guard let range = threshold.range else { return verdictWithoutNumber(threshold) }
        guard let plan = plan(for: hourUnit) else { return otherUnit(range.unit, context) }
        if let unit = plan.recordedUnit, !context.units(of: plan.kinds).contains(unit) {
            return otherUnit(range.unit, context)
        }
        // Of a number of days it is not known which calendar days they are.
        if plan.quantity == .calendarDays, !context.hasDaysInARow(of: plan.kinds) {
            return otherUnit(range.unit, context)
        }
        return verdict(by: plan, range, context)
    }

    /// The plan that counts in a unit of hours, or the only one.
    func plan(for hourUnit: AbsenceUnit?) -> CountingPlan? {
        guard let hourUnit else { return plans.first }
        return plans.first { $0.quantity == .amounts(hourUnit) }
    }

    private func otherUnit(_ unit: Unit, _ context: CaseContext) -> Verdict {
        .notApplicable(.otherUnit(unit, recorded: plans.first.map { context.units(of: $0.kinds) } ?? []))
    }

    /// Where the text gives no number, a fact may say that it is enough.
    private func verdictWithoutNumber(_ threshold: Threshold) -> Verdict {
        let isSettledByFact = threshold.particulars.conditions.contains { condition in
            if case .fact(let fact, is: true) = condition { fact.standsForNumber } else { false }
        }
        return isSettledByFact ? Verdict(outcome: .reached) : .open(.noNumber)
    }
}

extension RuleVariant {
    private func verdict(by plan: CountingPlan, _ range: AmountRange, _ context: CaseContext) -> Verdict {
        let start = plan.start(in: context)
        var verdict = verdict(by: plan, range, context, after: start.after)
        guard case .unknown(let questions, let reason) = start.check else { return verdict }
        // From a later day there would be less to count, and never more: too little stays so whatever the answer, and how
        // much there is stays out, since it may be too much.
        if start.after == nil || verdict.outcome == .notReached { (verdict.count, verdict.plan) = (nil, nil) }
        guard verdict.outcome != .notReached else { return verdict }
        (verdict.outcome, verdict.reasons, verdict.questions) = (.open, [reason], questions)
        return verdict
    }

    private func verdict(
        by plan: CountingPlan, _ range: AmountRange, _ context: CaseContext, after: Day?
    ) -> Verdict {
        var counter = Counter(plan)
        counter.start(on: context.pupil.on, after: after)
        for absence in context.pupil.absences { counter.take(absence, in: context.table) }
        let count = counter.finish(in: context.table)
        var verdict = Verdict(of: count, plan, range)
        verdict.count = count
        verdict.plan = plan
        return verdict
    }

    private func verdict(ofAge threshold: Threshold, _ context: CaseContext) -> Verdict {
        guard let range = threshold.range else { return .open(.noNumber) }
        guard let age = context.age, let birth = context.pupil.birthDate else {
            return Verdict(outcome: .open, reasons: [.factsMissing], questions: [.birthDate])
        }
        let limits = CountingLimits(range)
        let verdicts = [age.lowerBound, age.upperBound].map { Verdict(at: limits.position(of: 100 * $0), range) }
        var verdict = verdicts[0].outcome == verdicts[1].outcome ? verdicts[0] : .open(.birthdayNotStated)
        let since = limits.lower.map { birth.fullYears($0.value / 100 + ($0.isIncluded == false ? 1 : 0)) }
        verdict.measured = Verdict.Measured(
            value: 100 * age.lowerBound, unit: .years, range: range,
            since: verdict.outcome == .reached ? since ?? birth : nil)
        return verdict
    }

    private func verdict(ofTimeOutOfSchool threshold: Threshold, _ context: CaseContext) -> Verdict {
        guard let answer = context.pupil.history[.outOfSchool] else {
            return Verdict(outcome: .open, reasons: [.factsMissing], questions: [.fact(.outOfSchool)])
        }
        guard answer.isYes else { return .notApplicable(.fact(.outOfSchool, is: false)) }
        guard let range = threshold.range else { return .open(.noNumber) }
        guard let first = answer.day else {
            return Verdict(outcome: .open, reasons: [.factsMissing], questions: [.day(.outOfSchool)])
        }
        guard let stretch = ElapsedTime(range, from: first) else { return .open(.notCountable) }
        let value = stretch.value(on: context.pupil.on)
        var verdict = Verdict(at: stretch.limits.position(of: value), range)
        verdict.measured = Verdict.Measured(
            value: value, unit: stretch.unit, range: stretch.limits.range(in: stretch.unit) ?? range,
            since: verdict.outcome == .reached ? stretch.reachedOn : nil)
        return verdict
    }
}

extension Verdict {
    init(at position: CountingLimits.Position, _ range: AmountRange) {
        switch position {
        case .below: self.init(outcome: .notReached)
        case .inside: self.init(outcome: .reached)
        case .above: self = .notApplicable(.passed)
        case .onOpenLower: self = .open(.endNotStated(Amount(range.lower?.value ?? 0, range.unit)))
        case .onOpenUpper: self = .open(.endNotStated(Amount(range.upper?.value ?? 0, range.unit)))
        }
    }

    fileprivate init(of count: Count, _ plan: CountingPlan, _ range: AmountRange) {
        let position = plan.limits?.position(of: count.value) ?? .below
        guard position != .below, count.value > 0 else {
            self.init(outcome: .notReached)
            return
        }
        // Of a stretch of no stated length only that all together are too few is certain.
        if plan.stretch == .notStated {
            self = .open(.stretchNotStated)
        } else {
            self.init(at: position, range)
        }
    }
}

extension CountingPlan {
    /// The unit in which absences must be recorded to be counted; nil when any will do.
    var recordedUnit: AbsenceUnit? {
        switch quantity {
        case .amounts(let unit): unit
        case .schoolDays, .calendarDays: .days
        case .occurrences, .spells: nil
        }
    }

    /// Where a stretch since something starts, and whether the case says so.
    func start(in context: CaseContext) -> (after: Day?, check: ConditionCheck) {
        guard case .since(let facts, let isDayCounted) = stretch else { return (nil, .holds) }
        let answers = facts.map { ($0, context.pupil.history[$0]) }
        let days = answers.compactMap { $0.1?.day }
        let questions: [CaseQuestion] = answers.compactMap { fact, answer in
            switch answer {
            case nil: .fact(fact)
            case .yes?: .day(fact)
            case .no?, .on?: nil
            }
        }
        let after = days.max().map { $0.adding(days: isDayCounted ? -1 : 0) }
        return (after, questions.isEmpty ? .holds : .unknown(questions, .factsMissing))
    }
}
