/// The months by the names that pages write, full and short, in the languages of Europe and some beside.
enum MonthName {
    /// The month of a name in any case, its stop left on or off; nil for any other word.
    static func number(_ word: some StringProtocol) -> Int? {
        guard (2...14).contains(word.count) else { return nil }
        var name = word.lowercased()
        while name.last == "." { name.removeLast() }
        return numbers[name]
    }

    private static let numbers: [String: Int] = {
        var found: [String: Int] = [:]
        var twice: Set<String> = []
        for (place, line) in names.split(separator: "|").enumerated() {
            for name in line.split(whereSeparator: { $0.isWhitespace }).map(String.init) {
                if let other = found[name], other != place + 1 { twice.insert(name) }
                found[name] = place + 1
            }
        }
        // A short form that two languages give to two months names none.
        for name in twice { found[name] = nil }
        return found
    }()

    /// A line a month: English, German, Dutch, French, Spanish, Portuguese, Italian, Catalan, Romanian, Polish, Czech, Slovak,
    /// Croatian, Hungarian, Swedish, Danish, Norwegian, Finnish, Turkish, Russian, Ukrainian, Greek, Indonesian.
    private static let names = """
        january jan januar jänner jän januari janvier janv enero ene janeiro gennaio gen gener ianuarie ian
        stycznia styczeń sty ledna leden januára január siječnja tammikuuta tammikuu ocak oca января январь
        янв січня ιανουαρίου ιαν |
        february feb februar feber februari février fevrier févr fév fevr febrero fevereiro fev febbraio febr
        febrer februarie lutego luty únor února februára február veljače helmikuuta helmikuu şubat февраля
        февраль фев лютого φεβρουαρίου φεβ |
        march mar märz mrz mär maart mrt mars marzo março marco març martie marca marzec březen března marec
        ožujka március marts maaliskuuta maaliskuu mart марта март березня μαρτίου maret |
        april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi duben dubna apríla apríl travnja
        április huhtikuuta huhtikuu nisan апреля апрель апр квітня απριλίου απρ |
        may mai mei mayo maio maggio mag maig maja maj květen května mája máj svibnja május toukokuuta
        toukokuu mayıs мая май травня μαΐου μαΐ |
        june jun juni juin junio junho giugno giu juny iunie czerwca czerwiec cze červen června júna jún
        lipnja június kesäkuuta kesäkuu haziran июня июнь июн червня ιουνίου ιουν |
        july jul juli juillet juil julio julho luglio lug juliol iulie lipca lipiec lip červenec července júla
        júl srpnja július heinäkuuta heinäkuu temmuz июля июль июл липня ιουλίου ιουλ |
        august aug augustus août aout agosto ago agost sierpnia sierpień sie srpen srpna augusta kolovoza
        augusztus augusti elokuuta elokuu ağustos августа август авг серпня αυγούστου αυγ agustus |
        september sep sept septembre septiembre setembro settembre set setembre setiembre septembrie września
        wrzesień wrz září septembra rujna szeptember syyskuuta syyskuu eylül сентября сентябрь сен сент
        вересня σεπτεμβρίου σεπ |
        october oct oktober okt octobre octubre outubro out ottobre ott octombrie października październik paź
        říjen října októbra október lokakuuta lokakuu ekim октября октябрь окт жовтня οκτωβρίου οκτ |
        november nov novembre noviembre novembro noiembrie listopada listopad listopadu novembra studenoga
        marraskuuta marraskuu kasım ноября ноябрь ноя листопада νοεμβρίου νοε |
        december dec dezember dez décembre déc dicembre dic diciembre dezembro desembre decembrie grudnia
        grudzień gru prosinec prosince decembra prosinca desember joulukuuta joulukuu aralık декабря декабрь
        дек грудня δεκεμβρίου δεκ
        """
}
