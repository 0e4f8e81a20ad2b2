/// Which given names are women's and which are men's, where nearly all who bear them are.
extension GivenNames {
    /// Whom "he" or "she" may stand for.
    enum Gender { case woman, man }

    /// The gender a folded given name tells, nil where it tells none.
    static func gender(of folded: String) -> Gender? {
        if women.contains(folded) { return .woman }
        return men.contains(folded) ? .man : nil
    }

    /// The gender a word before a name tells: "Mrs", "Sir", "actress", "spokeswoman".
    static func gender(ofTitle folded: String) -> Gender? {
        if femaleTitles.contains(folded) { return .woman }
        if maleTitles.contains(folded) { return .man }
        // "spokeswoman", "chairman": but "woman" and "man" are also people who are told of besides.
        if folded.hasSuffix("woman"), folded.utf8.count > 5 { return .woman }
        return folded.hasSuffix("man")
            && ["spokesman", "chairman", "congressman", "businessman", "councilman"].contains(folded)
            ? .man : nil
    }

    private static let femaleTitles = NameWords.set(
        """
        mrs ms miss lady dame baroness countess duchess princess queen actress sister mother daughter wife widow aunt waitress
        heiress headmistress businesswoman niece grandmother girlfriend
        """)

    private static let maleTitles = NameWords.set(
        """
        mr sir lord baron count duke prince king pope father brother son husband widower uncle nephew grandfather actor boyfriend
        headmaster monk
        """)

    /// Written for this program from general knowledge; names that both bear ("Kim", "Robin", "Andrea") are left out.
    private static let women = NameWords.set(
        """
        abigail adele agnes aisha alexandra alice alicia alison amanda amina amy ana angela angelina anita ann anna anne annette
        asma audrey barbara beatrice beth betty brenda carla carmen carol caroline carolyn catherine cecilia charlotte cheryl
        chiara chloe christina christine cindy claire clara cristina cynthia danielle deborah debra denise diana diane donna doris
        dorothy edith eileen elaine elena eleanor elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika esther eva
        evelyn fatima fiona florence frances francesca freya gabriela gabriella gabrielle genevieve gina giorgia giulia gloria grace
        greta gwen hanna hannah harriet heather heidi helen helena helene helga henrietta hilda hillary ida ilse imogen ines inga
        inge ingrid irene irina iris isabel isabella ivana jacqueline jane janet janice jasmine jeanne jennifer jessica jill jana
        joan joanna josephine joyce judith judy julia juliana julie justine karen karin karina katarina katharina katherine kathleen
        kathryn kathy katie katrin kayla khadija kirsten klara kristen kristin kristina lara larissa laura lauren leila lena leyla
        linda lisa liz lorraine louise lucia lucy lydia madeleine magdalena maggie malala margaret margarita margot maria mariana
        marianne marie marina marta martha mary maya megan melania melanie melissa meryl michelle mira miriam mona monica monika
        nadia nancy naomi natalia natalie natasha nicole nina noor nora odile olga olivia pamela patricia paula pauline penelope
        penny petra philippa phoebe pia priya rachel rania rebecca regina renate rita roberta rosa rosalind rosemary rose roxana
        ruth sabine sabrina sally salma samantha sana sandra sara sarah selma serena sharon sheila shirin silvia simone sinead
        sofia sonia sophia sophie stefanie stella stephanie sue susan susanna susanne suzanne svetlana sylvia sylvie tamara tania
        tanya tatiana teresa tess theresa tina ulrike una ursula ute valentina valeria valerie vanessa vera victoria viktoria
        virginia vivian wanda wendy yasmin yelena yolanda yulia yvette yvonne zainab zara zeynep zoe zofia zuzana
        """)

    /// The same for men.
    private static let men = NameWords.set(
        """
        aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alexander alexei alfred ali
        alistair amir anatoly anders andreas andrei andrew andrey andy anthony antoine anton antonio arnold arthur bashar benedict
        benjamin bernard bernd bernie bill bob boris brad bradley brandon brendan brett brian bruce bruno bryan carl carlos charles
        charlie christoph christopher colin connor craig cyril daniel darren dave david dennis derek diego dieter dmitri dmitry
        dominic don donald doug douglas duncan ed eddie edgar edmund eduardo edward edwin emil emmanuel enrique eric erik ernest
        ernst ethan eugene evan fabio faisal felipe felix fernando filip francesco francisco francois frank franz fred frederick
        gareth gary gavin geoff geoffrey george georg gerald gerard gerhard giorgio giovanni giuseppe glenn gordon graham greg
        gregory guillaume gunnar gustav gustavo hamid hamza hans harold harry hasan hassan hector heinrich helmut henri henrik henry
        herbert hermann horst howard hugh hugo hussein ian ibrahim ignacio igor imran isaac ismail ivan jack jacob jaime jake jakob
        jamal james jared jason javier jeff jeffrey jens jeremy jerome jim jimmy joachim joao joe joel johan johann john johnny
        jonas jonathan jorge jose josef joseph joshua juan julian jurgen justin kamal karim karl keith ken kenneth kevin khaled
        khalid klaus konstantin kurt kyle lars laurent lawrence leo leon leonard leonardo leonid lorenzo louis luca lucas luigi luis
        lukas luke magnus mahmoud malcolm manuel marc marcel marcello marco marcos marcus mario mark markus martin mateo matt
        matthew matthias maurice mauricio max maxim maximilian mehmet michael miguel mike mikhail mohamed mohammad mohammed moritz
        muhammad mustafa nabil narendra nathan neil nelson nicholas nick nicolas nigel nikolai nikolas nils norman oleg oliver omar
        oscar osama otto owen pablo paolo patrick paul pavel pedro per peter philip philippe phillip pierre piet piotr rafael rajesh
        ralph ramon raul ravi raymond reza ricardo richard rick rob robert roberto rodrigo roger roland roman ron ronald rudolf
        rupert russell ryan saddam salim salman salvador samir samuel santiago scott sean sebastian serge sergei sergey sergio
        simon stefan stefano stephen steve steven stuart sven tareq ted terence theodore thierry thomas tim timothy tobias todd tom
        tomas tommy tony ulrich umar victor viktor vincent vitaly vladimir volodymyr walter warren wayne werner wilhelm william
        winston wolfgang xavier yevgeny yousef yuri yusuf zachary
        """)
}
