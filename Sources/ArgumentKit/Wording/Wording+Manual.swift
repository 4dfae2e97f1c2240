extension Wording {
    /// The heading above the name of a program.
    public var nameHeading: String { text(dutch: "NAAM", english: "NAME") }
    /// The heading above the ways to call a program.
    public var synopsisHeading: String { text(dutch: "SAMENVATTING", english: "SYNOPSIS") }
    /// The heading above what a program does.
    public var descriptionHeading: String { text(dutch: "BESCHRIJVING", english: "DESCRIPTION") }
    /// The heading above where to read on.
    public var seeAlsoHeading: String { text(dutch: "ZIE OOK", english: "SEE ALSO") }
    /// The title above every page of a manual.
    public var manualTitle: String { text(dutch: "Handleiding", english: "User manual") }
}
