import Testing

@testable import Screens

@Test func articlesStandOneALine() {
    var stage = Stage()
    stage.press("Tab j f N j N")
    expect(
        stage,
        shows: #"""
             Broadsheet  Stories  [Articles]  Feeds  Searches                 3 unread of 5
             newest first: all articles                                            1-5 of 5
            --------------------------------------------------------------------------------
              *  10 Feb 2019 The Harbou.. (first line) Rescue crews say they have..     (5)
               + 10 Feb 2019 Coast Radio  ‘Water everywhere’ as river breaks its..      (5)
            >    10 Feb 2019 not stated   "Water all around" as the river bursts its..  (5)
              *   2 Mar 2019 not stated   (first line) The last families left the..     (5)
              *  10 Feb 2019 not stated   ‘Water everywhere’ as crews search..          (5)












            --------------------------------------------------------------------------------
             date given; texts/2.txt
             * unread   + flagged   (5) that many articles tell its story
             Enter read  n p unread  c compare  t timeline  / search  f flag  ? help
            """#)
}

@Test func aHighScreenShowsTheBeginningOfTheArticle() {
    var stage = Stage(columns: 160, rows: 40)
    stage.press("Tab j")
    expect(
        stage,
        shows: #"""
             Broadsheet  Stories  [Articles]  Feeds  Searches                                                                                                 5 unread of 5
             newest first: all articles                                                                                                                            1-5 of 5
            ----------------------------------------------------------------------------------------------------------------------------------------------------------------
              *  10 Feb 2019 The Harbour Post (first line) Rescue crews say they have reached 41 of the houses cut off by the river since Friday night.                 (5)
            > *  10 Feb 2019 Coast Radio      ‘Water everywhere’ as river breaks its banks at Lindmouth                                                                 (5)
              *  10 Feb 2019 not stated       "Water all around" as the river bursts its banks at Lindmouth | Weather News                                              (5)
              *   2 Mar 2019 not stated       (first line) The last families left the lower town of Lindmouth on Friday, the mayor said.                                (5)
              *  10 Feb 2019 not stated       ‘Water everywhere’ as crews search Lindmouth: council                                                                     (5)











            ----------------------------------------------------------------------------------------------------------------------------------------------------------------
              + 1 line left around the story: Breaking News

              ‘Water everywhere’ as river breaks its banks at Lindmouth
              =========================================================

                Crews search the lower town; the council speaks of 600 people in the
                area.

              [byline] By Anna Marsh

              [picture] A boat on Mill Street, Lindmouth, on Sunday. [Coast Radio]

              LINDMOUTH: The river Lind broke its banks late on Saturday and cut off
              the lower town, where an estimated 600 people remain, the council said
              on Sunday.

            ----------------------------------------------------------------------------------------------------------------------------------------------------------------
             date given; https://coast.example/river
             * unread   + flagged   (5) that many articles tell its story
             Enter read  n p unread  c compare  t timeline  / search  f flag  T tags  S order  ? help
            """#)
}

@Test func belowSixtyColumnsTheHeadlineStandsAlone() {
    var stage = Stage(columns: 40, rows: 12)
    stage.press("Tab")
    expect(
        stage,
        shows: #"""
             Broadsheet  [Articles] 2 of 4
             newest first: all articles    1-5 of 5
            ----------------------------------------
            > *  (first line) Rescue crews..    (5)
              *  ‘Water everywhere’ as river..  (5)
              *  "Water all around" as the..    (5)
              *  (first line) The last..        (5)
              *  ‘Water everywhere’ as crews..  (5)

            ----------------------------------------
             The Harbour Post, 10 Feb 2019; date..
             Enter read  n p unread  ? help
            """#)
}
