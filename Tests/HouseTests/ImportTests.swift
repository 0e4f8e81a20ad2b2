import Testing

/// Incremental builds let an import pass that Package.swift does not allow; a clean clone would not.
@Test func everyFileImportsOnlyWhatItsTargetDeclares() throws {
    let package = try DeclaredPackage(root: House.here.root)
    let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization", "Testing"]
    #expect(package.dependencies["Screens"]?.contains("Drawing") == true, "the package could not be read")

    for (target, allowed) in package.dependencies {
        let folder = target.hasSuffix("Tests") ? "Tests/\(target)" : "Sources/\(target)"
        for file in House.here.swiftFiles(under: folder) {
            for line in try House.here.lines(file) {
                guard let module = importedModule(line) else { continue }
                #expect(
                    system.contains(module) || allowed.contains(module),
                    "\(House.here.name(file)) imports \(module), which Package.swift does not give to \(target)")
            }
        }
    }
}

@Test func theCoreStaysPureOfScreensAndDisk() throws {
    for target in ["News", "Language", "Analysis", "Drawing", "Screens"] {
        for file in House.here.swiftFiles(under: "Sources/\(target)") {
            for line in try House.here.lines(file) {
                let module = importedModule(line) ?? ""
                #expect(
                    !["GRDB", "CTerminal", "CTransfer", "Fetching", "Glibc", "ArgumentParser"].contains(module),
                    "\(House.here.name(file)) imports \(module)")
                #expect(
                    module != "Dispatch" || House.here.name(file) == "Sources/Analysis/Shared/Both.swift",
                    "\(House.here.name(file)) makes threads: only Both does, for halves that do not depend on each other"
                )
                #expect(
                    ![" Date()", "(Date()", "Date.now", "FileManager.", "ProcessInfo."].contains { line.contains($0) },
                    "\(House.here.name(file)) reads a clock, a file or the environment: \(line)")
            }
        }
    }
}

/// A C library is seen by one room alone, and the network has one door.
@Test func eachLibraryOfCHasOneRoom() throws {
    let rooms = ["curl/": "CTransfer", "curses": "CTerminal", "uchardet": "CEncoding"]
    for file in House.here.files(under: "Sources", of: ["c", "h"]) {
        for line in try House.here.lines(file) where line.hasPrefix("#include <") {
            for (header, room) in rooms where line.contains(header) {
                #expect(House.here.name(file).hasPrefix("Sources/\(room)/"), "\(House.here.name(file)): \(line)")
            }
        }
    }
    for file in House.here.swiftFiles(under: "Sources") {
        for line in try House.here.lines(file) {
            let module = importedModule(line) ?? ""
            #expect(module != "FoundationNetworking", "\(House.here.name(file)) goes past Fetching")
            #expect(
                module != "CTransfer" || House.here.name(file).hasPrefix("Sources/Fetching/"),
                "\(House.here.name(file)) goes past Fetching")
        }
    }
    #expect(House.here.files(under: "Sources/CTransfer", of: ["c"]).count > 0, "the rooms could not be read")
}

/// The module of an import line, nil for any other line.
private func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") && $0 != "public" && $0 != "internal" }
    guard words.first == "import", words.count >= 2 else { return nil }
    let named =
        ["struct", "class", "enum", "func", "protocol", "typealias"].contains(String(words[1]))
        ? words.dropFirst(2) : words.dropFirst()
    return named.first?.split(separator: ".").first.map(String.init)
}
