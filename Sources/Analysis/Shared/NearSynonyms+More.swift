extension NearSynonyms {
    /// Groups of words of one sense, of all fields of the news; a slash parts one group from the next.
    static let more = """
        motorist motorists driver drivers/mudslide landslide avalanche/cancel cancelled canceled scrap scrapped axed shelve shelved abandon/
        postpone postponed delay delayed defer deferred/overflow overflowed burst bursts/dawn sunrise daybreak/dusk sunset nightfall/
        forecaster forecasters meteorologist meteorologists weathermen/deputy vice/yesterday overnight night/
        steal stole stolen theft thefts thief thieves robber robbers robbery rob robbed burglar burglars burglary heist loot looted plunder/
        apartment apartments flat flats/customer customers client clients consumer consumers shopper shoppers saver savers/
        pension pensions retirement retire retired pensioner pensioners/fraud swindle swindled scam deception fraudulent/
        container containers cargo freight/merge merged merger combine combined combination amalgamate/
        layoff layoffs redundancy redundancies dismissal sack sacked/antitrust regulator regulators watchdog/
        concede conceded admit admitted acknowledge acknowledged confess confessed confession/promise promised pledge pledged vow vowed/
        vaccine vaccines vaccination vaccinate vaccinated jab jabs inoculation immunisation immunization/
        scientist scientists researcher researchers academic academics expert experts specialist specialists/study studies research/
        discover discovered discovery find found detect detected uncover uncovered unearth unearthed spot spotted/
        spacecraft craft orbiter lander/sample samples specimen specimens/passenger passengers commuter commuters/derail derailed derailment/
        bus buses minibus/station terminal/forest forests woods woodland trees brush/
        tourist tourists holidaymaker holidaymakers vacationer vacationers visitor visitors/ceasefire truce armistice/
        siege besiege besieged blockade blockaded encircle encircled surround surrounded/starve starved starving starvation hunger famine/
        swap swapped exchange exchanged/prisoner prisoners inmate inmates detainee detainees/mortar mortars rocket rockets missile missiles/
        army military/successor replacement replace replaced succeed succeeded/brother sister sibling siblings/mother father parent parents/
        guard guards watchman sentry/lender lenders bank banks/borrow borrowing loan loans lending credit/
        jobless joblessness unemployed unemployment/currency exchange/quarter quarterly/economist economists analyst analysts/
        slow slowed slowdown ease eased cool cooled/cheap inexpensive affordable/expensive costly/angry anger outrage outraged fury furious/
        worry worries worried concern concerns concerned fear fears feared alarm anxiety afraid/glad pleased delighted welcome welcomed/
        sad sorry sorrow regret regrets regretted/try tried attempt attempted effort efforts/
        prevent prevented avert averted avoid avoided/end ended finish finished conclude concluded complete completed/
        build built construct construction builder builders/repair repaired fix fixed restore restored mend renovate/shatter shattered/
        throw threw hurl hurled toss tossed/drag dragged haul hauled/hide hid hidden conceal concealed/chase chased pursue pursued pursuit/
        question questioned interrogate interrogated interrogation/witness witnesses bystander bystanders onlooker onlookers eyewitness/
        gun guns pistol rifle firearm firearms handgun weapon/knife stab stabbed stabbing/bomb bombs explosive explosives/
        drown drowned drowning/body bodies corpse corpses/disappear disappeared disappearance vanish vanished/survive survived survivor survivors/
        bury buried burial funeral/debris rubble wreckage ruins/ambulance ambulances paramedic paramedics/
        firefighter firefighters fireman firemen/extinguish extinguished douse doused quell/
        cause caused trigger triggered spark sparked prompt prompted provoke provoked/blame blamed/
        apologise apologize apology apologised apologized/reveal revealed disclose disclosed disclosure expose exposed leak leaked emerge emerged/
        confirm confirmed verify verified/decide decided decision resolve resolved/choose chose chosen select selected pick picked choice/
        consider weigh mull ponder/dispute disputes row quarrel disagreement feud/argue argued argument/oppose opposed opposition opponent opponents/
        rival rivals competitor competitors/coalition alliance bloc/king queen monarch royal/foreign overseas abroad/
        deport deported deportation/sanction sanctions embargo/penalty penalties fine fined punish punished punishment/
        illegal unlawful illicit/crime crimes offence offense offences offenses felony/drug drugs narcotics cocaine heroin/
        smuggle smuggled smuggling smuggler smugglers trafficking trafficker/gang gangs mob mafia cartel/trial hearing hearings/
        jury juror jurors/verdict verdicts ruling rulings/casualty casualties victim victims/
        compensate compensation payout payouts refund reimburse reimbursed/bankrupt bankruptcy insolvent insolvency/
        invest invested investor investors investment shareholder shareholders/budget spending expenditure spend spent/
        donate donated donation donations donor donors contribute contribution contributions/factory factories plant plants mill/
        product products goods merchandise/manufacture manufactured manufacturer manufacturers maker makers produce produced producer producers production output/
        free freed release released liberate liberated/publish published publication/
        examine examined examination inspect inspected inspection inspections check checked checks inspector/measure measures step steps/
        website site page/internet online web/hack hacked hacker hackers breach breached/phone phones smartphone telephone mobile/
        electricity power/blackout outage outages/oil crude petroleum/gas fuel petrol gasoline/nuclear atomic/snow blizzard snowstorm/
        wind winds gale gales gust gusts/heat heatwave hot/cold freezing frost/sea ocean/coast shore coastal seaside beach/mountain mountains mount/
        farm farms farmer farmers farmland agriculture agricultural/crop crops harvest harvests/player players footballer athlete athletes/
        tournament cup/film movie films movies/singer musician band/song songs album/award awards prize prizes honour honor/
        teen teenage teenager teenagers youth youths young/pupil pupils student students/university universities campus/
        priest pastor cleric clergyman/pope pontiff/marry married marriage wedding wed/wife husband spouse/treat treated treatment therapy/
        cancer tumour tumor/drunk drunken drunkenness intoxicated alcohol/travel travelled trip journey visit visited tour/arrive arrived arrival/
        flight flights/airport airfield/airline airlines carrier/fast quick quickly rapid rapidly swift swiftly/sudden suddenly abrupt abruptly/
        small tiny minor little/crucial vital critical essential/serious seriously badly grave/safe safely safety secure/famous renowned celebrated/
        rich wealthy/poor poverty/rare unusual/ready prepare prepared preparing preparation/need needed require required requirement/
        provide provided supply supplied supplies deliver delivered delivery/send sent dispatch dispatched deploy deployed deployment/
        carry carried transport transported/join joined participate participated participation/order ordered command commanded instruct instructed/
        shift shifted transfer transferred relocate relocated/protect protected safeguard shield shielded shielding/
        watch monitor monitored monitors observer observers observe observed/double doubled twice/exceed exceeded surpass surpassed/
        aim aimed target targeted targets/result results outcome/problem problems trouble difficulty difficulties/
        mistake error faulty fault malfunction malfunctioning defect defective glitch flaw vulnerability bug/likely probable probably/
        headquarters base based/picture pictures photo photos photograph photographs/video footage clip recording/
        weep wept cry cried tears sob sobbed/cheer cheered cheering applause clap clapped/volunteer volunteers/premier prime/
        gallery museum/reopen reopened resumption/hope hopes hoped wish/wait waiting await/hijack hijacked/strapped treated bandaged/
        expand expanded expansion enlarge enlarged widen widened/delegate delegation envoy envoys diplomat diplomats ambassador/
        occupy occupied occupation/rebuild rebuilt reconstruct reconstruction/damages insured insurer insurers insurance/
        seat seats mandate mandates constituency/leftist leftwing/conservative conservatives rightwing/dictator strongman autocrat/
        terrorist terrorists terrorism terror/curfew lockdown/riot riots rioters unrest disorder disturbances/boycott boycotted/
        veto vetoed block blocked/abolish abolished scrapping repeal repealed/ratify ratified ratification/impeach impeached impeachment/
        smuggler/abduct abducted abduction kidnap kidnapped kidnapping kidnappers/torture tortured abuse abused mistreat mistreated/
        massacre slaughter carnage/wounds shrapnel/parade procession/statue monument memorial/
        elect elected election elections/candidate candidates contender contenders hopeful nominee/rainfall rain/
        engulf engulfed rage raged raging/arson arsonist arsonists/theatre theater cinema/programme program/cheque check/jewellery jewelry jewels gems/
        sport sports/tyre tire/gaol jail/cosy cozy/grey gray/plough plow/mould mold/draught draft/tonne tonnes ton tons
        """

    /// Lands with their people and languages, which one account names by the one and another by the other.
    static let lands = """
        afghanistan afghan/albania albanian/algeria algerian/angola angolan/argentina argentine argentinian/armenia armenian/australia australian/
        austria austrian/azerbaijan azerbaijani azeri/bahrain bahraini/bangladesh bangladeshi/belarus belarusian/belgium belgian/bolivia bolivian/
        bosnia bosnian/brazil brazilian/britain british briton britons uk/bulgaria bulgarian/cambodia cambodian/cameroon cameroonian/canada canadian/
        chile chilean/china chinese/colombia colombian/croatia croatian croat/cuba cuban/cyprus cypriot/czech czechia/denmark danish dane danes/
        ecuador ecuadorian/egypt egyptian/england english/eritrea eritrean/estonia estonian/ethiopia ethiopian/europe european/
        finland finnish finn finns/france french/gambia gambian/germany german/ghana ghanaian/greece greek/guatemala guatemalan/guinea guinean/
        haiti haitian/honduras honduran/hungary hungarian/iceland icelandic/india indian/indonesia indonesian/iran iranian/iraq iraqi/
        ireland irish/israel israeli/italy italian/jamaica jamaican/japan japanese/jordan jordanian/kazakhstan kazakh/kenya kenyan/korea korean/
        kosovo kosovar/kurdistan kurdish kurd kurds/kuwait kuwaiti/laos laotian/latvia latvian/lebanon lebanese/liberia liberian/libya libyan/
        lithuania lithuanian/macedonia macedonian/malaysia malaysian/mali malian/malta maltese/mexico mexican/moldova moldovan/mongolia mongolian/
        montenegro montenegrin/morocco moroccan/mozambique mozambican/namibia namibian/nepal nepali nepalese/netherlands dutch holland/
        nicaragua nicaraguan/niger nigerien/nigeria nigerian/norway norwegian/oman omani/pakistan pakistani/palestine palestinian/panama panamanian/
        paraguay paraguayan/peru peruvian/philippines philippine filipino/poland polish pole poles/portugal portuguese/qatar qatari/
        romania romanian/russia russian/rwanda rwandan/scotland scottish scots/senegal senegalese/serbia serbian serb serbs/sicily sicilian/
        singapore singaporean/slovakia slovak/slovenia slovene slovenian/somalia somali/spain spanish spaniard/sudan sudanese/sweden swedish swede swedes/
        switzerland swiss/syria syrian/taiwan taiwanese/tajikistan tajik/tanzania tanzanian/thailand thai/tibet tibetan/tunisia tunisian/turkey turkish turks/
        uganda ugandan/ukraine ukrainian/uruguay uruguayan/uzbekistan uzbek/venezuela venezuelan/vietnam vietnamese/wales welsh/yemen yemeni/
        zambia zambian/zimbabwe zimbabwean/africa african/asia asian/america american us usa/catalonia catalan/chechnya chechen/
        nordic scandinavia scandinavian
        """
}
