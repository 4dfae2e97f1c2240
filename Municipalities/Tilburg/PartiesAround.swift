import RulePackKit

extension Tilburg {
    static let gemeente: PartyName = "gemeente"
    static let tPrimair: PartyName = "t-primair"
    static let primairOnderwijs: PartyName = "primair-onderwijs"
    static let ketenpartners: PartyName = "ketenpartners"
    static let besturen: PartyName = "besturen"
    static let aangewezenen: PartyName = "aangewezenen"
    static let teammanagerSociaal: PartyName = "teammanager-sociaal"
    static let teammanagerLeerplicht: PartyName = "teammanager-leerplicht"
    static let bestuurderPO: PartyName = "bestuurder-po"
    static let bestuurderVO: PartyName = "bestuurder-vo"
    static let onafhankelijkeDerde: PartyName = "onafhankelijke-derde"
    static let voorzitterActietafel: PartyName = "voorzitter-actietafel"
    static let voorzitterOndersteuning: PartyName = "voorzitter-ondersteuningsoverleg"
    static let experts: PartyName = "experts"
    static let kinderopvang: PartyName = "kinderopvang"
    static let voortgezetOnderwijs: PartyName = "voortgezet-onderwijs"
    static let mbo: PartyName = "mbo"
    static let vve: PartyName = "vve-organisaties"
    static let duo: PartyName = "duo"
    static let ocw: PartyName = "ocw"
    static let vng: PartyName = "vng"
    static let openbaarMinisterie: PartyName = "openbaar-ministerie"
    static let ingrado: PartyName = "ingrado"
    static let raad: PartyName = "raad-voor-de-kinderbescherming"

    @Provisions static var governmentParties: [Provision] {
        Organisation(gemeente.name, "Gemeente Tilburg", fills: .municipality)
            .cite("Titel", 5, "gemeente Tilburg")
            .cite("Ambitie Gemeente Tilburg", 9, "Gemeente Tilburg")
        Role(
            teammanagerSociaal.name, "Teammanager sociaal van de gemeente",
            fills: PartyFunction(
                "social-domain-manager", nl: "leidinggevende sociaal domein", en: "manager of the social domain"),
            of: gemeente, answers: .rolesGovernment
        )
        .interpreted(
            nl: "De tekst zegt alleen sociaal; wij lezen: het sociaal domein.",
            en: "The text says only social; we read: the social domain."
        )
        .cite("Stap 4, Betrokkenen", 181, "teammanager sociaal")
        Role(
            teammanagerLeerplicht.name, "Teammanager leerplicht van de gemeente", fills: .attendanceManager,
            of: gemeente
        )
        .interpreted(
            nl: "Wij lezen teammanager ook bij leerplicht; er kan ook een leerplichtambtenaar zijn bedoeld.",
            en: "We read team manager with leerplicht too; an attendance officer may be meant instead."
        )
        .cite("Stap 4, Betrokkenen", 181, "sociaal en /of leerplicht")
        Organisation(
            tPrimair.name, "T-primair",
            fills: PartyFunction(
                "school-boards-together", nl: "samenwerkende schoolbesturen", en: "school boards together"),
            answers: .rolesGovernment
        )
        .interpreted(
            nl: "De tekst zegt niet wat T-primair is; wij lezen: het primair onderwijs van Tilburg in samenwerking.",
            en: "The text does not say what T-primair is; we read: primary education in Tilburg working together."
        )
        .cite("Ambitie T-primair", 13, "T-primair")
        .cite("Doelstelling", 25, "Leerplicht en T-primair")
        Role(
            besturen.name, "Besturen van de deelnemende organisaties",
            fills: PartyFunction(
                "boards-of-partners", nl: "besturen van de partners", en: "boards of the partners"),
            answers: .rolesGovernment
        )
        .cite("Stap 4, Betrokkenen", 181, "Besturen van de deelnemende organisaties")
        Role(
            bestuurderPO.name, "Directeur/bestuurder van betrokken PO", fills: .schoolBoard
        )
        .interpreted(
            nl: "Dit kan de directeur of de bestuurder zijn; wij delen hem in bij het schoolbestuur.",
            en: "This can be the head or the board member; we class it with the school board."
        )
        .cite("Stap 4, Betrokkenen", 181, "bestuurder van betrokken PO")
        Role(
            bestuurderVO.name, "Directeur/bestuurder van het VO", fills: .schoolBoard
        )
        .interpreted(
            nl: "Dit kan de directeur of de bestuurder zijn; wij delen hem in bij het schoolbestuur.",
            en: "This can be the head or the board member; we class it with the school board."
        )
        .cite("Stap 4, Betrokkenen", 181, "bestuurder van het VO")
    }

