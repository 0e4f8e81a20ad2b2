import ArgumentParser
import News
import Parsing

/// What the file cannot tell and the person can.
struct GivenOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The day or moment of publication, 2019-02-10 or RFC 3339.", valueName: "date"))
    var published: String?

    @Option(name: .long, help: ArgumentHelp("The outlet.", valueName: "name"))
    var outlet: String?

    @Option(name: .long, help: ArgumentHelp("The address.", valueName: "url"))
    var url: String?

    /// The options as Parsing takes them; throws for a date that cannot be read.
    func options(arrival: Instant) throws -> IntakeOptions {
        let moment = try published.map { text in
            guard let moment = Moment(text) else {
                throw Fault(
                    "\(PlainText(text)) is not a date", "write 2019-02-10 or 2019-02-10T14:30:00Z", ExitStatus.usage)
            }
            return moment
        }
        return IntakeOptions(
            published: moment, outlet: outlet.map { PlainText($0) }, url: url.map { PlainText($0) }, arrival: arrival)
    }
}
