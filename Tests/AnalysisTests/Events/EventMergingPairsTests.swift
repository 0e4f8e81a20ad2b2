import Analysis
import News
import Testing

/// Two happenings of one day stay two, and one told in other words is one: pairs of many kinds, each tried both ways round.
@Suite struct EventMergingPairsTests {
    @Test(
        "another deed, doer, sufferer or place is another event",
        arguments: [
            ("Five soldiers were killed in Tarvo on Monday.", "Five soldiers were wounded in Tarvo on Monday."),
            ("Police arrested Daniel Smith on Monday.", "Police released Daniel Smith on Monday."),
            ("The army shelled the rebels near Kolda on Monday.", "The rebels shelled the army near Kolda on Monday."),
            (
                "A bomb exploded at the market in Quetta on Monday.",
                "A bomb was defused at the market in Quetta on Monday."
            ),
            (
                "Minister Karl Brandt met the envoy Ivan Petrov on Monday.",
                "Minister Karl Brandt never met the envoy Ivan Petrov on Monday."
            ),
            ("Two officers were hurt in Velden on Monday.", "No officers were hurt in Velden on Monday."),
            ("The president resigned on Monday.", "The president nearly resigned on Monday."),
            ("Nordbank cut 400 jobs on Monday.", "Sudbank cut 400 jobs on Monday."),
            ("A fire destroyed a warehouse in Leeds on Monday.", "A fire destroyed a warehouse in Bradford on Monday."),
            ("Arden United beat Belford Rovers 2-1 on Monday.", "Belford Rovers beat Arden United 2-1 on Monday."),
            ("Shares in Halden Steel rose on Monday.", "Shares in Halden Steel fell on Monday."),
            ("A court convicted the former mayor on Monday.", "A court acquitted the former mayor on Monday."),
            ("The bridge over the Arn was closed on Monday.", "The bridge over the Arn was reopened on Monday."),
            ("Rebels captured the town of Maru on Monday.", "Government troops captured the town of Maru on Monday."),
            ("A gunman killed three people in Dunmore on Monday.", "A gunman was killed in Dunmore on Monday."),
            ("Two people died in a flood in Vessa on Monday.", "Two people died in a flood in Torlin on Monday."),
            (
                "Marta Keller resigned as health minister on Monday.",
                "Marta Keller was appointed health minister on Monday."
            ),
            ("Anna Berg won the women's final on Monday.", "Lena Holt won the women's final on Monday."),
            (
                "A judge jailed Paul Dray for ten years on Monday.",
                "A judge jailed Kevin Stowe for ten years on Monday."
            ),
            ("Balto bought 20 aircraft from Norjet on Monday.", "Balto sold 20 aircraft to Norjet on Monday."),
            ("The parliament passed a law on water on Monday.", "The parliament passed a law on taxes on Monday."),
            ("Israeli troops entered the village on Monday.", "Lebanese troops entered the village on Monday."),
            ("Storm Ilse hit the coast of Jutmark on Monday.", "Storm Karl hit the coast of Jutmark on Monday."),
            (
                "A car bomb exploded outside a police station in Zarif on Monday.",
                "A car bomb exploded outside a mosque in Zarif on Monday."
            ),
            (
                "Tessa Lund accused Mark Odell of assault on Monday.",
                "Mark Odell accused Tessa Lund of assault on Monday."
            ),
            ("The price of oil rose to $80 on Monday.", "The price of gold rose to $80 on Monday."),
            ("Workers at Ford voted to strike on Monday.", "Workers at Ford voted to end the strike on Monday."),
            ("The widow of General Osei was buried on Monday.", "General Osei was buried on Monday."),
            ("The ban on fishing was imposed on Monday.", "The ban on fishing was not imposed on Monday."),
            ("The parliament approved the budget on Monday.", "The parliament failed to approve the budget on Monday."),
            ("Joan Hale pleaded guilty to murder on Monday.", "Joan Hale pleaded not guilty to murder on Monday."),
            ("Nurses in Gama ended a hunger strike on Monday.", "Nurses in Gama went on hunger strike on Monday."),
            ("The euro strengthened against the dollar on Monday.", "The euro weakened against the dollar on Monday."),
            (
                "Thousands protested against the government on Monday.",
                "Thousands rallied in support of the government on Monday."
            ),
            (
                "Farmers blocked the motorway near Lyon on Monday.",
                "Farmers blocked the motorway near Nantes on Monday."
            ),
            ("The regulator fined Telvox on Monday.", "The regulator cleared Telvox on Monday."),
        ])
    func twoHappeningsStayTwo(_ one: String, _ other: String) {
        #expect(TimelineArticles.areOne(one, other) == [false, false])
    }

