import RulePackKit

extension Nederland {
    @Provisions static var validReasons: [Provision] {
        Criterion(
            "reason-school-closed", answers: validReasonsQuestion, "Een geldige reden is dat de school gesloten is",
            effect: .admits
        )
        .brief("school gesloten")
        .cite("artikel 11 onder a-g", 11, "school closed")

        Criterion(
            "reason-attendance-forbidden", answers: validReasonsQuestion,
            "Een geldige reden is dat een voorschrift het bezoek van de school verbiedt", effect: .admits
        )
        .brief("schoolbezoek bij voorschrift verboden")
        .cite("artikel 11 onder a-g", 11, "attendance forbidden by rule")

        Criterion(
            "reason-temporary-exclusion", answers: validReasonsQuestion,
            "Een geldige reden is dat de leerling bij wijze van straf tijdelijk niet wordt toegelaten",
            effect: .admits, about: leerling
        )
        .brief("tijdelijke ontzegging van de toegang als tuchtmaatregel")
        .cite("artikel 11 onder a-g", 11, "temporary exclusion as discipline")

        Criterion(
            "reason-illness", answers: validReasonsQuestion, "Een geldige reden is ziekte", effect: .admits,
            about: leerling
        )
        .brief("ziekte")
        .cite("artikel 11 onder a-g", 11, "illness")

        Criterion(
            "reason-religion", answers: validReasonsQuestion,
            "Een geldige reden is een plicht die uit godsdienst of levensovertuiging volgt", effect: .admits,
            about: leerling
        )
        .brief("plichten uit godsdienst of levensovertuiging")
        .cite("artikel 11 onder a-g", 11, "duties of religion or conviction")

        Criterion(
            "reason-holiday", answers: validReasonsQuestion,
            "Een geldige reden is vakantie die door het soort werk van de ouders alleen buiten de schoolvakanties kan",
            effect: .admits, about: ouders
        )
        .brief("vakantie die door het werk van de ouders niet in de schoolvakanties kan")
        .cite("artikel 11 onder a-g", 11, "outside the school holidays")

        Criterion(
            "reason-weighty-circumstances", answers: validReasonsQuestion,
            "Een geldige reden zijn andere gewichtige omstandigheden", effect: .admits
        )
        .brief("andere gewichtige omstandigheden")
        .cite("artikel 11 onder a-g", 11, "other weighty circumstances")

        Deadline(
            "sickness-notice", answers: sicknessNotice,
            "Wie zich op ziekte beroept, laat het hoofd dat binnen twee dagen na het begin ervan weten",
            within: .days(2), from: startOfIllness, to: hoofd
        )
        .cite("artikel 12", 12, "within two days after")
    }

    private static let startOfIllness = Moment(
        "start-of-illness", nl: "het begin van de ziekte", en: "the start of the illness")
}
