import RulePackKit

extension Tilburg {
    @Provisions static var family: [Provision] {
        Task(
            "parents-first-responsible", answers: .tasksParents,
            "Voor de ontwikkeling van het kind zijn ouders of verzorgers als eersten verantwoordelijk", by: ouders
        )
        .brief("ouders: eerst verantwoordelijk voor ontwikkeling kind")
        .modality(.principle)
        .cite("A. Ouders en leerling", 38, "eerstverantwoordelijk")

        Task(
            "finding-the-need", answers: .earlySignals,
            "School en ketenpartners zoeken als eersten uit welke ondersteuning een verzuimende leerling vraagt",
            by: school, ketenpartners
        )
        .brief("school en ketenpartners zoeken de ondersteuningsvraag uit")
        .modality(.principle)
        .cite("A. Ouders en leerling", 38, "eerst aangewezen om te achterhalen")

        Task(
            "needs-seen-in-time", answers: .earlySignals,
            "Onderwijs en gemeente willen een werkwijze die ondersteuningsvragen op tijd ziet en onderzoekt",
            by: primairOnderwijs, gemeente
        )
        .brief("onderwijs en gemeente samen: tijdig zien en analyseren")
        .modality(.aim)
        .interpreted(
            nl: "De tekst zegt gezamenlijke verantwoording; wij lezen: verantwoordelijkheid.",
            en: "The text says joint account; we read: joint responsibility."
        )
        .cite("Uitwerking gezamenlijke verzuimaanpak", 32, "tijdig worden gesignaleerd en geanalyseerd")

        Task(
            "fitting-interventions", answers: .tasksAllPartners,
            "De gezamenlijke werkwijze moet passende interventies mogelijk maken", by: primairOnderwijs, gemeente
        )
        .brief("passende interventies mogelijk maken")
        .modality(.aim)
        .cite("Uitwerking gezamenlijke verzuimaanpak", 32, "passende interventies kunnen worden ingezet")

        Task(
            "parents-involved-at-once", answers: .familyInvolvement,
            "Ouders worden direct betrokken, en er wordt samen met hen opgetrokken", by: school, ketenpartners,
            with: ouders
        )
        .brief("ouders direct betrekken en samen optrekken")
        .modality(.principle)
        .interpreted(
            nl: "De zin noemt geen handelende partij; wij lezen school en ketenpartners uit de zin ervoor.",
            en: "The sentence names no actor; we read school and partners from the sentence before."
        )
        .cite("A. Ouders en leerling", 40, "direct hierbij te betrekken")

        Task(
            "close-cooperation-with-parents", answers: .familyInvolvement,
            "Omdat veel vragen ook thuis spelen, is nauwe samenwerking met ouders nodig", by: school, ketenpartners,
            with: ouders
        )
        .brief("nauwe samenwerking met ouders is nodig")
        .modality(.principle)
        .cite("A. Ouders en leerling", 40, "nauwe samenwerking met de ouders")

        Task(
            "parents-able-to-act", answers: .familyInvolvement,
            "School en professionals letten op het vermogen van ouders om doeltreffend te handelen",
            by: school, ketenpartners, with: ouders
        )
        .brief("letten op wat ouders zelf kunnen")
        .interpreted(
            nl: "De tekst zegt professionals; wij lezen: die van de ketenpartners.",
            en: "The text says professionals; we read: those of the partners."
        )
        .cite("A. Ouders en leerling", 40, "vermogen van de ouders")

        Task(
            "parents-as-equals", answers: .familyInvolvement,
            "School en professionals letten erop dat ouders gelijkwaardige partner kunnen zijn",
            by: school, ketenpartners, with: ouders
        )
        .brief("letten erop dat ouders gelijkwaardige partner kunnen zijn")
        .interpreted(
            nl: "De tekst zegt professionals; wij lezen: die van de ketenpartners.",
            en: "The text says professionals; we read: those of the partners."
        )
        .cite("A. Ouders en leerling", 40, "gelijkwaardige partner")
    }
}
