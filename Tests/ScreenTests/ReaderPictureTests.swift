import Testing

@testable import Screens

@Test func rolesAreToldApartInCharacters() {
    var stage = Stage()
    stage.press("Tab j Enter")
    expect(
        stage,
        shows: #"""
             Coast Radio  10 Feb 2019 (date given)                                      51%
             also told by 4 others (c)   agencies named: AFP, AP
            --------------------------------------------------------------------------------
                1 + 1 line left around the story: Breaking News

                2 ‘Water everywhere’ as river breaks its banks at Lindmouth
                  =========================================================

                3   Crews search the lower town; the council speaks of 600 people in the
                    area.

                5 [byline] By Anna Marsh

                7 [picture] A boat on Mill Street, Lindmouth, on Sunday. [Coast Radio]

                9 LINDMOUTH: The river Lind broke its banks late on Saturday and cut off
                  the lower town, where an estimated 600 people remain, the council said
                  on Sunday.

               11   : We hear them, and we shall come with the boats as soon as the light
                    : allows.
            --------------------------------------------------------------------------------
             https://coast.example/river
             Space page  / find  c compare  t timeline  n p unread  Enter unfold  ? help
            """#)
}

@Test func theEndOfAnArticle() {
    var stage = Stage()
    stage.press("Tab j Enter G")
    expect(
        stage,
        shows: #"""
             Coast Radio  10 Feb 2019 (date given)                                     100%
             also told by 4 others (c)   agencies named: AFP, AP
            --------------------------------------------------------------------------------
                    : allows.

               13 -- Boats

               15  - Twelve boats are on the water.
               16  - Two helicopters wait for the wind to drop.

                  | [another story]
               18 | Where the dikes broke in 1953
               19 | Sixty years on, witnesses remember.

               21 [picture] the same words again: as on line 7

               23 The water is expected to fall by Wednesday.

               25 [credit] AFP and AP contributed to this report.

               27 + 2 lines left around the story: More Coverage / No comments
            --------------------------------------------------------------------------------
             https://coast.example/river
             Space page  / find  c compare  t timeline  n p unread  Enter unfold  ? help
            """#)
}

@Test func enterUnfoldsWhatThePageLeftAround() {
    var stage = Stage()
    stage.press("Tab j Enter Enter")
    expect(
        stage,
        shows: #"""
             Coast Radio  10 Feb 2019 (date given)                                      48%
             also told by 4 others (c)   agencies named: AFP, AP
            --------------------------------------------------------------------------------
                1 [page] Breaking News

                2 ‘Water everywhere’ as river breaks its banks at Lindmouth
                  =========================================================

                3   Crews search the lower town; the council speaks of 600 people in the
                    area.

                5 [byline] By Anna Marsh

                7 [picture] A boat on Mill Street, Lindmouth, on Sunday. [Coast Radio]

                9 LINDMOUTH: The river Lind broke its banks late on Saturday and cut off
                  the lower town, where an estimated 600 people remain, the council said
                  on Sunday.

               11   : We hear them, and we shall come with the boats as soon as the light
                    : allows.
            --------------------------------------------------------------------------------
             https://coast.example/river
             Space page  / find  c compare  t timeline  n p unread  Enter fold  ? help
            """#)
}

@Test func findingMarksTheLinesAndSaysWhichOfHowMany() {
    var stage = Stage()
    stage.press("Tab j Enter / \"boat\" Enter n n")
    expect(
        stage,
        shows: #"""
             Coast Radio  10 Feb 2019 (date given)                                      83%
             also told by 4 others (c)   agencies named: AFP, AP
            --------------------------------------------------------------------------------
                  the lower town, where an estimated 600 people remain, the council said
                  on Sunday.

            *  11   : We hear them, and we shall come with the boats as soon as the light
                    : allows.

            >  13 -- Boats

            *  15  - Twelve boats are on the water.
               16  - Two helicopters wait for the wind to drop.

                  | [another story]
               18 | Where the dikes broke in 1953
               19 | Sixty years on, witnesses remember.

               21 [picture] the same words again: as on line 7

               23 The water is expected to fall by Wednesday.
            --------------------------------------------------------------------------------
             find boat: 3 of 5, line 13   > this one   * others
             n N next and previous match  / find  Esc end finding  ? help
            """#)
}

@Test func linksAreNumbered() {
    var stage = Stage()
    stage.press("Tab j Enter u")
    expect(
        stage,
        shows: #"""
             Coast Radio  10 Feb 2019 (date given)                                      51%
             also told by 4 others (c)   agencies named: AFP, AP
            --------------------------------------------------------------------------------
            > 1 map of the flood  https://coast.example/map

















            --------------------------------------------------------------------------------
             links of this article
             Enter browser  y copy address  q to the text  ? help
            """#)
}
