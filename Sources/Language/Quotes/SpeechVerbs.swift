/// The verbs English news attributes words with.
enum SpeechVerbs {
    /// Whether a folded word is a finite form that reports speech or writing ("said", "tweeted").
    static func isSpeech(_ folded: String) -> Bool { speech.contains(folded) }

    private static let speech = Set(
        """
        said says say told tells tell added adds wrote writes write tweeted tweets posted posts asked asks ask
        announced announces stated states declared declares explained explains noted notes insisted insists argued argues
        warned warns claimed claims confirmed confirms denied denies acknowledged acknowledges admitted admits
        conceded concedes replied replies answered answers responded responds recalled recalls remarked remarks
        commented comments observed observes continued continues concluded concludes predicted predicts
        reported reports estimated estimates suggested suggests alleged alleges maintained maintains urged urges
        vowed vows pledged pledges promised promises stressed stresses emphasized emphasizes emphasised emphasises
        reiterated reiterates cautioned cautions complained complains joked jokes quipped quips shouted shouts yelled
        testified testifies revealed reveals mentioned mentions lamented laments countered counters retorted
        hinted boasted bragged cried exclaimed whispered asserted asserts contended contends
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
