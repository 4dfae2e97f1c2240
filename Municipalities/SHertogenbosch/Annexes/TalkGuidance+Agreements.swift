import RulePackKit

extension SHertogenbosch {
    @Provisions static var benefitsOfTheTalk: [Provision] {
        Guidance(
            "talk-shows-involvement", answers: .talkGuidance,
            "Een verzuimgesprek op en door school laat zien dat de school betrokken is", to: mentor,
            ondersteuningscoordinator
        )
        .brief("het gesprek toont betrokkenheid van school")
        .modality(.description)
        .cite("Bijlage 2", 467, "laat de betrokkenheid")

        Guidance(
            "talk-is-appreciated", answers: .talkGuidance,
            "Leerling en ouders waarderen het gesprek en ervaren er aandacht en zorg van school in",
            to: mentor, ondersteuningscoordinator
        )
        .brief("leerling en ouders waarderen het gesprek")
        .modality(.description)
        .cite("Bijlage 2", 467...468, "zeer gewaardeerd")

        Guidance(
            "talk-links-to-youth-doctor", answers: .talkGuidance,
            "Het gesprek verbindt school en jeugdarts, zodat diens advies na het consult makkelijker wordt opgepakt",
            to: mentor, ondersteuningscoordinator
        )
        .brief("maakt de link met de jeugdarts duidelijk")
        .modality(.description)
        .cite("Bijlage 2", 468...470, "link tussen school en jeugdarts")

        Guidance(
            "talk-catches-much", answers: .talkGuidance,
            "In het gesprek kan al veel worden opgevangen en komt voor school bruikbare informatie direct beschikbaar",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vangt veel weg en levert bruikbare informatie")
        .modality(.description)
        .cite("Bijlage 2", 470...471, "school bruikbare informatie")

        Guidance(
            "talk-not-all-responsibility", answers: .talkGuidance,
            "De school neemt bij het maken van afspraken niet alle verantwoordelijkheid zelf op zich",
            to: mentor, ondersteuningscoordinator
        )
        .brief("neem niet alle verantwoordelijkheid zelf")
        .cite("Bijlage 2, afspraken", 473, "niet alle verantwoordelijkheid")
    }

    @Provisions static var agreementsInTheTalk: [Provision] {
        Guidance(
            "talk-agree-on-reports", answers: .talkGuidance,
            "In het gesprek kan worden afgesproken bij wie en hoe verzuim wordt gemeld", to: mentor,
            ondersteuningscoordinator
        )
        .brief("mogelijke afspraak: bij wie en hoe melden")
        .modality(.permission)
        .cite("Bijlage 2, afspraken", 473...474, "Verzuimmeldingen (bij wie")

        Guidance(
            "talk-agree-on-school-visits", answers: .talkGuidance,
            "In het gesprek kunnen afspraken over schoolbezoek worden gemaakt", to: mentor, ondersteuningscoordinator
        )
        .brief("mogelijke afspraak: schoolbezoek")
        .modality(.permission)
        .cite("Bijlage 2, afspraken", 475, "Schoolbezoek")

        Guidance(
            "talk-agree-on-catching-up", answers: .talkGuidance,
            "In het gesprek kunnen afspraken over het inhalen van lesstof worden gemaakt", to: mentor,
            ondersteuningscoordinator
        )
        .brief("mogelijke afspraak: lesstof inhalen")
        .modality(.permission)
        .cite("Bijlage 2, afspraken", 476, "Inhalen lesstof")

        Guidance(
            "talk-agree-on-seeking-help", answers: .talkGuidance,
            "In het gesprek kunnen afspraken over het zoeken van hulp worden gemaakt", to: mentor,
            ondersteuningscoordinator
        )
        .brief("mogelijke afspraak: hulp zoeken")
        .modality(.permission)
        .cite("Bijlage 2, afspraken", 477, "Zoeken van hulp")

        Guidance(
            "talk-agree-on-feedback", answers: .talkGuidance,
            "In het gesprek kan worden afgesproken hoe leerling en ouders terugkoppelen aan leerkracht en intern "
                + "begeleider",
            to: mentor, ondersteuningscoordinator
        )
        .brief("mogelijke afspraak: terugkoppeling door leerling en ouders")
        .modality(.permission)
        .cite("Bijlage 2, afspraken", 478, "Terugkoppeling door leerling")
    }
}
