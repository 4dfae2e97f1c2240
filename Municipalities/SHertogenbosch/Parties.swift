import RulePackKit

extension SHertogenbosch {
    static let leerling: PartyName = "leerling"
    static let ouders: PartyName = "ouders"

    static let school: PartyName = "school"
    static let schoolbestuur: PartyName = "schoolbestuur"
    static let directie: PartyName = "directie"
    static let teamleider: PartyName = "teamleider"
    static let mentor: PartyName = "mentor"
    static let docent: PartyName = "docent"
    static let personeel: PartyName = "personeel-van-school"
    static let vertrouwdePersoon: PartyName = "vertrouwde-persoon"
    static let ondersteuningscoordinator: PartyName = "ondersteuningscoordinator"
    static let leidinggevendeOndersteuningscoordinator: PartyName = "leidinggevende-ondersteuningscoordinator"
    static let coordinatorAfwezigheid: PartyName = "coordinator-afwezigheid"
    static let onderwijsondersteuner: PartyName = "onderwijsondersteuner"
    static let specialistischOndersteuner: PartyName = "specialistisch-ondersteuner"
    static let schoolpsycholoog: PartyName = "schoolpsycholoog"

    static let partners: PartyName = "partners"
    static let zatPartners: PartyName = "zat-partners"
    static let andereBetrokkenen: PartyName = "andere-betrokkenen"
    static let casusverantwoordelijke: PartyName = "casusverantwoordelijke"
    static let leidinggevendePartner: PartyName = "leidinggevende-partner"
    static let bestuurders: PartyName = "bestuurders"

    static let leerplicht: PartyName = "leerplicht"
    static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
    static let rmc: PartyName = "rmc"
    static let contactpersoonGemeente: PartyName = "contactpersoon-gemeente"
    static let regisseurLeerplicht: PartyName = "regisseur-leerplicht"
    static let regiemedewerkerJeugd: PartyName = "regiemedewerker-jeugd"
    static let voorzitterDoorbraakoverleg: PartyName = "voorzitter-doorbraakoverleg"
    static let teamleiderToegangEnRegie: PartyName = "teamleider-toegang-en-regie"
    static let privacycoordinator: PartyName = "privacycoordinator"
    static let gemeente: PartyName = "gemeente"
    static let regiogemeenten: PartyName = "regiogemeenten"
    static let regiocollegas: PartyName = "regiocollegas"
    static let duo: PartyName = "duo"
    static let halt: PartyName = "halt"

    static let jeugdarts: PartyName = "jeugdarts"
    static let jgzMedewerker: PartyName = "jgz-medewerker"
    static let ggd: PartyName = "ggd"
    static let schoolmaatschappelijkWerker: PartyName = "schoolmaatschappelijk-werker"
    static let maatschappelijkWerker: PartyName = "maatschappelijk-werker"

    static let samenwerkingsverband: PartyName = "samenwerkingsverband"
    static let samenwerkingsverbandPO: PartyName = "samenwerkingsverband-po"
    static let samenwerkingsverbandVO: PartyName = "samenwerkingsverband-vo"
    static let directeurSamenwerkingsverband: PartyName = "directeur-samenwerkingsverband"
    static let onderwijsconsulent: PartyName = "onderwijsconsulent"

    static let jeugdhulp: PartyName = "jeugdhulp"
    static let hulpverlening: PartyName = "hulpverlening"
    static let wijkteam: PartyName = "wijkteam"
    static let oosterpoort: PartyName = "oosterpoort"
    static let behandelaar: PartyName = "behandelaar"
    static let huisarts: PartyName = "huisarts"
    static let basisprofessionals: PartyName = "basisprofessionals"

    @Provisions static var parties: [Provision] {
        family
        atSchool
        aroundTheCase
        attendanceAndMunicipality
        health
        partnershipsAndCare
    }
}
