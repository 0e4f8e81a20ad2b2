import ArgumentParser

/// How a command prints.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false
}
