import RulePackKit

extension HollandRijnland {
    static let rbl: PartyName = "rbl"
    static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
    static let leerplichtambtenaarPlus: PartyName = "leerplichtambtenaar-plus"
    static let presentiespecialist: PartyName = "presentiespecialist"
    static let initiator: PartyName = "initiator"
    static let zorgcoordinatorLeerplicht: PartyName = "zorgcoordinator-leerplicht"
    static let jongerenloket: PartyName = "jongerenloket"
    static let trajectbegeleider: PartyName = "trajectbegeleider"
    static let leerling: PartyName = "leerling"
    static let achttienplusser: PartyName = "achttienplusser"
    static let ketenpartners: PartyName = "ketenpartners"

    @Provisions static var parties: [Provision] {
        attendanceParties
        schoolParties
        otherParties
    }

    @Provisions private static var attendanceParties: [Provision] {
        Organisation(rbl.name, "RBL", fills: .attendanceService)
            .interpreted(
                nl:
                    "De tekst schrijft RBL niet voluit en noemt Holland Rijnland niet; wij lezen het als het bureau waar "
                    + "de leerplichtambtenaren werken.",
                en: "The text does not write out RBL and does not mention Holland Rijnland; we read it as the bureau "
                    + "where the attendance officers work."
            )
            .cite("Inleiding", 11, "van het RBL")
            .cite("Speerpunt c", 57, "Het RBL")
        Role(leerplichtambtenaar.name, "Leerplichtambtenaar", fills: .attendanceOfficer, of: rbl)
            .cite("Speerpunt b, Activiteiten", 49, "leerplichtambtenaar van het RBL")
        Role(leerplichtambtenaarPlus.name, "Leerplichtambtenaar plus", fills: .attendanceOfficer, of: rbl)
            .in(.mbo)
            .modality(.aim)
            .interpreted(
                nl: "De functie is er nog niet: er wordt naar toegewerkt.",
                en: "The post does not exist yet: it is being worked towards."
            )
            .cite("Speerpunt f, Activiteiten", 151, "zgn. leerplichtambtenaren plus")
        Role(
            presentiespecialist.name, "Presentiespecialist (gedetacheerd leerplichtambtenaar)", fills: .other,
            of: rocLeiden, answers: .rolesAttendance
        )
        .in(.mbo)
        .interpreted(
            nl: "Een leerplichtambtenaar die tijdelijk bij het ROC werkt; een gedeelde functie past daar niet bij.",
            en: "An attendance officer who works at the college for a time; no shared function fits."
        )
        .cite("Speerpunt b, Activiteiten", 49, "als presentiespecialist")
        Role(initiator.name, "Initiator", fills: .other, of: rbl, answers: .rolesCase)
            .interpreted(
                nl: "Rol die een leerplichtambtenaar na opleiding kan vervullen; de tekst legt haar niet uit.",
                en: "A role that an attendance officer can take after training; the text does not explain it."
            )
            .cite("Speerpunt e, Activiteiten", 132, "als initiator")
        Role(
            zorgcoordinatorLeerplicht.name, "Zorgcoördinator (rol van een leerplichtambtenaar)", fills: .other,
            of: rbl, answers: .rolesCase
        )
        .interpreted(
            nl:
                "Hier treedt een leerplichtambtenaar als zorgcoördinator op: niet de zorgcoördinator van een school. De "
                + "tekst legt de rol niet uit; wij verbinden haar met „1 gezin 1 plan” omdat zij daaronder staat.",
            en:
                "Here an attendance officer acts as zorgcoördinator: not the care coordinator of a school. The text does "
                + "not explain the role; we tie it to \"1 gezin 1 plan\" since it stands under that."
        )
        .cite("Speerpunt e, Activiteiten", 132, "initiator of zorgcoördinator")
        Organisation(jongerenloket.name, "Jongerenloket", fills: .earlyLeaverService)
            .interpreted(
                nl: "De tekst noemt geen RMC; wij lezen het loket zo omdat het de regie heeft boven de 18 jaar.",
                en: "The text does not mention RMC; we read the desk so because it is in charge above the age of 18."
            )
            .cite("Speerpunt f, Activiteiten", 149, "van het Jongerenloket")
            .cite("Speerpunt f, Betrokken partijen", 159, "Jongerenloket")
        Role(
            trajectbegeleider.name, "Trajectbegeleider van het Jongerenloket", fills: .earlyLeaverService,
            of: jongerenloket
        )
        .cite("Speerpunt f, Betrokken partijen", 156, "Trajectbegeleiders Jongerenloket")
    }

    @Provisions private static var otherParties: [Provision] {
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["jongere"])
            .cite("Speerpunt d, Activiteiten", 109, "de leerling")
            .cite("Speerpunt f, Activiteiten", 149, "Jongeren")
        Role(achttienplusser.name, "Achttienplusser in een mbo-klas", fills: .pupil)
            .in(.mbo)
            .cite("Speerpunt f, Activiteiten", 151, "18 plussers")
        Organisation(ketenpartners.name, "Ketenpartners", fills: .allPartners)
            .interpreted(
                nl: "De tekst zegt niet welke partijen ketenpartners zijn.",
                en: "The text does not say which parties the partners are."
            )
            .cite("Inleiding", 11, "ketenpartners")
            .cite("Speerpunt e, Activiteiten", 136, "ketenpartners")
        governmentParties
        justiceParties
    }
}
