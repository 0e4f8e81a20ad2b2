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

    /// Towns that reports are often filed from, short ones above all: they are easily taken for acronyms.
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
        abidjan | abu dhabi | addis ababa | algiers | amsterdam | anchorage | antalya | antananarivo | ashgabat | atlanta
        auckland | baghdad | baltimore | bangalore | bangkok | barcelona | beijing | belfast | belgrade | bengaluru
        bilbao | birmingham | bishkek | bratislava | brasilia | brazzaville | brisbane | brussels | bucharest | budapest
        buenos aires | canberra | cape town | caracas | casablanca | charleston | charlotte | chicago | chisinau
        cleveland | colombo | conakry | copenhagen | damascus | davos | detroit | diyarbakir | dushanbe | edinburgh
        fallujah | frankfurt | gaza city | gaziantep | glasgow | guangzhou | guatemala city | hamburg | hong kong
        honolulu | hyderabad | istanbul | jakarta | johannesburg | kampala | kandahar | kathmandu | kharkiv | kherson
        khartoum | kinshasa | kolkata | kuala lumpur | kuwait city | la paz | las vegas | lausanne | libreville
        ljubljana | los angeles | luanda | lusaka | luxembourg | managua | marrakech | marseille | melbourne
        mexico city | mogadishu | monrovia | montevideo | montreal | moscow | nashville | new delhi | new orleans
        new york | nicosia | nouakchott | ouagadougou | panama city | peshawar | philadelphia | phnom penh | phoenix
        port-au-prince | port moresby | portland | pretoria | pristina | pyongyang | qamishli | rawalpindi | reykjavik
        rio de janeiro | rotterdam | sacramento | salvador | san diego | san francisco | san jose | san juan
        san salvador | santiago | santo domingo | sao paulo | sarajevo | seattle | shanghai | shenzhen | sharm el-sheikh
        singapore | srinagar | st. petersburg | stockholm | strasbourg | sulaimaniya | tallinn | tashkent | tegucigalpa
        tel aviv | the hague | thessaloniki | tijuana | toronto | ulaanbaatar | united nations | valletta | vancouver
        vatican city | vientiane | vladivostok | washington | wellington | windhoek | yaounde | yerevan
        """)
}
