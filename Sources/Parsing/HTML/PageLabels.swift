/// What the names that authors of pages give their elements say of what stands in them.
enum PageLabels {
    /// What an element is for, by its class, id, role and name.
    enum Sign {
        /// The article's own text.
        case article
        /// What the page puts around articles, or readers write under them.
        case surroundings
        case caption
        case standfirst
        case byline
    }

    /// Reads the signs of an element; where several say something, the surest counts.
    static func sign(of element: PageTree.Element) -> Sign? {
        let attributes = element.attributes
        if attributes["itemprop"]?.lowercased().contains("articlebody") == true { return .article }
        if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" && element.name != "figure" {
            return .surroundings
        }
        if let style = attributes["style"]?.lowercased().filter({ $0 != " " }), style.contains("display:none") {
            return .surroundings
        }
        if let classes = attributes["class"], classes.utf8.count < 400,
            classes.lowercased().split(whereSeparator: { $0.isWhitespace }).contains(where: {
                hiddenClasses.contains(String($0))
            })
        {
            return .surroundings
        }
        switch attributes["role"]?.lowercased() {
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu": return .surroundings
        case "main", "article": return .article
        default: break
        }
        switch element.name {
        case "nav", "aside", "footer", "form", "menu", "dialog": return .surroundings
        case "figcaption": return .caption
        default: break
        }
        let words =
            (attributes["class"] ?? "") + " " + (attributes["id"] ?? "") + " " + (attributes["itemprop"] ?? "")
            + " " + (attributes["data-component"] ?? "") + " " + (attributes["data-testid"] ?? "")
        return words.utf8.count > 1 ? sign(in: words) : nil
    }

    /// Whether an element's names say that it holds a topic above or before a headline.
    static func isKicker(_ element: PageTree.Element) -> Bool {
        let names = (element.attributes["class"] ?? "") + " " + (element.attributes["itemprop"] ?? "")
        return !parts(of: names).isDisjoint(with: kickerWords)
    }

    /// Reads the parts of names: "article__body", "relatedPosts", "story-body".
    private static func sign(in text: String) -> Sign? {
        let parts = parts(of: text)
        if !parts.isDisjoint(with: captionWords) { return .caption }
        if !parts.isDisjoint(with: bodyWords) { return .article }
        let isBody =
            parts.contains("body") || parts.contains("content") || parts.contains("text") || parts.contains("copy")
        let isArticle = !parts.isDisjoint(with: articleWords)
        if !parts.isDisjoint(with: surroundingWords) { return isArticle && isBody ? nil : .surroundings }
        if !parts.isDisjoint(with: standfirstWords) { return .standfirst }
        if !parts.isDisjoint(with: bylineWords) { return .byline }
        return isArticle && isBody ? .article : nil
    }

    /// The words of names, in lower case: parted by what is no letter, and where a capital follows a small letter.
    private static func parts(of text: String) -> Set<String> {
        var parts: Set<String> = []
        var word = ""
        var wasSmall = false
        for scalar in text.unicodeScalars.prefix(400) {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            let isSmall = (0x61...0x7A).contains(scalar.value)
            if !isCapital && !isSmall || isCapital && wasSmall {
                if word.utf8.count > 1 { parts.insert(word) }
                word = ""
            }
            if isCapital || isSmall {
                word.unicodeScalars.append(isCapital ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar)
            }
            wasSmall = isSmall
        }
        if word.utf8.count > 1 { parts.insert(word) }
        return parts
    }

    private static func words(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }

    private static let captionWords = words(
        "caption captions wpcaption figcaption bildunterschrift legende photocredit imagecredit")
    private static let bodyWords = words(
        "articlebody storybody entrycontent postcontent articlecontent articletext storycontent newstext storytext bodytext"
    )
    private static let articleWords = words(
        "article story entry post news artikel page main blog beitrag articulo noticia single")
    private static let standfirstWords = words(
        "standfirst subtitle subheadline dek deck lead lede intro introduction vorspann teaser chapo chapeau entradilla summary excerpt"
    )
    private static let bylineWords = words(
        "byline author autor authors autoren writer dateline pubdate timestamp meta metadata")
    private static let hiddenClasses: Set<String> = [
        "hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "is-hidden",
        "element-invisible", "u-hidden",
    ]

    /// Whether an element's names say that readers wrote what stands in it.
    static func isComments(_ element: PageTree.Element) -> Bool {
        let names = (element.attributes["class"] ?? "") + " " + (element.attributes["id"] ?? "")
        return !parts(of: names).isDisjoint(with: commentWords)
    }

    private static let commentWords = words(
        "comment comments commentlist kommentar kommentare disqus respond comentarios commentaires reply replies consent cookie cookies"
    )
    private static let kickerWords = words(
        """
        kicker overline dachzeile topline roofline eyebrow pretitle supertitle spitzmarke rubrik category label volanta antetitulo topic
        headline-topic preheadline subject overtitle tagline surtitre occhiello roof hat cintillo strapline
        """)
    private static let surroundingWords = words(
        """
        ad ads adv advert advertisement advertising adsense agb akismet alert attachment authorbox banner bio bookmark breadcrumb
        breadcrumbs btn button buttons buy cart category categories comment commentlist comments consent cookie cookies copyright
        disqus donate donation dropdown facebook feedback footer follow footnote gdpr instagram jp likes login masthead menu
        modal more mostread nav navbar navi navigation newsletter newsletters outbrain overlay pager paging pagination paywall
        pinterest playlist poll popular popup print printfriendly privacy promo promotion prevnext prev pubble rating ratings
        recent recirc recirculation recommend recommended recommendations register related relatedposts reply respond rss
        screenreader search share sharedaddy shared sharing shop shopping shoutbox sidebar sign signup skip slideshow social sponsor
        sponsored sponsoring subscribe subscription survey syndication tag tagcloud tags taboola toolbar tools trending twitter upsell
        verwandte weiterlesen whatsapp widget widgets yarpp zergnet kommentar kommentare newsletterbox werbung anzeige teilen meistgelesen
        """)
}
