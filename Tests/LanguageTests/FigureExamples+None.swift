extension FigureExamples {
    /// Ages, dates, addresses, names, scores and codes: numbers that nobody lays side by side.
    static let none = lines(
        """
        The rate is 12 per 100,000 people.
        Ms Hart, 52, has taught here since 1998.
        The 43-year-old farmer refused to leave.
        Her son, aged nine, was not hurt.
        He died at the age of 87.
        A woman in her 30s was held.
        The meeting begins at 10:30 on Tuesday.
        Doors open at 7pm.
        The train left at 6.45am.
        The shop at 14 Mill Lane was looted.
        They live at 221B Baker Street.
        Flight 8303 lost contact with the tower.
        Flight BA249 was diverted.
        See page 12 for the full report.
        Chapter 4 deals with the inquiry.
        Rovers beat City 2-1 on Saturday.
        She won 6-4, 7-5 in the final.
        United drew 0-0 at home.
        The Boeing 747 took off late.
        An F-16 was seen over the coast.
        The Airbus A320 was full.
        Covid-19 cases fell.
        The G7 leaders met.
        The G20 summit ended.
        Call 0800 555 111 for help.
        Call (212) 555-0187 for help.
        The vote is on 23 June.
        It happened on June 23, 2016.
        On 11/12/2018 they met.
        The war of 1812 was recalled.
        It was built in the 1930s.
        The mid-1990s were hard.
        In 2003 it closed.
        The Class of 2012 gathered.
        The 2008 crisis was worse.
        The 2015-16 season was cut short.
        The winter of 1947-48 was colder.
        The A40 was closed in both directions.
        Traffic on the M25 was slow.
        Highway 61 was flooded.
        Route 66 draws tourists.
        Article 50 was triggered.
        Section 230 protects them.
        Resolution 1701 was adopted.
        Windows 10 users were told to update.
        The iPhone 12 sold well.
        Channel 4 aired the film.
        Radio 5 interviewed him.
        Apollo 11 landed on the moon.
        Pope John Paul 2 was shot.
        Henry VIII ruled then.
        The Group of 77 objected.
        Formula 1 returns.
        World War 2 veterans marched.
        The 9/11 hijackers were named.
        It is open 24/7 in summer.
        One of the men ran away.
        One day it will be rebuilt.
        No one was hurt.
        That is one way to see it.
        It was the third such attack.
        He finished 4th in the race.
        The 19th century mill burned.
        Unit 731 was notorious.
        Room 101 was locked.
        Group A meets on day 3.
        Psalm 23 was read.
        Luke 10:25 was quoted.
        The case is number 18-1234.
        The invoice is No. 5512.
        Version 3.11 was released.
        The postcode is SW1A 2AA.
        The ZIP code is 90210.
        The winner's ticket was 448812.
        It was on BBC One.
        The Beatles' Revolution 9 played.
        The [31m error stood in the log.
        Terminal 3 was evacuated.
        Gate 12 was closed.
        Building 7 fell later.
        Stage 3 begins on Friday.
        Level 5 alerts were issued.
        Under-21 players trained.
        The U21 side lost.
        The No 10 spokesman declined.
        Downing Street's No. 10 was lit.
        He wore number 9 for the club.
        Catch-22 was filmed.
        The B-52 bombed it.
        M23 rebels advanced.
        Brent futures for 2021 slipped.
        The Fifth Amendment applies.
        It was a 50-50 chance.
        A one-way street was shut.
        He married twice and moved once.
        The year 2000 passed.
        The 2020 Olympics were put off.
        The event at 8 p.m. sold out.
        It starts at 1400 GMT.
        At 0530 the sirens went off.
        They were named as Luis Acosta, 22, and Yosvani Mora, 27.
        The actress died on Thursday at 91.
        The 15-year-old's mother wept.
        The team's 38-44 mark was poor.
        The women, 68 and 48 years old, were found.
        A two-pronged attack was planned.
        The group missed its 2025 targets.
        He will retire in a year or two.
        The ruling came in the second half of the year.
        Children aged 5 to 11 may be vaccinated.
        """)
}
