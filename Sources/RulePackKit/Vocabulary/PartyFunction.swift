/// What a role or an organisation is for, under whatever local name: what makes regions comparable.
public struct PartyFunction: WordField {
    /// The id.
    public let id: String
    /// The function as a person reads it.
    public let name: Text

    /// Creates a function that the shared list lacks.
    public init(_ id: String, nl: String, en: String) {
        self.id = id
        name = Text(nl: nl, en: en)
    }
}

extension PartyFunction {
    /// The municipal department or regional office for compulsory education.
    public static let attendanceService = PartyFunction(
        "attendance-service", nl: "leerplichtafdeling", en: "attendance service")
    /// The officer for compulsory education.
    public static let attendanceOfficer = PartyFunction(
        "attendance-officer", nl: "leerplichtambtenaar", en: "attendance officer")
    /// Whoever manages the attendance service or one of its teams.
    public static let attendanceManager = PartyFunction(
        "attendance-manager", nl: "leidinggevende leerplicht", en: "attendance manager")
    /// Regional registration and help for school leavers above the age of compulsory education.
    public static let earlyLeaverService = PartyFunction(
        "early-leaver-service", nl: "RMC of loket voor 18-plus", en: "early school leaver service")
    /// The school as a whole.
    public static let school = PartyFunction("school", nl: "school", en: "school")
    /// The board over a school.
    public static let schoolBoard = PartyFunction("school-board", nl: "schoolbestuur", en: "school board")
    /// The head or location head of a school.
    public static let schoolHead = PartyFunction("school-head", nl: "schoolleiding", en: "school head")
    /// The teacher or mentor who knows the pupil.
    public static let mentor = PartyFunction("mentor", nl: "mentor of leerkracht", en: "mentor or teacher")
    /// The pivot of pupil care in a school.
    public static let careCoordinator = PartyFunction(
        "care-coordinator", nl: "zorg- of ondersteuningscoördinator", en: "care coordinator")
    /// Whoever looks after the absence records of a school.
    public static let absenceCoordinator = PartyFunction(
        "absence-coordinator", nl: "verzuimcoördinator", en: "absence coordinator")
    /// The fixed contact between school and municipality.
    public static let contactPerson = PartyFunction("contact-person", nl: "contactpersoon", en: "contact person")
    /// Other staff of a school.
    public static let schoolStaff = PartyFunction("school-staff", nl: "schoolpersoneel", en: "school staff")
    /// The pupil.
    public static let pupil = PartyFunction("pupil", nl: "leerling", en: "pupil")
    /// The parents or carers.
    public static let parents = PartyFunction("parents", nl: "ouders", en: "parents")
    /// The youth doctor.
    public static let youthDoctor = PartyFunction("youth-doctor", nl: "jeugdarts", en: "youth doctor")
    /// Youth health care: the organisation or its nurses.
    public static let youthHealth = PartyFunction("youth-health", nl: "jeugdgezondheidszorg", en: "youth health care")
    /// School social work.
    public static let socialWork = PartyFunction(
        "social-work", nl: "schoolmaatschappelijk werk", en: "school social work")
    /// The regional partnership of schools for inclusive education.
    public static let partnership = PartyFunction("partnership", nl: "samenwerkingsverband", en: "school partnership")
    /// Whoever directs that partnership.
    public static let partnershipDirector = PartyFunction(
        "partnership-director", nl: "directeur van het samenwerkingsverband", en: "director of the partnership")
    /// Staff of that partnership.
    public static let partnershipConsultant = PartyFunction(
        "partnership-consultant", nl: "consulent van het samenwerkingsverband", en: "partnership consultant")
    /// Municipal access to youth care, neighbourhood teams, family coaches.
    public static let youthCareAccess = PartyFunction(
        "youth-care-access", nl: "toegang tot jeugdhulp", en: "access to youth care")
    /// Providers of youth care and treatment.
    public static let careProvider = PartyFunction(
        "care-provider", nl: "hulpverlener of behandelaar", en: "care provider")
    /// Advice and reporting of domestic violence and child abuse.
    public static let childSafety = PartyFunction("child-safety", nl: "Veilig Thuis", en: "child safety")
    /// The municipality.
    public static let municipality = PartyFunction("municipality", nl: "gemeente", en: "municipality")
    /// The alderman.
    public static let alderman = PartyFunction("alderman", nl: "wethouder", en: "alderman")
    /// Policy officers of a municipality.
    public static let policyOfficer = PartyFunction("policy-officer", nl: "beleidsmedewerker", en: "policy officer")
    /// The public prosecutor.
    public static let prosecutor = PartyFunction("prosecutor", nl: "Openbaar Ministerie", en: "public prosecutor")
    /// Halt.
    public static let halt = PartyFunction("halt", nl: "Halt", en: "Halt")
    /// The council for the protection of children.
    public static let childProtection = PartyFunction(
        "child-protection", nl: "Raad voor de Kinderbescherming", en: "child protection council")
    /// The inspectorate of education.
    public static let inspectorate = PartyFunction(
        "inspectorate", nl: "onderwijsinspectie", en: "inspectorate of education")
    /// The national register of reports.
    public static let register = PartyFunction(
        "register", nl: "landelijk verzuimloket", en: "national absence register")
    /// An independent adviser on education.
    public static let educationConsultant = PartyFunction(
        "education-consultant", nl: "onderwijsconsulent", en: "education consultant")
    /// Whoever answers for a case.
    public static let caseOwner = PartyFunction("case-owner", nl: "casusverantwoordelijke", en: "case owner")
    /// Whoever chairs a meeting that decides.
    public static let chair = PartyFunction("chair", nl: "voorzitter", en: "chair")
    /// All partners together.
    public static let allPartners = PartyFunction("all-partners", nl: "de partners samen", en: "all partners")
    /// Bodies of consultation and their members.
    public static let representatives = PartyFunction(
        "representatives", nl: "vertegenwoordigers", en: "representatives")
    /// Anyone else.
    public static let other = PartyFunction("other", nl: "overige partij", en: "other party")

    /// Every shared function.
    public static let shared: [PartyFunction] = [
        .attendanceService, .attendanceOfficer, .attendanceManager, .earlyLeaverService, .school, .schoolBoard,
        .schoolHead, .mentor, .careCoordinator, .absenceCoordinator, .contactPerson, .schoolStaff, .pupil, .parents,
        .youthDoctor, .youthHealth, .socialWork, .partnership, .partnershipDirector,
        .partnershipConsultant, .youthCareAccess,
        .careProvider, .childSafety, .municipality, .alderman, .policyOfficer, .prosecutor, .halt, .childProtection,
        .inspectorate, .register, .educationConsultant, .caseOwner, .chair, .allPartners, .representatives, .other,
    ]
}
