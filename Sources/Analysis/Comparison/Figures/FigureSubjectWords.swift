import Language

/// Words beside a sum or a share: topics that a word before them narrows, and words that name no thing.
enum FigureSubjectWords {
    /// Whether a word before this one makes it a part: "youth unemployment", "season tickets".
    static func isNarrowed(_ word: String) -> Bool { narrowed.contains(word) }

    /// Whether a word names no thing of its own: a verb, a size, a time, a speaker.
    static func isVague(_ word: String) -> Bool { vague.contains(word) }

    private static let narrowed = words(
        """
        unemployment inflation wage wages salary salaries price prices sales ticket tickets fare fares rent rents tax taxes tariff
        tariffs duty temperature temperatures growth spending budget debt deficit exports imports
        """)

    private static let vague = words(
        """
        new old big huge large small total overall annual yearly monthly quarterly official national latest average main whole entire
        giant massive planned controversial famous long-awaited headline consumer current estimated record high low higher lower highest
        lowest real nominal general key public local final initial full half extra nearly roughly approximately worth value valued sum
        amount figure figures number total rate level percentage percent share points point cent cents dollar dollars euro euros pounds
        billion million trillion thousand hundred
        rose rise rises rising risen fell fall falls fallen grew grow grows grown climbs jump jumps hit hits stood stand stands reach
        reaches ran run runs went goes going made make makes took take takes taken put puts set sets gave give gives given got get gets
        brought bring brings bought buy buys sold sell sells came come comes saw see sees seen spent spend spends paid pay pays cost costs
        lost lose loses won win wins kept keep keeps held hold holds showed show shows shown became become felt found find finds left
        said says say told tells tell according reports report data survey poll study analysts analyst economists officials official
        government ministry minister authorities police company firm spokesman spokeswoman president prime statement agency office
        year years month months week weeks day days today yesterday tomorrow night morning afternoon evening hour hours quarter half time
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december people person
        """)

    private static func words(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}
