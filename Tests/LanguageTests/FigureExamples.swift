/// Sentences as news writes them, with what a reader would take from each: value | bound | unit, one figure after the other.
enum FigureExamples {
    static let figures = lines(
        """
        A dozen passengers were treated for smoke inhalation. => 12|-|passengers
        Half a million homes lost power overnight. => 500000|-|homes
        The bridge is two and a half miles long. => 2.5|-|mi
        Hundreds of thousands of commuters were stranded. => 200000..999999|-|commuters
        Thirty-odd villagers walked to the clinic. => 30|about|villagers
        One in five pensioners skipped a meal. => 0.2|-|pensioners
        Three quarters of the harvest was lost. => 0.75|-|-
        The truck was doing 70 miles per hour. => 70|-|mph
        Winds of 140 km/h tore off roofs. => 140|-|km/h
        Winds of up to 180 kilometres per hour were recorded. => 180|at_most|km/h
        The warehouse covers 40,000 square feet. => 40000|-|ft2
        The spill released 900 cubic metres of crude. => 900|-|m3
        The field yields 250,000 barrels a day. => 250000|-|barrels a day
        The field yields 250,000 barrels per day. => 250000|-|barrels a day
        Output rose to 1.2 million bpd. => 1200000|-|barrels a day
        The closure costs the port $8 million a day. => 8000000|-|dollars a day
        The loan amounts to US$3.4bn. => 3400000000|-|US dollars
        The grant was worth A$12m. => 12000000|-|Australian dollars
        Each family was handed 20,000 rupees. => 20000|-|rupees
        He stands 6ft 4in tall. => 6.333333|-|ft
        The wave was 12 feet high. => 12|-|ft
        The thermometer showed 38.5C at noon. => 38.5|-|degrees Celsius
        Water rose 3 metres in two hours. => 3|-|m; 2|-|hours
        The ramp climbs at an angle of 12 degrees. => 12|-|degrees
        The leak held 2.6 terabytes of documents. => 2.6|-|TB
        Hackers took 40GB of data. => 40|-|GB
        The town has 1.2m residents. => 1200000|-|residents
        The fund manages 3bn euros. => 3000000000|-|euros
        The post drew 2k comments. => 2000|-|comments
        The motion passed 52-48. => 52|-|votes; 48|-|votes
        The bill passed by 311 votes to 209. => 311|-|votes; 209|-|votes
        MPs voted 432 to 202 against the deal. => 432|-|votes; 202|-|votes
        Between 30 and 40 goats were lost. => 30..40|range|goats
        The firm will cut 300 to 400 jobs. => 300..400|range|jobs
        The company expects sales of $2-3 billion. => 2000000000..3000000000|range|dollars
        Prices rose 3.5 to 4%. => 3.5..4|range|percent
        They fired 10 to 15 shots. => 10..15|range|shots
        It takes two to three weeks. => 2..3|range|weeks
        Police found four or five shell casings. => 4..5|range|casings
        No fewer than 17 miners are trapped. => 17|at_least|miners
        As many as 90 people may be aboard. => 90|at_most|people
        The blaze destroyed upwards of 60 buildings. => 60|more_than|buildings
        Losses could exceed 4 billion dollars. => 4000000000|more_than|dollars
        The toll exceeded 100 deaths. => 100|more_than|deaths
        Close to 700 doctors resigned. => 700|about|doctors
        Roughly a third of voters are undecided. => 0.333333|about|voters
        A little over 5,000 ballots were spoiled. => 5000|more_than|ballots
        Some 45 lorries were burnt. => 45|about|lorries
        Fewer than 30 rhinos survive. => 30|less_than|rhinos
        Nearly 2,500 migrants were rescued. => 2500|about|migrants
        The dam holds 38 million cubic feet of water. => 38000000|-|ft3
        The drug costs £1,250 a month. => 1250|-|pounds a month
        The ring fetched 1.1 million Swiss francs. => 1100000|-|Swiss francs
        The pay deal adds 6 per cent. => 6|-|percent
        Unemployment fell 0.3 percentage points. => 0.3|-|percentage points
        The bank raised its rate by 50 basis points. => 0.5|-|percentage points
        The yield rose 12bp. => 0.12|-|percentage points
        It lies 1,400 feet above sea level. => 1400|-|ft
        The tanker carried 80,000 tonnes of oil. => 80000|-|t
        The calf weighs 110lb. => 110|-|lb
        The plane dropped 4,000ft in seconds. => 4000|-|ft
        The fire has burned 26,000 acres. => 26000|-|acres
        The fire has burned 10,500 hectares. => 10500|-|ha
        The plant will produce 600 megawatts. => 600|-|MW
        The plant will produce 1.2GW. => 1.2|-|GW
        The rover travelled at 4.3 metres per second. => 4.3|-|m/s
        The ship made 18 knots. => 18|-|knots
        The reservoir is at 18 percent of capacity. => 18|-|percent
        More than half of the schools are shut. => 0.5|more_than|schools
        Two thirds of respondents disagreed. => 0.666667|-|respondents
        Nine out of ten trains were late. => 0.9|-|trains
        One in every eight children is underweight. => 0.125|-|children
        A quarter of a million tickets were sold. => 250000|-|tickets
        Tens of millions of bees died. => 20000000..99999999|-|bees
        Scores of boats were smashed. => 40..199|-|boats
        A couple of hundred students gathered. => 200..300|-|students
        Several thousand litres leaked. => 2000..9999|-|l
        A few hundred people stayed. => 200..999|-|people
        Two dozen ambulances came. => 24|-|ambulances
        Five hundred and sixty cases were confirmed. => 560|-|cases
        One hundred twenty-three soldiers deserted. => 123|-|soldiers
        Two thousand five hundred tents were flown in. => 2500|-|tents
        Twelve hundred workers walked out. => 1200|-|workers
        The estate is worth one and a half billion kronor. => 1500000000|-|kronor
        The damage is put at 4.7 billion yen. => 4700000000|-|yen
        The damage is put at Rs 500 crore. => 5000000000|-|rupees
        The damage is put at Rs. 12,000. => 12000|-|rupees
        Its profit was EUR 45 million. => 45000000|-|euros
        Its profit was 45 million EUR. => 45000000|-|euros
        It sold for CHF 3.2 million. => 3200000|-|Swiss francs
        It sold for HK$99 million. => 99000000|-|Hong Kong dollars
        It sold for 75 million Hong Kong dollars. => 75000000|-|Hong Kong dollars
        The fine is 900,000 Canadian dollars. => 900000|-|Canadian dollars
        A barrel of Brent traded at $71.35. => 71.35|-|dollars
        Petrol went up 4 pence a litre. => 4|-|pence
        The fare is 2.80 euros. => 2.8|-|euros
        The quake was 7.1 magnitude. => 7.1|-|magnitude
        It was felt at a depth of 10 km. => 10|-|km
        The glacier shrank by 30 to 35 metres a year. => 30..35|range|m a year
        The area gets 250mm of rain a year. => 250|-|mm
        About 12 inches of snow fell. => 12|about|in
        Temperatures dropped to minus 31 degrees Celsius. => -31|-|degrees Celsius
        Temperatures dropped to -40°C. => -40|-|degrees Celsius
        It was 90°F in the shade. => 90|-|degrees Fahrenheit
        The economy shrank by 1.4 per cent, or $20 billion. => 1.4|-|percent; 20000000000|-|dollars
        At least 14 people died and more than 60 were injured. => 14|at_least|people; 60|more_than|-
        Police detained 34 men, nine women and two children. => 34|-|men; 9|-|women; 2|-|children
        The airline has 22 Boeing 737s. => 22|-|-
        The brigade lost 31 of its 40 vehicles. => 31|-|vehicles; 40|-|vehicles
        Some 1.5 million doses arrived. => 1500000|about|doses
        The library lent 3.2 million books last year. => 3200000|-|books
        They walked for 11 days. => 11|-|days
        He was jailed for four and a half years. => 4.5|-|years
        He was jailed for 18 months. => 18|-|months
        The trial heard from 27 witnesses. => 27|-|witnesses
        The number of dead rose to 41. => 41|-|-
        The death toll stands at 238. => 238|-|-
        The death toll climbed past 1,000. => 1000|more_than|-
        The toll has risen to at least 19. => 19|at_least|-
        Sixty per cent of staff are women. => 60|-|percent
        Shares fell 3.2 pc. => 3.2|-|percent
        The group claims 10,000+ members. => 10000|at_least|members
        An additional 2,000 police were sent. => 2000|-|police
        It killed three people and wounded another eight. => 3|-|people; 8|-|-
        The boat carried around 150 to 200 passengers. => 150..200|range|passengers
        It earns ₹2,000 a week. => 2000|-|rupees a week
        It raised 1.3 trillion won. => 1300000000000|-|won
        The crowd was put at 15,000 to 20,000. => 15000..20000|range|-
        The convoy of about 45 vehicles left. => 45|about|vehicles
        Seventy-five percent of roofs are gone. => 75|-|percent
        Not more than 50 guests may attend. => 50|at_most|guests
        A maximum of 50 guests may attend. => 50|at_most|guests
        Under 200 votes separated them. => 200|less_than|votes
        It is 30 times more costly. => 30|-|times
        Exports doubled to 4.4m tons. => 4400000|-|tons
        The mine made 3 million tonnes of ore. => 3000000|-|t
        Its stake is 12½ percent. => 12.5|-|percent
        It stretches for 1,200-plus miles. => 1200|more_than|mi
        Half the village was under water. => 0.5|-|-
        They want a 35-hour week. => 35|-|hours
        A 12-mile queue formed. => 12|-|mi
        A 200-strong crowd cheered. => 200|-|-
        A 40-member panel will sit. => 40|-|member
        The 16-storey block collapsed. => 16|-|storey
        A three-judge panel agreed. => 3|-|judge
        Rescuers pulled 8 bodies from a 20-foot-deep well. => 8|-|bodies; 20|-|ft
        He owes more than $1.2 million in taxes. => 1200000|more_than|dollars
        They collected an estimated 6,500 signatures. => 6500|about|signatures
        """)

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
        """)

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