    @Test(
        "the same deed of the same people at the same place is one event, in whatever words",
        arguments: [
            (
                "Five soldiers were killed in an ambush near Tarvo on Monday.",
                "Seven troops died in an ambush near Tarvo on Monday."
            ),
            (
                "Police arrested Daniel Smith in the capital on Monday.",
                "Daniel Smith was detained by police in the capital on Monday."
            ),
            ("The army shelled rebels near Kolda on Monday.", "Rebels near Kolda were shelled by the army on Monday."),
            (
                "A fire destroyed a warehouse in Leeds on Monday.",
                "A warehouse in Leeds was destroyed by a blaze on Monday."
            ),
            ("Arden United beat Belford Rovers 2-1 on Monday.", "Belford Rovers lost 2-1 to Arden United on Monday."),
            ("Shares in Halden Steel fell 4 percent on Monday.", "Halden Steel shares dropped 4.2 percent on Monday."),
            ("The senate approved the pension bill on Monday.", "The pension bill was passed by the senate on Monday."),
            (
                "A court convicted the former mayor of fraud on Monday.",
                "The former mayor was found guilty of fraud by a court on Monday."
            ),
            ("Rebels captured the town of Maru on Monday.", "The town of Maru was seized by insurgents on Monday."),
            ("Two people died in a flood in Vessa on Monday.", "Floods in Vessa killed three people on Monday."),
            (
                "Marta Keller resigned as health minister on Monday.",
                "Health minister Marta Keller stepped down on Monday."
            ),
            (
                "An earthquake of magnitude 5.1 struck the island of Lomo on Monday.",
                "A magnitude 5.3 quake hit Lomo island on Monday."
            ),
            ("Balto bought 20 aircraft from Norjet on Monday.", "Balto purchased 20 planes from Norjet on Monday."),
            (
                "A helicopter crashed in the mountains near Orsk on Monday.",
                "A helicopter came down in mountains near Orsk on Monday."
            ),
            (
                "Storm Ilse hit the coast of Jutmark on Monday.",
                "Storm Ilse made landfall on the coast of Jutmark on Monday."
            ),
            (
                "Kurdish fighters freed 30 hostages in Derna on Monday.",
                "Thirty hostages were released by Kurdish fighters in Derna on Monday."
            ),
            (
                "Parliament elected Ivo Sander president on Monday.",
                "Ivo Sander was elected president by parliament on Monday."
            ),
            (
                "Ruritania expelled the ambassador of Sylvania on Monday.",
                "Sylvania's ambassador was expelled by Ruritania on Monday."
            ),
            (
                "Gunmen kidnapped 40 pupils from a school in Zamfa on Monday.",
                "About 50 students were abducted by gunmen from a school in Zamfa on Monday."
            ),
            (
                "Police fired tear gas at protesters in Belmar on Monday.",
                "On Monday tear gas was fired by police at demonstrators in Belmar."
            ),
            ("The judge granted bail to Omar Reyes on Monday.", "Omar Reyes was granted bail on Monday."),
            (
                "Rangers signed midfielder Ivan Petrov on Monday.",
                "Midfielder Ivan Petrov signed for Rangers on Monday."
            ),
            (
                "Dana Frey stepped down as head of the bank on Monday.",
                "The head of the bank, Dana Frey, resigned on Monday."
            ),
            (
                "Protesters set fire to the town hall in Arras on Monday.",
                "The town hall in Arras was set on fire by protesters on Monday."
            ),
        ])
    func oneHappeningIsOne(_ one: String, _ other: String) {
        #expect(TimelineArticles.areOne(one, other) == [true, true])
    }

    @Test(
        "one event with a number that differs is one disputed event; bounds that can meet are no dispute",
        arguments: [
            (
                "Five soldiers were killed in an ambush near Tarvo on Monday.",
                "Seven troops were killed in an ambush near Tarvo on Monday.", true
            ),
            (
                "At least five soldiers were killed in an ambush near Tarvo on Monday.",
                "Seven troops were killed in an ambush near Tarvo on Monday.", false
            ),
            (
                "Halden Steel shares fell 4 percent on Monday.", "Halden Steel shares dropped 4.2 percent on Monday.",
                true
            ),
            (
                "Halden Steel shares fell 4 percent on Monday.", "Halden Steel shares dropped 4 percent on Monday.",
                false
            ),
        ])
    func aNumberIsDisputed(_ one: String, _ other: String, _ isDisputed: Bool) {
        let events = Timeline.of([
            TimelineArticles.article("a", on: "2024-03-06", [one]),
            TimelineArticles.article("b", on: "2024-03-06", [other]),
        ]).events
        #expect(events.map(\.outlets) == [2])
        #expect(events.map(\.isDisputed) == [isDisputed])
        #expect(events.map(\.datesDiffer) == [false])
        #expect(events.map { "\($0.start.day)..\($0.end.day)" } == ["2024-03-04..2024-03-04"])
    }

    @Test func aCountThatGrewByALaterDayIsNoDispute() {
        let events = Timeline.of([
            TimelineArticles.article("a", on: "2024-03-05", ["Five soldiers were killed near Tarvo on Monday."]),
            TimelineArticles.article("b", on: "2024-03-07", ["Seven soldiers were killed near Tarvo on Monday."]),
        ]).events
        #expect(events.map(\.outlets) == [2])
        #expect(events.map(\.isDisputed) == [false])
    }
}
