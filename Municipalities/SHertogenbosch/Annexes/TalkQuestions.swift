import RulePackKit

extension SHertogenbosch {
    @Provisions static var talkQuestions: [Provision] {
        questionsOnTheConsult
        questionsOnTreatment
        questionsOnStayingHome
    }

    @Provisions private static var questionsOnTheConsult: [Provision] {
        Guidance(
            "questions-as-handholds", answers: .talkQuestions,
            "De antwoorden op veelgestelde vragen over ziekteverzuim zijn bruikbaar als houvast in het gesprek",
            to: mentor, ondersteuningscoordinator
        )
        .brief("vragen rond ziekteverzuim, als houvast in het gesprek")
        .modality(.permission)
        .cite("Bijlage 2, Veel gestelde vragen", 482...486, "als handvatten voor het gesprek")

        Guidance(
            "question-why-ggd", answers: .talkQuestions,
            "Waarom naar de GGD na nette ziekmeldingen: het consult is geen controle, de jeugdarts denkt mee",
            to: mentor, ondersteuningscoordinator, on: "ouders hebben steeds netjes ziek gemeld"
        )
        .brief("Waarom naar de GGD? Geen controle, maar meedenken")
        .cite("Bijlage 2, Veel gestelde vragen", 487...491, "niet als controle bedoeld")

        Guidance(
            "question-why-ggd-advice", answers: .talkQuestions,
            "Na het consult kan de jeugdarts advies geven aan ouders en school, eventueel na contact met de "
                + "behandelaar",
            to: mentor, ondersteuningscoordinator, on: "ouders hebben steeds netjes ziek gemeld"
        )
        .brief("Waarom naar de GGD? De jeugdarts adviseert u en ons")
        .cite("Bijlage 2, Veel gestelde vragen", 491...492, "na het gesprek adviseren")

        Guidance(
            "question-hardly-ill", answers: .talkQuestions,
            "Wie vindt dat een leerling nauwelijks ziek was, hoort dat de criteria verantwoord zijn en het verzuim "
                + "ruim "
                + "bovengemiddeld",
            to: mentor, ondersteuningscoordinator, on: "ouders vinden dat de leerling bijna niet ziek was"
        )
        .brief("Bijna niet ziek? De criteria zijn verantwoord")
        .cite("Bijlage 2, Veel gestelde vragen", 494...495, "ruim meer dan gemiddeld ziek")

        Guidance(
            "question-school-knows", answers: .talkQuestions,
            "Ook als de klacht bekend is, heeft de school advies van de jeugdarts nodig over de invloed op de "
                + "schoolgang",
            to: mentor, ondersteuningscoordinator, on: "ouders menen dat de school al weet wat er is"
        )
        .brief("U weet wat er is? School kan invloed niet inschatten")
        .cite("Bijlage 2, Veel gestelde vragen", 497...499, "invloed van medische klachten")

        Guidance(
            "question-ill-is-ill", answers: .talkQuestions,
            "Op „ziek is ziek” volgt geen ontkenning: juist daarom denkt de jeugdarts mee over oplossingen of "
                + "aanpassingen "
                + "op school",
            to: mentor, ondersteuningscoordinator, on: "ziek is ziek"
        )
        .brief("Ziek is ziek? Ja; daarom meedenken over aanpassingen")
        .cite("Bijlage 2, Veel gestelde vragen", 501...503, "aanpassingen binnen de school")

        Guidance(
            "question-do-not-deny-illness", answers: .talkQuestions,
            "De school ontkent niet dat de leerling ziek is", to: mentor, ondersteuningscoordinator,
            on: "ziek is ziek"
        )
        .brief("Ziek is ziek? Niet ontkennen")
        .cite("Bijlage 2, Veel gestelde vragen", 502, "(Niet ontkennen)")

        Guidance(
            "question-can-doctor-cure", answers: .talkQuestions,
            "De jeugdarts maakt de leerling niet beter, maar denkt mee hoe zorg en onderwijs zich laten aanpassen",
            to: mentor, ondersteuningscoordinator, on: "kan de arts de leerling beter maken"
        )
        .brief("Maakt de arts beter? Nee, wel zorg en onderwijs passend")
        .cite("Bijlage 2, Veel gestelde vragen", 505...507, "de zorg en het onderwijs")
    }

