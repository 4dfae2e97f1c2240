extension CaseFact {
    /// The fact as a person reads it.
    public var name: Text {
        switch self {
        case .schoolTalk: Text(nl: "gesprek door de school", en: "talk by the school")
        case .schoolAction: Text(nl: "actie van de school", en: "action by the school")
        case .preventiveTalk: Text(nl: "preventief gesprek met leerplicht", en: "preventive talk with leerplicht")
        case .referredToConsultation:
            Text(nl: "aanmelding voor het preventief spreekuur", en: "referral to the preventive consultation hour")
        case .reported: Text(nl: "verzuimmelding", en: "report of absence")
        case .incompleteReport: Text(nl: "onvolledige verzuimmelding", en: "incomplete report of absence")
        case .noticeOfIncompleteReport:
            Text(nl: "bericht dat de melding niet compleet is", en: "notice that the report is incomplete")
        case .newDevelopment: Text(nl: "nieuwe ontwikkeling", en: "new development")
        case .questionAsked: Text(nl: "vraag van school of leerplicht", en: "question of school or leerplicht")
        case .discussedInZatTriangle: Text(nl: "bespreking in de ZAT-driehoek", en: "discussion in the ZAT triangle")
        case .youthDoctorReferral: Text(nl: "aanmelding bij de jeugdarts", en: "referral to the youth doctor")
        case .youthDoctorNoShow:
            Text(nl: "niet verschijnen bij de jeugdarts", en: "not turning up at the youth doctor")
        case .youthDoctorUnanswered:
            Text(nl: "geen gehoor bij de jeugdarts", en: "no answer to the youth doctor")
        case .planOfApproach: Text(nl: "plan van aanpak", en: "plan of approach")
        case .refusesCooperation:
            Text(nl: "niet kunnen of willen meewerken", en: "not being able or willing to cooperate")
        case .underlyingProblem: Text(nl: "achterliggende problematiek", en: "underlying problem")
        case .blameworthy: Text(nl: "verwijtbaar verzuim", en: "blameworthy absence")
        case .unclearSickness: Text(nl: "onduidelijk ziekteverzuim", en: "unclear sickness")
        case .strikingSickness: Text(nl: "anderszins opvallend ziekteverzuim", en: "otherwise striking sickness")
        case .outOfSchool: Text(nl: "thuiszitten", en: "being out of school")
        case .appointmentsCalledOff: Text(nl: "afgezegde afspraken", en: "appointments called off")
        case .attendanceRestored: Text(nl: "herstel van de schoolgang", en: "restored attendance")
        case .progressMade: Text(nl: "voldoende voortgang", en: "enough progress")
        case .goalReached: Text(nl: "doel op tijd bereikt", en: "goal reached in time")
        case .otherSolutionInSight: Text(nl: "andere oplossing in beeld", en: "another solution in sight")
        case .wayOutInSight: Text(nl: "uitweg in zicht", en: "a way out in sight")
        case .termPassed: Text(nl: "termijn van de stap verstreken", en: "term of the step passed")
        case .exemptionAtIssue: Text(nl: "vrijstelling aan de orde", en: "exemption at issue")
        case .weightyCircumstances:
            Text(
                nl: "verlof om andere gewichtige omstandigheden dan vakantie",
                en: "leave for weighty circumstances other than a holiday")
        }
    }

    /// That it is not so, as a person reads it.
    public var denial: Text {
        switch self {
        case .youthDoctorNoShow:
            Text(nl: "wel verschijnen bij de jeugdarts", en: "turning up at the youth doctor")
        case .youthDoctorUnanswered: Text(nl: "gehoor bij de jeugdarts", en: "an answer to the youth doctor")
        case .refusesCooperation:
            Text(nl: "kunnen en willen meewerken", en: "being able and willing to cooperate")
        case .outOfSchool: Text(nl: "niet thuiszitten", en: "not being out of school")
        case .progressMade: Text(nl: "onvoldoende voortgang", en: "too little progress")
        case .goalReached: Text(nl: "doel niet op tijd bereikt", en: "goal not reached in time")
        case .otherSolutionInSight: Text(nl: "geen andere oplossing in beeld", en: "no other solution in sight")
        case .wayOutInSight: Text(nl: "geen uitweg in zicht", en: "no way out in sight")
        case .termPassed:
            Text(nl: "termijn van de stap nog niet verstreken", en: "term of the step not yet passed")
        default: Text(nl: "geen \(name.nl)", en: "no \(name.en)")
        }
    }

    /// The question to ask when a case does not give the fact.
    public var question: Text {
        switch self {
        case .schoolTalk:
            Text(
                nl: "Heeft de school een gesprek gevoerd over het verzuim, en wanneer?",
                en: "Has the school held a talk about the absence, and when?")
        case .schoolAction:
            Text(nl: "Heeft de school zelf al iets ondernomen?", en: "Has the school itself done anything yet?")
        case .preventiveTalk:
            Text(
                nl: "Is er een preventief gesprek met leerplicht geweest, en wanneer?",
                en: "Was there a preventive talk with leerplicht, and when?")
        case .referredToConsultation:
            Text(
                nl: "Heeft deze school de leerling eerder aangemeld voor het preventief spreekuur?",
                en: "Has this school referred the pupil to the preventive consultation hour before?")
        case .reported:
            Text(
                nl: "Is het verzuim bij leerplicht gemeld, en wanneer?",
                en: "Was the absence reported to leerplicht, and when?")
        case .incompleteReport:
            Text(
                nl: "Is er een onvolledige melding gedaan, en wanneer?", en: "Was an incomplete report made, and when?")
        case .noticeOfIncompleteReport:
            Text(
                nl: "Heeft de school gehoord dat haar melding niet compleet is, en wanneer?",
                en: "Has the school heard that its report is incomplete, and when?")
        case .newDevelopment:
            Text(
                nl: "Is er een nieuwe ontwikkeling die de schoolgang raakt, en sinds wanneer is die bekend?",
                en: "Is there a new development that affects attendance, and since when is it known?")
        case .questionAsked:
            Text(
                nl: "Heeft school of leerplicht de ander iets gevraagd, en wanneer?",
                en: "Has school or leerplicht asked the other something, and when?")
        case .discussedInZatTriangle:
            Text(
                nl: "Is de leerling al in de ZAT-driehoek besproken?",
                en: "Was the pupil discussed in the ZAT triangle before?")
        case .youthDoctorReferral:
            Text(
                nl: "Is de leerling bij de jeugdarts aangemeld, en wanneer?",
                en: "Was the pupil referred to the youth doctor, and when?")
        case .youthDoctorNoShow:
            Text(
                nl: "Is de leerling niet verschenen op de uitnodiging van de jeugdarts?",
                en: "Did the pupil not turn up when the youth doctor invited them?")
        case .youthDoctorUnanswered:
            Text(
                nl: "Zijn leerling of ouders voor de jeugdarts onbereikbaar, of wijzen zij een nieuwe uitnodiging af?",
                en: "Can the youth doctor not reach pupil or parents, or do they decline a new invitation?")
        case .planOfApproach: Text(nl: "Is er een plan van aanpak?", en: "Is there a plan of approach?")
        case .refusesCooperation:
            Text(
                nl: "Kunnen of willen leerling of ouders niet meewerken?",
                en: "Are pupil or parents unable or unwilling to cooperate?")
        case .underlyingProblem:
            Text(nl: "Is er een achterliggend probleem?", en: "Is there an underlying problem?")
        case .blameworthy:
            Text(nl: "Is het verzuim verwijtbaar?", en: "Is the absence blameworthy?")
        case .unclearSickness: Text(nl: "Is het ziekteverzuim onduidelijk?", en: "Is the sickness unclear?")
        case .strikingSickness:
            Text(
                nl: "Is het ziekteverzuim op een andere manier opvallend?",
                en: "Is the sickness striking in some other way?")
        case .outOfSchool:
            Text(nl: "Zit de leerling thuis, en sinds wanneer?", en: "Is the pupil out of school, and since when?")
        case .appointmentsCalledOff:
            Text(nl: "Zijn er afspraken afgezegd?", en: "Were appointments called off?")
        case .attendanceRestored:
            Text(nl: "Is de gewone schoolgang hersteld?", en: "Has normal attendance been restored?")
        case .progressMade: Text(nl: "Is er voldoende voortgang?", en: "Is there enough progress?")
        case .goalReached: Text(nl: "Is het doel van de stap op tijd bereikt?", en: "Was the goal reached in time?")
        case .otherSolutionInSight:
            Text(nl: "Is er een andere oplossing in beeld?", en: "Is another solution in sight?")
        case .wayOutInSight:
            Text(nl: "Zien betrokkenen nog een uitweg?", en: "Do those involved still see a way out?")
        case .termPassed:
            Text(nl: "Is de termijn van de stap verstreken?", en: "Has the term of the step passed?")
        case .exemptionAtIssue: Text(nl: "Is een vrijstelling aan de orde?", en: "Is an exemption at issue?")
        case .weightyCircumstances:
            Text(
                nl: "Is het verlof gevraagd om andere gewichtige omstandigheden, en niet voor vakantie?",
                en: "Was the leave asked for weighty circumstances other than a holiday?")
        }
    }
}
