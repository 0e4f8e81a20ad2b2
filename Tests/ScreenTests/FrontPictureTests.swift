import News
import Testing

@testable import Screens

@Test func theFrontPageSaysWhatIsNewAndWhereFiguresDiffer() {
    let stage = Stage(demonstration: true)
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
             DEMONSTRATION: five articles of 2019. Add yours: broadsheet import FILE
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
             One story, so it stands open; with more, only the selected one does
             Enter open  c compare  t timeline  / search  N unread  U undo  q quit  ? help
            """#)
}

@Test func enterLeadsIntoTheStoryThatStandsOpen() {
    var stage = Stage()
    stage.press("Enter j")
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
            --------------------------------------------------------------------------------
              2 Mar 2019  ‘Water everywhere’ as river breaks its banks at Lindmouth
              5 articles since 10 Feb: The Harbour Post, Coast Radio, 3 with no..     5 new
              figures differ  people cut off: about 900 a  estimated 600 b  more than 600 c
                              up to 600 e
              who says        Red Cross a  Mayor Hale c e  b not in line  d: none found
              shared wording  c with b: 14 of 18 sentences  e with b: 5 of 11

              a *  10 Feb The Harbou.. (first line) Rescue crews say they have reached 41..
            > b *  10 Feb Coast Radio  ‘Water everywhere’ as river breaks its banks at..
              c *  10 Feb not stated   "Water all around" as the river bursts its banks at..
              d *   2 Mar not stated   (first line) The last families left the lower town..
              e *  10 Feb not stated   ‘Water everywhere’ as crews search Lindmouth: council






            --------------------------------------------------------------------------------
             a b c e bear the same day and no hour: who was first is not known
             One story, so it stands open; with more, only the selected one does
             Enter read  c compare  t timeline  / search  N unread  U undo  q back  ? help
            """#)
}

@Test func oneLineAStoryWhereManyAre() {
    var stage = Stage(world: .crowded(40))
    stage.press("2 0 j")
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
            --------------------------------------------------------------------------------
             * 23 Jan 2019  Council meets about bridge number 11                 Town Crier
               22 Jan 2019  Council meets about bridge number 12                 Town Crier
             * 21 Jan 2019  Council meets about bridge number 13                 Town Crier
               20 Jan 2019  Council meets about bridge number 14                 Town Crier
             * 19 Jan 2019  Council meets about bridge number 15                 Town Crier
               18 Jan 2019  Council meets about bridge number 16                 Town Crier
             * 17 Jan 2019  Council meets about bridge number 17                 Town Crier
               16 Jan 2019  Council meets about bridge number 18                 Town Crier
            >* 15 Jan 2019  Council meets about bridge number 19
              1 article: Town Crier                                                   1 new

               14 Jan 2019  Council meets about bridge number 20                 Town Crier
             * 13 Jan 2019  Council meets about bridge number 21                 Town Crier
               12 Jan 2019  Council meets about bridge number 22                 Town Crier
             * 11 Jan 2019  Council meets about bridge number 23                 Town Crier
               10 Jan 2019  Council meets about bridge number 24                 Town Crier
             *  9 Jan 2019  Council meets about bridge number 25                 Town Crier
                8 Jan 2019  Council meets about bridge number 26                 Town Crier
            --------------------------------------------------------------------------------

             21 of 41 stories; * has unread articles
             Enter open  c compare  t timeline  / search  N unread  U undo  q quit  ? help
            """#)
}

@Test func anEmptyLibrarySaysWhatToDo() {
    let stage = Stage(world: .empty)
    expect(
        stage,
        shows: #"""
             Broadsheet  [Stories]  Articles  Feeds  Searches                 0 unread of 0
            --------------------------------------------------------------------------------

              The library is empty.

              Leave with q, then give it articles:

                broadsheet import FILE...     text files, or JSON Lines with many articles
                broadsheet import --help      what else can be taken in











            --------------------------------------------------------------------------------


             q quit  ? help
            """#)
}

@Test func sixtyColumnsHoldTheFrontPage() {
    let stage = Stage(columns: 60)
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
                              e with b: 5 of 11  a d: none found

              a *  10 Feb The Harbou.. (first line) Rescue crews say..
              b *  10 Feb Coast Radio  ‘Water everywhere’ as river..
              c *  10 Feb not stated   "Water all around" as the river..
              d *   2 Mar not stated   (first line) The last families..
              e *  10 Feb not stated   ‘Water everywhere’ as crews..




            ------------------------------------------------------------
             a b c e bear the same day and no hour: who was first is..
             One story, so it stands open
             Enter open  c compare  t timeline  / search  ? help
            """#)
}

@Test func keptSearchesAreAViewOfTheirOwn() {
    var stage = Stage(kept: [KeptSearch(name: "boats", query: "boat OR helicopter")])
    stage.press("Tab Tab Tab")
    expect(
        stage,
        shows: #"""
             Broadsheet  Stories  Articles  Feeds  [Searches]                 5 unread of 5
            --------------------------------------------------------------------------------
            > boats  boat OR helicopter


















            --------------------------------------------------------------------------------

             Enter list  / search  D forget  Tab next view  ? help  q quit
            """#)
}
