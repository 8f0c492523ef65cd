import { nameKey } from "../../domain/nameKey.ts";
import { remembering } from "../../domain/remembering.ts";

/** Common given names from the Caspian to Kamchatka, in any usual spelling; they tell a given name from a surname. */
const male = `
  abai abay abdulla abdullo abdul abdurahim abdurashid abdulaziz abdumalik abilkair abror abzal adil adilet adilbek adham adlet adnan
  afgan agabek agil ahmad ahmed aibek aidar aidos aidyn aigali ajdar akbar akhat akhmad akmal akram aktan akyl akylbek alan
  aldiyar aleh aleksandr alexander aleksei aleksey alexei alexey ales aliaksandr aliaksei ali alibek alidzhon alijon alikhan alim
  alimamad alimzhan alisher alkhas almas almat almaz altynbek alymbek aman amanat amangeldi amangeldy amankeldi amantai amanzhol
  amin amir amirbek amirkhan anarbek anatol anatoli anatoly andrei andrej andrey anton anuar anvar aram arif aristan arkady
  arman armen arseny artem artsiom artur arthur artyom arstan asad asan asanbek asgar asif aset askar askarbek askat askhat aslan
  aslanbek assylbek asylbek asylkhan asylzhan atabek atash ataman aydin ayaz ayhan azad azamat azat azer aziz azizbek baatyr babur
  bagdat bahrom bahruz bahtiyor bair bakhadyr bakhrom bakhtiyar bakhtiyor bakhyt bakyt bakytzhan balabek batyr batyrbek batyrkhan
  bauyrzhan baurzhan baxtiyor bayram begench begzod begzat beibit beibut beisen bek bekbolat beken bekbol bekhruz bekmurat beknazar
  beknur beksultan bektas bektemir bekzat bekzod berdak berdi berdymurat berik berikbol berikzhan bobur bobir bobomurod boburjon
  bolat bolatbek bolatkhan bolot boris botir bulat chary chingiz chorshanbe chyngyz dadash dairbek damir daniel danial daniil
  daniyar danyal dauletbek daulet dauletkhan dauren daurenbek davlat davlatmand davron davud denis dias didar dilmurod dilshod
  dimash dinmukhamed dmitri dmitrii dmitriy dmitry doniyor dosbol doskhan dosmukhamed doszhan dulat duman dustmurod dzmitry
  dzhamshed dzhambul edil edgar eduard egor elbek eldar elchin eldor eldos elman elmurat elnur elshad elvin emil emin
  erasyl erbol erden erdos ergali ergash ergazy erik erkebulan erkin erlan ermek ermukhamet ernar ernat ernur ersin ertai erzhan
  esenbai esenbek etibar evgeni evgenii evgeny faiz faizulla faridun farid farhad farkhad farkhod farkhat farrukh faruh
  fazil fedor felix ferdinand firdavs firuz fuad fyodor gabit gairat gani ganimat gennady genrikh georgi georgy gleb grigory
  gurban gurbanguly habib hafiz haji hakim hamid hamza hasan hikmat hikmet hleb hojamurat hryhor husan husayn husein huseyn
  hussein ibragim ibrahim ibrohim idris igor islam islom ihar ikrom ikram ilgar ilgiz ilham ilhom iliya ilkin illia ilnur ilshat ilya ilyas
  ilyar imran inal inom isa isabek isakhan iskandar iskander ismail ismat ismoil isroil ivan izat izatullo izzatullo
  jabbar jahongir jakhongir jalal jamal jamol jamoliddin jamshed jamshid janarbek janat janibek jasulan jasur javid javlon
  javlonbek javohir jenish jeyhun joldosh jumabek jumamurat kadyr kadyrbek kadyrzhan kairat kairbek kairgali kairolla kaisar
  kakhramon kalysbek kamal kamil kamol kamran kanat kanatbek kanybek kanysh karim karimjon karol kasym kasymkhan kazbek kazim
  kazym kemal kenan kenes kenesary kenzhebek kenzhegali kerim khalid khalil khamid khamza khasan khikmat khurshed khurshid
  khusan khushruz khusrav kiryl kirill komil konstantin kuat kuandyk kuanysh kuban kubanych kubanychbek kubat kubatbek kudrat
  kursan kurmangazy kutlug kydyr kydyrali kydyrbek latif leanid lenar leonid lev lukman luqmon madi madiyar madyar mahmud
  mahmadsaid makhmud makhset maksat maksatbek maksim maksut malik mamed mamuka mamur mansur manas manuchehr marat
  marlen maksym mark marsel maruf mashrab matvei matvey medet medetbek mehdi mehman mehmet mels meirambek meirkhan meirzhan melis
  miat mikalai mikael mikail mikhail mikhas mikita milan mirbek mirgazy mirlan mirolim mirsaid mirza mirzo mirzokhid mubariz
  mubin mukan mukhamed mukhamedali mukhammad mukhammed mukhit mukhtar mukhtor mukhamejan mukhiddin munir muslim ramadan navruz nauryz sultan murad murat
  muratbek murod murodali musa muso mustafa muxtor myktybek myrat myratgeldi myrza myrzabek myrzakhan nabi nadir
  nail nariman narzullo naryn nasib nasim nasir nasim nasrullo natig nauryz nauryzbai nauryzbek nazar nazarbai nazim
  nemat nematjon nigmat nijat nihad nikita nikol nikolai nikolay niyaz niyazi nodir nodirbek nur nurali nurbek nurberdi nurbol
  nurbolat nurdaulet nurdin nurgazy nurgali nurislam nuriddin nurkanat nurken nurkhan nurlan nurlanbek nurlybek nurmukhamed
  nursultan nurtai nurtas nurulla nurullo nuryagdy nurzhan oktay oleg olim olimjon olimzhon olzhas omar omarbek omir
  omirbek omurbek onur oraz orazbek orkhan oskar otabek otkir ovez ovlyakuli ozod parviz parviz pavel pavlo petr piotr polat
  pulat pyotr qairat qanat qasym qobil qodir quat qurbon qurbonsho rafael rafik rahim rahmatillo rahmon raimbek
  rakhim rakhmat rakhmatulla ramazan ramil ramin ramis ramiz raman ramzan rashad rashid rasim rasul rauf raul ravil ravshan
  rafig razzoq renat rifat rinat rizo rizvan robert rodion roman rouhollah ruslan ruslanbek rustam rustem ruzi rysbek saad
  sabir sabit sabr sabyr sadriddin sadyk sadyr safar safarali sagyn sagynbek sagyndyk sagyntai saiat saidali saidjon
  saifiddin saken salamat salavat salim salohiddin samat samir samvel sanat sandzhar sanjar sanzhar saparmurat sapar sarsen sardor
  sarvar satybaldy savely sayan sayat seidakhmet seidali seit seitkali semyon serdar sergali sergei sergey serhii serik
  serikbai serikbek serikbol serikzhan serzhan shahin shakhboz shakhzod shamil shamsiddin shamshi sharif shavkat shayakhmet
  sherali sherbek sherkhan sherzat sherzod shodmon shohruh shokhrukh shukhrat shukur shyngys siarhei sirojiddin siarzhuk
  sobir sodiq sohib spartak stanislau stanislav sukhrob sultanbek suyun svyatoslav syarhei syrgak syrym tagir taimuras
  tair talai talant talantbek talgat talghat tamaz tamerlan tarlan tasbolat tatarkhan taras taufik teimur telman temir temirbek
  temirkhan temirlan temur temurbek tengiz tiberiy tigran timofei timur tofig tofik togrul tohir toirjon tolegen tolgonbek
  tolib toqtar torekul tulegen tulkin turabek turar turarbek turgun turgunbek turkan tursun tursunbek tynchtyk tynystan
  uladzimir ular ulan ulanbek ulugbek ulukbek umar umid umidjon umed umurzak uran usen usman ustam utkir uzeir vadim vadzim vagif
  valentin valerian valery valiantsin valiko vasif vasil vasilii vasily vasyl venyamin viachaslau viacheslav viktar viktor
  vital vitali vitaly vladimir vladislav vladyslav volodymyr vsevolod vugar vusal vyacheslav waldemar yahya yakau yakov yakub
  yaroslav yashar yauhen yegor yelnar yelzhan yerasyl yerassyl yerbol yerbolat yerden yerdos yerkebulan yerkin yerlan yermek
  yernar yernur yersin yertai yerzhan yesbol yesen yesenbek yesimkhan yesmurat yevgeni yevgeniy yevgeny yuldosh yulian yunus yuri yury yurii
  yusif yusuf yusup zafar zafarjon zahid zahir zair zakir zamir zamirbek zarif zaur zhakyp zhaksybek zhaksylyk zhaksygali zhalgas
  zhamshid zhanat zhanbolat zhandos zhanibek zhandarbek zhanseit zharas zharkyn zharkynbek zhasulan zhassulan zhaslan zhenish
  zhoomart zholaman zholan zhumabek zhumagali zhumakan zhumamurat zhusup ziad ziyad ziyovuddin zufar zulfugar`;

