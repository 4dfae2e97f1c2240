import RulePackKit

extension Nederland {
    static let ouders: PartyName = "ouders"
    static let leerling: PartyName = "leerling"
    static let school: PartyName = "school"
    static let hoofd: PartyName = "hoofd"
    static let leerplichtambtenaar: PartyName = "leerplichtambtenaar"
    static let ambtenarenElders: PartyName = "leerplichtambtenaren-buurgemeenten"
    static let burgemeesterEnWethouders: PartyName = "burgemeester-en-wethouders"
    static let dienstenEnInstellingen: PartyName = "diensten-en-instellingen"
    static let inspectie: PartyName = "inspectie"
    static let registerIBG: PartyName = "register-ibg"
    static let registerDUO: PartyName = "register-duo"
    static let officierVanJustitie: PartyName = "officier-van-justitie"

    @Provisions static var parties: [Provision] {
        familyAndSchool
        authorities
        registers
    }

    @Provisions private static var familyAndSchool: [Provision] {
        Role(ouders.name, "Ouders en verzorgers", fills: .parents, alsoCalled: ["ouders"])
            .cite("artikel 2 lid 1", 9, "parents and carers")
        Role(leerling.name, "Leerling", fills: .pupil, alsoCalled: ["kind", "jongere"])
            .interpreted(
                nl: "De samenvatting heeft drie woorden voor wie naar school moet; wij lezen ze als hetzelfde.",
                en: "The summary says child, young person and pupil; we read them as the same."
            )
            .cite("artikel 22 lid 3", 22, "hears the pupil")
            .cite("artikel 2 lid 1", 9, "the child")
            .cite("artikel 15", 15, "the young person")
        Organisation(school.name, "School of instelling", fills: .school)
            .cite("artikel 21a", 20, "21a lid 1 for schools")
        Role(hoofd.name, "Hoofd van de school", fills: .schoolHead, of: school)
            .cite("artikel 12", 12, "notice to the head")
            .cite("artikel 13a lid 2", 13, "by the head")
    }

    @Provisions private static var authorities: [Provision] {
        Organisation(
            burgemeesterEnWethouders.name, "Burgemeester en wethouders", abbreviated: "B en W", fills: .municipality
        )
        .cite("artikel 16 lid 1", 16, "burgemeester en wethouders")
        Role(
            leerplichtambtenaar.name, "Leerplichtambtenaar", fills: .attendanceOfficer, of: burgemeesterEnWethouders
        )
        .cite("artikel 16 lid 1", 16, "(leerplichtambtenaren)")
        Role(ambtenarenElders.name, "Leerplichtambtenaren van buurgemeenten", fills: .attendanceOfficer)
            .cite("artikel 16 lid 4", 17, "officers of neighbouring municipalities")
        Organisation(
            dienstenEnInstellingen.name, "Diensten en instellingen waarmee wordt samengewerkt", fills: .other
        )
        .cite("artikel 16 lid 4", 17, "which services and institutions")
        Organisation(inspectie.name, "Inspectie van het Onderwijs", fills: .inspectorate)
            .inForce(sinceAfter2009)
            .cite("artikel 16a", 18, "Inspectie van het Onderwijs")
        Role(officierVanJustitie.name, "Officier van justitie", fills: .prosecutor)
            .cite("artikel 22 lid 2", 23, "the public prosecutor")
    }

    @Provisions private static var registers: [Provision] {
        Organisation(
            registerIBG.name, "Landelijk register van de Informatie Beheer Groep", abbreviated: "IBG",
            fills: .register
        )
        .inForce(untilBefore2021)
        .cite("artikel 21a", 20, "kept by the IBG")
        Organisation(registerDUO.name, "Register van DUO", abbreviated: "DUO", fills: .register)
            .inForce(sinceAfter2009)
            .cite("artikel 21a", 20, "the register of DUO")
    }
}
