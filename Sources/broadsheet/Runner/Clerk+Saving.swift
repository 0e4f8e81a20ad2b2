import News
import Screens

extension Clerk {
    /// Writes a comparison or a timeline into a file; where one is there, the reader is asked first.
    func save(_ request: SaveRequest) throws -> [Arrival] {
        switch request.subject {
        case .comparison:
            let comparison = try findings.comparison(request.articles)
            let verdicts = try library.verdicts(of: request.articles)
            return try save(request, as: ReportFormat.self) { form, file in
                try form.write(comparison, verdicts: verdicts, to: file, paper: .ofFile(file), year: Clock.year)
            }
        case .timeline:
            let whole = try findings.timeline(request.articles)
            let timeline = request.only.map(whole.told(by:)) ?? whole
            return try save(request, as: TimelineForm.self) { form, file in
                try form.write(timeline, to: file, paper: .ofFile(file), year: Clock.year, now: Clock.now)
            }
        }
    }

    private func save<Form: WrittenForm>(
        _ request: SaveRequest, as: Form.Type, _ write: (Form, Output) throws -> Void
    ) throws -> [Arrival] {
        let path = Paths().expanded(request.name)
        guard let form = Form(fileName: path) else {
            return [.refused("not saved: end the name in one of \(PlainText(Form.usualEndings))")]
        }
        do {
            try NewFile(path, replaces: request.replaces).write { file in try write(form, file) }
        } catch is NewFile.Exists {
            return [.fileExists(request)]
        }
        return [.said("saved as \(PlainText(path))\(request.only.map { ", what \($0) tells" } ?? "")")]
    }
}