const female = `
  adalat adel adelina adina adolat afag aida aidai aidana aidan aiday aigerim aigul aikerim aijan aijamal ainagul ainash ainur
  ainura aisha aisulu aitolkyn aiym aizada aizhan aizhamal akbota akerke akmaral aknur akylai albina alena alesia alevtina
  alexandra aleksandra alfiya aliaksandra alida alina alisa aliya alla alma almagul almira alsu altyn altynai altynay amina
  anara anar anastasia anastasiya anastasija anel anfisa angelina anhelina anna antanina antonina anzhela aolida arailym ardak
  arina arzu arzygul asel asem assel asel asem asiya assiya astra asya ayan aygul aygun ayna aynur aysel aysha aysu ayten aytaj
  aziza azhar azia bahar balnur balzhan banu barchinoy barno bayan bayansulu begaiym bermet bibi bibigul bota botagoz
  bubusara bulbul burul chinara cholpon dagmar daiana dalia damira dana dana dania dariga daria dariya darya dayana diana
  dilafruz dilaram dilbar dildora dilfuza dilnaz dilnoza dilorom dilrabo dilya dina dinara dinah dono durdona dzhamilya
  ekaterina elena elina elizaveta elmira elnara elvira elza emma enlik erkezhan eva evgenia evgeniya fahriya farangis farida
  fariza farzana fatima fatimakhon feruza fidan firuza flora gauhar gaukhar galia galina galiya galyna ganna gozel gulaiym
  gulandom gulbahor gulbanu gulbarg gulbarshyn gulchehra gulchekhra guldana gulfiya gulia gulgaky gulmira gulnaz gulnafis
  gulnar gulnara gulnora gulnoza gulnur gulrukhsor gulsara gulsevar gulshat gulsim gulsum gultaj gulya gulzar gulzat gulzhan
  gulzira gunay guzal guzel gyulnara hafiza hanna halina hulkar ida ilona indira inga inkar inna inobat irada iraida irina
  iryna ivanna izabella jamala jamila janna jannat jarkyn jazgul jeren jibek jumagul juliya julia kadisha kalamkas kalima
  kamila karina karlygash kasia katerina katsiaryna khadicha khadija khalida khanym khatija khurshida khurshidakhon kira klara
  kristina ksenia kseniya kulyash kumush kunduz kunsulu kuralai kurmanjan kymbat lala laila lana larisa larysa laura layla
  lazzat leila lena leyla lia liana lidia lidiya liliia lilia liliya liubou lola lubov lucia ludmila luiza lutfiya lyailya
  lyazzat lyubov lyudmila lyusya madina mahabat mahfuza maia mahliyo maira makhabat makhbuba makhfuza makhliyo malika malohat
  mamlakat manana manizha manzura maral margarita marharyta maria mariam mariana marina mariya marta maryam maryia maryna
  matluba mavjuda mayya mayra medina meerim mehri mehriban mehrangiz meruert meiramgul milana mira mohira moldir mubina
  mukaddas mukhlisa munira munisa muslima muyassar nadezhda nadira nadzeya nafisa naila nailya nargis nargiz nargiza narmina
  nasiba nasiba nastassia nata natalia nataliya natalya natallia natavan nazgul nazerke nazira nazik nazima nazym nelli nelya
  nigar nigina nigora nilufar nina nino nodira noila nonna nozima nurai nuray nurbibi nurgul nuria nurgiza nurjamal nursulu
  nurzat nurzhamal odina ogulsapar oksana oguljan olena olesya olga olha oyjamol oynisa palina parvina parvin patimat perizat
  polina qunduz rabiya raikhan raisa raissa rakhat rakhima ramina rano raushan raya raziya rimma rita rizvangul roza rozalia
  ruhshona rukhshona rukiya rukhsora rysgul rysty ruza sabina sabohat sabrina sadaf safina saida saidakhon salima salome salta
  saltanat samal samira sanavbar saniya sanobar saodat saule savriya sevar sevara sevda sevil sevinj sevinch shahlo shahnoza
  shahzoda shakhlo shakhnoza shara sharofat sharifa sholpan shokhida shynar sitora snezhana sofia sofiya sofya solmaz sona
  stella suraya suriya svetlana sviatlana symbat tahmina takhmina tamara tamila tanzila tatiana tatsiana tatyana togzhan
  tolganai tolgonai tolkyn toty tsatsiana uldana ulbosyn uljan uliana ulmeken ulpan ulviyya ulyana umida ursula
  valentina valeria valeriya valiantsina vasila vasilisa vera veranika veronika viktoria viktoriya violetta volha
  vusala yadviga yana yekaterina yelena yelizaveta yevgenia yevgeniya yulduz yuliya yulia zahra zamira zarema zarina zaripa
  zaure zebo zebuniso zemfira zhadyra zhamilya zhanagul zhanar zhanara zhaniya zhanna zhannat zhannur zhansaya zharkynai
  zhazira zhibek zhuldyz zhumagul zhyldyz zilola zina zinaida zoya zubaida zuhra zukhra zulaikho zulfiya zulfia zulkhumor zumrad`;

const genders = new Map<string, Gender>();
for (const [names, gender] of [
  [male, "male"],
  [female, "female"],
] as const)
  for (const name of names.trim().split(/\s+/)) genders.set(nameKey(name), gender);

export type Gender = "female" | "male";

export const isGivenName = remembering((word) => genders.has(nameKey(word)));

/** `null` for a name that is not listed. */
export function genderOfGivenName(word: string): Gender | null {
  return genders.get(nameKey(word)) ?? null;
}
