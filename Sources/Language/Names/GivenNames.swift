/// Frequent given names of many languages: a cue that a name of two words and more is a person's.
public enum GivenNames {
    /// Whether a folded word is one of them.
    public static func contains(_ folded: String) -> Bool { names.contains(folded) }

    /// Written for this program from general knowledge; words that are also common nouns, places or surnames of bodies
    /// ("Will", "Paris", "Ford") are left out.
    private static let names = NameWords.set(
        """
        aaron abdel abdul abdulaziz abdullah abigail abraham adam adele adrian agnes ahmad ahmed aisha alan albert alberto
        alejandro aleksandr alex alexander alexandra alexei alexey alfred ali alice alicia alison allen amanda amina amir amy ana
        anas anatoly anders andre andrea andreas andrei andres andrew andrey andrzej andy angela angelina anita ann anna anne
        annette anthony antoine anton antonio antony arash aristide arnold arthur ashley ashraf asma audrey ayman aziz barack
        barbara bashar beatrice ben benedict benjamin bernard bernie beth betty bill billy bob boris brad bradley brandon brenda
        brett brian bruce bruno bryan camille carl carla carlos carmen carol caroline carolyn catherine cecilia cesar charles
        charlie charlotte chelsea cheryl chiara chloe chris christian christina christine christoph christophe christopher
        cindy claire clara claude claudia colin connor craig cristina cynthia daniel daniela danielle danny darren dave david
        deborah debra denis dennis derek diana diane diego dieter dimitri dmitri dmitry dominic dominique don donald donna
        doris dorothy doug douglas duncan dylan ebrahim ed eddie edgar edmund eduardo edward edwin eileen elaine elena eli
        elias elizabeth ellen emad emily emma emmanuel enrique eric erica erik ernest ernesto esther ethan eugene eva evan
        evelyn evgeny fabio faisal farah farid fatima fatemeh felipe felix fernando fiona florence fouad frances francesca
        francesco francisco franck francois frank franz fred frederick fumio gabriel gareth gary gavin geoff geoffrey george
        gerald gerard gerhard gianni gilbert gina giorgio giovanni giuseppe glenn gloria gordon graham greg gregory guillaume
        gustavo guy habib haider hamid hamza hannah hans harold harriet harry hasan hassan hatice heather hector heidi helen
        helena helene helmut henri henrik henry herbert hillary howard hugh hugo hussein ibrahim ignacio igor imran ingrid
        irene irina isaac isabel isabella ismail ivan ivana jack jacob jacqueline jacques jaime jake jamal james jamie jan jane
        janet janice jared jason javier jay jean jeff jeffrey jens jennifer jeremy jerome jerry jesse jessica jesus jill jim
        jimmy joan joanna joao joe joel johan johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua joyce
        juan judith judy julia julian juliana julie julien justin kamal karen karim karin karl kate katharina katherine kathleen
        kathryn kathy katie kayla keith kelly ken kenji kenneth kevin khaled khalid kim kimberly kiran klaus konstantin kristen
        kristin kurt kyle lars laura lauren laurence laurent lawrence lee leila leo leon leonard leonardo leonid leslie liam
        lina linda lindsey lisa liz lorenzo louis louise luca lucas lucia lucy luis luiz lukas luke lydia maggie mahmoud mahmud
        malcolm manuel marc marcel marcelo marco marcos marcus margaret maria marie mariam marina mario marion mark markus
        martha martin martina mary maryam massoud matt matteo matthew matthias maurice mauricio max megan mehdi mehmet melania
        melanie melissa michael michel michele michelle miguel mike mikhail mina miriam mitch mitt mohamed mohamad mohammad
        mohammed mohamud moises monica mostafa muhammad muhammadu mustafa nabil nadia najib nancy naomi narendra nasser natalia
        natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikolai nikos nina noah noor nora norman
        nuri oleg olga oliver olivia olivier omar oscar osama otto owen pablo pamela paolo patricia patrick paul paula pauline
        pavel pedro penny peter petr petra phil philip philippe phillip pierre piotr rachel rafael raja rajesh ralph ramon
        rami ramzan rania raul ray raymond rebecca recep reza ricardo richard rick rita rob robert roberto robin rodrigo roger
        roland rolf roman ron ronald rosa rosemary ross roy ruben rudolf rudy rupert russell ruth ryan saad sabine sabrina
        saddam said saleh salim salma salman salvador sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian
        serena serge sergei sergey sergio shane shannon sharon sheila shinzo sigmar silvia silvio simon sofia sonia sophie
        soren stefan stefano stella stephanie stephen steve steven stuart sue suleiman sunil susan suzanne svetlana sylvia
        sylvie tamara tamer tania tanya tareq tariq tatiana tayyip ted teresa terry thabo theodore theresa thierry thomas tim
        timothy todd tom tomas tommy tony tracy umar umm usman valentina valerie vanessa vera vernon veronica victor victoria
        viktor vincent virginie vitaly vladimir volodymyr waleed walid walter wanda warren wayne wendy werner wilhelm william
        wolfgang xavier yahya yasir yasser yevgeny yitzhak yoko yousef youssef yuri yusuf yves yvonne zachary zainab zoe
        adel agnieszka agustin aino akira akram aleksandra alessandra alessandro alessia alfonso alfredo alina alisa alma
        alvaro amal amara amin amit amrita anand aneta anil anja anke annika anouk ansel anya arjun arkady armando arno arturo
        arvind asha ashish asif astrid atsuko augusto aurelie axel ayesha aylin ayse azadeh bakhtiar baptiste bartosz beata
        beatriz benoit bernardo bernhard birgit birgitte bjarne bjorn blanca bogdan bohdan bridget brigitte britta bruna burak
        camila camilla carlo carmela carolina carsten catarina cate catherina cecile celeste celia chantal charlene chiamaka
        chidi chinedu chinua christa christiane claudette clemens clement cornelia cosmin dagmar damian damien dana danuta
        daria dario davide deepak deepika delphine derya desmond detlef dilip dina dirk dmitriy dmytro dolores dominika dorota
        dragan edith edouard eduard edvard eero efrain eiji eirik ekaterina ekrima eleanor eleni eleonora elif elisa elisabeth
        elise elke eloise elsa emeka emil emilia emiliano emilio emine emre enrico enzo erika erlend ernst erwin esra estelle
        etienne eugenia eugenio eunice fabian fabienne fabrizio farouk fatma fatou faye federica federico femi ferdinand
        ferenc filip finn flavia florian folake francine francisca frauke frederic frederik frida friedrich fritz fumiko
        gabriela gabriella gabrielle gaetano gaston genevieve georg georges georgi gerardo gerda gerrit giacomo gianluca
        gideon gisela giulia giuliana giulio goran gosia graciela grazia greta gretchen grigory grzegorz gudrun guido gunnar
        gunter gustaf gwen gyorgy hadi haile halima hana hanna hanne hanno harri haruka harumi hassane hedwig heike heikki
        heinrich heinz helga hella hendrik henning henrietta herman hermann hermine hernan hideki hilda hilde hiroko hiroshi
        holger horacio horst huda hussam ibrahima idris ignatius ikram ikrima ilaria ilona ilse iman imogen ines inga inge
        ingeborg inger inigo ioana ioannis irma isha ishaan isolde istvan iulia ivar ivo izabela jaakko jacek jacinta jadwiga
        jakob jakub jana janina janna janos jaroslav jasmin jasmina jasper javid jeanette jeanne jeannette jeb jelena jennie
        jeroen jesper jiri joachim joana jochen joost jordi jorg jorgen josefina josephine jozef judit juergen julieta julius
        juliusz jurgen justine justyna jutta kaisa kaito kalle kamala kamila kari karina karolina kasper katarina katarzyna
        katerina katja katrin katrina kazuo keiko keir kemal kenan kerstin khadija khalifa kieran kirsten kirsti kirsty klara
        klaudia kofi koji kristian kristina kristine kristof krzysztof kumiko kunal kwame lakshmi lamia larysa lasse laszlo
        latifa leandro leena leif lene leonor leonora leopold lidia lieselotte lilian liliana linnea lionel lisbeth ljubica
        loic lorena lorraine lourdes luana luc luciana luciano ludmila ludovic ludwig luigi luisa luiza lydie maarten maciej
        mads magda magdalena magnus maha mahesh maja makoto malala malgorzata malik malin mamadou manfred manish manoj manon
        manuela marcela marcin marek margarete margarita margit margot mariana marianne maribel marielle marija marika marilyn
        marisol marit marius marjorie marko marlene marta martine masako masoud massimo mateo mateusz mathias mathieu mathilde
        matilda matti mattia maud maxim maxime maya meera meghan mehmed melina merete mette mia micaela michaela michal
        michalis mikael mikko milena milica milos mira mireille mirjam miroslav mitsuko moammar mohini moira mona monika
        monique morten moussa muammar muna mykola nadine nadja naoki naoko nasrin natalya nathalie nawal neha nelly neville
        ngozi nicolae nicoletta niels nikita niko nikola nils noemi noriko nuria obinna octavia odile olaf olav oleksandr
        oleksiy olena olufemi ondrej orla oskar osvaldo ousmane ove paloma paola pascal pascale patrice patrik pawel pekka
        perla petro philippa phoebe pia pietro pilar pinar pooja pradeep prakash pranav prashant preeti priya priyanka rachid
        radek radoslaw rafaela rafal rafik rahul raimund rainer rajiv rakesh ramona raphael raquel rashid rasmus ravi reiner
        reinhard rekha remi renate renato rene renee rhiannon ricarda rikke rima rohan rohit romain romina rosalia rosalind
        roswitha roxana rui ruslan sachiko sadia saif sakura salvatore samia samira samuli sandeep sandro sanna saskia satoshi
        seamus sebastien segun seif selma sergiy serhii serhiy shigeru shinichi shirin shlomo shreya sibylle siegfried sigrid
        silke silvana simone sinead siobhan slavica slobodan sneha solange solveig sonja sotiris stanislav stanislaw stavros
        stefania stefanie steffen stelios stig suman sumit sunita suresh susana susanna susanne sven svenja swati sylvain
        sylwia szymon tadeusz taisia takashi takeshi tarek tariro tatjana tatyana terje terttu theo theodora theodoros thies
        thomasz thorsten tiina tilda timo tobias tomasz tomoko torsten toshiko trond trude tuomas tuula tyrone ulla ulrich
        ulrike ursula ute vaclav valentin valeria valerio vasily veera vibeke vicente vijay vikram viktoria vincenzo vinod
        vittoria vittorio vivek viviane vladislav vojtech volker walter waltraud wanjiku wendell wiebke wiktor wilfried wilma
        wladyslaw wojciech ximena yannick yannis yara yasmin yasmina yasmine yasuko yelena yevhen yolanda yosef youssouf yuki
        adaeze ade agatha aileen ailsa alistair alma amelia anneli annabel arlo aurora bartholomew bea bernd blaise boyd brendan bryony bud
        callum cassandra clive conall cora cyril dagny dalia darya declan delia deirdre dorian edda edie ella elspeth elvira enid
        eoin etta ewan fergus fern finbar fionnuala freya funmi georgia gideon gilda giselle godfrey grace gunther guthrie hal
        hester hilary hortense ian ibrahim ida ignaz ilya imelda iris ismael ivo ivor iwan jarvis jasmine jocelyn jolanta josephina
        juliet juliette juno kaspar keira kerry kirill klemens kwesi lachlan lana lara larissa lavinia leah lena leopoldo lester
        leticia leyla lionel lois loretta lorna lucien luisa madeleine mabel maeve malachy mahalia marcella marcello marcia marguerite
        marianna marisa maximilian mehreen melvin meryl milan mildred milo minna minnie montgomery moritz moses murray myra nadira
        nahid nerys nestor niall nigella nikolas nino noel nolan nuala obi olaoluwa oonagh orlando orson oskar padraig peggy
        penelope percy perpetua piers piet priscilla quentin rashida regina reginald rhona rhys roderick roisin ronan rory rowan
        roxanne rufus sadie sana selina sergi seth shauna sian sigurd silas sofie sophia stan stanley stefania sybil tabitha talia
        tess thelma tilly tobin toby tove una vikas vilma violet vivian vladlena wilfred winifred winston yannik yasmeen yngve zara
        zelda zlatan yulia yvette zahra zbigniew zeynep zofia zoltan zoran zsuzsa zuzana
        """)
}
