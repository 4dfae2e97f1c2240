import RulePackKit

extension Tilburg {
    static let school: PartyName = "school"
    static let bevoegdGezag: PartyName = "bevoegd-gezag"
    static let directeur: PartyName = "directeur"
    static let aangewezenMedewerker: PartyName = "aangewezen-medewerker"
    static let ibEr: PartyName = "ib-er"
    static let leerkracht: PartyName = "leerkracht"
    static let ondersteuningsteam: PartyName = "ondersteuningsteam"
    static let leerling: PartyName = "leerling"
    static let ouders: PartyName = "ouders"
    static let leerplicht: PartyName = "leerplicht"
    static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
    static let rmc: PartyName = "rmc"
    static let plein013: PartyName = "plein013"
    static let directeurPlein013: PartyName = "directeur-plein013"
    static let consulent: PartyName = "consulent-plein013"
    static let tlvLoket: PartyName = "tlv-loket"
    static let makelaar: PartyName = "makelaar"
    static let toegang: PartyName = "toegang"
    static let toegangsmedewerker: PartyName = "toegangsmedewerker"
    static let schoolmaatschappelijkWerker: PartyName = "schoolmaatschappelijk-werker"
    static let jeugdverpleegkundige: PartyName = "jeugdverpleegkundige"
    static let jeugdarts: PartyName = "jeugdarts"
    static let wijkteam: PartyName = "wijkteam"
    static let ggd: PartyName = "ggd"
    static let imw: PartyName = "imw"
    static let onderwijsconsulent: PartyName = "onderwijsconsulent"
    static let aangewezenPersoon: PartyName = "aangewezen-persoon"
    static let regievoerder: PartyName = "regievoerder"

    @Provisions static var parties: [Provision] {
        schoolParties
        attendanceParties
        partnershipParties
        careParties
        governmentParties
        tableParties
        otherParties
    }

