import RulePackKit

extension HollandRijnland {
    static let school: PartyName = "school"
    static let basisschool: PartyName = "basisschool"
    static let voSchool: PartyName = "vo-school"
    static let mboInstelling: PartyName = "mbo-instelling"
    static let rocLeiden: PartyName = "roc-leiden"
    static let schooldirecteur: PartyName = "schooldirecteur"
    static let zorgverantwoordelijke: PartyName = "zorgverantwoordelijke"
    static let verzuimmelder: PartyName = "verzuimmelder"
    static let zorgcoordinator: PartyName = "zorgcoordinator"
    static let mentor: PartyName = "mentor"
    static let schoolbestuur: PartyName = "schoolbestuur"
    static let gemeente: PartyName = "gemeente"
    static let lisse: PartyName = "lisse"
    static let noordwijkerhout: PartyName = "noordwijkerhout"
    static let wethouder: PartyName = "wethouder"
    static let beleidsmedewerkers: PartyName = "beleidsmedewerkers"
    static let werkgroep: PartyName = "werkgroep"
    static let samenwerkingsverbanden: PartyName = "samenwerkingsverbanden"
    static let samenwerkingsverbandenVO: PartyName = "samenwerkingsverbanden-vo"
    static let om: PartyName = "om"
    static let halt: PartyName = "halt"
    static let raad: PartyName = "raad"
    static let inspectie: PartyName = "inspectie"
    static let ibg: PartyName = "ibg"

    @Provisions static var schoolParties: [Provision] {
        Role(zorgcoordinator.name, "Zorgcoördinator", fills: .careCoordinator, of: voSchool)
            .in(.vo)
            .interpreted(
                nl:
                    "Wij lezen: de zorgcoördinator van de school, en niet een leerplichtambtenaar in die rol (speerpunt e).",
                en:
                    "We read: the care coordinator of the school, not an attendance officer in that role (focus point e)."
            )
            .cite("Speerpunt d, Activiteiten", 109, "samen met de zorgcoördinator")
        Role(zorgverantwoordelijke.name, "Wie op school de leerlingenzorg doet", fills: .careCoordinator, of: school)
            .interpreted(
                nl: "De tekst omschrijft alleen de taak (de leerlingenzorg) en geeft de rol geen naam.",
                en: "The text describes the task alone (the care of pupils) and gives the role no name."
            )
            .cite("Speerpunt c, Activiteiten", 58, "leerlingenzorg")
        Role(mentor.name, "Mentor", fills: .mentor, of: voSchool)
            .in(.vo)
            .cite("Speerpunt d, Activiteiten", 109, "mentor")
        Role(verzuimmelder.name, "Wie op school het verzuim meldt", fills: .absenceCoordinator, of: school)
            .interpreted(
                nl: "De tekst omschrijft alleen de taak (verzuim melden) en geeft de rol geen naam.",
                en: "The text describes the task alone (reporting absence) and gives the role no name."
            )
            .cite("Speerpunt c, Activiteiten", 58, "het melden van verzuim")
        Role(schooldirecteur.name, "Schooldirecteur", fills: .schoolHead, of: school)
            .cite("Speerpunt c, Activiteiten", 61, "schooldirecteuren")
        Organisation(school.name, "Scholen", fills: .school)
            .cite("Speerpunt a, Betrokken partijen", 38, "Scholen")
            .cite("Speerpunt c, Betrokken partijen", 90, "Scholen")
            .cite("Speerpunt c, Betrokken partijen", 93...97, "scholen")
            .cite("Speerpunt d, Activiteiten", 104, "alle scholen")
            .cite("Speerpunt d, Betrokken partijen", 120...123, "scholen")
        Organisation(basisschool.name, "Basisscholen", fills: .school)
            .in(.po)
            .cite("Speerpunt d, Activiteiten", 106, "Basisscholen")
        Organisation(voSchool.name, "VO-scholen", fills: .school)
            .in(.vo)
            .cite("Speerpunt b, Activiteiten", 47, "VO-scholen")
        Organisation(mboInstelling.name, "MBO-instellingen", fills: .school)
            .in(.mbo)
            .cite("Speerpunt b, Activiteiten", 47, "MBO-instellingen")
            .cite("Speerpunt f, Betrokken partijen", 157, "MBO")
        Organisation(rocLeiden.name, "ROC Leiden", fills: .school)
            .in(.mbo)
            .cite("Speerpunt b, Activiteiten", 49, "ROC Leiden")
            .cite("Speerpunt b, Betrokken partijen", 55, "ROC Leiden")
    }

