import Foundation
import Indexing
import News
import Terminal

/// Everything `doctor` looks at.
struct Examination {
    /// One check, and the exit code where it is the first that is wrong.
    struct Finding {
        /// What was looked at, and what was found.
        var check: Check
        /// The exit code that tells it.
        var exitCode: Int32
    }

    /// How many seconds a library is waited for that another program holds: who asks what is wrong is told soon.
    private static let patience = 2

    private let options: LibraryOptions
    private let paths: Paths
    private let environment: [String: String]

    /// Looks at what the options, the environment and the settings name.
    init(
        options: LibraryOptions, paths: Paths, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        (self.options, self.paths, self.environment) = (options, paths, environment)
    }

    /// All checks, in the order in which they are printed.
    func findings() -> [Finding] { settings() + library() + [terminal(), colours(), size(), locale()] }

    private func settings() -> [Finding] {
        do {
            _ = try Settings.read(at: paths.settings)
            let exists = FileManager.default.fileExists(atPath: paths.settings)
            return [finding("settings", true, "\(PlainText(paths.settings))\(exists ? "" : " (none yet)")")]
        } catch {
            let fault = Complaint.fault(for: error)
            return [finding("settings", false, fault.message, fault.exitCode)]
        }
    }

    private func library() -> [Finding] {
        do {
            let settings = (try? Settings.read(at: paths.settings)) ?? Settings()
            let path = LibraryDoor.path(options, settings: settings, paths: paths)
            if !options.demo, path == paths.library, !FileManager.default.fileExists(atPath: path) {
                return [finding("library", true, "\(PlainText(path)) (none yet: broadsheet import FILE makes it)")]
            }
            let door =
                options.demo
                ? try Demonstration(paths: paths).open()
                : try LibraryDoor.open(
                    at: path, for: .reading, paths: paths, patience: Examination.patience, sparesMarks: false)
            let counts = try door.library.counts()
            let held = "\(PlainText(door.path)), \(Count.of(counts.articles, "article"))"
            return [finding("library", true, PlainText(held))]
                + door.library.check().map { Finding(check: $0, exitCode: $0.exitCode) }
        } catch {
            let fault = Complaint.fault(for: error)
            return [finding("library", false, fault.message, fault.exitCode)]
        }
    }

    private func terminal() -> Finding {
        guard isatty(STDOUT_FILENO) == 1 else {
            return finding("terminal", true, "standard output is no terminal: the front page is printed as text")
        }
        guard let name = environment["TERM"], !name.isEmpty else {
            return finding("terminal", false, "TERM is not set: export TERM=xterm-256color", ExitStatus.badData)
        }
        guard Terminfo.knows(name, environment: environment) else {
            return finding(
                "terminal", false,
                "\(PlainText(name)) is not known here: install its terminfo entry, or export TERM=xterm-256color",
                ExitStatus.badData)
        }
        return finding("terminal", true, PlainText(name))
    }

    private func colours() -> Finding {
        let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty
        return finding("colours", true, isPlain ? "none: NO_COLOR is set" : "as the terminal has them")
    }

    private func size() -> Finding {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return finding("size", true, "not told: 80 columns are taken")
        }
        let words = PlainText("\(size.ws_col) columns, \(size.ws_row) rows")
        let fits = size.ws_col >= 20 && size.ws_row >= 5
        return finding("size", fits, fits ? words : "\(words): 20 by 5 are needed", ExitStatus.badData)
    }

    private func locale() -> Finding {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let folded = name.lowercased().filter { $0 != "-" }
        guard folded.hasSuffix("utf8") || folded.contains("utf8@") else {
            return finding("locale", true, "\(PlainText(name)) is not UTF-8: C.UTF-8 is used in its place")
        }
        return finding("locale", true, PlainText(name))
    }

    private func finding(_ name: PlainText, _ ok: Bool, _ detail: PlainText, _ code: Int32 = 0) -> Finding {
        Finding(check: Check(name: name, ok: ok, detail: detail), exitCode: code)
    }
}
