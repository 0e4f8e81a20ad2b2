/// Money, brought to one written form: signs, codes and words of the currencies that news states sums in.
enum Currencies {
    /// The name of a currency by its sign before a number ("$", "US$"), nil for other marks.
    static func name(sign: String) -> String? { signs[sign] }

    /// The name of a currency by its word in the text ("dollars", "rupees"), nil for other words.
    static func name(word: String) -> String? { words[word] }

    /// The name of a currency by its code of three capitals (ISO 4217), nil for others.
    static func name(code: String) -> String? { codes[code] }

    /// The name of a currency by a short form that stands before the number: "Rs 500", "RM20".
    static func name(prefix: String) -> String? {
        switch prefix {
        case "Rs", "Re": "rupees"
        case "Tk": "taka"
        case "RM": "ringgit"
        case "Rp": "rupiah"
        case "Sh", "KSh", "Ksh", "Shs": "shillings"
        case "Dh", "Dhs": "dirhams"
        default: nil
        }
    }

    /// The full name where a country stands before the word ("Swiss francs"); nil where it is none that has such money.
    ///
    /// "Turkish lira" and "Japanese yen" are lira and yen; of dollars, pounds, francs and their like there are many.
    static func name(country: String, of name: String) -> String? {
        switch (country, name) {
        case ("us", "dollars"), ("american", "dollars"): "US dollars"
        case ("british", "pounds"): "pounds"
        case (_, "dollars"):
            shared(country, "canadian australian singapore taiwan jamaican fijian namibian liberian", name)
        case (_, "pounds"): shared(country, "egyptian syrian lebanese sudanese cypriot irish", name)
        case (_, "francs"): shared(country, "swiss french belgian cfa rwandan congolese guinean djiboutian", name)
        case (_, "rupees"): shared(country, "pakistani nepalese mauritian", name) ?? (country == "indian" ? name : nil)
        case (_, "pesos"):
            shared(
                country, "mexican argentine argentinian chilean colombian philippine cuban uruguayan dominican", name)
        case (_, "dinars"): shared(country, "iraqi kuwaiti jordanian libyan algerian tunisian serbian bahraini", name)
        case (_, "shillings"): shared(country, "kenyan ugandan tanzanian somali", name)
        case (_, "riyals"): shared(country, "saudi qatari iranian omani yemeni", name)
        case (_, "kronor"), (_, "kroner"), (_, "crowns"):
            shared(country, "swedish danish norwegian icelandic czech", name)
        case (_, "yen"), (_, "yuan"), (_, "lira"), (_, "roubles"), (_, "won"), (_, "baht"), (_, "reais"), (_, "rupiah"):
            ["japanese", "chinese", "turkish", "russian", "korean", "thai", "brazilian", "indonesian"].contains(country)
                ? name : nil
        default: nil
        }
    }

    private static func shared(_ country: String, _ countries: String, _ name: String) -> String? {
        guard countries.split(separator: " ").contains(Substring(country)) else { return nil }
        return country == "cfa" ? "CFA " + name : country.prefix(1).uppercased() + country.dropFirst() + " " + name
    }

    private static let signs = [
        "$": "dollars", "US$": "US dollars", "A$": "Australian dollars", "AU$": "Australian dollars",
        "C$": "Canadian dollars", "CA$": "Canadian dollars", "HK$": "Hong Kong dollars", "NZ$": "New Zealand dollars",
        "S$": "Singapore dollars", "NT$": "Taiwan dollars", "R$": "reais", "£": "pounds", "€": "euros", "¥": "yen",
        "₹": "rupees", "₽": "roubles", "₩": "won", "₺": "lira", "₪": "shekels", "₦": "naira", "₴": "hryvnias",
        "₫": "dong", "฿": "baht", "¢": "cents", "₱": "Philippine pesos", "₡": "colones", "₸": "tenge", "₵": "cedis",
    ]

    private static let words = FormTable.read(
        """
        dollars dollar dollars dlrs dlr
        euros euro euros
        cents cent cents cts
        pence pence
        yen yen
        yuan yuan renminbi
        rupees rupee rupees
        roubles rouble roubles ruble rubles
        lira lira liras
        shekels shekel shekels
        dirhams dirham dirhams
        riyals riyal riyals rials rial
        dinars dinar dinars
        pesos peso pesos
        francs franc francs
        kronor krona kronor
        kroner krone kroner
        naira naira
        rand rand
        reais reais
        baht baht
        ringgit ringgit
        rupiah rupiah
        taka taka
        hryvnias hryvnia hryvnias
        zlotys zloty zlotys
        forints forint forints
        korunas koruna korunas
        shillings shilling shillings
        tenge tenge
        cedis cedi cedis
        kwacha kwacha
        birr birr
        afghanis afghani afghanis
        kyats kyat kyats
        bolivars bolivar bolivars
        bitcoins bitcoin bitcoins
        """)

    private static let codes = FormTable.read(
        """
        US~dollars USD
        euros EUR
        pounds GBP
        yen JPY
        yuan CNY RMB
        rupees INR
        roubles RUB
        Swiss~francs CHF
        Australian~dollars AUD
        Canadian~dollars CAD
        Singapore~dollars SGD
        Hong~Kong~dollars HKD
        New~Zealand~dollars NZD
        kronor SEK
        kroner NOK DKK
        zlotys PLN
        forints HUF
        korunas CZK
        lira TRY
        rand ZAR
        reais BRL
        pesos MXN
        won KRW
        baht THB
        rupiah IDR
        ringgit MYR
        riyals SAR
        dirhams AED
        shekels ILS
        naira NGN
        shillings KES
        hryvnias UAH
        taka BDT
        """)
}
