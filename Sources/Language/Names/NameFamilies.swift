/// Names of one place or body that letters alone do not join: renamings, other languages, well-known capitals.
///
/// Written for this program from general knowledge of the news. Families that news writers set against each other are left out.
public enum NameFamilies {
    /// The family a folded name, words parted by blanks, belongs to; nil where it is of none.
    public static func family(of folded: String) -> Int? { places[folded] }

    private static let places: [String: Int] = {
        var places: [String: Int] = [:]
        let lines = table.split(separator: "\n")
        for (number, line) in lines.enumerated() {
            for name in line.split(separator: "/") {
                places[name.split(whereSeparator: \.isWhitespace).joined(separator: " ")] = number
            }
        }
        return places
    }()

    private static let table = """
        isis/isil/islamic state/islamic state of iraq and the levant/islamic state of iraq and syria/islamic state in iraq and syria/islamic state of iraq and the syria/islamic state in iraq and the levant/islamic state of iraq and al sham/islamic state group/daesh/is
        al qaeda/al qaida/alqaeda/al kaida
        hezbollah/hizbollah/hizbullah/hizballah/hezballah
        taliban/taleban
        al shabab/al shabaab/shabab/shabaab
        united states/us/usa/america/united states of america
        united kingdom/uk/britain/great britain
        united arab emirates/uae
        united nations/un
        european union/eu
        north atlantic treaty organization/north atlantic treaty organisation/nato
        world health organization/world health organisation
        international monetary fund/imf
        african union/au
        federal bureau of investigation/fbi
        central intelligence agency/cia
        associated press/ap/the associated press
        agence france presse/afp
        deutsche presse agentur/dpa
        kyiv/kiev/kyyiv
        kharkiv/kharkov
        lviv/lvov
        odesa/odessa
        mykolaiv/nikolaev/nikolayev/mykolayiv
        chernihiv/chernigov
        dnipro/dnepropetrovsk/dnipropetrovsk
        zaporizhzhia/zaporizhia/zaporozhye/zaporizhzhya
        luhansk/lugansk
        chernobyl/chornobyl
        donbas/donbass
        myanmar/burma
        yangon/rangoon
        mumbai/bombay
        kolkata/calcutta
        chennai/madras
        bengaluru/bangalore
        beijing/peking
        guangzhou/canton
        ho chi minh city/saigon
        turkey/turkiye
        czech republic/czechia
        ivory coast/cote d ivoire/cote divoire
        east timor/timor leste
        eswatini/swaziland
        cape verde/cabo verde
        democratic republic of congo/democratic republic of the congo/dr congo/drc/congo kinshasa
        republic of the congo/congo brazzaville
        holy see/vatican
        mecca/makkah
        medina/madinah
        aleppo/halab
        the hague/hague
        sana a/sanaa/sana
        tehran/teheran
        quran/koran
        """
}