    @Provisions private static var questionsOnTreatment: [Provision] {
        Guidance(
            "question-already-treated", answers: .talkQuestions,
            "Ook een leerling die al bij huisarts of specialist loopt gaat naar de GGD: de jeugdarts bespreekt de "
                + "klachten",
            to: mentor, ondersteuningscoordinator, on: "de leerling is al onder behandeling"
        )
        .brief("Al bij een arts? Ja, ook naar de jeugdarts")
        .cite("Bijlage 2, Veel gestelde vragen", 509...511, "de klachten doorspreken")

        Guidance(
            "question-already-treated-consultation", answers: .talkQuestions,
            "De jeugdarts overlegt zo nodig met de huisarts of andere behandelaars", to: mentor,
            ondersteuningscoordinator, on: "de leerling is al onder behandeling"
        )
        .brief("Al bij een arts? De jeugdarts overlegt zo nodig")
        .cite("Bijlage 2, Veel gestelde vragen", 511...512, "de huisarts of andere behandelaars")

        Guidance(
            "question-already-treated-in-line", answers: .talkQuestions,
            "De jeugdarts adviseert ouders en school in lijn met de visie en het beleid van de behandelaar",
            to: mentor, ondersteuningscoordinator, on: "de leerling is al onder behandeling"
        )
        .brief("Al bij een arts? Advies in lijn met de behandelaar")
        .cite("Bijlage 2, Veel gestelde vragen", 512...513, "overeenstemming met visie en beleid")

        Guidance(
            "question-already-treated-examples", answers: .talkQuestions,
            "Advies is bijvoorbeeld: terug naar de behandelaar, (voorlopig) aangepaste aanwezigheid, extra gesprek of "
                + "schoolmaatschappelijk werk",
            to: mentor, ondersteuningscoordinator, on: "de leerling is al onder behandeling"
        )
        .brief("Voorbeelden: behandelaar, aanwezigheid, gesprek, maatschappelijk werk")
        .cite("Bijlage 2, Veel gestelde vragen", 513...515, "aanpassing van aanwezigheid")

        Guidance(
            "question-already-treated-welcome", answers: .talkQuestions,
            "Behandelend artsen vinden overleg over functioneren en de invloed van behandeling vaak prettig",
            to: mentor, ondersteuningscoordinator, on: "de leerling is al onder behandeling"
        )
        .brief("Behandelend artsen vinden overleg vaak prettig")
        .modality(.description)
        .cite("Bijlage 2, Veel gestelde vragen", 515...517, "vaak erg prettig")
    }

    @Provisions private static var questionsOnStayingHome: [Provision] {
        Guidance(
            "question-grades-are-fine", answers: .talkQuestions,
            "Ook bij voldoende cijfers en ingehaalde lesstof is het van belang dat een leerling met klachten naar "
                + "school "
                + "gaat",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("Cijfers goed? Toch van belang naar school te gaan")
        .cite("Bijlage 2, Veel gestelde vragen", 519...522, "toch naar school gaat")

        Guidance(
            "question-staying-home-helps-little", answers: .talkQuestions,
            "Thuisblijven helpt vaak weinig: met minder regelmaat nemen klachten toe en lijdt het welbevinden",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("Thuisblijven geeft vaak weinig verbetering")
        .cite("Bijlage 2, Veel gestelde vragen", 522...524, "levert vaak weinig verbetering")

        Guidance(
            "question-stay-active", answers: .talkQuestions, "Het is van belang dat de leerling actief blijft",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("Actief blijven is belangrijk")
        .cite("Bijlage 2, Veel gestelde vragen", 524, "zij actief blijft")

        Guidance(
            "question-school-distracts", answers: .talkQuestions,
            "Naar school gaan leidt af, zodat de leerling zich beter kan gaan voelen en minder met klachten bezig is",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("School geeft afleiding van de klachten")
        .cite("Bijlage 2, Veel gestelde vragen", 524...525, "juist de afleiding")

        Guidance(
            "question-school-keeps-contact", answers: .talkQuestions,
            "Wie naar school gaat houdt beter contact met leeftijdsgenoten",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("School houdt contact met leeftijdsgenoten")
        .cite("Bijlage 2, Veel gestelde vragen", 525...526, "contact met leeftijdsgenoten")

        Guidance(
            "question-less-to-catch-up", answers: .talkQuestions,
            "Wie naar school gaat loopt minder achterstand op, die na terugkeer een extra last zou zijn",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("Minder achterstand om later in te halen")
        .cite("Bijlage 2, Veel gestelde vragen", 526...528, "minder achterstand op")

        Guidance(
            "question-learn-to-cope", answers: .talkQuestions,
            "De leerling leert met klachten om te gaan en er niet te snel aan toe te geven, ook met het oog op later "
                + "werk",
            to: mentor, ondersteuningscoordinator, on: "de cijfers zijn voldoende"
        )
        .brief("Leren omgaan met klachten, ook voor later werk")
        .cite("Bijlage 2, Veel gestelde vragen", 529...530, "leert om te gaan")
    }
}
