import Testing

@testable import ArgumentKit

struct ManualRendererTests {
    @Test func `the page of a small program`() {
        let command = Command(
            "run", summary: "Doet 't.", options: [.value(Sample.format)], positionals: [Sample.place],
            examples: [Example("p run --format json", "Als JSON.")])
        let program = Program(
            "p", version: "1.2", summary: "Doet iets.", discussion: "Meer.\n\n.Nog meer.", commands: [command],
            environment: [EnvironmentVariable("P_LANG", help: "Taal.")], exitStatuses: [ExitStatus(0, help: "Gedaan.")])
        let page = #"""
            .nr HY 0
            .TH "P" "1" "" "p 1.2" "Handleiding"
            .ad l
            .SH "NAAM"
            p \- doet iets
            .SH "SAMENVATTING"
            \fBp\fR \fIOPDRACHT\fR [OPTIES]
            .br
            \fBp\fR \fBhelp\fR [\fIOPDRACHT\fR]
            .SH "BESCHRIJVING"
            Doet iets.
            .PP
            Meer.
            .PP
            \&.Nog meer.
            .SH "OPDRACHTEN"
            .SS "run"
            \fBp run\fR [OPTIES] \fI[PLAATS]\fR
            .PP
            Doet \[aq]t.
            .TP
            \fIPLAATS\fR
            Waar het heen gaat.
            .TP
            \fB\-f\fR, \fB\-\-format\fR \fIVORM\fR
            Vorm van de uitvoer (text of json; standaard: text).
            .PP
            Als JSON.
            .PP
            .RS 4
            .EX
            p run \-\-format json
            .EE
            .RE
            .SH "OPTIES"
            .TP
            \fB\-h\fR, \fB\-\-help\fR
            Toon deze uitleg.
            .TP
            \fB\-\-version\fR
            Toon de versie.
            .SH "OMGEVING"
            .TP
            \fBP_LANG\fR
            Taal.
            .SH "AFSLUITSTATUS"
            .TP
            \fB0\fR
            Gedaan.
            .SH "ZIE OOK"
            Uitleg bij een opdracht: p help OPDRACHT

            """#
        #expect(ManualRenderer(program).page == page)
    }

    @Test func `headings are in the language of the reader`() {
        let page = ManualRenderer(Sample.program, wording: .english).page
        let headings = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
        #expect(
            headings == [
                "\"NAME\"", "\"SYNOPSIS\"", "\"DESCRIPTION\"", "\"COMMANDS\"", "\"OPTIONS\"", "\"EXAMPLES\"",
                "\"SEE ALSO\"",
            ])
    }

    @Test func `text obeys nothing: no macro but ours, no escape but ours, ASCII alone`() {
        let page = ManualRenderer(Hostile.program).page
        let macros: Set<Substring> = [
            ".nr", ".TH", ".ad", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".EX", ".EE", ".br",
        ]
        for line in page.split(separator: "\n") {
            #expect(line.first != "'")
            if line.first == "." { #expect(macros.contains(line.prefix { $0 != " " }), "\(line)") }
            if line.hasPrefix(".SH") { #expect(!line.contains("BROKEN")) }
        }
        #expect(page.unicodeScalars.allSatisfy { $0.isASCII })
        #expect(page.contains(#"Don\[aq]t [stop] \[rs] at: $(touch broken) \[ga]touch broken\[ga] \[dq]here\[dq]"#))
    }

    @Test(arguments: [
        ("één ‘naam’", #"\[u00E9]\[u00E9]n \[u2018]naam\[u2019]"#), ("-x ~ ^", #"\-x \[ti] \[ha]"#), ("a\nb", "a b"),
        ("'x", #"\[aq]x"#), (".x", #"\&.x"#), ("\u{1F600}", #"\[u1F600]"#), ("\u{1B}[1m", "[1m"),
    ])
    func `text is escaped`(text: String, roff: String) {
        #expect(Roff.text(text) == roff)
    }
}
