import Foundation
import Indexing
import News
import Parsing

/// The five seed articles in a library of their own, never mixed with what one imports.
struct Demonstration {
    private let paths: Paths

    /// Knows where files live.
    init(paths: Paths) { self.paths = paths }

    /// Opens the demonstration; the first time, fills it.
    func open() throws -> LibraryDoor {
        let path = paths.demonstration
        do {
            try LibraryDoor.makeFolder(of: path)
        } catch let fault as Fault {
            return try openAside(because: fault)
        }
        let opened = try LibraryDoor.open(at: path, for: .adding, paths: paths)
        if try opened.library.counts().articles == 0 { try fill(opened.library) }
        return LibraryDoor(
            library: opened.library, path: path, isDemonstration: true, withoutMarks: opened.withoutMarks)
    }

    /// Where there is no home to keep it in, the demonstration is made among the temporary files.
    private func openAside(because fault: Fault) throws -> LibraryDoor {
        let folder = try SpareFolder()
        let path = folder.path + "/demo.sqlite"
        let library = try Library.open(
            at: path, access: .readWrite, sparing: folder.path + "/none.sqlite", in: folder)
        try fill(library)
        return LibraryDoor(library: library, path: path, isDemonstration: true, withoutMarks: fault.message)
    }

    private func fill(_ library: Library) throws {
        let now = Clock.now
        let intake = Intake(options: IntakeOptions(published: nil, outlet: nil, url: nil, arrival: now))
        var articles: [Article] = []
        for file in try Demonstration.files() {
            try intake.articles(at: file) { articles.append(try $0.get()) }
        }
        _ = try library.add(articles, retrieved: now)
        library.settle()
    }

    /// The seed files, in order of name.
    static func files() throws -> [String] {
        guard let folder = folder(of: Executable.path) else {
            throw Fault(
                "the articles of the demonstration are not beside the program",
                "make install puts them there; or broadsheet import FILE", ExitStatus.noInput)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return names.filter { $0.hasSuffix(".txt") }.sorted().map { (folder as NSString).appendingPathComponent($0) }
    }

    /// Beside an installed program in `share`; else in the repository the program was built in.
    static func folder(of executable: String) -> String? {
        let bin = (executable as NSString).deletingLastPathComponent
        let installed = ((bin as NSString).deletingLastPathComponent as NSString)
            .appendingPathComponent("share/broadsheet/seeds")
        if FileManager.default.fileExists(atPath: installed) { return installed }
        var ancestor = bin
        while ancestor.count > 1 {
            let seeds = (ancestor as NSString).appendingPathComponent("seeds")
            let package = (ancestor as NSString).appendingPathComponent("Package.swift")
            let files = FileManager.default
            if files.fileExists(atPath: package), files.fileExists(atPath: seeds) { return seeds }
            ancestor = (ancestor as NSString).deletingLastPathComponent
        }
        return nil
    }
}
