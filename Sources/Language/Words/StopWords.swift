/// English words that say little about what a text is about.
public enum StopWords {
    /// Whether a folded word is one of them.
    ///
    /// The list is of closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree),
    /// written for this program. "us" is left out, for it is also what "US" and "U.S." fold to.
    public static func contains(_ folded: String) -> Bool { words.contains(folded) }

    private static let words = WordSet(
        """
        a an the this that these those some any each every either neither both all such same another other others no none
        i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
        herself it its itself they them their theirs themselves who whom whose which what whoever whatever one ones
        about above across after against along amid among amongst around as at before behind below beneath beside besides
        between beyond by despite down during except for from in inside into like near of off on onto out outside over
        past per since than through throughout to toward towards under until unto up upon via with within without
        and but or nor so yet if because although though while whereas unless whether when where why how once
        am is are was were be been being have has had having do does did doing done will would shall should can could may
        might must ought cannot isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't
        shouldn't can't couldn't mustn't i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd
        it's it'll we're we've we'll we'd they're they've they'll they'd that's there's here's what's who's let's
        not very too also just only even still again already ever never more most less least much many few several own
        then there here now however therefore thus hence rather quite almost perhaps well
        """.listed)
}
