/// A field or a question of a form.
public struct FormField: Rule {
    /// The kind of provision.
    public static var kind: Kind { .formField }

    /// What it has in common with provisions of every kind.
    public var particulars: Particulars
    /// The form it stands on.
    public internal(set) var form: FormName = ""
    /// The number on the form.
    public internal(set) var order: Int?
    /// The choices it offers.
    public internal(set) var options: [String] = []

    /// The fields, in the order in which they are shown.
    public static let fields: [Field<FormField>] = [
        Field("form", nl: "formulier", en: "form", \.form),
        Field("order", nl: "volgnummer", en: "order", \.order),
        Field("options", nl: "keuzes", en: "options", \.options),
    ]

    /// Creates an empty rule, whose fields are then set one by one.
    public init(_ particulars: Particulars) {
        self.particulars = particulars
    }

    /// Creates a form field; the title is the label, in our own words where it is a sentence.
    public init(
        _ name: String, answers topic: Topic? = nil, _ title: String, on form: FormName, order: Int? = nil,
        options: [String] = []
    ) {
        particulars = Particulars(id: name, answers: Answers(topic), title: title, modality: Self.kind.usualModality)
        self.form = form
        self.order = order
        self.options = options
    }
}