    @Provisions private static var schoolParties: [Provision] {
        Organisation(school.name, "School (PO-school)", fills: .school, alsoCalled: ["school van herkomst"])
            .cite("B. De school", 44, "De school is verantwoordelijk")
        Role(bevoegdGezag.name, "Bevoegd gezag van de PO-scholen", fills: .schoolBoard)
            .cite("B. De school", 46, "Bevoegd gezag")
        Role(directeur.name, "Directeur van de school", fills: .schoolHead, of: school)
            .cite("Stap 1, Regie belegd bij", 142, "directeur van de school")
            .cite("Stap 2, Regie belegd bij", 160, "de directeur")
        Role(
            aangewezenMedewerker.name, "Aangewezen en gemandateerde medewerker van school", fills: .schoolStaff,
            of: school
        )
        .cite("Stap 1, Regie belegd bij", 142, "gemandateerde medewerker van school")
        Role(ibEr.name, "Intern begeleider", abbreviated: "IB-er", fills: .careCoordinator, of: school)
            .cite("C. Samenwerkingsverband Plein013", 71, "intern begeleider (IB-er)")
            .cite("Stap 1, Betrokkenen", 141, "IB-er")
        Role(leerkracht.name, "Leerkracht", fills: .mentor, of: school)
            .cite("Stap 1, Betrokkenen", 141, "Leerkracht")
        Role(
            ondersteuningsteam.name, "Ondersteuningsteam",
            fills: PartyFunction("support-team", nl: "ondersteuningsteam op school", en: "support team at school"),
            of: school, answers: .rolesSchool
        )
        .cite("Stap 2, Doel", 158, "Het ondersteuningsteam van school")
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["jongere", "jeugdige", "kind"])
            .interpreted(
                nl: "De tekst wisselt deze woorden af; wij lezen ze als hetzelfde.",
                en: "The text alternates these words; we read them as the same."
            )
            .cite("Stap 1, Betrokkenen", 141, "Ouders en leerling")
        Role(ouders.name, "Ouders/verzorgers", fills: .parents, alsoCalled: ["ouders"])
            .cite("A. Ouders en leerling", 38, "Ouders/verzorgers")
    }

    @Provisions private static var attendanceParties: [Provision] {
        Organisation(
            leerplicht.name, "Leerplicht Tilburg", fills: .attendanceService,
            alsoCalled: ["leerplicht", "Leerplicht/RMC"]
        )
        .cite("Doelstelling", 23, "leerplicht Tilburg")
        .cite("Doelstelling", 25, "Leerplicht en T-primair")
        .cite("D. Leerplicht/RMC", 81, "Leerplicht/RMC")
        Role(
            leerplichtambtenaar.name, "Leerplichtambtenaar", abbreviated: "LPA", fills: .attendanceOfficer,
            of: leerplicht
        )
        .cite("D. Leerplicht/RMC", 83, "leerplichtambtenaar (LPA)")
        Organisation(rmc.name, "RMC", fills: .earlyLeaverService)
            .interpreted(
                nl: "De tekst noemt RMC alleen in één adem met leerplicht en zonder eigen taak; of het een aparte "
                    + "dienst is, staat er niet.",
                en: "The text names RMC only in one breath with leerplicht and with no task of its own; whether it is "
                    + "a separate service is not stated."
            )
            .cite("D. Leerplicht/RMC", 81, "Leerplicht/RMC")
            .cite("D. Leerplicht/RMC", 83, "leerplicht /RMC")
    }

    @Provisions private static var partnershipParties: [Provision] {
        Organisation(
            plein013.name, "Samenwerkingsverband Plein013", abbreviated: "SWV", fills: .partnership,
            alsoCalled: ["Plein013"]
        )
        .interpreted(
            nl: "SWV staat alleen in SWV-loket; wij lezen: samenwerkingsverband.",
            en: "SWV occurs only in SWV-loket; we read: partnership of schools."
        )
        .cite("Doelstelling", 23, "Samenwerkingsverband Plein013")
        .cite("C. Samenwerkingsverband Plein013", 72, "SWV-loket")
        Role(
            directeurPlein013.name, "Directeur Plein013",
            fills: .partnershipDirector,
            of: plein013, alsoCalled: ["directeur van het samenwerkingsverband"]
        )
        .cite("Stap 3, Betrokkenen", 170, "Directeur plein013")
        .cite("B. De school", 56, "directeur van het samenwerkingsverband")
        Role(
            consulent.name, "Consulent van Plein013", fills: .partnershipConsultant, of: plein013,
            alsoCalled: ["Plein013-consulent"]
        )
        .cite("C. Samenwerkingsverband Plein013", 71, "consulent van Plein013")
        .cite("Stap 1, Betrokkenen", 141, "Plein013-consulent")
        .cite("Stap 2, Betrokkenen", 159, "Consulent plein013")
        Organisation(
            tlvLoket.name, "Loket voor toelaatbaarheidsverklaringen", abbreviated: "TLV-loket",
            fills: PartyFunction(
                "admission-desk", nl: "loket voor toelaatbaarheidsverklaringen",
                en: "desk for declarations of admissibility"),
            alsoCalled: ["SWV-loket", "SWV/TLV-loket"], answers: .rolesPartnership
        )
        .cite("C. Samenwerkingsverband Plein013", 72, "SWV-loket voor toelaatbaarheidsverklaringen (TLV-loket)")
        .cite("Stap 2, Kantelpunt", 162, "SWV/ TLV-loket")
        Role(makelaar.name, "Makelaar van het TLV-loket", fills: .partnershipConsultant, of: tlvLoket)
            .cite("C. Samenwerkingsverband Plein013", 74, "makelaars van het TLV-loket")
            .cite("Stap 3, Doel", 169, "makelaars van het TLV-loket")
    }

    @Provisions private static var careParties: [Provision] {
        Organisation(toegang.name, "De Toegang", fills: .youthCareAccess)
            .cite("Uitwerking gezamenlijke verzuimaanpak", 32, "De Toegang")
        Role(
            toegangsmedewerker.name, "Toegangsmedewerker op school", fills: .youthCareAccess, of: toegang
        )
        .interpreted(
            nl: "De tekst zegt niet of dit de schoolmaatschappelijk werker is of een ander.",
            en: "The text does not say whether this is the school social worker or another."
        )
        .cite("B. De school", 53, "toegangsmedewerker op school")
        Role(
            schoolmaatschappelijkWerker.name, "Schoolmaatschappelijk werker", fills: .socialWork, of: toegang,
            alsoCalled: ["schoolmaatschappelijk werk", "maatschappelijk werk"]
        )
        .cite("E. De Toegang", 106, "Schoolmaatschappelijk werk")
        .cite("E. De Toegang", 108, "schoolmaatschappelijk werker")
        .cite("Stap 1, Betrokkenen", 141, "Maatschappelijk werk")
        Role(
            jeugdverpleegkundige.name, "Jeugdverpleegkundige van een wijkteam", fills: .youthHealth, of: toegang
        )
        .cite("E. De Toegang", 106, "jeugdverpleegkundige van een wijkteam")
        .cite("Stap 1, Betrokkenen", 141, "jeugdverpleegkundige")
        Role(jeugdarts.name, "Jeugdarts", fills: .youthDoctor, of: toegang)
            .interpreted(
                nl: "De zin over medewerkers van de Toegang volgt op de zin die de jeugdarts noemt; wij lezen hem mee.",
                en: "The sentence on staff of the Toegang follows the one on the youth doctor, whom we include."
            )
            .cite("E. De Toegang", 108, "een jeugdarts")
            .cite("Stap 1, Concrete werkwijze", 143, "jeugdarts")
        Organisation(wijkteam.name, "Wijkteam", fills: .youthCareAccess)
            .cite("E. De Toegang", 106, "het wijkteam")
        Organisation(ggd.name, "GGD", fills: .youthHealth)
            .interpreted(
                nl:
                    "De tekst noemt de GGD als ketenpartner, zonder te zeggen waarvoor; wij lezen: jeugdgezondheidszorg.",
                en: "The text names the GGD as a partner without saying what for; we read: youth health care."
            )
            .cite("Doelstelling", 23, "GGD en IMW")
            .cite("B. De school", 51, "de GGD betrokken")
        Organisation(imw.name, "IMW", fills: .socialWork)
            .interpreted(
                nl: "De tekst schrijft IMW niet uit en geeft het geen taak; wij lezen: maatschappelijk werk.",
                en: "The text does not spell out IMW and gives it no task; we read: social work."
            )
            .cite("Doelstelling", 23, "GGD en IMW")
    }
}
