import Testing

@testable import Screens

// The picture is wider than the line length of the house: it is the screen itself.
// swift-format-ignore
@Suite struct CompareWideTests {
    @Test func fourOutletsFitOnAWideScreen() throws {
        #expect(try comparePicture(columns: 160, rows: 40)
                == """
                 ‘Heavy clashes’ in Syria as SDF launches final push against ISIL                                       [Text] Figures Quotes Names Words Sources Heads Origins
                 a VOA    10 Feb 2019                   | b Al Jazeera    10 Feb 2019           | c outlet not stated    10 Feb 2019    | d outlet not stated    2 Mar 2019
                ----------------------------------------------------------------------------------------------------------------------------------------------------------------
                                                        | . . b alone: 1 sentence, line 37      |                                       |
                                                        | The group, however, retains a        ~| (c33) The group remains however       |
                                                        | presence in Syria’s vast Badia..      | present in the vast desert of..       |
                                                        | In December, Trump announced the     ~| In December, Trump announced the      |
                                                        | withdrawal of [2,000] US troops..     | withdrawal of [2,000] US troops..     |
                                                        | . . b alone: 4 sentences, lines 43-47 |                                       |
                  US-backed Fighters Launch Final Push ~| (b1) ‘Heavy clashes’ in Syria as SDF ~| (c1) "Violent clashes" in Syria as    |
                  to Defeat IS in Syria                 | launches final push against ISIL /..  | SDF launches last effort against..    |
                  U.S.-backed Syrian Democratic Forces  |                                       |                                      ~| (d1, in another row)
                  said Saturday that they had begun..   |                                       |                                       |
                  . . a alone: 3 sentences, line 16     |                                       |                                       |
                > SDF officials and the Britain-based  !| An [estimated 600] ISIL combatants,  ^| [More than 600] fighters could still  |
                  Syrian Observatory for Human Rights   | most of them foreigners, remain {in   | stay {indoors}, most of them          |
                  estimated there were [about 3,000]    | the area} and are apparently willing  | foreigners, according to Bali.        |
                  battle-hardened IS jihadists, mostly  | to fight to the death.                |                                       |
                  foreigners, {in the region}.          |                                       |                                       |
                                                        |                                       | . . c alone: 1 sentence, line 31      |
                  The observatory also estimated       ^| Between [500 to 1,000] civilians are  |                                       |
                  [several hundred] civilians..         | also estimated to be {inside},..      |                                       |
                                                        | . . b alone: 1 sentence, line 21      |                                       |
                                                        | The Syrian Observatory for Human     ~| The Syrian Observatory for Human      |
                                                        | Rights (SOHR), a UK-based war..       | Rights (SOHR), a War Monitor based..  |
                                                        | “The battle is ongoing.              ~| (c21, in another row)                 |
                                                        | There were heavy clashes this        ~| "The battle is continuing, and there  |
                                                        | morning, with landmines going..       | have been fierce clashes this..       |
                                                        | Backed by US-led coalition air       ~| Backed by airstrikes led by the US-   |
                                                        | strikes, the Kurdish-Arab alliance..  | led coalition against ISIL, the..     |
                  [More than 23,000] Syrian civilians  ?| ..after [20,000] civilians were      ?| ..to allow [some 20,000] civilians    |
                  and foreign nationals fled..          | evacuated {from Deir Az Zor..         | to flee, according to the statement.  |
                                                        |                                       | . . c alone: 1 sentence, line 13      |
                  The displaced residents, mostly       |                                       |                                      ~| The evacuees on Friday included
                  women and children, have been..       |                                       |                                       | wounded men but were mostly women..
                  . . a alone: 2 sentences, lines 26-30 |                                       |                                       | . . d alone: 8 sentences, lines 8-12
                ----------------------------------------------------------------------------------------------------------------------------------------------------------------
                 ! figures differ: fighters left   e up to 600
                 a18 SDF, SOHR "in the region"   b19 "in the area", Bali in the sentence beside   c27 Bali "indoors"
                 n p difference  = hide alike  [ ] outlet  Enter read  Tab facet  w why  v verdict  Y cite  / find  + track  L who tells  S spine  a D add, drop  ? help
                """)
    }
}
