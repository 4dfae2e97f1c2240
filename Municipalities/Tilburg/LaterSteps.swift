import RulePackKit

extension Tilburg {
    @Provisions static var secondStep: [Provision] {
        Task(
            "team-seeks-solution", answers: .tierApproach,
            "In stap 2 bespreekt het ondersteuningsteam de leerling en probeert het de schoolgang te herstellen",
            by: ondersteuningsteam, at: ondersteuningsoverleg
        )
        .brief("stap 2: ondersteuningsteam zoekt een oplossing")
        .cite("Stap 2, Doel", 158, "bespreekt de ingebrachte leerling")

        Task(
            "ib-er-nominates", answers: .tasksCareCoordinator,
            "De IB-er draagt de leerling voor in het ondersteuningsoverleg", by: ibEr, at: ondersteuningsoverleg
        )
        .brief("draagt de leerling voor in het ondersteuningsoverleg")
        .cite("Stap 2, Concrete werkwijze", 161, "draagt de leerling ter bespreking")

        Task(
            "solution-with-family-and-experts", answers: .caseMeetingWork,
            "Met ouders, leerling en experts wordt naar een passende oplossing gezocht", by: ondersteuningsteam,
            with: ouders, leerling, experts, at: ondersteuningsoverleg
        )
        .brief("zoekt met ouders, leerling en experts een oplossing")
        .cite("Stap 2, Concrete werkwijze", 161, "leerling en experts")

        Task(
            "smart-plan", answers: .planOfApproach, "Het plan van aanpak van stap 2 is SMART",
            at: ondersteuningsoverleg
        )
        .brief("het plan is SMART")
        .cite("Stap 2, Concrete werkwijze", 161, "SMART plan van aanpak")

        Task(
            "feedback-moment", answers: .caseMeetingWork,
            "In stap 2 wordt een moment bepaald waarop wordt teruggekoppeld", at: ondersteuningsoverleg
        )
        .brief("bepaalt een moment van terugkoppeling")
        .cite("Stap 2, Concrete werkwijze", 161, "terugkoppeling plaatsvindt")

        Task(
            "keeping-sharp", answers: .caseMeetingWork,
            "Voorzitter en leden van het overleg letten er samen op dat het doel op tijd en helemaal wordt bereikt",
            by: voorzitterOndersteuning, ondersteuningsteam, at: ondersteuningsoverleg
        )
        .brief("leden houden elkaar scherp op tijdig, volledig resultaat")
        .cite("Stap 2, Concrete werkwijze", 161, "houden elkaar scherp")
    }

    @Provisions static var thirdStep: [Provision] {
        Task(
            "targeted-support", answers: .tierApproach,
            "In stap 3 steunt Plein013 de school via de makelaars van het TLV-loket bij complexe vragen",
            by: plein013, makelaar, with: school
        )
        .brief("stap 3: makelaars steunen de school")
        .cite("Stap 3, Doel", 169, "oplossen van complexe ondersteuningsvragen")

        Task(
            "basic-question", answers: .tierApproach,
            "In stap 3 is de vraag wat de school nodig heeft om deze leerling passend onderwijs te geven",
            by: plein013, with: school
        )
        .brief("stap 3: wat heeft de school nodig?")
        .cite("Stap 3, Doel", 169, "De basisvraag")

        Task(
            "team-calls-desk", answers: .escalationInitiator,
            "Het ondersteuningsteam roept in stap 3 de hulp in van het TLV-loket", by: ondersteuningsteam,
            with: tlvLoket
        )
        .brief("naar TLV-loket: het ondersteuningsteam")
        .cite("Stap 3, Concrete aanpak", 171, "roept de hulp in")

        Task(
            "extra-expertise", answers: .tasksPartnership,
            "Plein013 zorgt voor aanvullende deskundigheid als die nodig is", by: plein013
        )
        .brief("zorgt zo nodig voor aanvullende deskundigheid")
        .cite("Stap 3, Concrete aanpak", 171, "aanvullende deskundigheid nodig")
    }

