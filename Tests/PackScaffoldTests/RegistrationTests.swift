import Foundation
import PackScaffold
import Testing

struct RegistrationTests {
    @Test func `a new municipality is one entry in each of two files, and nothing else changes`() throws {
        let folder = try PackageFolder.ofThisPackage()
        let before = folder.contents
        let made = NewMunicipality(try PlaceName("Nérgens-aan-Zee"), in: folder.path)
        try made.write()
        let after = folder.contents
        #expect(Set(after.keys).subtracting(before.keys) == Set(made.files.map(\.path)))
        let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
        #expect(changed == made.touched.sorted())
        #expect(try added(to: "Package.swift", before, after).contains("\"NergensAanZee\"]"))
        let list = try added(to: "Sources/BuiltInPacks/BuiltInPacks.swift", before, after)
        #expect(list.contains("import NergensAanZee"))
        #expect(list.contains("NergensAanZee.self,"))
    }

    @Test func `imports stay in alphabetical order`() throws {
        // No such places: one that is, somebody may add.
        for name in [
            "Aa bij Nergens", "Dal bij Nergens", "Noord bij Nergens", "Schans bij Nergens", "Zuid bij Nergens",
        ] {
            let folder = try PackageFolder.ofThisPackage()
            let before = try folder.imports()
            try NewMunicipality(try PlaceName(name), in: folder.path).write()
            let imports = try folder.imports()
            #expect(imports == imports.sorted())
            #expect(Set(imports).subtracting(before).count == 1 && imports.count == before.count + 1)
        }
    }

    @Test func `many municipalities keep within the width of a line, each once and in the order in which they came`()
        throws
    {
        let folder = try PackageFolder.ofThisPackage()
        let names = ["A", "B", "C", "D"].flatMap { first in "abcdefghij".map { "Plaats\(first)\($0)" } }
        for name in names { try NewMunicipality(try PlaceName(name), in: folder.path).write() }
        for file in ["Package.swift", "Sources/BuiltInPacks/BuiltInPacks.swift"] {
            let text = try #require(folder.text(file))
            let listed = text.matches(of: /Plaats\w\w/).map { String($0.output) }
            let entries =
                file == "Package.swift" ? listed : Array(listed.drop { $0 != "PlaatsAa" }.dropFirst(names.count))
            #expect(entries == names)
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
        }
    }

    @Test func `one that is there already is refused by its folder, whatever its capitals`() throws {
        let folder = try PackageFolder.ofThisPackage()
        let before = folder.contents
        for name in ["Den Haag", "DEN HAAG", "den-haag", "DenHaag"] {
            #expect(throws: ScaffoldProblem.exists("Municipalities/DenHaag")) {
                try NewMunicipality(try PlaceName(name), in: folder.path).write()
            }
        }
        #expect(folder.contents == before)
    }

    @Test(arguments: [
        ("Regime engine", "RegimeEngine"), ("verzuim", "Verzuim"), ("Verzuimkompas", "Verzuimkompas"),
        ("Argument kit tests", "ArgumentKitTests"), ("Tilburg tests", "TilburgTests"),
        ("New municipality", "NewMunicipality"),
    ])
    func `the name of another part of the package is refused`(name: String, taken: String) throws {
        let folder = try PackageFolder.ofThisPackage()
        let before = folder.contents
        #expect(throws: ScaffoldProblem.taken(taken)) {
            try NewMunicipality(try PlaceName(name), in: folder.path).write()
        }
        #expect(folder.contents == before)
    }

    @Test(arguments: ["Package.swift", "Sources/BuiltInPacks/BuiltInPacks.swift"])
    func `a list that is gone, a file that is gone and one that nobody may write leave nothing behind`(file: String)
        throws
    {
        let folder = try PackageFolder.ofThisPackage()
        let made = NewMunicipality(try PlaceName("Nergensdorp"), in: folder.path)
        let text = try #require(folder.text(file))
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: "\(folder.path)/\(file)")
        let before = folder.contents
        #expect(throws: ScaffoldProblem.unwritable(file)) { try made.write() }
        #expect(folder.contents == before)
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(file)")
        try folder.write(text.replacing("municipalities", with: "places"), to: file)
        let changed = folder.contents
        #expect(throws: ScaffoldProblem.self) { try made.write() }
        #expect(folder.contents == changed)
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(file)")
        let gone = folder.contents
        #expect(throws: ScaffoldProblem.self) { try made.write() }
        #expect(folder.contents == gone)
    }

    @Test func `a folder that is no package is refused`() throws {
        let folder = try PackageFolder()
        #expect(throws: ScaffoldProblem.notThePackage(folder.path)) {
            try NewMunicipality(try PlaceName("Nergensdorp"), in: folder.path).write()
        }
        #expect(folder.contents.isEmpty)
    }

    private func added(to file: String, _ before: [String: String], _ after: [String: String]) throws -> String {
        let old = try #require(before[file]).split(separator: "\n")
        let new = try #require(after[file]).split(separator: "\n")
        let difference = new.difference(from: old)
        #expect(difference.insertions.count - difference.removals.count <= 1)
        return difference.insertions.map { change in
            if case .insert(_, let line, _) = change { String(line) } else { "" }
        }.joined(separator: "\n")
    }
}

extension PackageFolder {
    /// What the list of packs imports, in its order.
    fileprivate func imports() throws -> [String] {
        let list = try #require(text("Sources/BuiltInPacks/BuiltInPacks.swift"))
        return list.matches(of: /(?m)^(?:public )?import (\w+)$/).map { String($0.output.1) }
    }
}
