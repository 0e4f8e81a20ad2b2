import Testing

@testable import Screens

@Test func helpTellsTheKeysOfTheScreenFirst() {
    var stage = Stage()
    stage.press("Tab ?")
    expect(
        stage,
        shows: #"""
             Keys                                                      the list of articles
            --------------------------------------------------------------------------------
             IN THE LIST OF ARTICLES
               n               go to the next unread article or story
               p               go to the previous unread article or story
               N               mark read, or unread again
               A               mark everything in the list read
               f               flag, or take the flag off
               T               set the tags of an article
               o               open in a browser, or show the address
               y               copy to the clipboard through the terminal
               R               visit all feeds
               +               list the tracked figures
               /               search the library
               Ctrl-S          keep the search under a name
               S               change the order: newest, best match
               c               compare the outlets
               t               show the timeline
               d               show how much was published when
               M               mark for comparing: c compares what is marked

            --------------------------------------------------------------------------------
             18 lines more below
             j k scroll  Space page  : command by name  q back
            """#)
}

@Test func tabListsTheCommandsThatBeginSo() {
    var stage = Stage()
    stage.press(": \"pre\" Tab")
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
            --------------------------------------------------------------------------------
            > 2 Mar 2019  ‘Water everywhere’ as river breaks its banks at Lindmouth
              5 articles since 10 Feb: The Harbour Post, Coast Radio, 3 with no..     5 new
              figures differ  people cut off: about 900 a  estimated 600 b  more than 600 c
                              up to 600 e
              who says        Red Cross a  Mayor Hale c e  b not in line  d: none found
              shared wording  c with b: 14 of 18 sentences  e with b: 5 of 11

              a *  10 Feb The Harbou.. (first line) Rescue crews say they have reached 41..
              b *  10 Feb Coast Radio  ‘Water everywhere’ as river breaks its banks at..
              c *  10 Feb not stated   "Water all around" as the river bursts its banks at..
              d *   2 Mar not stated   (first line) The last families left the lower town..
              e *  10 Feb not stated   ‘Water everywhere’ as crews search Lindmouth: council






            --------------------------------------------------------------------------------
             a b c e bear the same day and no hour: who was first is not known
             previous  previous-outlet  previous-view
             :previous
            """#)
}

@Test func tagsAreTypedOnTheLastLine() {
    var stage = Stage()
    stage.press("Tab T \"river,_boats\"")
    expect(
        stage,
        shows: #"""
             Broadsheet  Stories  [Articles]  Feeds  Searches                 5 unread of 5
             newest first: all articles                                            1-5 of 5
            --------------------------------------------------------------------------------
            > *  10 Feb 2019 The Harbou.. (first line) Rescue crews say they have..     (5)
              *  10 Feb 2019 Coast Radio  ‘Water everywhere’ as river breaks its..      (5)
              *  10 Feb 2019 not stated   "Water all around" as the river bursts its..  (5)
              *   2 Mar 2019 not stated   (first line) The last families left the..     (5)
              *  10 Feb 2019 not stated   ‘Water everywhere’ as crews search..          (5)












            --------------------------------------------------------------------------------
             date given; texts/0.txt
             * unread   + flagged   (5) that many articles tell its story
             tags, with commas: river, boats
            """#)
}

@Test func anUnknownKeyGetsAGentleWord() {
    var stage = Stage(columns: 60, rows: 10)
    stage.press("x")
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches
            ------------------------------------------------------------
            > 2 Mar 2019  ‘Water everywhere’ as river breaks its banks..
              5 articles since 10 Feb: The Harbour Post, Coast..  5 new
              figures differ  people cut off: about 900 a
                              estimated 600 b  more than 600 c  ..
              who says        Red Cross a  Mayor Hale c e
                              b not in line  d: none found
              shared wording  c with b: 14 of 18 sentences
             x does nothing here; ? shows the keys
            """#)
}
