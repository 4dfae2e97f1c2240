import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var contacts: [Provision] {
        contactPersons
        presence
        cooperation
        family
    }

    @Provisions private static var contactPersons: [Provision] {
        Task(
            "fixed-contacts", answers: .contactPerson, "Leerlingzaken en school werken met vaste contactpersonen",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("vaste contactpersonen aan beide kanten")
        .cite("Bijlage, Contactpersonen", 133, "vaste contactpersonen")

        Task(
            "joint-responsibility", answers: .reachability,
            "De contactpersonen zorgen samen voor het uitwisselen van telefoonnummers en e-mailadressen",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen wisselen nummers en adressen uit")
        .cite("1.1 onder a", 31, "telefoonnummers en e-mailadressen")

        Task(
            "questions-well-answered", answers: .tasksAllPartners,
            "De contactpersonen zorgen samen dat vragen op tijd en juist worden beantwoord",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen beantwoorden vragen tijdig en juist")
        .cite("1.1 onder a", 31, "beantwoording van vragen")

        Task(
            "wishes-asked", answers: .tasksAllPartners,
            "De contactpersonen zorgen samen dat actief naar de wensen van de school wordt gevraagd",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen vragen naar wensen van de school")
        .cite("1.1 onder a", 31, "wensen van de school")

        Task(
            "replacement-arranged", answers: .contactReplacement,
            "De contactpersonen regelen samen vervanging bij afwezigheid",
            by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen regelen vervanging")
        .cite("1.1 onder a", 31, "vervanging bij afwezigheid")

        Task(
            "temporary-replacement", answers: .contactReplacement,
            "Leerlingzaken en school zorgen elk voor tijdelijke vervanging van hun contactpersoon",
            by: leerlingzaken, school
        )
        .brief("tijdelijke vervanging aan beide kanten")
        .cite("Bijlage, Contactpersonen", 134, "tijdelijke vervanging")

        Contact(
            "contact-changes-at-most-yearly", answers: .contactChangeFrequency,
            "Contactpersonen wisselen ten hoogste eenmaal per jaar, behalve bij overmacht",
            frequency: .counted(.atMost(1, .times), per: .years(1)), by: leerlingzaken, school
        )
        .brief("hoogstens 1 keer per jaar, behalve bij overmacht")
        .cite("Bijlage, Contactpersonen", 135, "één keer per jaar")

        Deadline(
            "notice-of-change", answers: .contactChange,
            "Een wisseling van contactpersoon wordt minstens een maand vooraf gemeld",
            within: .months(1), manner: .before, from: .changeOfContact, by: leerlingzaken, school,
            to: leerlingzaken, school
        )
        .cite("Bijlage, Contactpersonen", 136, "minstens één maand van tevoren")

        Task(
            "warm-handover", answers: .contactChange,
            "Bij een wisseling is er een warme overdracht met persoonlijke kennismaking",
            by: leerlingzaken, school, upon: .changeOfContact
        )
        .brief("met warme overdracht: een persoonlijke kennismaking")
        .cite("Bijlage, Contactpersonen", 136, "warme overdracht")
    }

    @Provisions private static var family: [Provision] {
        Task(
            "family-met-at-school", answers: .familyInvolvement,
            "Leerlingzaken kan op een VO-school zijn om daar de jongere (en ouders) te treffen", by: leerlingzaken,
            with: leerling, ouders
        )
        .in(.vo)
        .brief("VO: contact met Leerlingzaken op school")
        .modality(.permission)
        .cite("1.1 onder b, voortgezet onderwijs", 37, "jongere (en ouders)")

        Task(
            "what-leerlingzaken-shares", answers: .whatIsShared,
            "Leerlingzaken deelt met de school hoe verzuim is afgehandeld en wat er verandert voor de schoolgang",
            by: leerlingzaken, with: school
        )
        .brief("met school: afhandeling en nieuwe ontwikkelingen")
        .cite("1.2", 45, "informeren over de afhandeling")
        .cite("Bijlage, Verzuimmeldingen", 160, "op de hoogte van nieuwe")

        Task(
            "what-school-shares", answers: .whatIsShared,
            "In een melding geeft de school ook informatie over eventuele hulp en gegevens van wie te bereiken is",
            by: school, with: leerlingzaken
        )
        .brief("in de melding: ook hulpverlening en contactgegevens")
        .cite("Bijlage, Een goede verzuimmelding bevat", 170...172, "eventuele hulpverlening")
    }
}
