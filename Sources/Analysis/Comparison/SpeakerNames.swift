import Language
import News

/// Under which name somebody is listed across articles, and the short form a narrow column shows.
///
/// Forms are joined only where an article itself joins them: a bare last name with the one full name that ends in it, and a long name
/// with the capitals that stand for it ("Syrian Observatory for Human Rights", "SOHR"). Nothing is guessed.
public struct SpeakerNames: Hashable, Sendable {
    private var full: [[String: PlainText]]
    private var capitals: [String: PlainText] = [:]
    private var kinds: [String: Name.Kind] = [:]

    /// Learns the names of these articles.
    public init(_ articles: [AnnotatedArticle]) {
        full = Array(repeating: [:], count: articles.count)
        var acronyms: Set<String> = []
        var longForms: [PlainText] = []
        var everywhere: [String: Set<String>] = [:]
        for (index, article) in articles.enumerated() {
            for name in article.names {
                let folded = name.canonical.string.lowercased()
                full[index][folded] = name.canonical
                full[index][name.span.text.string.lowercased()] =
                    full[index][name.span.text.string.lowercased()] ?? name.canonical
                kinds[folded] = kinds[folded] ?? name.kind
                for form in [name.canonical, name.span.text] {
                    if SpeakerNames.isAcronym(form.string) {
                        acronyms.insert(form.string)
                    } else if name.kind != .person {
                        longForms.append(form)
                    }
                }
                if name.kind == .person, let last = folded.split(separator: " ").last, folded.contains(" ") {
                    everywhere[String(last), default: []].insert(name.canonical.string)
                }
            }
        }
        for form in longForms where form.string.contains(" ") {
            let initials = SpeakerNames.initials(of: form)
            if acronyms.contains(initials) { capitals[form.string.lowercased()] = PlainText(initials) }
        }
        lastNames = everywhere.compactMapValues { $0.count == 1 ? $0.first.map { PlainText($0) } : nil }
    }

    private var lastNames: [String: PlainText]

    /// The name somebody is listed under: the article's canonical form, a bare last name completed where only one person bears it.
    public func resolved(_ name: PlainText, in key: ArticleKey) -> PlainText {
        let folded = name.string.lowercased()
        let here = full.indices.contains(key.index) ? full[key.index] : [:]
        let canonical = bearer(of: folded, among: here) ?? here[folded] ?? name
        let known = canonical.string.lowercased()
        return known.contains(" ") ? canonical : lastNames[known] ?? canonical
    }

    /// The one body of an article whose name holds the word ("the Observatory"); nil where there is none, or several.
    private func bearer(of folded: String, among names: [String: PlainText]) -> PlainText? {
        let words = folded.split(separator: " ").drop { $0 == "the" }
        guard words.count == 1, let word = words.first, word.count > 4 else { return nil }
        let bodies = Set(names.values.filter { kinds[$0.string.lowercased()] == .organisation })
        let found = bodies.filter { body in
            let parts = body.string.lowercased().split(separator: " ")
            return parts.count > 1 && parts.contains(word)
        }
        return found.count == 1 ? found.first : nil
    }

    /// The name under which all articles list the same bearer: the capitals where an article gives them.
    public func shared(_ name: PlainText) -> PlainText { capitals[name.string.lowercased()] ?? name }

    /// The short form: the capitals of a body, the last name of a person.
    public func short(_ name: PlainText) -> PlainText {
        let folded = name.string.lowercased()
        if let capitals = capitals[folded] { return capitals }
        guard kinds[folded] == .person, let last = name.string.split(separator: " ").last else { return name }
        return PlainText(last)
    }

    /// What bears the name, as far as an article tells.
    public func kind(of name: PlainText) -> Name.Kind? { kinds[name.string.lowercased()] }

    /// The first letters of the words that are written with a capital.
    static func initials(of name: PlainText) -> String {
        String(
            name.string.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }.compactMap {
                $0.first?.isUppercase == true ? $0.first : nil
            })
    }

    private static func isAcronym(_ text: String) -> Bool {
        (2...7).contains(text.count) && text.allSatisfy { $0.isUppercase || $0.isNumber }
    }
}
