import News
import Screens

extension Clerk {
    /// Writes a comparison into a file; where one is there, the reader is asked first.
    func save(_ request: SaveRequest) throws -> [Arrival] {
        let path = Paths().expanded(request.name)
        guard let form = ReportFormat(fileName: path) else {
            return [.refused("not saved: end the name in .html, .md, .csv, .json or .txt")]
        }
        let comparison = try findings.comparison(request.articles)
        let verdicts = try library.verdicts(of: request.articles)
        do {
            try NewFile(path, replaces: request.replaces).write { file in
                try form.write(comparison, verdicts: verdicts, to: file, paper: .ofFile(file), year: Clock.year)
            }
        } catch is NewFile.Exists {
            return [.fileExists(request)]
        }
        return [.said("saved as \(PlainText(path))")]
    }
}
