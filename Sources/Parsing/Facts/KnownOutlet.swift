import News

/// Publishers whose names are not mistaken for anything else, so that a credit or a page title that ends in one proves it.
enum KnownOutlet {
    /// The outlet's name as it writes it; nil where the words are no outlet's name.
    static func name(_ text: some StringProtocol) -> PlainText? {
        var key = PlainText(text).trimmed.string.lowercased()
        if key.hasPrefix("the ") { key = String(key.dropFirst(4)) }
        return forms[key].map { PlainText($0) }
    }

    private static let forms: [String: String] = Dictionary(
        Phrases.items(names).map { line in
            let folded = line.lowercased()
            return (folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded, line)
        }, uniquingKeysWith: { first, _ in first })

    private static let names = """
        ABC News | Al Arabiya | Al Jazeera | Al Jazeera English | Al-Monitor | Arab News | Axios | BBC | BBC News
        BBC Sport | Bangkok Post | Business Insider | BuzzFeed News | CBC News | CBS News | CGTN | CNBC | CNN
        Channel NewsAsia | Daily Mail | Daily Sabah | Dawn | Deutsche Welle | Euronews | Financial Times | Forbes
        Fox News | France 24 | Global News | Gulf News | Haaretz | Hindustan Times | Hurriyet Daily News
        Japan Times | Jerusalem Post | Kurdistan 24 | Los Angeles Times | Mail Online | Middle East Eye | NBC News
        NDTV | NPR | New York Post | Newsweek | PBS NewsHour | Politico | Radio Free Europe/Radio Liberty | Rudaw
        SBS News | Sky News | South China Morning Post | TRT World | The Atlantic | The Australian
        The Boston Globe | The Daily Beast | The Daily Star | The Daily Telegraph | The Economic Times
        The Economist | The Globe and Mail | The Guardian | The Hill | The Hindu | The Independent
        The Indian Express | The Irish Times | The Japan Times | The Jerusalem Post | The New Arab
        The New York Times | The New Yorker | The Straits Times | The Sydney Morning Herald | The Telegraph
        The Times of India | The Times of Israel | The Wall Street Journal | The Washington Post | Time
        Times of India | Toronto Star | USA Today | VICE News | VOA | VOA News | Voice of America | Vox
        Wall Street Journal | Washington Post | Yahoo News | ZDNet
        """
}
