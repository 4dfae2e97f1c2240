import RulePackKit

extension Eikenveld {
    @Provisions static var privacy: [Provision] {
        Consent(
            "parents-agree-below-16", answers: .consentSharing, "Over jongere leerlingen beslissen de ouders",
            to: .sharingData, ages: .lessThan(16, .years), from: ouders
        )
        .cite("10. Privacy", 67...68, "tot de leerling 16")

        Consent(
            "pupil-agrees-from-16", answers: .consentSharing, "Oudere leerlingen beslissen zelf",
            to: .sharingData, ages: .atLeast(16, .years), from: leerling
        )
        .cite("10. Privacy", 67...68, "vanaf 16 jaar")

        Task(
            "secrecy-at-the-table", answers: .confidentiality,
            "Wat in een overleg over een leerling wordt gezegd, blijft daar", at: verzuimoverleg
        )
        .brief("ieder die aan een overleg meedoet")
        .cite("10. Privacy", 69, "houdt geheim")
    }
}
