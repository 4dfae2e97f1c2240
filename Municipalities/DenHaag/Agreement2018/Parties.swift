import RulePackKit

extension DenHaag.Agreement2018 {
    static let gemeente: PartyName = "gemeente"
    static let wethouder: PartyName = "wethouder"
    static let poBesturen: PartyName = "school-boards-po"
    static let voBesturen: PartyName = "school-boards-vo"
    static let poPlatform: PartyName = "po-platform"
    static let voPlatform: PartyName = "vo-platform"
    static let leerlingzaken: PartyName = "leerlingzaken"
    static let medewerkerLeerlingzaken: PartyName = "medewerker-leerlingzaken"
    static let casemanager: PartyName = "casemanager"
    static let teamleider: PartyName = "teamleider"
    static let contactpersoonLeerlingzaken: PartyName = "contactpersoon-leerlingzaken"
    static let school: PartyName = "school"
    static let contactpersoonSchool: PartyName = "contactpersoon-school"
    static let locatiedirecteur: PartyName = "locatiedirecteur"
    static let mentor: PartyName = "mentor"
    static let leerling: PartyName = "leerling"
    static let ouders: PartyName = "ouders"
    static let klankbordgroepPO: PartyName = "klankbordgroep-po"
    static let klankbordgroepVO: PartyName = "klankbordgroep-vo"
    static let duo: PartyName = "duo"

    @Provisions static var parties: [Provision] {
        Organisation(gemeente.name, "Gemeente Den Haag", fills: .municipality)
            .cite("Partijen", 7, "Gemeente Den Haag")
        Role(
            wethouder.name, "Wethouder Kenniseconomie, Internationaal, Jeugd en Onderwijs", fills: .alderman,
            of: gemeente
        )
        .cite("Partijen", 7, "de wethouder Kenniseconomie")
        Organisation(poBesturen.name, "Haagse schoolbesturen voor primair onderwijs", fills: .schoolBoard)
            .in(.po)
            .cite("Partijen", 11, "primair onderwijs")
        Organisation(voBesturen.name, "Haagse schoolbesturen voor voortgezet onderwijs", fills: .schoolBoard)
            .in(.vo)
            .cite("Partijen", 11, "voortgezet onderwijs")
        Organisation(poPlatform.name, "PO Platform", fills: .representatives)
            .in(.po)
            .cite("Ondertekening", 117, "het PO Platform")
        Organisation(voPlatform.name, "VO Platform", fills: .representatives)
            .in(.vo)
            .cite("Ondertekening", 106, "het VO Platform")
        Organisation(leerlingzaken.name, "Leerlingzaken", abbreviated: "LLZ", fills: .attendanceService)
            .cite("1.1", 27, "de afdeling Leerlingzaken")
            .cite("Bijlage", 127, "Leerlingzaken (LLZ)")
        Role(
            medewerkerLeerlingzaken.name, "Medewerker van Leerlingzaken", fills: .attendanceOfficer, of: leerlingzaken
        )
        .interpreted(
            nl: "De tekst noemt geen leerplichtambtenaar; wij lezen de medewerker als degene die die taak uitvoert.",
            en: "The text names no attendance officer; we read the staff member as the one who does that work."
        )
        .cite("1.2", 45, "medewerker van Leerlingzaken")
        Role(casemanager.name, "Casemanager van Leerlingzaken", fills: .attendanceOfficer, of: leerlingzaken)
            .interpreted(
                nl: "De tekst zegt niet hoe de casemanager zich verhoudt tot de andere medewerkers.",
                en: "The text does not say how the case manager relates to other staff."
            )
            .cite("1.1 onder c", 39, "casemanagers van Leerlingzaken")
        Role(teamleider.name, "Teamleider Leerlingzaken", fills: .attendanceManager, of: leerlingzaken)
            .cite("Bijlage, Tijdens het schooljaar", 152, "teamleider")
            .cite("Bijlage, Einde van het schooljaar", 177, "de teamleider LLZ")
        Role(
            contactpersoonLeerlingzaken.name, "Vaste contactpersoon van Leerlingzaken", fills: .contactPerson,
            of: leerlingzaken, answers: .rolesAttendance
        )
        .cite("1.1 onder a", 31, "contactpersoon vanuit Leerlingzaken")
        Organisation(school.name, "School", fills: .school)
            .cite("Bijlage", 127, "scholen")
        Role(contactpersoonSchool.name, "Vaste contactpersoon van de school", fills: .contactPerson, of: school)
            .cite("1.1 onder a", 31, "contactpersonen vanuit scholen")
        Role(locatiedirecteur.name, "(Locatie)directeur", fills: .schoolHead, of: school)
            .cite("Bijlage, Tijdens het schooljaar", 152, "locatiedirecteur")
            .cite("Bijlage, Einde van het schooljaar", 177, "(locatie)directeur van de school")
        Role(mentor.name, "Leerkracht, begeleider of mentor", fills: .mentor, of: school)
            .cite("Bijlage, Een goede verzuimmelding bevat", 170, "leerkracht, begeleider of mentor")
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["jongere"])
            .cite("1.1", 37, "de jongere")
            .cite("Bijlage, Een goede verzuimmelding bevat", 169, "de leerling")
        Role(ouders.name, "Ouders", fills: .parents)
            .cite("Bijlage, Een goede verzuimmelding bevat", 169, "ouders")
        Organisation(klankbordgroepPO.name, "Klankbordgroep PO", fills: .representatives)
            .in(.po)
            .cite("3.3", 76, "Klankbordgroep PO")
        Organisation(klankbordgroepVO.name, "Klankbordgroep VO", fills: .representatives)
            .in(.vo)
            .cite("3.3", 76, "Klankbordgroep VO")
        Organisation(duo.name, "DUO", fills: .register)
            .cite("Bijlage, Verzuimmeldingen", 156, "DUO-verzuimloket")
    }
}
