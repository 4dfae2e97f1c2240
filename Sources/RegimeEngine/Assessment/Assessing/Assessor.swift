public import RulePackKit

/// Puts cases of one sector to one regime: the regime is looked through once, and then asked about any number of cases.
public struct Assessor: Sendable {
    /// The regime.
    public let regime: Regime
    /// The sector of the cases.
    public let sector: Sector
    let plans: [RulePlan]

    /// Looks a regime through for the rules that can be put to a case.
    ///
    /// Of what is picked, each is the id of a reading by the id of its ambiguity; otherwise the default one is used.
    public init(_ regime: Regime, sector: Sector, picking picked: [String: String] = [:]) {
        self.regime = regime
        self.sector = sector
        guard regime.sectors.contains(sector) else {
            plans = []
            return
        }
        let readings = ReadingsInUse(regime, picked: picked)
        plans = regime.provisions
            .filter { $0.covers(sector) && $0.canBePutToACase(readings) }
            .map { RulePlan($0, readings) }
    }

    /// What the regime comes to for a case.
    public func assess(_ pupil: PupilCase, in calendar: SchoolCalendar) -> RegimeAssessment {
        assess(CaseContext(pupil, calendar))
    }

    func assess(_ context: CaseContext) -> RegimeAssessment {
        let pupil = context.pupil
        let coverage = regime.coverage(of: pupil.municipality)
        let filter = ProvisionFilter(sector: pupil.sector, day: pupil.on)
        if let exclusion = filter.exclusion(of: regime) {
            return RegimeAssessment(
                regime: regime, answer: .notInForce(exclusion), coverage: coverage, findings: [], silent: [], gaps: [],
                notInForce: [])
        }
        let inForce = plans.filter { filter.exclusion(of: $0.provision) == nil }
        let findings = inForce.flatMap { self.findings(of: $0, context) }
        return RegimeAssessment(
            regime: regime, answer: .assessed(inForce: regime.validity.isInForce(on: pupil.on)), coverage: coverage,
            findings: findings, silent: inForce.silent(context), gaps: RegimeAssessment.gaps(in: findings),
            notInForce: plans.map(\.provision).filter { filter.exclusion(of: $0) != nil })
    }
}

extension [RulePlan] {
    /// What of the case none of them counts.
    fileprivate func silent(_ context: CaseContext) -> [AbsenceKind] {
        var counted = AbsenceKinds(rawValue: 0)
        for plan in self { for variant in plan.base.plans { counted.formUnion(variant.kinds) } }
        return AbsenceKind.allCases.filter { kind in
            !counted.contains(kind) && context.pupil.absences.contains { $0.kind == kind }
        }
    }
}

extension Assessment {
    /// Assesses a case under some regimes.
    ///
    /// Of what is picked, each is the id of a reading by the id of its ambiguity; otherwise the default one is used.
    public init(
        of pupil: PupilCase, under regimes: [Regime], in calendar: SchoolCalendar,
        picking picked: [String: String] = [:]
    ) {
        let assessors = regimes.map { Assessor($0, sector: pupil.sector, picking: picked) }
        self.init(of: pupil, by: assessors, in: calendar)
    }

    /// Assesses a case with assessors that were made for its sector.
    public init(of pupil: PupilCase, by assessors: [Assessor], in calendar: SchoolCalendar) {
        let calendar = SchoolCalendar(
            workedHolidays: calendar.workedHolidays, closedDays: calendar.closedDays + pupil.closed)
        let context = CaseContext(pupil, calendar)
        self.init(pupilCase: pupil, calendar: calendar, regimes: assessors.map { $0.assess(context) })
    }
}

extension Regime {
    fileprivate func coverage(of municipality: String?) -> RegimeAssessment.Coverage {
        // A statute is for every municipality, and names none.
        guard authority == .municipal else { return .covered }
        guard let municipality else { return .notGiven }
        guard let own = jurisdictions.first(where: { $0.code == municipality }) else { return .elsewhere }
        return own.standing.id == "assumed" ? .assumed : .covered
    }
}
