import Foundation
import News
import Testing

@testable import Language

/// "at least 14 people" as "14 | at_least | people"; a range or a vague amount by its ends.
private func figures(_ text: String) -> [String] {
    func number(_ value: Double?) -> String {
        guard let value else { return "" }
        let rounded = (value * 1e6).rounded() / 1e6
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
    return Annotator.annotate(article(text)).figures.map { figure in
        let amount = figure.value.map { number($0) } ?? "\(number(figure.low))..\(number(figure.high))"
        return "\(amount)|\(figure.bound?.rawValue ?? "-")|\(figure.unit?.string ?? "-")"
    }
}

@Test("A sentence of the news gives the figures it states", arguments: FigureExamples.figures)
func givesWhatItStates(_ example: String) {
    let parts = example.components(separatedBy: " => ")
    let stated = parts[1].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(figures(parts[0]) == stated)
}

@Test("A number that counts nothing is no figure", arguments: FigureExamples.none)
func countsNothing(_ text: String) { #expect(figures(text) == []) }
