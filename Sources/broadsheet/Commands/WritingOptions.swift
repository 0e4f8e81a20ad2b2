import ArgumentParser
import Foundation
import News

/// In which form a command writes what it found, and where to.
struct WritingOptions<Form: WrittenForm>: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Without it, what the name of the file asks for, or text.", valueName: "format"))
    var format: Form?

    @Flag(name: .long, help: "Print JSON, for other programs.")
    var json = false

    @Option(
        name: .long, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(name: .long, help: "Replace the file where there is one.")
    var force = false

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other")
        }
        if let output, format == nil, !json, output != "-", output.contains("."),
            !(output as NSString).pathExtension.isEmpty, Form(fileName: output) == nil
        {
            throw ValidationError("--output ends in none of \(Form.usualEndings): end it so, or say --format")
        }
    }

    /// Writes what the body prints in the form asked for; `articles` are what it is made of.
    func write(sparing articles: [String], _ body: (Form, Output, Paper) throws -> Void) throws {
        let form: Form = json ? .json : format ?? output.flatMap { Form(fileName: $0) } ?? .text
        guard let output, output != "-" else {
            return try Output.standard { try body(form, $0, Paper($0)) }
        }
        try refuseInput(as: output, among: articles)
        do {
            try NewFile(output, replaces: force).write { try body(form, $0, .ofFile($0)) }
        } catch let fault as NewFile.Exists {
            throw Fault(
                "\(PlainText(fault.path)) exists", "give another name, or --force to replace it", ExitStatus.usage)
        }
    }

    /// An article that is compared is never written over, even where replacing is asked for.
    private func refuseInput(as output: String, among articles: [String]) throws {
        let target = Paths.real(output)
        for article in articles where FileManager.default.fileExists(atPath: article) && Paths.real(article) == target {
            throw Fault("\(PlainText(output)) is one of the articles", "give another name", ExitStatus.usage)
        }
    }
}
