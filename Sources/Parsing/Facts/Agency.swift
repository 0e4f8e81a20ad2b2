import News

/// The news agencies of the world, by the names they go by, under the short form that credits use.
enum Agency {
    /// The short form of a name as written ("The Associated Press", "AP", "Agence France-Presse"); nil where it is no agency.
    static func short(_ name: some StringProtocol) -> PlainText? {
        var words = String(name).split { " \u{A0}".contains($0) }.map(String.init)
        if words.first?.lowercased() == "the" { words.removeFirst() }
        if let whole = forms[words.joined(separator: " ").lowercased()] { return PlainText(whole) }
        if words.count > 2, words.suffix(2).map({ $0.lowercased() }) == ["news", "agency"] { words.removeLast(2) }
        return forms[words.joined(separator: " ").lowercased()].map { PlainText($0) }
    }

    /// The words agencies' names begin with, in lower case, so that a text is searched quickly.
    static let firstWords = Set(forms.keys.map { String($0.prefix { $0 != " " && $0 != "-" }) })

    /// The same words as they are written.
    static let writtenFirstWords = Set(
        names.split(separator: "\n").flatMap { line in
            line.split(separator: ",").map { String($0.drop { " ~".contains($0) }.prefix { $0 != " " && $0 != "-" }) }
        })

    /// The longest name, in words.
    static let longestName = 4

    /// Lower-case names to short forms.
    private static let forms: [String: String] = Dictionary(
        names.split(separator: "\n").flatMap { line -> [(String, String)] in
            let parts = line.split(separator: ",").map { $0.drop { $0 == " " } }
            guard let first = parts.first else { return [] }
            let short = first.drop { $0 == "~" }
            let own =
                first.hasPrefix("~") ? ["news agency", "state news agency"].map { "\(short) \($0)" } : [String(short)]
            return (own + parts.dropFirst().map(String.init)).map { ($0.lowercased(), String(short)) }
        }, uniquingKeysWith: { first, _ in first })

    /// Short form first, then the other names; "~" before a short form that means other things too (PA, CNA, SANA), so that only
    /// "… news agency" after it makes it one.
    private static let names = """
        AFP, Agence France-Presse, Agence France Presse, AFP-JIJI, AFP-Relaxnews
        AP, Associated Press, A.P.
        Reuters, Thomson Reuters, Reuters News, Reuter
        dpa, Deutsche Presse-Agentur, Deutsche Presse Agentur, dpa international
        UPI, United Press International
        Xinhua, Xinhua News, Xinhua News Agency
        TASS, ITAR-TASS, Itar-Tass
        RIA Novosti
        Interfax, Interfax-Ukraine
        Kyodo, Kyodo News
        Jiji, Jiji Press
        Yonhap, Yonhap News, Yonhap News Agency
        PTI, Press Trust of India
        ~ANI, Asian News International
        IANS, Indo-Asian News Service
        ~UNI, United News of India
        ANSA
        EFE, Agencia EFE
        ~Lusa
        ~APA, Austria Presse Agentur
        ~ANP, Algemeen Nederlands Persbureau
        ~Belga
        ~NTB
        ~TT, Tidningarnas Telegrambyra
        Ritzau
        ~PA, PA Media, Press Association
        ~AAP, Australian Associated Press
        ~CP, Canadian Press
        Bernama
        ~Antara
        ~VNA, Vietnam News Agency
        Anadolu, Anadolu Agency
        IRNA
        ISNA
        ~Fars, Fars News Agency
        Tasnim
        ~SANA
        ~Petra
        ~WAM, Emirates News Agency
        ~SPA, Saudi Press Agency
        ~MENA, Middle East News Agency
        KUNA
        ~NNA, National News Agency
        Wafa
        ~APP, Associated Press of Pakistan
        ~BSS
        ~UNB
        KCNA, Korean Central News Agency
        ~CNA, Central News Agency
        ~NAN, News Agency of Nigeria
        Bloomberg, Bloomberg News
        Ukrinform
        ~PAP
        ~CTK
        ~MTI
        ~Hina
        Tanjug
        ~BTA
        Agerpres
        """
}
