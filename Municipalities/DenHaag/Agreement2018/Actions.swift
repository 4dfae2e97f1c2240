import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var actions: [Provision] {
        ActionItem(
            "action-joint-contacts", answers: .agreedActions,
            "De contactpersonen dragen samen zorg voor gegevens, vragen, vervanging, aanwezigheid en voorlichting",
            under: "Samenwerking", by: contactpersoonLeerlingzaken, contactpersoonSchool
        )
        .brief("contactpersonen zijn samen verantwoordelijk")
        .cite("1.1 onder a", 31, "samen verantwoordelijk voor")

        ActionItem(
            "action-presence", answers: .agreedActions,
            "School en Leerlingzaken worden het vroeg in het schooljaar eens over samenwerking en aanwezigheid",
            under: "Samenwerking", timing: Timing("eerste drie maanden van het schooljaar"), by: school, leerlingzaken
        )
        .brief("afspraken in eerste 3 maanden van het schooljaar")
        .cite("1.1 onder b", 32, "eerste drie maanden")

        ActionItem(
            "action-acquaintance", answers: .agreedActions,
            "School en Leerlingzaken krijgen gelegenheid elkaar beter te leren kennen",
            under: "Samenwerking", by: contactpersoonSchool, casemanager
        )
        .brief("ruimte voor nadere kennismaking")
        .modality(.permission)
        .cite("1.1 onder c", 39, "ruimte voor nadere kennismaking")

        ActionItem(
            "action-escalation-route", answers: .agreedActions,
            "Leerlingzaken en scholen bepalen een escalatieroute",
            under: "Samenwerking", by: leerlingzaken, school
        )
        .brief("escalatieroute afspreken")
        .cite("1.1 onder d", 40, "een escalatieroute af")

        ActionItem(
            "action-school-file", answers: .agreedActions,
            "Leerlingzaken bewaart de afspraken in een schooldossier",
            under: "Samenwerking", by: leerlingzaken
        )
        .brief("afspraken in een schooldossier")
        .cite("1.1 onder e", 41, "in een schooldossier")

        ActionItem(
            "action-good-reports", answers: .agreedActions,
            "De school doet meldingen van goede kwaliteit",
            under: "Verzuimbeleid op inhoud", by: school
        )
        .brief("meldingen van goede kwaliteit")
        .cite("1.2 onder a", 49, "Kwalitatief goede meldingen")

        ActionItem(
            "action-return-reports", answers: .agreedActions,
            "Partijen spreken af dat een onvoldoende melding teruggaat",
            under: "Verzuimbeleid op inhoud", by: leerlingzaken, school
        )
        .brief("afspreken dat een onvoldoende melding retour gaat")
        .cite("1.2 onder b", 50, "Afspreken dat")

        ActionItem(
            "action-response-times", answers: .agreedActions,
            "Partijen leggen reactietermijnen vast",
            under: "Verzuimbeleid op inhoud", by: leerlingzaken, school
        )
        .brief("reactietermijnen vastleggen")
        .cite("1.2 onder c", 51, "Reactietermijnen worden vastgelegd")

        ActionItem(
            "action-red-button", answers: .agreedActions,
            "Partijen richten een rode knop procedure in",
            under: "Verzuimbeleid op inhoud", by: leerlingzaken, school
        )
        .brief("rode knop procedure inrichten")
        .cite("1.2 onder d", 52, "procedure' inrichten")

        ActionItem(
            "action-modern-means", answers: .agreedActions,
            "Leerlingzaken en scholen gaan met moderne communicatiemiddelen werken",
            under: "Communicatie en bereikbaarheid", by: leerlingzaken, school
        )
        .brief("moderne communicatiemiddelen gebruiken")
        .cite("1.3 onder a", 60, "moderne communicatiemiddelen")

        ActionItem(
            "action-reachable", answers: .agreedActions,
            "Medewerkers van beide kanten zorgen dat zij goed te bereiken zijn",
            under: "Communicatie en bereikbaarheid", by: leerlingzaken, school
        )
        .brief("goed bereikbare medewerkers")
        .cite("1.3 onder b", 61, "goed bereikbaar")
    }
}
