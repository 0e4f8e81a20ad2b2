import News

/// Lines of a page that are none of its article, told by their own words: ways to the page, buttons to share, what else to read.
enum PageNoise {
    /// The paragraphs without such lines; those that lead to other stories are marked as such.
    static func sorted(_ paragraphs: [Paragraph], headline: PlainText?) -> [Paragraph] {
        let title = headline?.string.lettersAlone ?? ""
        var kept: [Paragraph] = []
        var isBeginning = true
        for var paragraph in paragraphs {
            let text = paragraph.text.string
            let isShort = text.utf8.count <= 240
            if isShort, isBeginning, isWay(text, to: title) { continue }
            if isShort, isSharing(text) { continue }
            if paragraph.stated != .caption, isShort, leadsElsewhere(text) { paragraph.stated = .related }
            if text.utf8.count > 120, paragraph.stated != .caption { isBeginning = false }
            kept.append(paragraph)
        }
        return kept
    }

    /// "Home » Politics » The headline": what ends in the headline and holds little more.
    private static func isWay(_ text: String, to title: String) -> Bool {
        guard title.utf8.count >= 12 else { return false }
        let folded = text.lettersAlone
        let isTitle = folded.hasSuffix(title) && folded.utf8.count <= title.utf8.count + 60
        return isTitle || text.utf8.count < 120 && text.count { "»›>".contains($0) } >= 2
    }

    /// A line that names two or more services and is no sentence.
    private static func isSharing(_ text: String) -> Bool {
        guard let last = text.last, !".!?…\"”“»".contains(last), text.utf8.count <= 160 else { return false }
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        return words.intersection(services).count >= 2 && words.count <= 16
    }

    private static let services: Set<String> = [
        "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "messenger", "xing", "reddit", "email",
        "flipboard", "tumblr",
        "mail", "instagram", "youtube", "pocket", "copy", "print", "drucken", "tweet",
    ]

    /// A line that says itself that it leads to another story: "Lesen Sie auch: …", "LIRE AUSSI > …".
    private static func leadsElsewhere(_ text: String) -> Bool {
        let folded = text.prefix(60).lowercased().drop { !$0.isLetter }
        guard let cue = cues.first(where: { folded.hasPrefix($0) }) else { return false }
        let rest = folded.dropFirst(cue.count)
        guard let next = rest.first(where: { !$0.isWhitespace }) else { return true }
        return !next.isLetter && !next.isNumber && next != "," && next != "."
    }

    /// What papers write before the names of other stories; longer ones first where one begins another.
    private static let cues = Phrases.list(
        """
        read more | read also | also read | read next | related | related article | related articles | related stories
        see also | more on this | more on this topic | more from | you may also like | you might also like | don't miss
        recommended | must read | lesen sie auch | lesen sie dazu | lesen sie mehr | lesen sie hier | lesen sie weiter
        lies auch | lesetipp | mehr zum thema | mehr zu diesem thema | mehr themen | mehr dazu
        das könnte sie auch interessieren | das könnte dich auch interessieren | auch interessant | siehe auch
        schon gelesen | weitere artikel | weitere themen | weiterlesen | passend dazu | zum thema | ähnliche themen
        ähnliche artikel | ähnliche beiträge | le puede interesar | te puede interesar | le recomendamos
        te recomendamos | lea también | lea además | lee también | leer también | vea también | puedes ver | ver también
        además lea | más información | noticias relacionadas | relacionado | lire aussi | à lire aussi | à lire
        lisez aussi | voir aussi | sur le même sujet | pour aller plus loin | leggi anche | leggi
        potrebbe interessarti | vedi anche | approfondimenti | leia também | leia mais | veja também | saiba mais
        lees ook | lees meer | bekijk ook | les også | læs også | läs också | läs mer | lue myös | czytaj też
        czytaj także | czytaj więcej | zobacz też | zobacz także | zobacz również | przeczytaj także | polecamy
        čtěte také | přečtěte si | číst více | olvasta már | читайте также | читайте ещё | смотрите также
        читайте також | διαβάστε επίσης | ayrıca oku
        """
    ).sorted { $0.count > $1.count }
}
