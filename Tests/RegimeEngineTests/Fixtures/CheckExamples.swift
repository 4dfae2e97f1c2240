// Written by CheckExampleTests from what the checks show.
// swift-format-ignore-file
import RulePackKit

extension CheckExample {
    static let compiled: [CheckExample] = [
        .provisions("VK001", isRight: false) {
            Task("bellen", answers: .afterReport, "Leerplicht belt de school", by: "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            Task("bellen", answers: .afterReport, "De mentor belt de ouders", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK001", isRight: true) {
            Task("bellen", answers: .afterReport, "Leerplicht belt de school", by: "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
            Task("mentor-belt", answers: .afterReport, "De mentor belt de ouders", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK002", isRight: false) {
            Task("Mentor_praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK002", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK003", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling.", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK003", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK004", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
        },
        .provisions("VK004", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK005", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor", in: "bijlage")
        },
        .provisions("VK005", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor", in: "afspraken")
        },
        .provisions("VK006", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 10, "praat de mentor")
        },
        .provisions("VK006", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK007", isRight: false) {
            Task("zorgteam-bespreekt", answers: .afterReport, "Het zorgteam bespreekt de leerling", by: "school")
                .cite("Artikel 3", 14, "Stap 1: het zorgteam van de school")
        },
        .provisions("VK007", isRight: true) {
            Task("zorgteam-bespreekt", answers: .afterReport, "Het zorgteam bespreekt de leerling", by: "school")
                .cite("Artikel 3", 14, "het zorgteam")
        },
        .provisions("VK008", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 7...9, "praat de mentor")
        },
        .provisions("VK008", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK009", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "menntor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK009", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK010", isRight: false) {
            EscalationTier("school-1", answers: .schoolEscalation, "Waarschuwing", order: 1, of: .school)
                .cite("Artikel 3", 14, "Stap 1")
            EscalationTier("school-3", answers: .schoolEscalation, "Gesprek", order: 3, of: .school)
                .cite("Artikel 3", 15, "Stap 2")
        },
        .provisions("VK010", isRight: true) {
            EscalationTier("school-1", answers: .schoolEscalation, "Waarschuwing", order: 1, of: .school)
                .cite("Artikel 3", 14, "Stap 1")
            EscalationTier("school-2", answers: .schoolEscalation, "Gesprek", order: 2, of: .school)
                .cite("Artikel 3", 15, "Stap 2")
        },
        .provisions("VK011", isRight: false) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-9", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(9, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK011", isRight: true) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK012", isRight: false) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .lessonHours), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK012", isRight: true) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK013", isRight: false) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelaars", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK013", isRight: true) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
        },
        .provisions("VK014", isRight: false) {
            Task("mentor-praat", "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK014", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK015", isRight: false) {
            Task("mentor-praat", answers: .reportResponseTime, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK015", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .ambiguities("VK016", isRight: false) {
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "werkdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
        },
        .ambiguities("VK016", isRight: true) {
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
        },
        .ambiguities("VK017", isRight: false) {
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reaktie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
        },
        .ambiguities("VK017", isRight: true) {
            Ambiguity(
                "welke-werkdagen", .vague,
                question: Text(nl: "Welke dagen zijn werkdagen?", en: "Which days are working days?"),
                readings: [
                    Reading("weekdagen", nl: "Maandag tot en met vrijdag.", en: "Monday through Friday."),
                    Reading("schooldagen", nl: "Dagen waarop de school open is.", en: "Days the school is open."),
                ],
                default: "weekdagen", why: Text(nl: "Dat is gebruikelijk.", en: "That is usual."), affects: ["reactie"]
            )
            .cite("Artikel 1", 6, "werkdagen")
        },
        .provisions("VK018", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .in(.vo, .mbo)
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK018", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .in(.vo)
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .silences("VK019", isRight: false) {
            Silence(
                .lateArrivals, nl: "Te laat komen komt in de tekst niet voor.",
                en: "Late arrivals do not occur in the text.")
        },
        .silences("VK019", isRight: true) {
            Silence(.sickness, nl: "Ziekte komt in de tekst niet voor.", en: "Sickness does not occur in the text.")
        },
        .notRules("VK020", isRight: false) {
            NotRule(9, .introduction)
        },
        .notRules("VK020", isRight: true) {
            NotRule(8, .heading)
        },
        .provisions("VK021", isRight: false) {
            Task(
                "partners-bijeen", answers: .afterReport,
                "Leerplicht roept alle partners bij elkaar om samen een oplossing te zoeken", by: "leerplicht"
            )
            .cite("Artikel 3", 15, "alle partners")
        },
        .provisions("VK021", isRight: true) {
            Task(
                "partners-bijeen", answers: .afterReport, "Leerplicht belegt een gesprek met alle partners",
                by: "leerplicht"
            )
            .cite("Artikel 3", 15, "alle partners")
        },
        .provisions("VK022", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .interpreted(nl: "„de mentor” gelezen als die van de leerling", en: "")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK022", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .interpreted(nl: "„de mentor” gelezen als die van de leerling", en: "read as the pupil's own mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .ambiguities("VK023", isRight: false) {
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("vijf", nl: "Vijf werkdagen.", en: "Five working days."),
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(5), "reactie")),
                ],
                default: "vijf", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
        },
        .ambiguities("VK023", isRight: true) {
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("vijf", nl: "Vijf werkdagen.", en: "Five working days."),
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                ],
                default: "vijf", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
        },
        .provisions("VK024", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .when(.reported).when(.reported, is: false)
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK024", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .when(.reported)
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK025", isRight: false) {
            Threshold(
                "spijbelen-daarna", answers: .truancy, "De school meldt het opnieuw", of: .truancy,
                when: .atLeast(1, .times), over: .since(.blameworthy), by: "school"
            )
            .cite("Artikel 2", 11, "volgt een melding")
        },
        .provisions("VK025", isRight: true) {
            Threshold(
                "spijbelen-daarna", answers: .truancy, "De school meldt het opnieuw", of: .truancy,
                when: .atLeast(1, .times), over: .since(.reported), by: "school"
            )
            .cite("Artikel 2", 11, "volgt een melding")
        },
        .provisions("VK026", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .inForce(
                    Validity(
                        from: .day("2021-08-01"), through: .day("2021-07-31"),
                        note: Text(nl: "in schooljaar 2020-2021", en: "in school year 2020-2021")))
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK026", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .inForce(
                    Validity(
                        from: .day("2020-08-01"), through: .day("2021-07-31"),
                        note: Text(nl: "in schooljaar 2020-2021", en: "in school year 2020-2021")))
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .regimes("VK027", isRight: false) {
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [.vo], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
        },
        .regimes("VK027", isRight: true) {
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [.vo], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "GM9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
        },
        .provisions("VK028", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling ", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .provisions("VK028", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
        },
        .regimes("VK029", isRight: false) {
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "GM9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
        },
        .regimes("VK029", isRight: true) {
            Regime(
                "2021", title: "Afspraken 2021", shortTitle: "Afspraken",
                validity: Validity(
                    from: .day("2021-01-01"), through: .open, note: Text(nl: "vanaf 2021", en: "from 2021")),
                sectors: [.vo], jurisdictions: [Jurisdiction("Voorbeeldstad", code: "GM9999")],
                documents: [
                    SourceDocument(
                        "afspraken", title: "Afspraken over schoolverzuim",
                        sha256: "a5bf95c8bb2869ecc7b2bc6b21cc82fa050edbb4af38a25d7709a38f541460eb")
                ]
            ) {
                Role("mentor", "mentor", fills: .mentor).cite("Artikel 2", 9, "de mentor")
            }
        },
        .provisions("VK030", isRight: false) {
            Task("samen", answers: .afterReport, "Leerplicht en school praten samen", by: "leerplicht", "leerplicht")
                .cite("Artikel 1", 5, "Leerplicht reageert")
        },
        .provisions("VK030", isRight: true) {
            Task("samen", answers: .afterReport, "Leerplicht en school praten samen", by: "leerplicht", "school")
                .cite("Artikel 1", 5, "Leerplicht reageert")
        },
        .provisions("VK031", isRight: false) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
            Task("gesprek-mentor", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "met de leerling")
        },
        .provisions("VK031", isRight: true) {
            Task("mentor-praat", answers: .afterReport, "De mentor praat met de leerling", by: "mentor")
                .cite("Artikel 2", 9, "praat de mentor")
                .cite("Artikel 2", 9, "met de leerling")
        },
        .notRules("VK032", isRight: false) {
            NotRule(1, .heading)
            NotRule(1...3, .introduction)
        },
        .notRules("VK032", isRight: true) {
            NotRule(1, .heading)
            NotRule(3, .introduction)
        },
        .provisions("VK033", isRight: false) {
            Role("conrector", "conrector", fills: PartyFunction("school-head", nl: "conrector", en: "deputy head"))
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK033", isRight: true) {
            Role("conrector", "conrector", fills: .schoolHead)
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK034", isRight: false) {
            Contact("op-school", answers: .presencePo, "Leerplicht is elke week op school", frequency: .weekly)
                .in(.vo)
                .cite("Artikel 1", 5, "Leerplicht")
        },
        .provisions("VK034", isRight: true) {
            Contact("op-school", answers: .presenceVo, "Leerplicht is elke week op school", frequency: .weekly)
                .in(.vo)
                .cite("Artikel 1", 5, "Leerplicht")
        },
        .ambiguities("VK035", isRight: false) {
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                    Reading("twaalf", nl: "Twaalf dagen.", en: "Twelve days.", .within(.workingDays(10), "reactie")),
                ],
                default: "tien", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
        },
        .ambiguities("VK035", isRight: true) {
            Ambiguity(
                "hoeveel-dagen", .vague, question: Text(nl: "Hoeveel dagen?", en: "How many days?"),
                readings: [
                    Reading("tien", nl: "Tien werkdagen.", en: "Ten working days.", .within(.workingDays(10), "reactie")),
                    Reading("twaalf", nl: "Twaalf dagen.", en: "Twelve days.", .within(.workingDays(12), "reactie")),
                ],
                default: "tien", why: Text(nl: "Zo staat het er.", en: "It says so."), affects: ["reactie"]
            )
            .cite("Artikel 1", 5, "binnen vijf")
        },
        .provisions("VK036", isRight: false) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), leadsTo: Text(nl: "gesprek", en: "talk")
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
        },
        .provisions("VK036", isRight: true) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), over: CountingWindow(.schoolYear), leadsTo: Text(nl: "gesprek", en: "talk")
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
        },
        .provisions("VK037", isRight: false) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), over: CountingWindow(.schoolYear)
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
        },
        .provisions("VK037", isRight: true) {
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .atLeast(4, .dayparts), over: CountingWindow(.schoolYear), leadsTo: Text(nl: "gesprek", en: "talk")
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
        },
        .provisions("VK038", isRight: false) {
            Threshold(
                "verlof-10", answers: .leaveDays, "De schoolleider beslist over verlof", of: .leave,
                when: .atMost(10, .schoolDays), over: CountingWindow(.schoolYear),
                leadsTo: Text(nl: "de schoolleider beslist", en: "the head decides"), series: "verlof"
            )
            .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK038", isRight: true) {
            Threshold(
                "verlof-10", answers: .leaveDays, "De schoolleider beslist over verlof", of: .leave,
                when: .atMost(10, .schoolDays), over: CountingWindow(.schoolYear),
                leadsTo: Text(nl: "de schoolleider beslist", en: "the head decides")
            )
            .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK039", isRight: false) {
            Role("conrector", "conrector", fills: PartyFunction("school-heads", nl: "conrector", en: "deputy head"))
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK039", isRight: true) {
            Role("conrector", "conrector", fills: .schoolHead)
                .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK040", isRight: false) {
            Task(
                "fietsles",
                answers: Topic(
                    "cycling-lessons", .prevention, .task, nl: "Wie geeft fietsles?", en: "Who gives cycling lessons?"),
                "De mentor geeft fietsles", by: "mentor"
            )
            .cite("Artikel 2", 9, "de mentor")
        },
        .provisions("VK040", isRight: true) {
            Task("fietsles", answers: .afterReport, "De mentor geeft fietsles", by: "mentor")
                .cite("Artikel 2", 9, "de mentor")
        },
    ]
}
