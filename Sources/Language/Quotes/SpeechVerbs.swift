/// The verbs English news attributes words with.
enum SpeechVerbs {
    /// Whether a folded word is a finite form that reports speech or writing ("said", "tweeted").
    static func isSpeech(_ folded: String) -> Bool { speech.contains(folded) }

    /// Whether the verb takes a reported clause without quotation marks ("said that", "estimates").
    static func isReporting(_ folded: String) -> Bool { clauses.contains(folded) }

    /// Whether the verb's plain object can be what was said ("reported heavy clashes", "estimated several hundred").
    static func isEstimating(_ folded: String) -> Bool { estimating.contains(folded) }

    /// Whether a participle goes on with the words of the sentence's subject ("saying", "adding").
    static func isParticiple(_ folded: String) -> Bool { participles.contains(folded) }

    /// Whether the verb quotes a name given to something ("called it “great”").
    static func isCalling(_ folded: String) -> Bool { calling.contains(folded) }

    /// Whether the verb needs a listener after it, so that no speaker can stand there ("told POLITICO").
    static func takesListener(_ folded: String) -> Bool { folded == "told" || folded == "tells" || folded == "tell" }

    /// Whether the word is as often a noun ("the states", "her claims", "alleged" before a noun).
    static func isDoubtful(_ folded: String) -> Bool { doubtful.contains(folded) }

    /// Whether the verb hands on another's words ("quoted the general as saying").
    static func isQuoting(_ folded: String) -> Bool { quoting.contains(folded) }

    /// Whether the verb judges, vows or asks, so that words quoted after it are its subject's ("vowed to “end the war”").
    static func isJudging(_ folded: String) -> Bool { judging.contains(folded) }

    private static let judging = NameWords.set(
        """
        vowed pledged promised threatened offered proposed demanded apologised apologized thanked mocked ridiculed rejected
        dismissed defended attacked assailed chided rebuked scolded lambasted faulted credited likened compared cast portrayed
        characterised characterized touted bemoaned decried appealed urged warned
        """)

    private static let quoting = NameWords.set("quoted quotes quoting cited cites citing")

    private static let doubtful = NameWords.set(
        "states state claims claim reports report estimates estimate promises pledges remarks pledged comments notes alleged posts post vows answers responds cautions repeated repeats"
    )

    private static let reporting = NameWords.set(
        """
        said says say told tells tell added adds wrote writes tweeted tweets announced announces stated states declared
        declares explained explains noted notes insisted insists argued argues warned warns claimed claims confirmed confirms
        denied denies acknowledged acknowledges admitted admits conceded concedes replied recalled recalls remarked
        commented observed concluded concludes predicted predicts suggested suggests alleged alleges maintained
        maintains vowed vows pledged pledges promised promises stressed stresses emphasized emphasizes emphasised
        emphasises reiterated reiterates cautioned cautions complained complains testified testifies revealed reveals
        repeated repeats mentioned mentions asserted asserts contended contends
        """)

    private static let estimating = NameWords.set(
        "estimated estimates estimate reported reports report predicted predicts")

    private static let clauses = reporting.union(estimating)

    private static let participles = NameWords.set(
        """
        saying adding telling shouting chanting warning claiming arguing insisting noting predicting writing tweeting stating declaring explaining
        asking stressing calling describing denying confirming announcing alleging suggesting quipping joking admitting
        """)

    private static let calling = NameWords.set(
        """
        called calls describes described labeled labelled dubbed branded denounced hailed referred refers condemned
        criticized criticised blasted slammed praised accused blamed
        """)

    private static let speech = reporting.union(estimating).union(
        NameWords.set(
            """
            write posted posts post asked asks ask announce state declare explain note insist argue warn claim confirm deny
            answered answers responded responds continued continues urged urges joked jokes quipped quips shouted
            shouts yelled lamented laments countered counters retorted hinted boasted bragged cried exclaimed whispered
            replies remarks comments observes believe believes agreed agrees echoed chanted chants screamed pleaded
            begged mused opined fumed recounted relayed texted emailed messaged wondered teased sighed laughed
            """))
}
