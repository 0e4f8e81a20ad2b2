import News
import Testing

@Test func aDayIsReadAndPrinted() {
    #expect(Day(iso: "2019-02-10")?.description == "2019-02-10")
    #expect(Day(iso: "2019-02-29") == nil)
    #expect(Day(iso: "2020-02-29")?.number == 18_321)
}
