import News

/// The names that items give to the codes they use ("subj:04000000" is called "economy").
struct ConceptNames {
    private var names: [String: PlainText] = [:]

    /// The most that are kept of one document.
    private static let most = 100_000

    /// Notes the names in an item: of concepts it defines or asserts, and of any code that stands beside a name.
    mutating func read(_ element: MarkupElement) {
        let name = element.first("name")?.words.unlessEmpty
        let code = element.first("conceptid")?.attributes["qcode"] ?? element.attributes["qcode"]
        if let name, let code, names.count < ConceptNames.most { names[code] = names[code] ?? name }
        for child in element.elements { read(child) }
    }

    /// The name of what a property stands for: its own, that of its code, or what it is in words.
    ///
    /// A code alone is no name, but for outlets and agencies that are known by it.
    func name(of property: MarkupElement) -> PlainText? {
        if let name = property.first("name")?.words.unlessEmpty { return name }
        if let code = property.attributes["qcode"], let name = names[code] { return name }
        if let literal = property.attributes["literal"]?.nonBlank { return PlainText(literal) }
        guard let code = property.attributes["qcode"]?.split(separator: ":").last else {
            return property.elements.isEmpty ? property.words.unlessEmpty : nil
        }
        return KnownOutlet.name(code) ?? Agency.short(String(code))
    }
}
