import News
import Testing

@testable import Language

@Test(arguments: [
    ("Baghuz", "Baghouz"), ("Deir el-Zour", "Deir Az Zor"), ("Deir el-Zour", "Deir Ezzor"), ("Zelensky", "Zelenskyy"),
    ("Hodeidah", "Hudaydah"), ("Abdel Rahman", "Abdulrahman"), ("Khan Younis", "Khan Yunis"), ("Haniyeh", "Haniya"),
    ("al-Hasakah", "Hasaka"), ("Sergei", "Sergey"), ("Severodonetsk", "Sievierodonetsk"), ("Erdoğan", "Erdogan"),
])
func romanisationsShareTheirSound(_ one: String, _ other: String) {
    #expect(NameSpelling(PlainText(one)).sound == NameSpelling(PlainText(other)).sound)
}

@Test(arguments: [
    ("Iran", "Iraq"), ("Niger", "Nigeria"), ("Austria", "Australia"), ("Hassan", "Hussein"), ("Anderson", "Andersen"),
    ("Slovakia", "Slovenia"), ("Homs", "Hama"), ("Ivanov", "Ivanova"), ("Kim Jong-un", "Kim Jong-il"),
])
func otherNamesSoundOtherwise(_ one: String, _ other: String) {
    #expect(NameSpelling(PlainText(one)).sound != NameSpelling(PlainText(other)).sound)
}

@Test func lettersAreWhatHyphensAndMarksLeave() {
    #expect(NameSpelling("al-Shifa Hospital").letters == NameSpelling("Al Shifa Hospital").letters)
    #expect(NameSpelling("São Paulo's").letters == NameSpelling("Sao Paulo").letters)
    #expect(NameSpelling("Ministry of Defence").letters == NameSpelling("Defense Ministry").letters)
    #expect(NameSpelling("University of Washington").letters != NameSpelling("Washington University").letters)
}

@Test func titlesAreLeftOutWhereAsked() {
    #expect(NameSpelling("Prime Minister Rosa Lindqvist", withoutTitle: true).words == ["rosa", "lindqvist"])
    #expect(NameSpelling("General Motors", withoutTitle: true).words == ["general", "motors"])
}

@Test func aNameOfNothingButMarksHasNoSound() {
    for text: PlainText in ["", "-", "''", "…", "the", "\u{0301}"] { #expect(NameSpelling(text).sound.count < 4) }
}
