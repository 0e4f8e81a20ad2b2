/// Names whose bearer everyone knows: countries, capitals, large cities, international bodies and agencies.
///
/// Written for this program from general knowledge; a name not on it is simply not known, never something else.
public enum KnownNames {
    /// Whether a folded name, words parted by spaces, is that of a country, a capital, a state or another well-known place.
    public static func isPlace(_ folded: String) -> Bool { lands.contains(folded) || towns.contains(folded) }

    /// Whether a folded name is that of a country, a state, a sea or another stretch of land that towns lie in.
    public static func isLand(_ folded: String) -> Bool { lands.contains(folded) }

    /// Whether a folded name is that of a well-known body or agency.
    public static func isBody(_ folded: String) -> Bool { bodies.contains(folded) }

    /// Whether a folded word is the adjective or the people of a land or a faith ("syrian", "kurds", "muslim").
    public static func isPeople(_ folded: String) -> Bool {
        peoples.contains(folded) || peoples.contains(singular(folded))
    }

    /// The one form under which a name of many forms is counted ("U.S.", "US", "America": "United States").
    static func usual(_ folded: String) -> String? { aliases[folded] }

    private static func singular(_ folded: String) -> String {
        folded.hasSuffix("s") ? String(folded.dropLast()) : folded
    }

    private static let aliases = [
        "us": "United States", "usa": "United States", "united states of america": "United States",
        "america": "United States", "uk": "United Kingdom", "britain": "United Kingdom",
        "great britain": "United Kingdom",
        "uae": "United Arab Emirates", "un": "United Nations", "eu": "European Union", "associated press": "AP",
        "agence france-presse": "AFP", "agence france presse": "AFP", "voice of america": "VOA",
    ]

    private static let bodies = names(
        """
        un/united nations/eu/european union/nato/ap/associated press/afp/agence france-presse/agence france presse/reuters/
        xinhua/tass/interfax/ria novosti/bbc/cnn/voa/voice of america/al jazeera/al arabiya/dpa/efe/ansa/kyodo/anadolu/npr/pbs/
        nbc/cbs/abc news/fox news/bloomberg/new york times/washington post/wall street journal/guardian/le monde/el pais/
        der spiegel/unicef/unesco/unhcr/wto/imf/world bank/who/world health organization/opec/fifa/uefa/ioc/cia/fbi/nsa/nasa/
        pentagon/kremlin/white house/red cross/human rights watch/amnesty international/islamic state/isis/isil/al-qaeda/
        al qaeda/taliban/hezbollah/hamas/boko haram/al-shabab/facebook/google/apple/microsoft/amazon/twitter/
        international monetary fund/european commission/federal reserve/supreme court/congress/senate/
        house of representatives/state department/downing street
        """)

    private static let lands = names(
        """
        afghanistan/albania/algeria/andorra/angola/argentina/armenia/australia/austria/azerbaijan/bahamas/bahrain/bangladesh/
        barbados/belarus/belgium/belize/benin/bhutan/bolivia/bosnia/bosnia and herzegovina/botswana/brazil/brunei/bulgaria/
        burkina faso/burma/burundi/cambodia/cameroon/canada/cape verde/central african republic/chad/chile/china/colombia/
        comoros/congo/costa rica/croatia/cuba/cyprus/czech republic/czechia/denmark/djibouti/dominica/dominican republic/
        east timor/ecuador/egypt/el salvador/england/equatorial guinea/eritrea/estonia/eswatini/ethiopia/fiji/finland/france/
        gabon/gambia/georgia/germany/ghana/greece/grenada/guatemala/guinea/guinea-bissau/guyana/haiti/honduras/hungary/iceland/
        india/indonesia/iran/iraq/ireland/israel/italy/ivory coast/jamaica/japan/jordan/kazakhstan/kenya/kiribati/kosovo/kuwait/
        kyrgyzstan/laos/latvia/lebanon/lesotho/liberia/libya/liechtenstein/lithuania/luxembourg/madagascar/malawi/malaysia/
        maldives/mali/malta/mauritania/mauritius/mexico/moldova/monaco/mongolia/montenegro/morocco/mozambique/myanmar/namibia/
        nauru/nepal/netherlands/new zealand/nicaragua/niger/nigeria/north korea/north macedonia/northern ireland/norway/oman/
        pakistan/palau/palestine/panama/papua new guinea/paraguay/peru/philippines/poland/portugal/qatar/romania/russia/rwanda/
        samoa/san marino/saudi arabia/scotland/senegal/serbia/seychelles/sierra leone/singapore/slovakia/slovenia/somalia/
        south africa/south korea/south sudan/spain/sri lanka/sudan/suriname/sweden/switzerland/syria/taiwan/tajikistan/tanzania/
        thailand/togo/tonga/trinidad and tobago/tunisia/turkey/turkmenistan/tuvalu/uganda/ukraine/united arab emirates/uae/
        united kingdom/uk/great britain/britain/united states/united states of america/us/usa/america/uruguay/uzbekistan/vanuatu/
        vatican/venezuela/vietnam/wales/yemen/zambia/zimbabwe/
        africa/asia/europe/north america/south america/latin america/middle east/antarctica/balkans/caucasus/crimea/chechnya/
        gaza/gaza strip/west bank/kashmir/kurdistan/iraqi kurdistan/tibet/hong kong/donbas/siberia/scandinavia/sahel/levant/
        mediterranean/atlantic/pacific/red sea/black sea/baltic/arctic/persian gulf/euphrates/tigris/nile/danube/rhine/
        alabama/alaska/arizona/arkansas/california/colorado/connecticut/delaware/florida/hawaii/idaho/illinois/indiana/iowa/
        kansas/kentucky/louisiana/maine/maryland/massachusetts/michigan/minnesota/mississippi/missouri/montana/nebraska/nevada/
        new hampshire/new jersey/new mexico/new york/north carolina/north dakota/ohio/oklahoma/oregon/pennsylvania/rhode island/
        south carolina/south dakota/tennessee/texas/utah/vermont/virginia/washington/west virginia/wisconsin/wyoming/
        ontario/quebec/alberta/british columbia
        """)