    @Provisions static var tableParties: [Provision] {
        Role(regievoerder.name, "Regievoerder", fills: .caseOwner)
            .cite("B. De school", 54, "de regievoeder")
        Role(aangewezenPersoon.name, "Voor de casus aangewezen persoon", fills: .caseOwner, of: school)
            .interpreted(
                nl: "De tekst zegt niet of deze persoon bij de school werkt; wij lezen: namens de school.",
                en: "The text does not say whether this person works at the school; we read: on behalf of the school."
            )
            .cite("Stap 2, Regie belegd bij", 160, "deze casus aangewezen persoon")
        Role(voorzitterActietafel.name, "Voorzitter van de Actietafel", fills: .chair)
            .cite("Stap 4, Concrete aanpak", 182, "voorzitter van de Actietafel")
        Role(voorzitterOndersteuning.name, "Voorzitter van het ondersteuningsoverleg", fills: .chair)
            .cite("Stap 2, Concrete werkwijze", 161, "Voorzitter en leden")
        Role(onafhankelijkeDerde.name, "Onafhankelijke derde", fills: .other)
            .cite("Stap 4, Betrokkenen", 181, "een onafhankelijke derde")
        Role(
            aangewezenen.name, "Aangewezenen van de deelnemende organisaties",
            fills: PartyFunction("mandated-member", nl: "gemandateerde deelnemer", en: "mandated member"),
            answers: .rolesCase
        )
        .cite("Stap 4, Betrokkenen", 181, "Aangewezenen")
        Role(experts.name, "Experts", fills: .other, answers: .rolesCase)
            .cite("Stap 2, Concrete werkwijze", 161, "experts")
            .cite("Stap 3, Betrokkenen", 170, "Experts uit de Toegang")
        Organisation(ketenpartners.name, "Ketenpartners", fills: .allPartners, alsoCalled: ["ketenpartijen"])
            .cite("Doelstelling", 23, "betrokken ketenpartners")
            .cite("Ambitie T-primair", 15, "Samenwerkende ketenpartijen")
    }

    @Provisions static var otherParties: [Provision] {
        Role(onderwijsconsulent.name, "Onderwijsconsulent", fills: .educationConsultant)
            .cite("B. De school", 60, "onderwijsconsulent")
        Organisation(
            primairOnderwijs.name, "Primair onderwijs Tilburg", fills: .school, alsoCalled: ["PO", "het onderwijs"],
            answers: .rolesOther
        )
        .cite("Titel", 5, "primair onderwijs Tilburg")
        .cite("Doelstelling", 23, "primair onderwijs Tilburg")
        Organisation(kinderopvang.name, "Kinderopvang", fills: .other)
            .cite("Ambitie Gemeente Tilburg", 9, "Kinderopvang")
        Organisation(voortgezetOnderwijs.name, "Voortgezet onderwijs", abbreviated: "VO", fills: .other)
            .cite("Ambitie Gemeente Tilburg", 9, "VO en MBO")
            .cite("Ambitie T-primair", 17, "het voortgezet onderwijs")
        Organisation(mbo.name, "MBO", fills: .other)
            .cite("Ambitie Gemeente Tilburg", 9, "MBO")
        Organisation(vve.name, "VVE-organisaties", fills: .other)
            .cite("Ambitie T-primair", 17, "VVE-organisaties")
        Organisation(duo.name, "DUO", fills: .register)
            .cite("B. De school", 50, "bij DUO")
        Organisation(ocw.name, "OCW", fills: .other)
            .cite("Opschalen, A. Definities", 116, "OCW")
        Organisation(vng.name, "VNG", fills: .other)
            .cite("D. Leerplicht/RMC", 93, "VNG")
        Organisation(ingrado.name, "Ingrado", fills: .other)
            .cite("D. Leerplicht/RMC", 93, "Ingrado")
        Organisation(openbaarMinisterie.name, "Openbaar Ministerie", fills: .prosecutor, answers: .rolesOther)
            .interpreted(
                nl: "Alleen genoemd als medeopsteller van de MAS; de tekst geeft het geen rol in Tilburg.",
                en: "Named only as co-author of the MAS; the text gives it no role in Tilburg."
            )
            .cite("D. Leerplicht/RMC", 93, "Openbaar Ministerie")
        Organisation(raad.name, "Raad voor de Kinderbescherming", fills: .childProtection, answers: .rolesOther)
            .interpreted(
                nl: "Alleen genoemd als medeopsteller van de MAS; de tekst geeft hem geen rol in Tilburg.",
                en: "Named only as co-author of the MAS; the text gives it no role in Tilburg."
            )
            .cite("D. Leerplicht/RMC", 93, "Raad voor de Kinderbescherming")
    }
}
