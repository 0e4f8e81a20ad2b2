import Testing

@testable import Screens

/// Each facet of the five articles of the repository, as it opens on 80 by 24.
@Suite struct FacetPictureTests {
    @Test func versionsOfAQuoteStandSideBySide() {
        #expect(
            FacetStage(Seeds.comparison, .quotes).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures [Quotes] Names Words Sources Heads Origins
                  who said it, version beside version; words that differ stand in [ ]
                --------------------------------------------------------------------------------
                  SPEAKER NOT NAMED  quoted differently
                >   a10 VOA                              !| c17 outlet not stated
                    "There are heavy clashes at the       | "There are heavy clashes at the
                    moment. We have launched an           | moment, we have launched an [attack]
                    [assault] and the fighters are        | and the fighters are advancing,"
                    advancing," (told AFP)                | (told AFP)
                  RAMI ABDEL RAHMAN  quoted differently
                    b27 Al Jazeera                       !| c21 outlet not stated
                    "The battle is [ongoing]. There       | "The battle is [continuing, and]
                    [were heavy] clashes this morning,    | there [have been fierce] clashes
                    with [landmines going off]," (said)   | this morning with [the clearing of
                                                          | anti-personnel mines]," (said)
                  = e11 outlet not stated
                    "The battle is ongoing. There were
                    heavy clashes this morning, with
                    landmines going off," (mentioned)
                  MUSTAFA BALI  not found in the others
                --------------------------------------------------------------------------------
                 ! quoted differently: the quotation marks stay, the words change
                 a10 told AFP, speaker written "an SDF field commander"   also c17
                 n p difference  Enter line  Tab facet  w why  v verdict  Y cite  ? help
                """)
    }

    @Test func threeVersionsShareAWideScreen() {
        let shown = FacetStage(Seeds.comparison, .quotes, columns: 120, rows: 24).canvas.picture
        #expect(
            shown[8...12].joined(separator: "\n")
                == """
                    b27 Al Jazeera                       !| c21 outlet not stated                =| e11 outlet not stated
                    "The battle is [ongoing]. There       | "The battle is [continuing, and]      | "The battle is ongoing. There were
                    [were heavy] clashes this morning,    | there [have been fierce] clashes      | heavy clashes this morning, with
                    with [landmines going off]," (said)   | this morning with [the clearing of    | landmines going off," (mentioned)
                                                          | anti-personnel mines]," (said)        |
                """)
    }

    @Test func onANarrowScreenVersionsStandOneBelowTheOther() {
        let shown = FacetStage(Seeds.comparison, .quotes, columns: 50, rows: 24).canvas.picture
        #expect(
            shown[3...10].joined(separator: "\n")
                == """
                  SPEAKER NOT NAMED  quoted differently
                > ! a10  "There are heavy clashes at the moment.
                         We have launched an [assault] and the
                         fighters are advancing," (told AFP)
                    c17  "There are heavy clashes at the moment,
                         we have launched an [attack] and the
                         fighters are advancing," (told AFP)
                  RAMI ABDEL RAHMAN  quoted differently
                """)
    }

    @Test func theCursorGoesFromVersionToVersionAndFindingStopsAtTheRightOne() {
        var stage = FacetStage(Seeds.comparison, .quotes)
        stage.tell(.down)
        #expect(stage.canvas.picture[4] == "    a10 VOA                              !|>c17 outlet not stated")
        stage.tell(.verdict)
        #expect(stage.canvas.picture[22].hasPrefix(" c17 told AFP"))
        #expect(stage.canvas.picture[4] == "    a10 VOA                             v!|>c17 outlet not stated")
        stage.find("fierce")
        #expect(stage.canvas.picture[10].contains("|>c21"))
        stage.tell(.open)
        let sentence = stage.screen.pane?.item?.passages.first?.sentence
        #expect(stage.effects.last == .go(.reader(Seeds.articles[2].article.id, at: sentence)))
    }

    @Test func namesAreCountedFormByForm() {
        #expect(
            FacetStage(Seeds.comparison, .names).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures Quotes [Names] Words Sources Heads Origins
                    form                                            a    b    c    d    e
                --------------------------------------------------------------------------------
                  ISLAMIC STATE OF IRAQ AND THE LEVANT (body)
                > ~ ISIL                                            -    15   10   1    -
                    IS                                              8    -    -    -    2
                    ISIS                                            1    1    1    5    -
                    Islamic State                                   2    -    -    -    1
                    Islamic State of Iraq and the Levant            -    1    1    -    -
                    #ISIS                                           1    -    -    -    -
                    Islamic State of Iraq and the Syria             -    -    -    1    -
                  DEIR AZ ZOR (place)
                  ~ Deir Az Zor                                     -    4    1    -    -
                    Deir el-Zour                                    2    -    -    -    -
                    Deir az Zor                                     -    -    -    1    -
                    Deir Ezzor                                      -    -    -    -    1
                  BAGHOUZ (place)
                  ~ Baghouz                                         -    2    1    6    -
                    Baghuz                                          4    -    -    -    -
                  UNITED KINGDOM (place)
                --------------------------------------------------------------------------------
                 ~ forms differ: none is used by all that name Islamic State of Iraq and the..
                 ISIL: b1 b3 b5 b7 b17 b19 b25 b29 b31 b33 b37 b41 b43 b45 b47 c1 c7 c19 c23..
                 n p difference  = hide alike  Enter line  Tab facet  w why  v verdict  ? help
                """)
    }

    @Test func wordsAreCountedApartInQuotes() {
        #expect(
            FacetStage(Seeds.comparison, .words).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures Quotes Names [Words] Sources Heads Origins
                    word          a VOA       b Al Jaze.. c           d           e
                --------------------------------------------------------------------------------
                  ARMED MEMBERS: ISIL
                >   fighters      -           3           2           1           -
                      in quotes   1           -           1           -           -
                    jihadists     1           -           -           -           3
                      in quotes   1           -           -           -           -
                    militants     3           -           -           -           -
                    combatants    -           1           -           -           -
                  THE PLACE
                    enclave       2           1           -           1           -
                    pocket        -           -           1           -           -
                  THE PLACE: BAGHOUZ
                    village       1           1           1           2           -
                      in quotes   2           -           -           -           -
                    enclave       -           -           -           2           -
                    pocket        -           -           -           -           1
                  THE PUSH
                    push          -           1           -           -           1
                --------------------------------------------------------------------------------
                 fighters: a in quotes 1; b 3; c 2, in quotes 1; d 1
                 armed members: ISIL: others say   e jihadists
                 n p thing  Enter line  Tab facet  w why  v verdict  Y cite  / find  ? help
                """)
    }

    @Test func sourcesSayWhoseWordSeveralRestOn() {
        #expect(
            FacetStage(Seeds.comparison, .sources).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures Quotes Names Words [Sources] Heads Origins
                    who                     a    b    c    d    e    for what
                --------------------------------------------------------------------------------
                  ONE SPEAKER BEHIND SEVERAL
                >   fighters left: Bali stands behind two of the four counts, c27 e17, and
                    speaks in the sentence beside b19
                  PEOPLE
                    Mustafa Bali            4    5    2    3    1    fighters left, civilians..
                    Rami Abdel Rahman       -    1    1    -    1    "The battle is ongoing...
                    Donald Trump            -    1    1    -    -    ISIL will lose the..
                    Umm Mohammed            -    -    -    2    -    "There are many fighters..
                    Nabil Hassan            1    -    -    -    -    many of the women and..
                    Imran Khan              -    1    -    -    -    ISIL fought back against..
                    Redur Xelil             -    1    -    -    -    it hoped to capture the..
                  BODIES
                    SOHR                    2    1    -    -    2    fighters left, civilians..
                    SDF                     3    -    -    1    -    fighters left, positions..
                    United Nations          1    -    -    -    -    more than 400,000..
                    Brookings Institution   1    -    -    -    -    More than 6 million..
                    Damascus                -    -    1    -    -    it would eventually see..
                --------------------------------------------------------------------------------
                 these counts rest on one speaker
                 c27 more than 600   e17 up to 600
                 n p shared source  Enter line  Tab facet  w why  v verdict  Y cite  ? help
                """)
    }

    @Test func headsStandAlone() {
        #expect(
            FacetStage(Seeds.comparison, .heads).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures Quotes Names Words Sources [Heads] Origins
                 headlines and standfirsts as each outlet has them
                --------------------------------------------------------------------------------
                  a VOA, 10 Feb 2019, no headline
                >   first line  U.S.-backed Syrian Democratic Forces say they have recaptured
                                41 positions held by Islamic State militants as they seek to
                                clear the last enclave the militant group controls in eastern
                                Syria.
                  b Al Jazeera, 10 Feb 2019
                    headline    ‘Heavy clashes’ in Syria as SDF launches final push against
                                ISIL
                    standfirst  US-backed Kurdish forces advance in eastern Deir Az Zor
                                province in ‘final’ battle to crush remaining ISIL fighters.
                  c outlet not stated, 10 Feb 2019
                  ~ headline    "Violent clashes" in Syria as SDF launches last effort against
                                ISIL | ISIS / ISIL News
                  d outlet not stated, 2 Mar 2019, no headline
                  ~ first line  The US-backed Syrian Democratic Forces (SDF) have advanced into
                                the final territorial enclave held by the Islamic State of Iraq
                                and the Syria (ISIS) where heavy fighting is under way.
                --------------------------------------------------------------------------------
                 ~ a4 with   d1 partly the same

                 n p article  Enter line  Tab facet  w why  v verdict  Y cite  / find  ? help
                """)
    }

    @Test func originsTellWhatIsSharedAndByWhom() {
        #expect(
            FacetStage(Seeds.comparison, .origins).picture
                == """
                 ‘Heavy clashes’ in..   Text Figures Quotes Names Words Sources Heads [Origins]
                 of the sentences of the row (the number), so many have a match in the column
                --------------------------------------------------------------------------------
                                    a        b        c        d        e        agency named
                    a VOA 18        .        4        5        2        1        AFP, AP
                    b Al Jazeera 27 3        .        13 of 27 1        5        Reuters
                    c not stated 19 4        12 of 19 .        1        7        AFP
                    d not stated 18 2        1        1        .        1        AP
                    e not stated 12 1        5 of 12  6        1        .        none

                  5 articles: 4 texts (b with c), or 3 if e is set with them
                >   c / b part of c is in b, 12 of 19 sentences; same day, no hour
                    e / c 6 of 12 sentences of e match c
                    e / b part of e is in b, 5 of 12 sentences; same day, no hour
                    a / c 5 of 18 sentences of a match c
                    a / b 4 of 18 sentences of a match b, 1 of them in another order
                    a / d 2 of 18 sentences of a match d
                    e / a 1 of 12 sentences of e matches a
                    e / d 1 of 12 sentences of e matches d
                    d / b 1 of 18 sentences of d matches b
                --------------------------------------------------------------------------------
                 c19 The Syrian Observatory for Human Rights (SOHR), a War Monitor based in..
                 b25 The Syrian Observatory for Human Rights (SOHR), a UK-based war monitor..
                 n p pair  Enter line  Tab facet  w why  v verdict  Y cite  / find  ? help
                """)
    }
}
