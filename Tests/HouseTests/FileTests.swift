import Testing

@Test func noFileIsLongerThanThreeHundredLines() throws {
    for folder in ["Sources", "Tests"] {
        for file in House.here.swiftFiles(under: folder) {
            let count = try House.here.lines(file).count - 1
            #expect(count <= 300, "\(House.here.name(file)) has \(count) lines")
        }
    }
}

@Test func noSourceForcesATryOrEndsTheProgram() throws {
    for file in House.here.swiftFiles(under: "Sources") {
        for (number, line) in try House.here.lines(file).enumerated() {
            #expect(
                !["try!", "as!", "fatalError(", "preconditionFailure("].contains { line.contains($0) },
                "\(House.here.name(file)):\(number + 1): \(line)")
        }
    }
}

@Test func noRoomIsAStoreroom() {
    for file in House.here.swiftFiles(under: "Sources") {
        let name = file.deletingPathExtension().lastPathComponent
        #expect(
            !["Utils", "Helpers", "Manager", "Stub"].contains { name.hasSuffix($0) },
            "\(House.here.name(file)) is named for no one thing")
    }
}

@Test func aFileIsNamedForATypeItDeclares() throws {
    for file in House.here.swiftFiles(under: "Sources") {
        let name = file.deletingPathExtension().lastPathComponent.split(separator: "+").first.map(String.init) ?? ""
        guard !["main", "Package"].contains(name) else { continue }
        let text = try House.here.lines(file).joined(separator: "\n")
        let forms = ["struct", "class", "enum", "protocol", "actor", "extension", "typealias"]
        let isArray = name == "Array" && (text.contains("extension [") || text.contains("extension Array "))
        #expect(
            isArray
                || forms.contains {
                    text.contains("\($0) \(name)") || text.contains("\($0) ") && text.contains(".\(name)")
                },
            "\(House.here.name(file)) declares no \(name)")
    }
}
