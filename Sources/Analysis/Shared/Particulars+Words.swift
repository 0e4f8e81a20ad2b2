import Language

/// The words that number things in a row, name days and tell directions.
extension Particulars {
    static let ordinals: WordTable<Int> = WordTable(
        { () -> [String: Int] in
            var table: [String: Int] = [:]
            let names = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            for (place, word) in names.split(separator: " ").enumerated() { table[String(word)] = place + 1 }
            for number in 1...60 {
                let isTeen = (11...13).contains(number % 100)
                let ending =
                    isTeen ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th"
                table["\(number)\(ending)"] = number
            }
            table["opening"] = 1
            return table
        }())

    /// Numbers in words, as durations hold them ("three hours"); "one" is as often no number.
    static let small: WordTable<Int> = WordTable(
        { () -> [String: Int] in
            let names = "two three four five six seven eight nine ten eleven twelve"
            return Dictionary(
                uniqueKeysWithValues: names.split(separator: " ").enumerated().map { (String($1), $0 + 2) })
        }())

    /// What comes in rows, and is another thing under each number.
    static let rowed = words(
        """
        quarter half leg round stage day week month game match test race heat set lap period session hearing phase season flight launch
        mission summit meeting edition episode debate vote ballot strike walkout attack blast shooting case victory win defeat loss
        title goal cut rise increase hike
        """)
    static let rising = words(
        "rose rise rises rising risen climbed climbs climbing gained gains jumped jumps surged grew grows increased increases soared rallied higher"
    )
    static let falling = words(
        "fell falls falling fallen dropped drops declined declines slipped slips slid slumped tumbled plunged sank decreased shrank eased lower"
    )
    static let expecting = words(
        "expected expects expect forecast forecasts forecasting predicted predicts predict projected projects projection outlook"
    )
    static let week = words("monday tuesday wednesday thursday friday saturday sunday")
    static let months = words(
        "january february march april may june july august september october november december")
    static let speaking = words("said told announced reported added statement says")

    private static func words(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}
