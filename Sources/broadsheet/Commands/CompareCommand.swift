import Analysis
import ArgumentParser
import Foundation
import News

/// `compare`: lays articles side by side.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Lay articles side by side: where they differ, what they share.",
        discussion: """
            Takes ids, files, or one story; - is standard input. Articles are lettered a, b, c in the order given. ID@1 is the first \
            version of an article: ID@1 and ID@2 tell what was added, cut and changed. csv has the figures alone.
            """)

    @Argument(
        help: ArgumentHelp("Ids or files, two at least; or the id of a story.", valueName: "article"),
        completion: .file())
    var articles: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "text, html, markdown, csv or json; without it, what the name of the file asks for, or text.",
            valueName: "format"))
    var format: ReportFormat?

    @Option(
        name: .long, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(name: .long, help: "Replace the file where there is one.")
    var force = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var printing: OutputOptions

    func validate() throws {
        if printing.json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other")
        }
        if let output, format == nil, !printing.json, output != "-", output.contains("."),
            !(output as NSString).pathExtension.isEmpty, ReportFormat(fileName: output) == nil
        {
            throw ValidationError("--output ends in none of .html .md .csv .json .txt: end it so, or say --format")
        }
    }

    /// An article that is compared is never written over, even where replacing is asked for.
    private func refuseInput(as output: String) throws {
        let target = Paths.real(output)
        for article in articles where FileManager.default.fileExists(atPath: article) && Paths.real(article) == target {
            throw Fault("\(PlainText(output)) is one of the articles", "give another name", ExitStatus.usage)
        }
    }

    func run() throws {
        let gathering = try Gathering(articles, options: library)
        let compared = try ComparedTexts(gathering)
        let comparison = Comparison.of(compared.articles)
        let verdicts = try gathering.verdicts
        let form = printing.json ? .json : format ?? output.flatMap(ReportFormat.init(fileName:)) ?? .text
        if let output, output != "-" {
            try refuseInput(as: output)
            do {
                try NewFile(output, replaces: force).write { file in
                    try form.write(
                        comparison, verdicts: verdicts, to: file, paper: .ofFile(file), year: Clock.year)
                }
            } catch let fault as NewFile.Exists {
                throw Fault(
                    "\(PlainText(fault.path)) exists", "give another name, or --force to replace it", ExitStatus.usage)
            }
        } else {
            try Output.standard { out in
                try form.write(comparison, verdicts: verdicts, to: out, paper: Paper(out), year: Clock.year)
            }
        }
        if let code = gathering.failure { throw ExitCode(code) }
    }
}

extension ReportFormat: ExpressibleByArgument {}
