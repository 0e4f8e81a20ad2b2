import ArgumentParser

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The library to use: a file, or a folder that holds library.sqlite (BROADSHEET_LIBRARY says it too).",
            valueName: "path"), completion: .file())
    var library: String?

    @Flag(name: .long, help: "Use the demonstration: five articles of 2019, a library of their own.")
    var demo = false

    /// The two exclude each other: the demonstration is never mixed with a library.
    func validate() throws {
        if demo, library != nil { throw ValidationError("--demo and --library exclude each other") }
    }
}
