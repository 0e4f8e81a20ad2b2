import Foundation
import Indexing
import News

/// The library a command works on, opened.
struct LibraryDoor {
    /// What a command is going to do with the library.
    enum Purpose {
        /// Read; the library must exist.
        case reading
        /// Add articles; the default library is made where there is none.
        case adding
    }

    /// The library.
    let library: Library
    /// Where it lies.
    let path: String
    /// Whether it is the demonstration.
    let isDemonstration: Bool
    /// Why the reader's marks are left out, nil where they are there.
    var withoutMarks: PlainText?

    /// Opens what the options, the environment and the settings name, in this order.
    static func open(_ options: LibraryOptions, for purpose: Purpose, paths: Paths = Paths()) throws -> LibraryDoor {
        if options.demo { return try Demonstration(paths: paths).open() }
        // What a script passes where its variable was never set.
        if options.library?.isEmpty == true {
            throw Fault("--library names no path", "give the path of a file or a folder", ExitStatus.usage)
        }
        let settings = try Settings.read(at: paths.settings)
        let door = try open(
            at: path(options, settings: settings, paths: paths), for: purpose, paths: paths,
            whenWaiting: purpose == .adding ? tellOfWaiting : nil)
        if let reason = door.withoutMarks { Complaint.say("your marks are left out: \(reason)") }
        return door
    }

    /// What somebody is told whose import stands still.
    @Sendable private static func tellOfWaiting() {
        ProgressLine.wipe()
        Complaint.say("waiting for another program that is writing to the library")
    }

    /// The path of the library meant; of a folder, the library in it.
    static func path(_ options: LibraryOptions, settings: Settings, paths: Paths) -> String {
        let named =
            options.library ?? paths.libraryOfEnvironment ?? settings.library.map(paths.expanded) ?? paths.library
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: named, isDirectory: &isFolder)
        return exists && isFolder.boolValue ? (named as NSString).appendingPathComponent("library.sqlite") : named
    }

    /// Opens the library at a path; one that cannot be written to is opened for reading only.
    ///
    /// One that another program holds is waited for, `patience` seconds at most, and `whenWaiting` called when that takes a while.
    static func open(
        at path: String, for purpose: Purpose, paths: Paths, patience: Int = 10, sparesMarks: Bool = true,
        whenWaiting: (@Sendable () -> Void)? = nil
    ) throws -> LibraryDoor {
        let exists = FileManager.default.fileExists(atPath: path)
        if !exists {
            guard purpose == .adding else {
                throw Fault(
                    "there is no library at \(PlainText(path))",
                    "broadsheet import FILE makes one, --demo shows the demonstration", ExitStatus.noInput)
            }
            try makeFolder(of: path)
        }
        let isWritable = exists ? access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0 : true
        if purpose == .adding, !isWritable {
            throw Fault(
                "\(PlainText(path)) cannot be written to", "ask its owner, or name another with --library",
                ExitStatus.notAllowed)
        }
        let state = paths.state(of: path)
        let access: Library.Access = isWritable ? .readWrite : .readOnly
        do {
            do {
                try makeFolder(of: state, remedy: "set XDG_STATE_HOME to a folder you may write")
            } catch let fault as Fault {
                throw marksFault(fault)
            }
            let library = try Library.open(
                at: path, statePath: state, access: access, patience: patience, whenWaiting: whenWaiting)
            return LibraryDoor(library: library, path: path, isDemonstration: false)
        } catch let fault as LibraryFault where fault.isAboutMarks && sparesMarks {
            let library = try Library.open(
                at: path, access: access, patience: patience, sparing: state, in: try SpareFolder(),
                whenWaiting: whenWaiting)
            return LibraryDoor(library: library, path: path, isDemonstration: false, withoutMarks: fault.message)
        }
    }

    /// That the folder of the marks cannot be made: then they are left out, and the articles are read.
    private static func marksFault(_ fault: Fault) -> LibraryFault {
        var marks = LibraryFault(message: fault.message, exitCode: fault.exitCode)
        marks.isAboutMarks = true
        return marks
    }

    /// Makes the folder a file is to lie in, private to the reader.
    static func makeFolder(
        of path: String, remedy: PlainText = "make it yourself, or name another with --library"
    ) throws {
        let folder = folder(of: path)
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Fault(
                "the folder \(PlainText(folder)) cannot be made", remedy, ExitStatus.notAllowed)
        }
    }

    private static func folder(of path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }
}
