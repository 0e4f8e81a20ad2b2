/// What a full stop after a short word usually means in English news.
enum Abbreviations {
    /// Whether the word stands before a name, so that its stop never ends a sentence: the Gen of a general.
    static func isTitle(_ folded: String) -> Bool { titles.contains(folded) }

    /// Whether the word is a shortening that may stand inside a sentence or at its end ("Aug.", "Inc.", "Calif.").
    static func isShortening(_ folded: String) -> Bool { shortenings.contains(folded) }

    /// Whether the word, capitalised after a doubtful stop, is one that sentences begin with and names do not.
    static func isStarter(_ folded: String) -> Bool { starters.contains(folded) }

    /// Whether the word, capitalised after "a.m." or "p.m.", still belongs to the time: a weekday, a zone.
    static func belongsToTime(_ folded: String) -> Bool { times.contains(folded) }

    private static let titles = set(
        """
        mr mrs ms mx dr drs prof profs rev revs hon gen gens maj brig col cols lt lts capt cmdr cdr adm sgt cpl pvt pte sr
        fr st ste sen sens rep reps gov govs pres supt insp det atty messrs mme mlle mt ft vs v fig figs viz cf eg ie rs
        """)

    private static let shortenings = set(
        """
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        inc corp co cos ltd plc llc bros jr snr jnr esq est approx dept univ assn assoc ave blvd rd hwy no nos vol pp ed eds
        al etc ext min max ca circa tel bn mil
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
        tenn tex va vt wash wis wyo
        """)

    private static let starters = set(
        """
        the a an this that these those he she it they we you i his her its their our my your there here
        in on at by for from with after before during since under over between among as while when where if although
        though because despite but and or so yet nor however meanwhile then now still also both some many most several
        few all each every another other others what who why how no not only even such more
        """)

    private static let times = set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eastern central
        mountain pacific eet msk ist jst aest
        """)

    private static func set(_ words: String) -> WordSet {
        WordSet(words.listed)
    }
}
