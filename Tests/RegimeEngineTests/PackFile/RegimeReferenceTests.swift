import Testing

@testable import RegimeEngine

struct RegimeReferenceTests {
    @Test(arguments: [
        ("role", "p/2020/role"), ("other/2020/role", "other/2020/role"), ("p/2020/role", "p/2020/p/2020/role"),
        ("p/2020", "p/2020"), ("p/2021/role", "p/2021/role"), ("/", "/"),
        ("\u{301}", "p/2020/\u{301}"), ("a/\u{301}", "a/\u{301}"),
    ])
    func `a name comes back from what is written for it`(name: String, written: String) {
        let references = RegimeReference(regime: "p/2020")
        #expect(references.written(name) == written)
        #expect(references.name(written).unicodeScalars.elementsEqual(name.unicodeScalars))
    }
}
