import Testing

@testable import Screens

@Test func resultsFollowTheKeys() {
    var stage = Stage()
    stage.press("/ \"lindmouth\"")
    expect(
        stage,
        shows: #"""
             / lindmouth
             4 found                                           newest first, Ctrl-R changes
            --------------------------------------------------------------------------------
            > b *  10 Feb 2019 Coast Radio ‘Water everywhere’ as river breaks its..     (5)
                   ‘Water everywhere’ as river breaks its banks at [Lindmouth]           b2
              c *  10 Feb 2019 not stated  "Water all around" as the river bursts its.. (5)
                   "Water all around" as the river bursts its banks at [Lindmouth] |..   c1
              d *   2 Mar 2019 not stated  (first line) The last families left the..    (5)
                   The last families left the lower town of [Lindmouth] on Friday, the.. d1
              e *  10 Feb 2019 not stated  ‘Water everywhere’ as crews search..         (5)
                   ‘Water everywhere’ as crews search [Lindmouth]: council               e1

              outlets of these                        months of these
              not stated     ################ 3       Mar 2019       ##### 1
              Coast Radio    ##### 1                  Feb 2019       ################ 3





            --------------------------------------------------------------------------------
             same story, not found by these words: a The Harbour Post

             Enter open  Down to the list  Tab fields  Ctrl-S keep search  F1 help
            """#)
}

@Test func aMalformedSearchShowsThePlace() {
    var stage = Stage()
    stage.press("/ \"lindmouth\" Space \" Backspace \"")
    expect(
        stage,
        shows: #"""
             / lindmouth "
                         ^ this quotation mark is not closed
            --------------------------------------------------------------------------------
            > c *  10 Feb 2019 not stated "Water all around" as the river bursts its..  (5)
                   "Water all around" as the river bursts its banks at [Lindmouth ]|..   c1
              d *   2 Mar 2019 not stated (first line) The last families left the..     (5)
                   The last families left the lower town of [Lindmouth ]on Friday, the.. d1

              outlets of these                        months of these
              not stated     ################ 2       Mar 2019       ######## 1
                                                      Feb 2019       ######## 1









            --------------------------------------------------------------------------------
             this quotation mark is not closed

             Enter open  Down to the list  Tab fields  Ctrl-S keep search  F1 help
            """#)
}

@Test func tabShowsTheFields() {
    var stage = Stage()
    stage.press("/ Tab")
    expect(
        stage,
        shows: #"""
             /
             type words
            --------------------------------------------------------------------------------
              two words           both, in any form: fighter finds fighters
              "a phrase"          these words side by side
              fight*              words that begin so
              =baghuz             this spelling only; baghuz finds all that were learnt
              -word               not this word
              one OR two          either; ( ) group
              title: author:      in the headline, among the authors
              outlet:voa          one outlet's articles
              feed:world          what came by a feed: words of its title, or its id
              source:bali         who said it: quoted, or behind a figure
              texts:>2            told by more than two separate texts
              tag:war             your tag
              is:unread           also is:read, is:flagged, is:checked (by v)
              after:2019-02-10    on that day or later; before: earlier; undated ones not
              lang:en             the language; story: one story by its id


            --------------------------------------------------------------------------------


             Enter open  Down to the list  Tab fields  Ctrl-S keep search  F1 help
            """#)
}

@Test func downLeadsIntoTheResults() {
    var stage = Stage()
    stage.press("/ \"lindmouth\" Down")
    expect(
        stage,
        shows: #"""
             / lindmouth
             4 found                                                newest first, S changes
            --------------------------------------------------------------------------------
              b *  10 Feb 2019 Coast Radio ‘Water everywhere’ as river breaks its..     (5)
                   ‘Water everywhere’ as river breaks its banks at [Lindmouth]           b2
            > c *  10 Feb 2019 not stated  "Water all around" as the river bursts its.. (5)
                   "Water all around" as the river bursts its banks at [Lindmouth] |..   c1
              d *   2 Mar 2019 not stated  (first line) The last families left the..    (5)
                   The last families left the lower town of [Lindmouth] on Friday, the.. d1
              e *  10 Feb 2019 not stated  ‘Water everywhere’ as crews search..         (5)
                   ‘Water everywhere’ as crews search [Lindmouth]: council               e1

              outlets of these                        months of these
              not stated     ################ 3       Mar 2019       ##### 1
              Coast Radio    ##### 1                  Feb 2019       ################ 3





            --------------------------------------------------------------------------------
             same story, not found by these words: a The Harbour Post

             Enter read  c compare  t timeline  n p unread  f flag  / type again  ? help
            """#)
}

@Test func nothingFoundIsSaid() {
    var stage = Stage()
    stage.press("/ \"volcano\"")
    expect(
        stage,
        shows: #"""
             / volcano
             nothing found                                     newest first, Ctrl-R changes
            --------------------------------------------------------------------------------

              Fewer words find more, and so does the beginning of one with a star: flood*
              Tab shows all that can be typed.














            --------------------------------------------------------------------------------


             Enter open  Down to the list  Tab fields  Ctrl-S keep search  F1 help
            """#)
}
