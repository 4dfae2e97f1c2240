import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var childSafety: [Provision] {
        offer
        discussion
        support
    }

    @Provisions private static var offer: [Provision] {
        Task(
            "vt-advice-and-support", answers: .childSafety, "Bij Veilig Thuis is advies en steun te krijgen",
            by: veiligThuis
        )
        .brief("Veilig Thuis geeft advies en ondersteuning")
        .modality(.description)
        .cite("Veilig Thuis", 92, "advies en ondersteuning")

        Task(
            "vt-reporting", answers: .childSafety,
            "Huiselijk geweld en kindermishandeling zijn bij Veilig Thuis te melden", by: veiligThuis
        )
        .brief("melden kan bij Veilig Thuis")
        .modality(.description)
        .cite("Veilig Thuis", 92, "melden van huiselijk geweld")

        Task(
            "vt-any-moment", answers: .childSafety, "Veilig Thuis is altijd om advies te vragen", by: adviesvrager,
            with: veiligThuis
        )
        .brief("advies vragen kan op elk moment")
        .modality(.permission)
        .cite("Veilig Thuis", 92, "op elk moment")

        Task(
            "vt-anonymous", answers: .childSafety, "Wie Veilig Thuis om advies vraagt, kan anoniem blijven",
            by: adviesvrager, with: veiligThuis
        )
        .brief("advies vragen kan anoniem")
        .modality(.permission)
        .cite("Veilig Thuis", 92, "Dit kan anoniem")
    }

    @Provisions private static var discussion: [Provision] {
        Task(
            "vt-what-is-unsafe", answers: .childSafety,
            "Veilig Thuis vraagt de adviesvrager wat die aan onveiligheid opmerkt", by: veiligThuis,
            with: adviesvrager
        )
        .brief("bespreekt welke onveiligheid er is")
        .cite("Veilig Thuis, Bespreken", 96, "onveiligheid ziet de adviesvrager")

        Task(
            "vt-suspicion", answers: .childSafety,
            "Veilig Thuis weegt met de adviesvrager of het op huiselijk geweld of kindermishandeling kan duiden",
            by: veiligThuis, with: adviesvrager
        )
        .brief("bespreekt of er een vermoeden is")
        .cite("Veilig Thuis, Bespreken", 96, "op een vermoeden van")

        Task(
            "vt-talking-about-it", answers: .childSafety,
            "Veilig Thuis bespreekt hoe de zorg met directbetrokkenen ter sprake kan komen", by: veiligThuis,
            with: adviesvrager
        )
        .brief("bespreekt hoe het bespreekbaar te maken")
        .cite("Veilig Thuis, Bespreken", 97, "bespreekbaar worden gemaakt")

        Task(
            "vt-what-to-do", answers: .childSafety,
            "Veilig Thuis bespreekt wat de adviesvrager zelf tegen de onveiligheid kan doen", by: veiligThuis,
            with: adviesvrager
        )
        .brief("bespreekt wat de adviesvrager zelf kan doen")
        .cite("Veilig Thuis, Bespreken", 98, "onveiligheid aan te pakken")

        Task(
            "vt-other-experts", answers: .childSafety,
            "Veilig Thuis bespreekt welke andere deskundigen de adviesvrager erbij kan halen", by: veiligThuis,
            with: adviesvrager
        )
        .brief("bespreekt welke deskundigen mee kunnen doen")
        .cite("Veilig Thuis, Bespreken", 99, "andere deskundigen te betrekken")

        Task(
            "vt-own-task", answers: .childSafety, "Veilig Thuis bespreekt of het zelf iets moet doen",
            by: veiligThuis, with: adviesvrager
        )
        .brief("bespreekt of Veilig Thuis zelf een taak heeft")
        .cite("Veilig Thuis, Bespreken", 100, "taak voor Veilig Thuis weggelegd")
    }

    @Provisions private static var support: [Provision] {
        Intervention(
            "vt-prepares-talks", answers: .childSafety,
            "Veilig Thuis kan helpen gesprekken met directbetrokkenen voor te bereiden", by: veiligThuis
        )
        .brief("steun bij voorbereiden van gesprekken")
        .cite("Veilig Thuis, Ondersteunen", 104, "voorbereiding van gesprekken")

        Intervention(
            "vt-during-talks", answers: .childSafety,
            "Veilig Thuis kan steun geven terwijl een gesprek met directbetrokkenen gaande is", by: veiligThuis
        )
        .brief("steun tijdens gesprekken")
        .cite("Veilig Thuis, Ondersteunen", 105, "tijdens gesprekken")

        Intervention(
            "vt-safety-plan", answers: .childSafety,
            "Veilig Thuis kan helpen een veiligheidsplan te maken en/of door te nemen", by: veiligThuis
        )
        .brief("steun bij een veiligheidsplan")
        .cite("Veilig Thuis, Ondersteunen", 106, "een veiligheidsplan")

        Intervention(
            "vt-team-meeting", answers: .childSafety,
            "Veilig Thuis kan bij lokaal teamoverleg zijn om volgende stappen bij geweld of mishandeling te bespreken",
            by: veiligThuis
        )
        .brief("aanwezig bij lokaal teamoverleg")
        .cite("Veilig Thuis, Ondersteunen", 107, "lokaal teamoverleg")
    }
}