    private static let towns = names(
        """
        washington dc/abuja/accra/addis ababa/aleppo/algiers/amman/amsterdam/ankara/athens/atlanta/auckland/baghdad/baku/bangkok/barcelona/
        basra/beijing/beirut/belfast/belgrade/berlin/birmingham/bogota/boston/brasilia/brussels/bucharest/budapest/buenos aires/
        cairo/calcutta/cape town/caracas/chicago/copenhagen/dakar/dallas/damascus/delhi/dhaka/doha/donetsk/dubai/dublin/
        edinburgh/frankfurt/geneva/glasgow/guangzhou/hague/hanoi/harare/havana/helsinki/homs/houston/idlib/islamabad/istanbul/
        jakarta/jerusalem/johannesburg/kabul/kampala/kandahar/karachi/kathmandu/khartoum/kharkiv/kiev/kyiv/kinshasa/
        kuala lumpur/lagos/lahore/las vegas/lima/lisbon/london/los angeles/luhansk/madrid/manbij/manchester/manila/mariupol/
        mecca/medina/melbourne/mexico city/miami/milan/minsk/mogadishu/montreal/moscow/mosul/mumbai/munich/nairobi/new delhi/
        new york city/odessa/oslo/ottawa/paris/philadelphia/phnom penh/prague/pretoria/pyongyang/raqqa/rangoon/rio de janeiro/
        riyadh/rome/san diego/san francisco/san jose/sanaa/santiago/sao paulo/sarajevo/seattle/seoul/shanghai/sofia/stockholm/
        sydney/taipei/tashkent/tbilisi/tehran/tel aviv/tokyo/toronto/tripoli/tunis/vancouver/vienna/vilnius/warsaw/wuhan/yangon/
        yerevan/zagreb/zurich/brooklyn/manhattan/silicon valley/hollywood
        """)

    private static let peoples = names(
        """
        afghan/african/albanian/algerian/american/arab/arabic/argentine/argentinian/armenian/asian/australian/austrian/
        azerbaijani/azeri/bahraini/bangladeshi/basque/belarusian/belgian/bolivian/bosnian/brazilian/british/briton/bulgarian/
        burmese/cambodian/cameroonian/canadian/catalan/chadian/chechen/chilean/chinese/colombian/congolese/croatian/croat/cuban/
        cypriot/czech/daghestani/danish/dane/dutch/egyptian/emirati/english/eritrean/estonian/ethiopian/european/filipino/
        finnish/french/gabonese/gambian/georgian/german/ghanaian/greek/guatemalan/guinean/haitian/honduran/hungarian/icelandic/
        indian/indonesian/iranian/iraqi/irish/israeli/italian/jamaican/japanese/jordanian/kazakh/kenyan/korean/kosovar/kurd/
        kurdish/kuwaiti/kyrgyz/laotian/latvian/lebanese/liberian/libyan/lithuanian/macedonian/malaysian/malian/maltese/
        mauritanian/mexican/moldovan/mongolian/montenegrin/moroccan/mozambican/namibian/nepali/nepalese/nicaraguan/nigerian/
        nigerien/norwegian/omani/pakistani/palestinian/panamanian/paraguayan/persian/peruvian/polish/pole/portuguese/qatari/
        romanian/russian/rwandan/saudi/scottish/scot/senegalese/serbian/serb/singaporean/slovak/slovenian/somali/south african/
        south korean/north korean/spanish/sri lankan/sudanese/swedish/swede/swiss/syrian/taiwanese/tajik/tanzanian/thai/tibetan/
        tunisian/turkish/turk/turkmen/ugandan/ukrainian/uruguayan/uzbek/venezuelan/vietnamese/welsh/western/yazidi/yemeni/
        zambian/zimbabwean/muslim/islamic/islamist/christian/catholic/protestant/orthodox/jewish/jew/hindu/buddhist/sikh/sunni/
        shia/shiite/alawite/druze/druse/mormon/evangelical/democrat/republican/conservative/labour/liberal/communist/nazi/
        latino/latina/hispanic/caucasian/texan/californian/londoner/parisian/new yorker
        """)

    private static func names(_ text: String) -> WordSet {
        WordSet(
            text.split(separator: "/").map { name in
                name.listed.joined(separator: " ")
            }.filter { !$0.isEmpty })
    }
}
