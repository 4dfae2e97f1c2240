import RulePackKit

extension Assessor {
    /// What a rule comes to: a finding, or one for each unit of hours that the case uses where the rule says just hours.
    func findings(of plan: RulePlan, _ context: CaseContext) -> [CaseFinding] {
        guard plan.base.plans.count > 1, let kinds = plan.base.plans.first?.kinds else {
            return [finding(of: plan, context, hoursAs: nil)]
        }
        let used = context.units(of: kinds).filter { plan.base.plan(for: $0) != nil }
        guard !used.isEmpty else { return [finding(of: plan, context, hoursAs: .lessonHours)] }
        return used.map { finding(of: plan, context, hoursAs: $0) }
    }

    private func finding(of plan: RulePlan, _ context: CaseContext, hoursAs unit: AbsenceUnit?) -> CaseFinding {
        let verdicts = plan.variants.map { $0.verdict(ofUnit: unit, in: context) }
        var verdict = verdicts[0]
        let kind = plan.provision.kind
        let isInDoubt =
            plan.alternatives.contains { alternative in
                let other = verdicts[alternative.variant]
                // A reading in which other units count too tells of what the rule otherwise says nothing of.
                return (verdict.isSettled || !plan.variants[alternative.variant].equalities.isEmpty)
                    && !alternative.isPicked && other.isSettledReading(of: kind) && !other.agrees(with: verdict)
            }
        let settled = verdict
        if isInDoubt {
            verdict.outcome = .open
            verdict.reasons.append(.readingsDiffer)
        }
        let provision = plan.base.provision ?? plan.provision
        return CaseFinding(
            provision: provision, outcome: verdict.outcome, reasons: verdict.reasons, questions: verdict.questions,
            tally: tally(of: verdict, plan.base.recorded(context)),
            toReach: settled.outcome == .notReached ? SmallestChange(plan.base, verdict, context, unit).toReach : nil,
            due: verdict.outcome == .reached ? DueDate(of: provision, in: plan.provision, context) : nil,
            readings: plan.alternatives.map { alternative in
                let own = verdicts[alternative.variant]
                return ReadingOutcome(
                    ambiguity: alternative.ambiguity, reading: alternative.reading,
                    isDefault: alternative.reading.id == alternative.ambiguity.defaultReading,
                    isUsed: alternative.isUsed, outcome: own.outcome, reasons: own.reasons,
                    questions: own.questions,
                    due: own.outcome == .reached
                        ? DueDate(of: plan.variants[alternative.variant].provision, in: plan.provision, context)?
                            .count.due : nil)
            })
    }

    private func tally(of verdict: Verdict, _ context: CaseContext) -> CaseFinding.Tally? {
        if let measured = verdict.measured {
            return CaseFinding.Tally(
                value: measured.value, unit: measured.unit, range: measured.range, since: measured.since, period: nil,
                isOngoing: false, absences: [])
        }
        guard let plan = verdict.plan, let count = verdict.count else { return nil }
        let enough = plan.limits.map { !$0.position(of: count.value).isBelow } ?? false
        return CaseFinding.Tally(
            value: count.value, unit: plan.unit, range: plan.limits?.range(in: plan.unit),
            since: enough && count.value > 0 ? count.reachedOn : nil,
            period: count.period.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) },
            isOngoing: count.isOngoing, absences: plan.absences(of: context, in: count.period))
    }
}

extension RuleVariant {
    /// What the rule comes to for one unit of hours; where it counts in another unit it has nothing to say of this one.
    fileprivate func verdict(ofUnit unit: AbsenceUnit?, in context: CaseContext) -> Verdict {
        guard let unit, let range = (provision?.rule as? Threshold)?.range, range.unit != .hours else {
            return verdict(in: context, hoursAs: unit)
        }
        guard range.unit == unit.unit else { return .notApplicable(.otherUnit(range.unit, recorded: [unit])) }
        return verdict(in: context)
    }
}

extension Verdict {
    /// Whether two settled verdicts come to the same. That a range is passed is another thing than that it is reached.
    fileprivate func agrees(with other: Verdict) -> Bool {
        outcome == other.outcome || (outcome != .reached && other.outcome != .reached)
    }
}

extension CountingLimits {
    /// The limits as a range of a unit.
    func range(in unit: Unit) -> AmountRange? {
        func limit(_ end: End?) -> AmountRange.Limit? {
            end.map { AmountRange.Limit(Double($0.value) / 100, isIncluded: $0.isIncluded) }
        }
        return AmountRange(lower: limit(lower), upper: limit(upper), unit: unit)
    }
}

extension CountingPlan {
    /// The absences of a case with whether and how much they counted in a stretch of days.
    func absences(of context: CaseContext, in period: ClosedRange<Day>?) -> [CountedAbsence] {
        let absences = context.pupil.absences
        var counter = Counter(self, isRecording: true)
        counter.start(on: context.pupil.on, after: start(in: context).after)
        for (place, absence) in absences.enumerated() { counter.take(absence, at: place, in: context.table) }
        _ = counter.finish(in: context.table)
        guard let log = counter.log else { return [] }
        var amounts = [Int](repeating: 0, count: absences.count)
        var exclusions = [CountExclusion?](repeating: nil, count: absences.count)
        for rejection in log.rejections { exclusions[rejection.place] = rejection.why }
        for entry in log.entries {
            if period.map({ holds(Day(number: entry.day), $0) }) ?? true {
                amounts[entry.place] += entry.amount
            } else {
                exclusions[entry.place] = .outsideStretch
            }
        }
        return absences.indices.map { place in
            CountedAbsence(
                absence: absences[place], amount: amounts[place],
                exclusion: amounts[place] > 0 ? nil : exclusions[place])
        }
    }

    /// Whether what is on a day counts in a stretch. What still lies ahead, such as the rest of a leave, counts in the one
    /// that goes on.
    private func holds(_ day: Day, _ period: ClosedRange<Day>) -> Bool {
        fullestDecides ? period.contains(day) : period.lowerBound <= day
    }
}