    @Provisions static var fourthStep: [Provision] {
        Task(
            "case-handed-over", answers: .escalationInitiator,
            "De voorzitter van de Actietafel krijgt een casus die vastliep van Plein013", by: plein013,
            with: voorzitterActietafel, at: actietafel
        )
        .brief("Plein013 draagt over aan de voorzitter van de Actietafel")
        .cite("Stap 4, Concrete aanpak", 182, "over aan de voorzitter")

        Task(
            "meeting-to-measure", answers: .deadlockMeeting,
            "De voorzitter van de Actietafel organiseert een bijeenkomst op maat van de casus",
            by: voorzitterActietafel, at: actietafel
        )
        .brief("voorzitter organiseert een bijeenkomst op maat")
        .cite("Stap 4, Concrete aanpak", 182, "een bijeenkomst op maat")

        Task(
            "plein013-supports-table", answers: .tasksPartnership,
            "Plein013 helpt de voorzitter bij het organiseren van de Actietafel", by: plein013,
            with: voorzitterActietafel, at: actietafel
        )
        .brief("ondersteunt het organiseren van de Actietafel")
        .cite("Stap 4, Concrete aanpak", 182, "met ondersteuning van Plein013")

        Task(
            "small-fixed-group", answers: .deadlockMeeting,
            "Aan de Actietafel zit, naast de ouder, een kleine vaste groep", with: ouders, at: actietafel
        )
        .brief("kleine vaste groep naast de ouder")
        .modality(.description)
        .cite("Stap 4, Betrokkenen", 179, "kleine vaste groep")

        Task(
            "possible-participants", answers: .deadlockMeeting,
            "Aan de Actietafel kunnen gemeente, Plein013, het betrokken PO, ouders en leerling meepraten",
            with: teammanagerSociaal, teammanagerLeerplicht, directeurPlein013, bestuurderPO, ouders, leerling,
            at: actietafel
        )
        .brief("gemeente, Plein013, betrokken PO, ouders en leerling")
        .modality(.permission)
        .cite("Stap 4, Betrokkenen", 181, "Mogelijke gesprekspartners")

        Task(
            "vo-optional", answers: .deadlockMeeting,
            "Deelname van een directeur of bestuurder van het VO aan de Actietafel is optioneel",
            by: bestuurderVO, at: actietafel
        )
        .brief("directeur of bestuurder van het VO: optioneel")
        .modality(.permission)
        .cite("Stap 4, Betrokkenen", 181, "het VO (optioneel)")

        Task(
            "composition", answers: .deadlockMeeting,
            "Bij de samenstelling van de Actietafel tellen expertise en mandaat van de deelnemers nadrukkelijk",
            at: actietafel
        )
        .brief("samenstelling naar expertise en mandaat")
        .cite("Stap 4, Concrete aanpak", 182, "benodigde expertise en mandaat")

        Task(
            "chair-may-be", answers: .deadlockMeeting,
            "Voorzitter van de Actietafel kan de gemeente of een onafhankelijke derde zijn",
            by: gemeente, onafhankelijkeDerde, at: actietafel
        )
        .brief("voorzitter: gemeente of onafhankelijke derde")
        .modality(.permission)
        .cite("Stap 4, Betrokkenen", 181, "voorzitterschap kan worden belegd")

        Task(
            "chair-advised-at-start", answers: .deadlockMeeting,
            "Voor de startfase wordt aanbevolen dat gemeente of een onafhankelijke derde de Actietafel voorzit",
            by: gemeente, onafhankelijkeDerde, at: actietafel
        )
        .brief("in de startfase: gemeente of derde als voorzitter")
        .modality(.advice)
        .cite("Stap 4, Betrokkenen", 181, "In de startfase")

        Task(
            "one-takes-pupil", answers: .solutions,
            "De Actietafel eindigt met de afspraak dat één organisatie de leerling een plaats biedt", at: actietafel
        )
        .brief("één organisatie neemt de plaatsing op zich")
        .cite("Stap 4, Concrete aanpak", 182, "één van de betrokken organisaties")

        Task(
            "solve-it-now", answers: .tierApproach,
            "In stap 4 moeten betrokkenen het probleem nu oplossen", at: actietafel
        )
        .brief("stap 4: het probleem nu oplossen")
        .cite("Stap 4, Kantelpunt", 184, "nu op te lossen")
    }
}
