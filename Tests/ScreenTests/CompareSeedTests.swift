import Testing

@testable import Screens

@Suite struct CompareSeedTests {
    @Test func textOfTwoOutletsOpensWhereTheFightersAreCounted() throws {
        #expect(
            try comparePicture()
                == """
                 ‘Heavy clashes’ in..   [Text] Figures Quotes Names Words Sources Heads Origins
                 a VOA                                   | b Al Jazeera    both 10 Feb 2019
                --------------------------------------------------------------------------------
                  US-backed Fighters Launch Final Push  ~| (b1) ‘Heavy clashes’ in Syria as SDF
                  to Defeat IS in Syria                  | launches final push against ISIL /..
                  U.S.-backed Syrian Democratic Forces  ~| (b5, in another row)
                  said Saturday that they had begun..    |
                  . . a alone: 3 sentences, line 16      |
                > SDF officials and the Britain-based   !| An [estimated 600] ISIL combatants,
                  Syrian Observatory for Human Rights    | most of them foreigners, remain {in
                  estimated there were [about 3,000]     | the area} and are apparently willing
                  battle-hardened IS jihadists, mostly   | to fight to the death.
                  foreigners, {in the region}.           |
                  The observatory also estimated        ^| Between [500 to 1,000] civilians are
                  [several hundred] civilians..          | also estimated to be {inside}, Bali..
                                                         | . . b alone: 5 sentences, lines 21-29
                  [More than 23,000] Syrian civilians   ?| ..after [20,000] civilians were
                  and foreign nationals fled {eastern..  | evacuated {from Deir Az Zor..
                  . . a alone: 3 sentences, lines 24-30  |
                  The U.S.-backed fighters' advance has ~| (b3, in another row)
                --------------------------------------------------------------------------------
                 ! figures differ: fighters left   c more than 600   e up to 600
                 a18 SDF, SOHR "in the region"   b19 "in the area", Bali in the sentence beside
                 n p difference  = hide alike  [ ] outlet  Enter read  Tab facet  w why  ? help
                """)
    }

    @Test func figuresOfAllFiveStandInOneTable() throws {
        let shown = try comparePicture(.nextView)
        #expect(
            shown
                == """
                 ‘Heavy clashes’ in..   Text [Figures] Quotes Names Words Sources Heads Origins
                   value            who says        scope as written                where
                --------------------------------------------------------------------------------
                  FIGHTERS LEFT
                > ! about 3,000      SDF, SOHR       in the region                  a18 VOA
                    estimated 600    not in line     in the area                    b19 Al Jaz..
                    more than 600    Bali            indoors                        c27
                    up to 600        Bali            within                         e17
                  CIVILIANS WHO LEFT
                  ? more than 23,000 local officials eastern Syria, this past week  a22 VOA
                    20,000           Bali            from Deir Az Zor province      b7 Al Jaze..
                    some 20,000      the statement   after a break of over a week   c13
                    over 37,000      SOHR            Since fighting intensified..   e19
                  CIVILIANS INSIDE
                  ^ several hundred  SOHR            in the area                    a18 VOA
                    500 to 1,000     Bali            inside                         b19 Al Jaz..
                  AREA HELD
                  = 4 km2            not in line     near the Iraqi border      a12 b31 c25 e15
                  POSITIONS TAKEN
                  = 41               SDF; Bali; US.. since 19:00 yesterday evening  a4 a8 b5
                --------------------------------------------------------------------------------
                 ! differ   ? scopes differ, not compared   ^ could both hold   = equal
                 fighters left: Bali in c and e; the words of their scopes differ
                 n p difference  = hide alike  Enter line  Tab facet  w why  v verdict  ? help
                """)
    }

    @Test func whyIsSpreadOut() throws {
        #expect(
            try comparePicture(.why)
                == """
                 ‘Heavy clashes’ in..   [Text] Figures Quotes Names Words Sources Heads Origins
                 a VOA                                   | b Al Jazeera    both 10 Feb 2019
                --------------------------------------------------------------------------------
                > ! figures differ
                  a18 with b19; also c27 e17

                  a with b: figures differ: fighters left, about 3,000 battle-hardened IS
                  jihadists / An estimated 600 ISIL combatants
                  a with b: shares 2 telling words: estimated, foreigners

                  fighters left: figures differ
                      a18 VOA: about 3,000 battle-hardened IS jihadists, says SDF, SOHR, "in
                      the region"
                      b19 Al Jazeera: An estimated 600 ISIL combatants, the line names nobody,
                      Bali speaks in the sentence beside, "in the area"
                      c27 outlet not stated: More than 600 fighters, says Bali, "indoors"
                      e17 outlet not stated: Up to 600 jihadists, says Bali, "within"
                  one speaker behind several: Bali in c e


                --------------------------------------------------------------------------------
                 why: the evidence, each pair with what it rests on

                 j k move  q back to the rows  Tab facet  ? help
                """)
    }
}
