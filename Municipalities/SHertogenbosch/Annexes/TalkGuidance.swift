import RulePackKit

extension SHertogenbosch {
    @Provisions static var talkGuidance: [Provision] {
        aboutTheTalk
        outlineOfTheTalk
        solutionsInTheTalk
        benefitsOfTheTalk
        agreementsInTheTalk
        Term("term-oen", "OEN-houding", means: "open, eerlijk en neutraal")
            .cite("Bijlage 2, leidraad", 464...465, "neem een OEN-houding aan")
    }

    @Provisions private static var aboutTheTalk: [Provision] {
        Task(
            "talk-upon-worrying-absence", answers: .absenceTalk,
            "Bij zorgwekkend verzuim voert de mentor of ondersteuningscoördinator op school een verzuimgesprek met "
                + "leerling en ouders",
            by: mentor, ondersteuningscoordinator, with: leerling, ouders
        )
        .brief("mentor of ondersteuningscoördinator, bij zorgwekkend verzuim")
        .cite("Bijlage 2", 425...426, "op school een verzuimgesprek plaats")

        Guidance(
            "talk-from-concern", answers: .talkGuidance, "Het verzuimgesprek wordt gevoerd vanuit zorg om de leerling",
            to: mentor, ondersteuningscoordinator
        )
        .brief("voer het gesprek vanuit zorg")
        .cite("Bijlage 2", 426, "vanuit zorg gevoerd")

        Guidance(
            "talk-aim-sharing", answers: .talkGuidance,
            "Het verzuimgesprek is er om zorgen en verantwoordelijkheden te delen, want de school kan het niet alleen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("doel: zorgen en verantwoordelijkheden delen")
        .modality(.aim)
        .cite("Bijlage 2", 426...427, "zorgen en verantwoordelijkheden")

        Guidance(
            "talk-aim-reasons", answers: .talkGuidance,
            "Het verzuimgesprek is er om de redenen van het verzuim te vinden, vooral die waarin de school een rol kan "
                + "spelen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("doel: redenen vinden, vooral die van school")
        .modality(.aim)
        .cite("Bijlage 2", 427...428, "waar school een rol")

        Guidance(
            "talk-aim-agreements", answers: .talkGuidance,
            "Het verzuimgesprek is er om tot concrete afspraken over begeleiding en zorg te komen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("doel: concrete afspraken over begeleiding en zorg")
        .modality(.aim)
        .cite("Bijlage 2", 428...429, "afspraken over begeleiding en zorg")

        Guidance(
            "talk-speak-freely", answers: .talkGuidance,
            "Leerling en ouders krijgen de ruimte om vrij over de redenen van het verzuim te praten",
            to: mentor, ondersteuningscoordinator
        )
        .brief("laat leerling en ouders vrij spreken")
        .cite("Bijlage 2", 429...430, "mogelijkheid vrij te spreken")
    }

    @Provisions private static var outlineOfTheTalk: [Provision] {
        Guidance(
            "talk-name-concern", answers: .talkGuidance,
            "De school opent met wat haar opvalt aan het verzuim en dat zij zich daarover zorgen maakt",
            to: mentor, ondersteuningscoordinator
        )
        .brief("benoem het verzuim en de zorgen erover")
        .cite("Bijlage 2, leidraad", 434, "baart me zorgen")

        Guidance(
            "talk-common-goal", answers: .talkGuidance,
            "De school benadrukt het gezamenlijke doel: dat het goed gaat met de leerling",
            to: mentor, ondersteuningscoordinator
        )
        .brief("benadruk het gezamenlijke doel: welzijn leerling")
        .cite("Bijlage 2, leidraad", 434...435, "welzijn van de leerling")

        Guidance(
            "talk-ask-what-is-wrong", answers: .talkGuidance, "De school vraagt wat er met de leerling aan de hand is",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vraag wat er aan de hand is")
        .cite("Bijlage 2, leidraad", 437, "aan de hand?")

        Guidance(
            "talk-ask-school-part", answers: .talkGuidance,
            "De school vraagt wat zijzelf anders of beter kan doen zodat de leerling graag komt",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vraag wat de school anders of beter kan doen")
        .cite("Bijlage 2, leidraad", 439, "anders of beter doen")

        Guidance(
            "talk-factors-of-sick-report", answers: .talkGuidance,
            "De school zoekt met leerling en ouders uit wat meeweegt bij het besluit om ziek te melden",
            to: mentor, ondersteuningscoordinator
        )
        .brief("zoek samen uit wat meeweegt bij een ziekmelding")
        .cite("Bijlage 2, leidraad", 441...442, "wat bepalende factoren zijn")

        Guidance(
            "talk-frame-of-reference", answers: .talkGuidance,
            "Het referentiekader van leerling en ouders kan bij een ziekmelding meespelen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("hun referentiekader kan meespelen")
        .modality(.description)
        .cite("Bijlage 2, leidraad", 442, "Hun referentiekader")

        Guidance(
            "talk-break-through", answers: .talkGuidance,
            "Wie bespreekbaar maakt wat bij een ziekmelding meeweegt, kan een doorbraak brengen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("bespreekbaar maken kan een doorbraak brengen")
        .modality(.permission)
        .cite("Bijlage 2, leidraad", 442...443, "een doorbrekende rol")

        Guidance(
            "talk-show-deviation", answers: .talkGuidance,
            "De school laat zien wat in omvang of frequentie als afwijkend ziekteverzuim geldt",
            to: mentor, ondersteuningscoordinator
        )
        .brief("laat zien wat afwijkend is (omvang, frequentie)")
        .cite("Bijlage 2, leidraad", 445...446, "omvang of frequentie")

        Guidance(
            "talk-mirror", answers: .talkGuidance,
            "De school spiegelt de situatie en maakt leerling en ouders zo mede verantwoordelijk",
            to: mentor, ondersteuningscoordinator
        )
        .brief("maak hen mede verantwoordelijk door te spiegelen")
        .cite("Bijlage 2, leidraad", 446, "mede verantwoordelijk")
    }

    @Provisions private static var solutionsInTheTalk: [Provision] {
        Guidance(
            "talk-ask-how-to-solve", answers: .talkGuidance,
            "De school stelt de vraag wat school, leerling en ouders gaan doen om het op te lossen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vraag wat u samen gaat doen om het op te lossen")
        .cite("Bijlage 2, leidraad", 448, "om dit op te lossen")

        Guidance(
            "talk-think-in-possibilities", answers: .talkGuidance,
            "De school denkt in wat mogelijk is en niet in klachten", to: mentor, ondersteuningscoordinator
        )
        .brief("denk in mogelijkheden, niet in klachten")
        .cite("Bijlage 2, leidraad", 450, "maar in mogelijkheden")

        Guidance(
            "talk-no-ready-solution", answers: .talkGuidance,
            "De school gaat er niet van uit dat zij zelf een pasklare oplossing heeft", to: mentor,
            ondersteuningscoordinator
        )
        .brief("reken niet op een pasklare oplossing van school")
        .cite("Bijlage 2, leidraad", 452, "een kant-en-klare oplossing")

        Guidance(
            "talk-give-room", answers: .talkGuidance,
            "Leerling en ouders krijgen ruimte om zelf actief te worden en oplossingen aan te dragen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("geef ruimte om zelf oplossingen aan te dragen")
        .cite("Bijlage 2, leidraad", 452...454, "zelf een actieve rol")

        Guidance(
            "talk-no-prejudice", answers: .talkGuidance,
            "De school staat open in het gesprek en kijkt zonder vooroordeel", to: mentor, ondersteuningscoordinator
        )
        .brief("sta open, zonder vooroordeel")
        .cite("Bijlage 2, leidraad", 454...455, "niet met vooringenomen blik")

        Guidance(
            "talk-solutions-are-simple", answers: .talkGuidance,
            "Oplossingen zijn vaak eenvoudiger en dichterbij dan op het eerste gezicht lijkt",
            to: mentor, ondersteuningscoordinator
        )
        .brief("oplossingen zijn vaak simpel en dichtbij")
        .modality(.description)
        .cite("Bijlage 2, leidraad", 455...456, "Oplossingen zijn vaak simpel")

        Guidance(
            "talk-ask-support", answers: .talkGuidance, "De school vraagt hoe zij de leerling daarbij kan ondersteunen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vraag hoe u kunt ondersteunen")
        .cite("Bijlage 2, leidraad", 458, "daarbij ondersteunen")

        Guidance(
            "talk-ask-needs", answers: .talkGuidance,
            "De school vraagt wat de leerling van haar nodig heeft om weer te kunnen komen",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vraag wat de leerling van school nodig heeft")
        .cite("Bijlage 2, leidraad", 460, "van mij/school nodig")

        Guidance(
            "talk-ask-what-school-can-do", answers: .talkGuidance,
            "De school vraagt wat zij voor de leerling kan doen", to: mentor, ondersteuningscoordinator
        )
        .brief("vraag wat de school kan doen")
        .cite("Bijlage 2, leidraad", 462, "als school voor je doen")

        Guidance(
            "talk-tone", answers: .talkGuidance,
            "De toon van het gesprek is doorslaggevend: open, eerlijk en neutraal", to: mentor,
            ondersteuningscoordinator
        )
        .brief("toon: open, eerlijk en neutraal (OEN)")
        .cite("Bijlage 2, leidraad", 464...465, "wees open, eerlijk en neutraal")
    }
}
