import News
import Testing

private func fault(_ text: String) -> QueryFault? {
    do throws(QueryFault) {
        _ = try Query(text)
        return nil
    } catch {
        return error
    }
}

@Suite struct QueryTests {
    @Test func emptyTextMatchesEverything() throws {
        #expect(try Query("") == .everything)
        #expect(try Query("  \t ") == .everything)
    }

    @Test func wordsSideBySideMustAllHold() throws {
        #expect(try Query("fighters baghuz") == .all([.word("fighters", field: nil), .word("baghuz", field: nil)]))
    }

    @Test func orBindsWeakerThanSideBySide() throws {
        let expected = Query.any([
            .all([.word("a", field: nil), .word("b", field: nil)]), .word("c", field: nil),
        ])
        #expect(try Query("a b OR c") == expected)
        #expect(try Query("a or c") == .all(["a", "or", "c"].map { .word($0, field: nil) }))
    }

    @Test func parenthesesGroup() throws {
        let either = Query.any([.word("b", field: nil), .word("c", field: nil)])
        #expect(try Query("a (b OR c)") == .all([.word("a", field: nil), either]))
        #expect(try Query("-(b OR c)") == .not(either))
    }

    @Test func phrasesTakeAnyQuotationMarks() throws {
        let phrase = Query.phrase(["final", "push"], field: nil)
        #expect(try Query("\"final push\"") == phrase)
        #expect(try Query("“final push”") == phrase)
    }

    @Test func starEqualsAndDash() throws {
        #expect(try Query("bagh*") == .prefix("bagh", field: nil))
        #expect(try Query("=baghuz") == .exactly("baghuz", field: nil))
        #expect(try Query("syria -turkey") == .all([.word("syria", field: nil), .not(.word("turkey", field: nil))]))
        #expect(try Query("syria - turkey") == .all([.word("syria", field: nil), .word("turkey", field: nil)]))
        #expect(try Query("al-Hol") == .word("al-Hol", field: nil))
    }

    @Test func fieldsLimitTheSearch() throws {
        #expect(try Query("title:push") == .word("push", field: .title))
        #expect(try Query("Author:\"Rikar Hussein\"") == .phrase(["Rikar", "Hussein"], field: .author))
        #expect(try Query("outlet:\"Al Jazeera\"") == .outlet("Al Jazeera"))
        #expect(try Query("is:unread") == .mark(.unread))
        #expect(try Query("tag:syria") == .tag("syria"))
        #expect(try Query("lang:en") == .language("en"))
        #expect(try Query("story:s0123456789abcdef") == .story(StoryID(rawValue: "s0123456789abcdef")))
        #expect(try Query("19:00") == .word("19:00", field: nil))
    }

    @Test func datesTakeADayAMonthOrAYear() throws {
        let day = try #require(Day(iso: "2019-02-10"))
        let month = try #require(Day(iso: "2019-02-01"))
        #expect(try Query("after:2019-02-10") == .after(day))
        #expect(try Query("before:2019-02") == .before(month))
        #expect(fault("after:yesterday")?.place == 0)
    }

    @Test func faultsNameTheirPlace() {
        #expect(fault("syria \"final pu")?.place == 6)
        #expect(fault("syria (final")?.place == 6)
        #expect(fault("syria )")?.place == 6)
        #expect(fault("OR syria")?.place == 0)
        #expect(fault("syria OR")?.place == 6)
        #expect(fault("syria ()")?.place == 6)
        #expect(fault("syria b*")?.place == 6)
        #expect(fault("syria title:")?.place == 6)
    }

    @Test func fieldsThatAreNotKnownAreRefused() throws {
        #expect(try #require(fault("feet:voa")).message.string.contains("feed:"))
        #expect(try #require(fault("is:seen")).message.string.contains("is:checked"))
        #expect(try #require(fault("colour:red")).message.string.contains("no field is called colour"))
    }

    @Test func aSourceAndANumberOfTextsAreFields() throws {
        #expect(try Query("source:bali") == .source("bali"))
        #expect(try Query("source:\"mustafa bali\"") == .source("mustafa bali"))
        #expect(try Query("texts:>2") == .texts(3...Int.max))
        #expect(try Query("texts:>=2") == .texts(2...Int.max))
        #expect(try Query("texts:2") == .texts(2...2))
        #expect(try Query("texts:<3") == .texts(0...2))
        #expect(try Query("texts:<=3") == .texts(0...3))
        for text in ["texts:many", "texts:>", "texts:-2", "texts:><2", "texts:99999999999999999999"] {
            #expect(try #require(fault(text)).message.string.contains("texts: takes a number"), "\(text)")
        }
    }

    @Test func monstersAreRefusedInsteadOfCrashing() throws {
        let deep = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 9_999)
        #expect(try #require(fault(deep)).message.string.contains("nest deeper"))
        let wide = Array(repeating: "a", count: 5_000).joined(separator: " OR ")
        #expect(fault(wide) != nil)
        #expect(try #require(fault(String(repeating: "x", count: 30_000))).message.string.contains("longer"))
    }
}