    @Provisions static var governmentParties: [Provision] {
        Organisation(schoolbestuur.name, "Bestuur van de basisschool", fills: .schoolBoard)
            .in(.po)
            .cite("Speerpunt d, Activiteiten", 107, "bestuur van de school")
        Role(wethouder.name, "Wethouder", fills: .alderman, of: gemeente)
            .in(.po)
            .cite("Speerpunt d, Activiteiten", 107, "de wethouder")
        Role(beleidsmedewerkers.name, "Beleidsmedewerkers onderwijs van de gemeenten", fills: .policyOfficer)
            .interpreted(
                nl: "Zij staan alleen in de kolom met partijen; bij welke activiteit, zegt de tekst niet.",
                en: "They stand in the column of parties alone; with which activity the text does not say."
            )
            .cite("Speerpunt c, Betrokken partijen", 99, "Beleidsmedewerkers onderwijs gemeenten")
        Organisation(werkgroep.name, "Werkgroepje van schoolvertegenwoordigers", fills: .representatives)
            .interpreted(
                nl: "Het staat alleen in de kolom met partijen; waar het voor is, zegt de tekst niet.",
                en: "It stands in the column of parties alone; what it is for the text does not say."
            )
            .cite("Speerpunt c, Betrokken partijen", 91, "Werkgroepje met vertegenwoordigers")
        Organisation(gemeente.name, "Gemeente van de school", fills: .municipality)
            .interpreted(
                nl: "De tekst zegt „de betreffende gemeente”; wij lezen: de gemeente waar de school staat.",
                en: "The text says \"the municipality concerned\"; we read: the one in which the school stands."
            )
            .cite("Speerpunt d, Activiteiten", 107, "de betreffende gemeente")
        Organisation(lisse.name, "Lisse", fills: .municipality)
            .interpreted(
                nl: "De tekst zegt er niet bij dat het een gemeente is; de zin gaat over beleid per gemeente.",
                en: "The text does not add that it is a municipality; the sentence is on policy by municipality."
            )
            .cite("Speerpunt c, Activiteiten", 70, "Lisse")
        Organisation(noordwijkerhout.name, "Noordwijkerhout", fills: .municipality)
            .interpreted(
                nl:
                    "De tekst zegt er niet bij dat het een gemeente is; zij heeft leerplicht en leerlingenadministratie.",
                en: "The text does not add that it is a municipality; it has attendance work and pupil records."
            )
            .cite("Speerpunt i, Activiteiten", 210, "Noordwijkerhout")
        Organisation(samenwerkingsverbanden.name, "Samenwerkingsverbanden van de scholen", fills: .partnership)
            .cite("Speerpunt h, Activiteiten", 185, "de samenwerkingsverbanden")
            .cite("Speerpunt h, Betrokken partijen", 199, "Samenwerkingsverbanden")
        Organisation(samenwerkingsverbandenVO.name, "Samenwerkingsverbanden VO", fills: .partnership)
            .in(.vo)
            .cite("Speerpunt a, Activiteiten", 22, "samenwerkingsverbanden VO")
    }

    @Provisions static var justiceParties: [Provision] {
        Organisation(om.name, "Openbaar Ministerie", abbreviated: "OM", fills: .prosecutor)
            .interpreted(
                nl: "De tekst gebruikt „OM” en „Openbaar Ministerie” zonder te zeggen dat zij hetzelfde zijn.",
                en: "The text uses \"OM\" and \"Openbaar Ministerie\" without saying that they are the same."
            )
            .cite("Speerpunt a, Activiteiten", 20, "het OM")
            .cite("Speerpunt a, Betrokken partijen", 40, "Openbaar Ministerie")
            .cite("Speerpunt g, Betrokken partijen", 177, "OM")
        Organisation(halt.name, "HALT", fills: .halt, alsoCalled: ["Halt"])
            .cite("Speerpunt a, Betrokken partijen", 42, "HALT")
            .cite("Speerpunt a, Activiteiten", 28, "Halt")
        Organisation(
            raad.name, "Raad voor de Kinderbescherming", fills: .childProtection, alsoCalled: ["de Raad"]
        )
        .cite("Speerpunt g, Activiteiten", 168, "Raad voor de kinderbescherming")
        .cite("Speerpunt g, Betrokken partijen", 179, "Raad voor de Kinderbescherming")
        Organisation(inspectie.name, "Onderwijsinspectie", fills: .inspectorate)
            .cite("Speerpunt h, Activiteiten", 187, "de onderwijsinspectie")
            .cite("Speerpunt h, Betrokken partijen", 201, "Onderwijsinspectie")
        Organisation(ibg.name, "IBG", fills: .register)
            .in(.vo, .mbo)
            .interpreted(
                nl:
                    "De tekst schrijft IBG niet voluit; wij lezen het als de houder van het loket waar verzuim moet worden "
                    + "gemeld.",
                en: "The text does not write out IBG; we read it as the keeper of the desk to which absence must be "
                    + "reported."
            )
            .cite("Speerpunt c, Activiteiten", 67, "loket van de IBG")
            .cite("Speerpunt c, Betrokken partijen", 95, "IBG")
    }
}
