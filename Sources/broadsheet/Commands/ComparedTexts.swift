import ArgumentParser
import News

/// The articles that `compare` was given, each text once.
struct ComparedTexts {
    /// The articles, in the order given.
    let articles: [AnnotatedArticle]

    /// Leaves out what was given twice, and says so.
    ///
    /// - Throws: what is wrong where fewer than two texts are left: `ExitCode` where that was told already, else `Fault`.
    init(_ gathering: Gathering) throws {
        var seen: Set<[String]> = []
        var kept: [AnnotatedArticle] = []
        var repeated: [AnnotatedArticle] = []
        for article in gathering.articles {
            // The same text under another identity is another outlet's; the same identity with another text another version.
            if seen.insert([article.article.id.rawValue, article.article.sha256]).inserted {
                kept.append(article)
            } else {
                repeated.append(article)
            }
        }
        articles = kept
        if kept.count >= 2 {
            for article in repeated {
                Complaint.say("\(ComparedTexts.name(article)) is given twice: it is compared once")
            }
            return
        }
        if let code = gathering.failure { throw ExitCode(code) }
        if let twice = repeated.first {
            throw Fault(
                "\(ComparedTexts.name(twice)) is given twice, and there is nothing else to compare it with",
                "give another article, or an older version of it as ID@1", ExitStatus.usage)
        }
        throw Fault(
            kept.isEmpty ? "there is no article" : "there is one article, and nothing to compare it with",
            "give two, or a story of several", ExitStatus.usage)
    }

    private static func name(_ annotated: AnnotatedArticle) -> PlainText {
        let article = annotated.article
        guard let version = article.version else { return article.source.path }
        return "\(PlainText(article.id.rawValue))@\(version)"
    }
}
