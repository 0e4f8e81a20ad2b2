import Language

/// How common a word is in English at large, in three rough grades.
///
/// A handful of articles cannot tell a common word from a telling one: "officials" may stand once in them, like "Gaziantep". The grades
/// are the floor that keeps common words from weighing like rare ones. Written by hand from general knowledge of news prose, for no
/// particular event.
enum CommonEnglish {
    /// The share of sentences that are expected to hold a word with that stem.
    static func rate(ofStem stem: String) -> Double {
        if everyday.contains(stem) { return 0.05 }
        if newsy.contains(stem) { return 0.015 }
        return 0.002
    }

    /// Whether a stem only says that somebody said something, and to which agency: that is no content two sentences could share.
    static func isAttribution(_ stem: String) -> Bool { attribution.contains(stem) }

    /// Whether a stem is common in the news of every event, so that sharing it is no sign of telling the same one.
    static func isStock(_ stem: String) -> Bool {
        everyday.contains(stem) || newsy.contains(stem) || isAttribution(stem)
    }

    /// Whether a stem only says what kind of event it was: two articles that share nothing rarer may tell two fires.
    static func isKindOfEvent(_ stem: String) -> Bool { events.contains(stem) }

    private static let events = stems(
        """
        accident arrest blast blaze bomb bombing burn bus car collapse collide collision crash cyclone deadly disaster earthquake
        election dozen emergency evacuate explode explosion fatal fire flee flood gun gunfire gunman hurricane injury landslide magnitude
        missing murder outbreak plane protest quake raid rescue riot shoot shooting shot storm strike strikes struck survivor toll
        tornado tragedy train tremor truck typhoon vehicle vote weather wildfire
        """)

    private static let attribution = stems(
        """
        say said tell told tweet wrote according statement add added reuters afp ap associated press agence presse dpa efe ansa tass
        interfax xinhua upi bloomberg news agency reporter reporters
        """)

    private static let everyday = stems(
        """
        say said told year day week month time people man woman new last first one two three four five many more most other some such
        make made take took come came go went get got give gave know think see saw want use find found work call try ask need feel
        become leave put mean keep let begin began seem help show hear play run move like live believe bring happen write provide sit
        stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow
        open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain also
        just even back still well way own part place case group number world country state government official report city area right
        high different small large next early young important few public bad same able good great little old big long home life hand
        eye head side point end far away now then here there later since ago today monday tuesday wednesday thursday friday saturday
        sunday january february march april may june july august september october november december according
        """)

    private static let newsy = stems(
        """
        president minister police court law party war force security power attack member national international local political
        military economic social foreign federal general united statement spokesman spokeswoman authority leader company market money
        business service system program question issue problem plan policy news agency press media interview announce claim accuse deny
        warn urge vow pledge confirm estimate launch hold held face support oppose agree reject cause result effort decision deal talk
        agreement fight fighting battle clash violence conflict death dead injure wound victim family child school hospital house
        street road building water food health woman student worker resident civilian citizen population thousand hundred million
        billion percent per total figure morning evening night hour minute recent recently former senior chief top major main key
        capital province region district village town border north south east west northern southern eastern western central
        control led backed based own percent half least around nearly almost over past
        """)

    private static func stems(_ words: String) -> WordSet {
        WordSet(words.listed.map { Stemmer.stem($0) })
    }
}
