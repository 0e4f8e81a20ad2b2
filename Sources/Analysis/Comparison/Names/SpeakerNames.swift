import Language
import News

/// Under which name somebody is listed across articles, and the short form a narrow column shows; all of it rests on `NameForms`.
public struct SpeakerNames: Hashable, Sendable {
    /// Which names are one.
    public let forms: NameForms

    /// Learns the names of these articles.
    public init(_ articles: [AnnotatedArticle]) { forms = NameForms(articles) }

    /// Rests on names already learnt.
    public init(_ forms: NameForms) { self.forms = forms }

    /// The name somebody is listed under, as the article means it; the name itself where it is several bearers'.
    public func resolved(_ name: PlainText, in key: ArticleKey) -> PlainText { forms.canonical(name, in: key) }

    /// The name under which all articles list the same bearer: the capitals where an article gives them.
    public func shared(_ name: PlainText) -> PlainText { forms.capitals(of: name) ?? forms.canonical(name) }

    /// The short form: the capitals of a body, the last name of a person.
    public func short(_ name: PlainText) -> PlainText {
        if let capitals = forms.capitals(of: name) { return capitals }
        let listed = forms.canonical(name)
        guard kind(of: name) == .person, let last = listed.string.split(separator: " ").last else { return listed }
        return PlainText(last)
    }

    /// What bears the name, as far as an article tells.
    public func kind(of name: PlainText) -> Name.Kind? { forms.kind(of: name) }
}
