import Testing

@testable import Screens

/// The timeline of the seeds as whole screens.
@Suite struct TimelinePictureTests {
    @Test func theSeedsAt80By24() {
        let stage = TimelineStage(TimelineSeeds.timeline)
        #expect(
            stage.picture == """
                 ‘Heavy clashes’ in Syria as SDF launches..  2019         5 articles  34 events
                                             2018      Feb 2019              Feb     Mar 2019
                              2011 2014 2017 Sep Dec | 3  4  | 9  10 11 12 | 16 | 28 1  2
                --------------------------------------------------------------------------------
                 a VOA        o              o       | [==[====o==oP]      |    |
                 b Al Jazeera      o    o        o   | [=======o=]oP---------?  | ?
                 c not stated      o             o   |       | o  oP---------?  |
                 d not stated                o       |       |          o  |    | o  o  oP
                 e not stated      o         o   o   |       | o  oP       |    |
                  sentences   2    4    1    3   3   | 2  1  | 7  14    1  |    | 2  3  1
                --------------------------------------------------------------------------------
                  Dec 2018       e       Fighting intensified                               e19
                  3-9 Feb        b       A top US general said ISIL will pose an enduring.. b43
                  3-10 Feb       a       More than 23,000 Syrian civilians and foreign..    a22
                  4-10 Feb       a       Many of the women and children from the new wave.. a26
                > Sat 9 Feb      a b c e The SDF announced a final push to retake Baghouz   b15
                  Sat 9 Feb      a       #SDF have advanced on northern and western axis..   a8
                  Sat 9 Feb      a       #SDF started to move on to the last village..      a16
                  Sat 9 Feb      c       Bali said it was expecting the battle for the..    c31
                  Sun 10 Feb     b c e   There were heavy clashes                           b27
                --------------------------------------------------------------------------------
                 b15 "..announced a final push to retake Baghouz [late on Saturday]."
                 = 9 Feb 2019: Saturday before Sunday 2019-02-10 (date given); 3 separate texts
                 j k event  Enter line  z Z zoom  , . in time  c compare  w why  ? help
                """)
        #expect(stage.canvas.looks(row: 4) == ".....................................d.........>...s.......d....d")
    }

    @Test func theReportsOfOneEvent() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.why)
        #expect(
            stage.picture == """
                 ‘Heavy clashes’ in Syria as SDF launches..  2019         5 articles  34 events
                --------------------------------------------------------------------------------
                  Sat 9 Feb  The SDF announced a final push to retake Baghouz

                  a16    ..Syrian Democratic Forces said [Saturday] that they had..
                > b15    ..announced a final push to retake Baghouz [late on Saturday].
                  c11    ..effort to take over the village of Baghouz [late on Saturday].
                  e7     ..near the Iraqi border past due [Saturday], after a pause of..












                --------------------------------------------------------------------------------
                 b15 "..announced a final push to retake Baghouz [late on Saturday]."
                 = 9 Feb 2019: Saturday before Sunday 2019-02-10 (date given); 3 separate texts
                 j k report  Enter line  w events  c compare  m take out  ? help
                """)
    }

    @Test func theSeedsAt160By40() {
        let stage = TimelineStage(TimelineSeeds.timeline, columns: 160, rows: 40)
        #expect(
            stage.picture == """
                 ‘Heavy clashes’ in Syria as SDF launches final push against ISIL  2019                                                                   5 articles  34 events
                                                                                                                               2018      Feb 2019              Feb     Mar 2019
                                                                                                                2011 2014 2017 Sep Dec | 3  4  | 9  10 11 12 | 16 | 28 1  2
                ----------------------------------------------------------------------------------------------------------------------------------------------------------------
                                                                                                    published                          |       |    abce     |    |       d
                                                                                                    sentences   2    4    1    3   3   | 2  1  | 7  14    1  |    | 2  3  1
                ----------------------------------------------------------------------------------------------------------------------------------------------------------------
                  2011           a       The civil war that has engulfed Syria began with Arab Spring..   a32   o                      |       |             |    |
                  2011           a       Fighting began                                                   a32   o                      |       |             |    |
                  2014           b c     The group invaded vast areas of the country and neighboring Iraq  c9        o                 |       |             |    |
                  2014           b       ISIL redrew the map of the Middle East                           b47        o                 |       |             |    |
                  2014           e       They declared the cross-border "caliphate"                       e25        o                 |       |             |    |
                  2017           b       It steadily lost ground and its two main prizes – the Syrian..   b47             o            |       |             |    |
                  Sep 2018       a e     SDF began an operation to rid Deir el-Zour of IS militants       a30                  o       |       |             |    |
                  Sep 2018       d       The military campaign to uproot the fighters from the eastern..  d10                  o       |       |             |    |
                  Dec 2018       b c     Trump announced the withdrawal of 2,000 US troops from Syria..   c37                      o   |       |             |    |
                  Dec 2018       e       Fighting intensified                                             e19                      o   |       |             |    |
                  3-9 Feb        b       A top US general said ISIL will pose an enduring threat..        b43                          | [=======]           |    |
                  3-10 Feb       a       More than 23,000 Syrian civilians and foreign nationals fled..   a22                          | [==========]        |    |
                  4-10 Feb       a       Many of the women and children from the new wave of..            a26                          |    [=======]        |    |
                > Sat 9 Feb      a b c e The SDF announced a final push to retake Baghouz                 b15                          |       | o           |    |
                  Sat 9 Feb      a       #SDF have advanced on northern and western axis into Baghuz..     a8                          |       | o           |    |
                  Sat 9 Feb      a       #SDF started to move on to the last village remaining under..    a16                          |       | o           |    |
                  Sat 9 Feb      c       Bali said it was expecting the battle for the last piece of..    c31                          |       | o           |    |
                  Sun 10 Feb     b c e   There were heavy clashes                                         b27                          |       |    o        |    |
                  Sun 10 Feb     b e     There were heavy clashes                                         e11                          |       |    o        |    |
                  Sun 10 Feb     a       Mustafa Bali tweeted that SDF forces had destroyed fortificatio.. a6                          |       |    o        |    |
                  Sun 10 Feb     a       IS counterattack was foiled                                       a8                          |       |    o        |    |
                  Sun 10 Feb     a       We have launched an assault and the fighters are advancing, an.. a10                          |       |    o        |    |
                  Sun 10 Feb     b       Military advances were made                                       b7                          |       |    o        |    |
                  Sun 10 Feb     c       A commander of the SDF said the fighting was continuing          c15                          |       |    o        |    |
                  Sun 10 Feb     c       The battle is continuing, and there have been fierce clashes..   c21                          |       |    o        |    |
                  Sun 10 Feb     e       The Syrian Observatory for Human Rights reported heavy clashes..  e9                          |       |    o        |    |
                  10-16 Feb    ? b c     b: US President Donald Trump predicted ISIL will lose the..      b33                          |       |    ?----------?  |
                  Tue 12 Feb     d       The military operation was halted                                d11                          |       |          o  |    |
                  by 28 Feb    ? b       Senior SDF official Redur Xelil told Reuters news agency on..    b45                          |       |             |    | ?
                ----------------------------------------------------------------------------------------------------------------------------------------------------------------
                 b15 "The SDF, supported by a US-led coalition, announced a final push to retake Baghouz [late on Saturday]."
                 = 9 Feb 2019: Saturday before Sunday 2019-02-10 (date given); 3 separate texts
                 j k event  Enter line  z Z zoom  , . in time  c compare  w why  m merge  [ ] outlet  ? help
                """)
    }

    @Test func oneColumnAt50By16() {
        let stage = TimelineStage(TimelineSeeds.timeline, columns: 50, rows: 16)
        #expect(
            stage.picture == """
                 ‘Heavy cla..  2019         5 articles  34 events
                --------------------------------------------------
                  3-10 Feb       a
                  More than 23,000 Syrian civilians and foreign..
                  4-10 Feb       a
                  Many of the women and children from the new..
                > Sat 9 Feb      a b c e
                  The SDF announced a final push to retake..
                  Sat 9 Feb      a
                  #SDF have advanced on northern and western..
                  Sat 9 Feb      a
                  #SDF started to move on to the last village..

                --------------------------------------------------
                 b15 "..to retake Baghouz [late on Saturday]."
                 j k event  Enter line  z Z zoom  ? help
                """)
    }
}
