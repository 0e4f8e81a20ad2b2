extension Dateline {
    /// What stands before a colon or dash in capitals and is no town: kinds of stories and calls for attention.
    static let slugs = Phrases.list(
        """
        ADVISORY | ALERT | ALSO | ANALYSIS | BACKGROUND | BREAKING | BREAKINGVIEWS | BRIEF | CAPTION | CHRONOLOGY
        COLUMN | COMMENT | COMMENTARY | CORRECTED | CORRECTION | DATE | DEVELOPING | EDITOR | EDITORIAL | ELECTION
        EXCLUSIVE | EXPLAINED | EXPLAINER | FACTBOX | FEATURE | FILE | FLASH | FOCUS | GALLERY | GRAPHIC
        HEADLINES | HIGHLIGHTS | IMAGE | INSIDE | INSIGHT | INTERVIEW | INVESTIGATION | JUST | LATEST | LISTEN
        LIVE | MEDIA | MORE | NEWS | NOTE | OBITUARY | OPINION | PHOTO | PHOTOS | PICTURES | PODCAST | POLL
        PREVIEW | PROFILE | QUESTION | QUESTIONS | QUOTES | READ | RECAP | RELATED | REPORT | REUTERS | REVIEW
        SCHEDULE | SOURCE | SOURCES | SPECIAL | SPONSORED | SPOTLIGHT | STATEMENT | SUBSCRIBE | SUMMARY | TABLE
        TEXT | TIMELINE | TOPIC | UPDATE | UPDATED | UPDATES | URGENT | VIDEO | WARNING | WATCH | WRAPUP
        """)

    /// Towns of six letters and fewer that reports are often filed from.
    static let towns = Phrases.list(
        """
        abuja | accra | aden | agadez | aleppo | almaty | amman | ankara | asmara | astana | athens | austin
        baku | bamako | bangui | banjul | basra | beirut | berlin | bern | berne | bissau | bogota | bonn | boston
        bremen | brno | busan | cairo | cali | calais | canton | chennai | dakar | dallas | danang | darwin
        delhi | denver | dhaka | dili | djuba | doha | donetsk | douala | dresden | dubai | dublin | durban
        erbil | essen | freetown | gao | gaza | geneva | genoa | ghent | goma | graz | hague | haifa | hanoi
        harare | havana | hebron | herat | homs | houston | idlib | irbil | islamabad | izmir | jeddah | jenin
        jerusalem | juba | kabul | kano | karachi | kazan | kiev | kigali | kobane | kobe | kunduz | kyiv | kyoto
        la paz | lagos | lahore | leeds | leipzig | lille | lima | lisbon | lome | london | lviv | lyon | macau
        madrid | malabo | malaga | malmo | manama | manila | maputo | marawi | maseru | mecca | medina | miami
        milan | minsk | monaco | mosul | mumbai | munich | muscat | nairobi | najaf | nantes | naples | nassau
        niamey | nice | odesa | odessa | omaha | oran | osaka | oslo | ottawa | oxford | panama | paris | perth
        phuket | porto | prague | praia | puebla | quebec | quetta | quito | rabat | rangoon | raqqa | recife
        reno | riga | rio | riyadh | rome | roseau | saigon | salem | sanaa | seoul | seville | sirte | skopje
        sofia | sousse | suez | suva | sydney | taipei | tampa | tbilisi | tehran | tirana | tokyo | toledo
        tripoli | tulsa | tunis | turin | utrecht | vaduz | venice | vienna | vilnius | warsaw | wuhan | yangon
        york | zagreb | zurich
        """)
}
