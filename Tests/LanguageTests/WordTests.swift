import News
import Testing

@testable import Language

private func folded(_ text: PlainText) -> [String] { Words.of(text).map(\.folded) }

@Test func wordsAreCutAtHyphensAndUnits() {
    #expect(folded("US-backed forces hold 4sq km") == ["us", "backed", "forces", "hold", "4", "sq", "km"])
}

@Test func numbersKeepTheirSeparatorsAsWrittenAndLoseThemFolded() {
    let words = Words.of("About 3,000 left, 4.5 percent of 37\u{A0}000.")
    #expect(words.map(\.folded) == ["about", "3000", "left", "4.5", "percent", "of", "37000"])
    #expect(words[1].text == "3,000")
}

@Test func apostrophesStraightAndCurlyMeet() {
    #expect(folded("Syria's don't") == folded("Syria’s don’t"))
    #expect(folded("the jihadists' pocket") == ["the", "jihadists", "pocket"])
}

@Test func signsAndDotsFoldAway() {
    #expect(folded("#SDF @VOA U.S. D.C. Émile Straße") == ["sdf", "voa", "us", "dc", "emile", "strasse"])
    #expect(
        folded("at 4 a.m. on the 21st, in the 1990s") == ["at", "4", "am", "on", "the", "21st", "in", "the", "1990s"])
}

@Test func addressesAreOneWord() {
    #expect(folded("see https://example.com/a-b?c=1, or mail a.b@example.org.").count == 5)
}

@Test func offsetsPointAtTheWordsAsWritten() {
    let text: PlainText = "“Café” naïve 日本 $5m #a_b"
    for word in Words.of(text) { #expect(text.slice(word.start, word.end) == word.text) }
}

@Test func ideographsAreWordsOfTheirOwn() { #expect(folded("日本語 text") == ["日", "本", "語", "text"]) }

@Test func aTextMayBeginAndEndWithAnyLetterOrMark() {
    // "s" alone once trapped: the letter before it was looked at for an apostrophe.
    for scalar in (0x21...0x17F).compactMap({ Unicode.Scalar(UInt32($0)) }) {
        for word in ["\(scalar)", "\(scalar)s", "\(scalar)\(scalar)", "\(scalar).", "'\(scalar)", "\(scalar)'"] {
            #expect(Words.of(PlainText(word)).allSatisfy { $0.end <= word.unicodeScalars.count }, "\(word)")
        }
    }
}

@Test func aMegabyteWordIsOneWord() {
    let words = Words.of(PlainText(String(repeating: "é", count: 500_000)))
    #expect(words.count == 1)
    #expect(Words.of(PlainText(String(repeating: "1,", count: 300_000))).count > 0)
    #expect(Words.of(PlainText(String(repeating: "1 000", count: 50_000))).count > 0)
}

@Test func stopWordsAreTheLittleOnes() {
    #expect(StopWords.contains("the"))
    #expect(!StopWords.contains("us"))
    #expect(!StopWords.contains("fighters"))
}

// The examples of Porter's paper, section by section, as the whole algorithm leaves them.
@Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("ties", "ti"), ("caress", "caress"), ("cats", "cat"), ("feed", "feed"),
    ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"), ("motoring", "motor"), ("sing", "sing"),
    ("conflated", "conflat"), ("troubled", "troubl"), ("sized", "size"), ("hopping", "hop"), ("tanned", "tan"),
    ("falling", "fall"), ("hissing", "hiss"), ("fizzed", "fizz"), ("failing", "fail"), ("filing", "file"),
    ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"),
    ("valenci", "valenc"), ("digitizer", "digit"), ("conformabli", "conform"), ("radicalli", "radic"),
    ("differentli", "differ"), ("vileli", "vile"), ("analogousli", "analog"), ("vietnamization", "vietnam"),
    ("predication", "predic"), ("operator", "oper"), ("feudalism", "feudal"), ("decisiveness", "decis"),
    ("hopefulness", "hope"), ("callousness", "callous"), ("formaliti", "formal"), ("sensitiviti", "sensit"),
    ("sensibiliti", "sensibl"), ("triplicate", "triplic"), ("formative", "form"), ("formalize", "formal"),
    ("electriciti", "electr"), ("electrical", "electr"), ("hopeful", "hope"), ("goodness", "good"),
    ("revival", "reviv"),
    ("allowance", "allow"), ("inference", "infer"), ("airliner", "airlin"), ("gyroscopic", "gyroscop"),
    ("adjustable", "adjust"), ("defensible", "defens"), ("irritant", "irrit"), ("replacement", "replac"),
    ("adjustment", "adjust"), ("dependent", "depend"), ("adoption", "adopt"), ("homologou", "homolog"),
    ("communism", "commun"), ("activate", "activ"), ("angulariti", "angular"), ("homologous", "homolog"),
    ("effective", "effect"), ("bowdlerize", "bowdler"), ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"),
    ("controll", "control"), ("roll", "roll"),
])
func stemsAsPorterPublished(_ word: String, _ stem: String) { #expect(Stemmer.stem(word) == stem) }

@Test func stemsTakePossessivesOffAndLeaveShortWords() {
    #expect(Stemmer.stem("jazeera's") == Stemmer.stem("jazeera"))
    #expect(Stemmer.stem("is") == "is")
    #expect(Stemmer.stem("") == "")
}
