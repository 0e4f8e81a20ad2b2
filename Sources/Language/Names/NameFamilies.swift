/// Names of one place or body that letters alone do not join: renamings, other languages, well-known capitals.
///
/// Written for this program from general knowledge of the news. Families that news writers set against each other are left out.
public enum NameFamilies {
    /// The family a folded name, words parted by blanks, belongs to; nil where it is of none.
    public static func family(of folded: String) -> Int? { places[folded] }

    private static let places: WordTable<Int> = WordTable(
        { () -> [String: Int] in
            var places: [String: Int] = [:]
            let lines = table.split(separator: "\n")
            for (number, line) in lines.enumerated() {
                for name in line.split(separator: "/") {
                    places[name.listed.joined(separator: " ")] = number
                }
            }
            return places
        }())

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
        federal reserve/fed/us federal reserve/federal reserve board
        european central bank/ecb
        bank of england/boe
        bank of japan/boj
        national health service/nhs
        environmental protection agency/epa
        food and drug administration/fda
        federal aviation administration/faa
        centers for disease control and prevention/centers for disease control/cdc
        department of homeland security/dhs/homeland security department
        securities and exchange commission/sec
        national aeronautics and space administration/nasa
        national oceanic and atmospheric administration/noaa
        united states geological survey/us geological survey/usgs
        european space agency/esa
        massachusetts institute of technology/mit
        london school of economics/lse
        world trade organization/world trade organisation/wto
        world food programme/world food program/wfp
        international atomic energy agency/iaea
        international criminal court/icc
        international court of justice/icj
        international olympic committee/ioc
        international energy agency/iea
        organization for economic cooperation and development/organisation for economic co operation and development/oecd
        organization of the petroleum exporting countries/opec
        organization for security and cooperation in europe/osce
        organization of american states/oas
        association of southeast asian nations/asean
        economic community of west african states/ecowas
        international committee of the red cross/icrc
        doctors without borders/medecins sans frontieres/msf
        liberal democrats/lib dems
        people's liberation army/peoples liberation army/pla
        irish republican army/ira
        african national congress/anc
        bharatiya janata party/bjp
        goldman sachs/goldman
        jpmorgan chase/jpmorgan/jp morgan/jp morgan chase
        british broadcasting corporation/bbc
        national transportation safety board/ntsb
        national rifle association/nra
        north american free trade agreement/nafta
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
