import News
import Testing

@testable import Language

/// A figure as one line: text | value or low..high | bound | unit | kind.
private func figures(_ text: String) -> [String] {
    Annotator.annotate(article(text)).figures.map { figure in
        func number(_ value: Double?) -> String {
            value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? ""
        }
        let amount = figure.value.map { number($0) } ?? "\(number(figure.low))..\(number(figure.high))"
        let bound = figure.bound?.rawValue ?? "-"
        return "\(figure.span.text) | \(amount) | \(bound) | \(figure.unit?.string ?? "-") | \(figure.kind.rawValue)"
    }
}

@Test(arguments: [
    (
        "There were about 3,000 battle-hardened IS jihadists, mostly foreigners.",
        "about 3,000 battle-hardened IS jihadists | 3000 | about | jihadists | count"
    ),
    ("An estimated 600 ISIL combatants remain.", "An estimated 600 ISIL combatants | 600 | about | combatants | count"),
    ("More than 600 fighters could stay.", "More than 600 fighters | 600 | more_than | fighters | count"),
    ("Up to 600 jihadists could stay.", "Up to 600 jihadists | 600 | at_most | jihadists | count"),
    ("At least 50 people were killed.", "At least 50 people | 50 | at_least | people | count"),
    ("No more than 12 men came.", "No more than 12 men | 12 | at_most | men | count"),
    ("Fewer than ten trucks left.", "Fewer than ten trucks | 10 | less_than | trucks | count"),
    (
        "Between 500 to 1,000 civilians are inside.",
        "Between 500 to 1,000 civilians | 500..1000 | range | civilians | count"
    ),
    ("Some 500-1,000 civilians are inside.", "Some 500-1,000 civilians | 500..1000 | range | civilians | count"),
    ("They took 41 positions held by militants.", "41 positions | 41 | - | positions | count"),
    ("More than 6 million Syrians have fled.", "More than 6 million Syrians | 6000000 | more_than | Syrians | count"),
    ("It hosts nearly 3.5 million of them.", "nearly 3.5 million | 3500000 | about | - | count"),
    ("It is fighting in a 4-square-kilometer area.", "4-square-kilometer | 4 | - | km2 | measure"),
    ("A scrap of just 4sq km on the banks.", "4sq km | 4 | - | km2 | measure"),
    ("A patch of just four square kilometres.", "four square kilometres | 4 | - | km2 | measure"),
    ("It was only 4 square kilometers.", "4 square kilometers | 4 | - | km2 | measure"),
    ("It fell by 4.5 percent.", "4.5 percent | 4.5 | - | percent | percent"),
    ("Trump’s ‘100 percent’ defeat.", "100 percent | 100 | - | percent | percent"),
    ("It cost $5m a year.", "$5m | 5000000 | - | dollars a year | money"),
    ("It cost about 2.5 billion euros.", "about 2.5 billion euros | 2500000000 | about | euros | money"),
    ("Two-thirds of the land is lost.", "Two-thirds | 0.6666666666666666 | - | - | fraction"),
    ("It once spanned a third of Syria.", "a third | 0.3333333333333333 | - | - | fraction"),
    ("They number twenty-one soldiers.", "twenty-one soldiers | 21 | - | soldiers | count"),
    ("They found three hundred and two bodies.", "three hundred and two bodies | 302 | - | bodies | count"),
    ("Some 20,000 civilians fled.", "Some 20,000 civilians | 20000 | about | civilians | count"),
    (
        "It estimated several hundred civilians remained.",
        "several hundred civilians | 200..999 | - | civilians | vague"
    ),
    ("Tens of thousands of people marched.", "Tens of thousands of people | 20000..99999 | - | people | vague"),
    ("Dozens of men left.", "Dozens of men | 24..199 | - | men | vague"),
    ("The 2,000 US troops will leave.", "2,000 US troops | 2000 | - | troops | count"),
    ("A magnitude 5.9 quake killed nobody.", "5.9 | 5.9 | - | magnitude | measure"),
    ("A 6.2-magnitude tremor killed two people.", "6.2-magnitude | 6.2 | - | magnitude | measure"),
    ("Gusts reached 95km/h on the coast.", "95km/h | 95 | - | km/h | measure"),
    ("Only one in four ferries sailed.", "one in four ferries | 0.25 | - | ferries | fraction"),
    ("It made 1.84 billion crowns.", "1.84 billion crowns | 1840000000 | - | crowns | money"),
    (
        "It expects between $2.5 billion and $3 billion.",
        "between $2.5 billion and $3 billion | 2500000000..3000000000 | range | dollars | money"
    ),
    ("He took 1.2 million pounds in bribes.", "1.2 million pounds | 1200000 | - | pounds | money"),
    ("It drove 10km and lost one soldier.", "10km | 10 | - | km | measure"),
])
func readsTheFigure(_ text: String, _ expected: String) { #expect(figures(text).first == expected) }

@Test(arguments: [
    ("Half a million people fled.", "Half a million people | 500000 | - | people | count"),
    ("It cost a quarter of a million dollars.", "a quarter of a million dollars | 250000 | - | dollars | money"),
    ("It cost two and a half million euros.", "two and a half million euros | 2500000 | - | euros | money"),
    ("A million and a half people fled.", "A million and a half people | 1500000 | - | people | count"),
    ("It is two and a half miles away.", "two and a half miles | 2.5 | - | mi | measure"),
    ("One in four people is hungry.", "One in four people | 0.25 | - | people | fraction"),
    ("Nine in 10 were saved.", "Nine in 10 | 0.9 | - | - | fraction"),
    ("Two out of five voters stayed at home.", "Two out of five voters | 0.4 | - | voters | fraction"),
    ("There was one in 10 minutes.", "10 minutes | 10 | - | minutes | measure"),
    ("Between 5% and 10% stayed.", "Between 5% and 10% | 5..10 | range | percent | percent"),
    (
        "It costs between $5 million and $10 million.",
        "between $5 million and $10 million | 5000000..10000000 | range | dollars | money"
    ),
    ("It fell to -18 degrees.", "-18 degrees | -18 | - | degrees | measure"),
    ("It was minus 5 degrees.", "minus 5 degrees | -5 | - | degrees | measure"),
    ("It earned 10 bln roubles.", "10 bln roubles | 10000000000 | - | roubles | money"),
    ("Just over 200 evacuees came out.", "Just over 200 evacuees | 200 | more_than | evacuees | count"),
    ("Just under 200 evacuees came out.", "Just under 200 evacuees | 200 | less_than | evacuees | count"),
    (
        "It has some 3,200 suspected jihadists detained through the SDF.",
        "some 3,200 suspected jihadists | 3200 | about | jihadists | count"
    ),
    ("Some 40 000 people came.", "Some 40 000 people | 40000 | about | people | count"),
    ("Half million eggs were broken.", "Half million eggs | 500000 | - | eggs | count"),
    ("Profit fell by more than a third.", "more than a third | 0.3333333333333333 | more_than | - | fraction"),
    ("It bought 12 dozen eggs.", "12 dozen eggs | 144 | - | eggs | count"),
    ("A handful of people stayed.", "A handful of people | 2..9 | - | people | vague"),
    ("It raised rates by half a percentage point.", "half a percentage point | 0.5 | - | percentage points | percent"),
    ("It raised rates by 25 basis points.", "25 basis points | 0.25 | - | percentage points | percent"),
    ("It is worth 300m euros.", "300m euros | 300000000 | - | euros | money"),
    ("Its debt is $2.1T now.", "$2.1T | 2100000000000 | - | dollars | money"),
    ("The temperature hit 40C there.", "40C | 40 | - | degrees Celsius | measure"),
    ("It was 104 degrees Fahrenheit.", "104 degrees Fahrenheit | 104 | - | degrees Fahrenheit | measure"),
    ("The earthquake measured 6.8 there.", "6.8 | 6.8 | - | magnitude | measure"),
    ("A magnitude of 6.4 was felt.", "6.4 | 6.4 | - | magnitude | measure"),
    ("It drove at 60 miles per hour.", "60 miles per hour | 60 | - | mph | measure"),
    ("It takes between 44 km and 50 km.", "between 44 km and 50 km | 44..50 | range | km | measure"),
])
func readsWhatIsJoinedToANumber(_ text: String, _ expected: String) { #expect(figures(text).first == expected) }

@Test func theNumberOfAModelIsNotCounted() {
    let found = figures("The airline ordered 20 Boeing 737 jets.")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("20 ") == true)
}

@Test(arguments: [
    "It began in September 2014 and ended on 9 February.", "On February 12, 2019 it was halted.",
    "They advanced since 19:00 yesterday.", "It was foiled at 4 am this morning.", "It was foiled at 4 a.m. sharp.",
    "Umm Mohammed, a 38-year-old Syrian, left.", "John Smith, 38, left.", "A man aged 38 left.",
    "Call +44 20-7946-0958 or 555-1234 now.", "Under Article 5 it may.", "A Boeing 737 landed in Rome.",
    "Covid-19 came back.", "The 21st century began.", "They won 3-1 at home.", "The attacks of 9/11 came first.",
    "One of them left, and no one came back.", "Visit https://example.com/2019/100 soon.", "The 5G network is slow.",
    "The Airbus 320-200 landed.", "It had one-off items.", "It was posted at 09.12 BST.",
    "They sat in seat 12F.", "In 2014 clashes began.", "It holds elections in 2020.", "He was born in the 1980s.",
])
func isNoFigure(_ text: String) { #expect(figures(text) == []) }
