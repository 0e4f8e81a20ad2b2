/// Places of one name, and the names that go with each: what tells Georgia in the Caucasus from Georgia in America.
///
/// Written for this program from general knowledge.
public enum PlaceSenses {
    /// Which place of that name an article means, by the other names in it; nil where they do not tell, or the name has one place.
    public static func sense(of folded: String, among names: Set<String>) -> Int? {
        guard let senses = companions[folded] else { return nil }
        let told = senses.indices.filter { !senses[$0].isDisjoint(with: names) }
        return told.count == 1 ? told[0] : nil
    }

    /// The place that a name without any other beside it means, where one is far better known; nil where none is.
    public static func usual(of folded: String) -> Int? { usuals.contains(folded) ? 0 : nil }

    /// Names whose first place of the table is meant where nothing else is said.
    private static let usuals: WordSet = [
        "paris", "london", "moscow", "rome", "athens", "cairo", "naples", "melbourne", "odessa", "dublin", "vienna",
        "berlin",
        "manchester", "st petersburg", "venice",
    ]

    /// The names that go with any place of a folded name.
    public static func companions(of folded: String) -> Set<String> {
        (companions[folded] ?? []).reduce(into: []) { $0.formUnion($1) }
    }

    /// Whether there are several well-known places of a folded name.
    public static func isShared(_ folded: String) -> Bool { companions[folded] != nil }

    private static let companions: [String: [Set<String>]] = {
        var companions: [String: [Set<String>]] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2, let name = parts.first else { continue }
            companions[name.trimmingPrefix(" ").lowercased(), default: []].append(
                Set(parts[1].split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }))
        }
        return companions
    }()

    private static let table = """
        georgia:tbilisi/batumi/gori/abkhazia/south ossetia/caucasus/armenia/azerbaijan/russia/kutaisi
        georgia:atlanta/savannah/augusta/macon/athens/florida/alabama/south carolina/tennessee/fulton county/columbus
        birmingham:england/london/west midlands/coventry/manchester/britain/united kingdom
        birmingham:alabama/montgomery/tuscaloosa/huntsville/jefferson county
        cambridge:england/london/oxford/britain/united kingdom
        cambridge:massachusetts/boston/harvard/harvard university
        victoria:melbourne/australia/sydney/new south wales/queensland/geelong
        victoria:british columbia/vancouver/canada
        cordoba:spain/seville/andalusia/madrid
        cordoba:argentina/buenos aires/rosario
        tripoli:libya/benghazi/misrata/sirte
        tripoli:lebanon/beirut/sidon
        hyderabad:india/telangana/delhi/mumbai
        hyderabad:pakistan/sindh/karachi/islamabad
        santiago:chile/valparaiso/concepcion
        santiago:cuba/havana
        santiago:spain/galicia/madrid
        valencia:spain/madrid/barcelona
        valencia:venezuela/caracas
        newcastle:england/britain/london/sunderland/united kingdom
        newcastle:australia/sydney/new south wales
        perth:australia/sydney/western australia/melbourne
        perth:scotland/edinburgh/dundee
        paris:france/seine/louvre/elysee/elysee palace/eiffel tower/macron/emmanuel macron/lyon/marseille/versailles/bordeaux
        paris:texas/dallas/lamar county
        london:england/britain/united kingdom/thames/westminster/downing street
        london:ontario/toronto/canada
        moscow:russia/kremlin/vladimir putin/putin
        moscow:idaho/university of idaho/latah county
        rome:italy/vatican/tiber/milan
        rome:georgia/floyd county
        athens:greece/piraeus/acropolis
        athens:georgia/university of georgia/ohio
        cairo:egypt/nile/giza/alexandria
        cairo:illinois
        naples:italy/vesuvius/rome
        naples:florida/collier county
        melbourne:australia/sydney/new south wales/queensland
        melbourne:florida/brevard county
        odessa:ukraine/kyiv/kiev/black sea/russia
        odessa:texas/midland
        dublin:ireland/cork
        dublin:ohio/columbus
        vienna:austria
        vienna:virginia
        berlin:germany/bundestag/potsdam
        berlin:new hampshire/connecticut
        manchester:england/britain/united kingdom/liverpool/london
        manchester:new hampshire
        st petersburg:russia/moscow
        st petersburg:florida/tampa
        venice:italy
        venice:california/los angeles
        alexandria:egypt/cairo
        alexandria:virginia
        portland:oregon/willamette
        portland:maine
        salem:oregon/portland
        salem:massachusetts/boston
        springfield:illinois
        springfield:massachusetts
        springfield:missouri
        springfield:ohio
        kingston:jamaica
        kingston:ontario/canada
        san jose:california/silicon valley
        san jose:costa rica
        merida:mexico/yucatan
        merida:spain
        """
}
