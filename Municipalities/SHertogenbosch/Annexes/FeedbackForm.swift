import RulePackKit

extension SHertogenbosch {
    static let terugkoppelingZiekteverzuim: FormName = "terugkoppeling-ziekteverzuimbegeleiding"

    @Provisions static var feedbackForm: [Provision] {
        Form(
            terugkoppelingZiekteverzuim.name, answers: .forms, "Terugkoppeling ziekteverzuimbegeleiding",
            from: jeugdarts, to: ondersteuningscoordinator, leerling, ouders,
            purpose: "het resultaat van het gesprek en de afspraken terugkoppelen"
        )
        .interpreted(
            nl:
                "Het formulier in bijlage 6 draagt geen naam; hoofdstuk 4 noemt naam, afzender en ontvangers en "
                + "verwijst "
                + "hierheen.",
            en: "The form in annex 6 carries no name; chapter 4 gives its name, sender and receivers and refers to it."
        )
        .cite("Bijlage 6", 720, "Bijlage 6 Hart voor Brabant")
        .cite("4. Samenwerking, Jeugdarts", 280...282, "‘terugkoppeling ziekteverzuim")

        Consent(
            "feedback-form-consent", answers: .whatIsShared,
            "Op het terugkoppelformulier staat informatie voor school alleen met toestemming van leerling en/of ouder",
            to: .sharingData, from: leerling, ouders
        )
        .brief("informatie aan school: toestemming leerling en/of ouder")
        .cite("Bijlage 6", 747, "leerling en / of ouder")

        feedbackFormFields
    }

    @Provisions private static var feedbackFormFields: [Provision] {
        FormField("feedback-form-pupil", answers: .formFields, "Naam van de leerling", on: terugkoppelingZiekteverzuim)
            .cite("Bijlage 6", 722, "Naam leerling")
        FormField("feedback-form-birth-date", answers: .formFields, "Geboortedatum", on: terugkoppelingZiekteverzuim)
            .cite("Bijlage 6", 723, "Geboortedatum")
        FormField(
            "feedback-form-employee", answers: .formFields, "Naam van de JGZ-medewerker",
            on: terugkoppelingZiekteverzuim
        )
        .interpreted(
            nl: "Het formulier zegt JGZ-medewerker; volgens hoofdstuk 4 is het de jeugdarts die terugkoppelt.",
            en: "The form says JGZ employee; by chapter 4 it is the youth doctor who feeds back."
        )
        .cite("Bijlage 6, Gegevens JGZ-medewerker", 725...726, "Naam:")
        FormField(
            "feedback-form-employee-phone", answers: .formFields, "Telefoonnummer van de JGZ-medewerker",
            on: terugkoppelingZiekteverzuim
        )
        .cite("Bijlage 6, Gegevens JGZ-medewerker", 728, "Telefoonnummer")
        FormField(
            "feedback-form-employee-email", answers: .formFields, "E-mailadres van de JGZ-medewerker",
            on: terugkoppelingZiekteverzuim
        )
        .cite("Bijlage 6, Gegevens JGZ-medewerker", 730, "E-mail")
        FormField(
            "feedback-form-contact-date", answers: .formFields, "Datum van het contact",
            on: terugkoppelingZiekteverzuim
        )
        .cite("Bijlage 6", 732, "Datum contact")
        FormField(
            "feedback-form-kind-of-talk", answers: .formFields, "Soort gesprek", on: terugkoppelingZiekteverzuim,
            options: ["eerste gesprek", "vervolgcontact"]
        )
        .interpreted(
            nl: "Het eerste hokje is beschadigd gelezen; wij lezen: eerste gesprek.",
            en: "The first tick box was misread; we read: first talk."
        )
        .cite("Bijlage 6, Soort gesprek", 734...736, "vervolgcontact")
        FormField(
            "feedback-form-manner-of-talk", answers: .formFields, "Gespreksvorm", on: terugkoppelingZiekteverzuim,
            options: [
                "gesprek met leerling", "telefonisch gesprek met leerling", "gesprek met ouder of verzorger",
                "telefonisch gesprek met ouder of verzorger", "gesprek met leerling en ouder of verzorger",
            ]
        )
        .cite("Bijlage 6, Gespreksvorm", 738...742, "telefonisch gesprek met leerling")
        .cite("Bijlage 6, Gespreksvorm", 743...745, "gesprek met leerling en ouder")
        FormField(
            "feedback-form-information", answers: .formFields, "Informatie die voor de school van belang is",
            on: terugkoppelingZiekteverzuim
        )
        .cite("Bijlage 6", 747, "Relevante informatie voor school")
        FormField(
            "feedback-form-conclusion", answers: .formFields, "Conclusie: of de leerling aan de lessen kan meedoen",
            on: terugkoppelingZiekteverzuim,
            options: [
                "kan volledig meedoen", "kan deels meedoen (met re-integratieadvies)",
                "kan niet meedoen (met re-integratieadvies)",
            ]
        )
        .cite("Bijlage 6, Conclusie", 749...751, "Leerling kan volledig")
        .cite("Bijlage 6, Conclusie", 753, "Leerling kan deels")
        .cite("Bijlage 6, Conclusie", 754, "Leerling kan niet")
        FormField(
            "feedback-form-reintegration-advice", answers: .formFields, "Re-integratieadvies",
            on: terugkoppelingZiekteverzuim
        )
        .interpreted(
            nl: "De conclusie verwijst naar een advies onder aan het formulier; een eigen vak daarvoor staat er niet.",
            en: "The conclusion refers to advice at the foot of the form; no box of its own stands there."
        )
        .cite("Bijlage 6, Conclusie", 753...754, "zie onder voor re-integratieadvies")
        FormField(
            "feedback-form-agreements", answers: .formFields,
            "Concrete afspraken die met leerling en ouder of verzorger zijn gemaakt", on: terugkoppelingZiekteverzuim
        )
        .cite("Bijlage 6", 756, "gemaakte afspraken")
    }
}
