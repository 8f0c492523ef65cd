/** Words that carry a capital in mid-passage and are neither the name of a person nor of a town. */
export const noNames = new Set(
  `facility streets combating countering extremism terrorism migration trafficking drug drugs crimes crime assembly grave peaceful
  legislation statistics affairs security safety education health labour labor justice finance defence defense energy culture sports
  tourism agriculture transport development institute board panel bureau directorate administration inspectorate inspection
  citizens readers senators deputies colleagues friends germany turkey china iran iraq syria afghanistan poland lithuania latvia estonia finland france britain england usa israel
  india pakistan mongolia korea japan egypt italy spain sweden norway austria switzerland czechia slovakia hungary romania
  bulgaria serbia greece cyprus canada german turkish chinese iranian iraqi syrian afghan polish lithuanian latvian estonian
  finnish french british english israeli indian pakistani mongolian korean japanese italian spanish swedish norwegian
  crimean tatar chechen dagestani uyghur karakalpak pamiri bashkir buryat
  allah islamic muslim muslims quran koran bible gospel christ jesus god christian christians orthodox catholic lutheran
  protestant protestants baptist baptists adventist adventists pentecostal evangelical jehovah jehovah's witness witnesses hare
  krishna krishnas sunni shia shiite salafi wahhabi sufi ahmadi ahmadis hizb ut tahrir tahrir tablighi jamaat hizb-ut-tahrir
  easter ramadan eid nauryz nowruz navruz christmas independence constitution republic victory republican soviet union communist
  socialist democratic liberal national nationalist new old great big free open young central north northern south southern east
  eastern west western asia asian europe european america american african arab turkic slavic persian caucasus caucasian
  tenge manat somoni soum sum som ruble rouble dollar euro mci viber zoom skype vkontakte odnoklassniki google youtube
  facebook saint st dear monthly calculation indicator indicators index indices instagram telegram twitter tiktok whatsapp signal meta interpol unesco osce nato reuters interfax kazinform
  internet constitution covid covid-19 coronavirus euromaidan maidan perestroika gulag ministry interior foreign affairs
  line docket herald gazette notebooks newsletter weekly daily times observer chronicle ovoz hazieta habarlari press-club
  live info online today tribune monitor voice shield dispatch wire digital studio fm tv press centre media network forum
  house square prospect boulevard microdistrict settlement sanatorium stadium arena hall tower bazaar market cafe restaurant
  supreme regional municipal military specialised specialized administrative criminal penal civil code special general
  committee ombudsman series season episode award prize festival cup day night article articles part parts chapter
  neither nor either both insulting discrediting inciting spreading organising organizing participating disobeying financing
  calling distributing smuggling possessing evading
  human rights freedom freedoms defenders women mothers league alliance coalition clinic legal school`.split(/\s+/),
);

/** Things that are named after people: what stands before or behind them is no person, even where it is a person's name. */
export const eponyms = new Set(
  `street avenue prospect square lane boulevard park stadium theatre theater museum university lyceum airport prize award
  ship vessel monument statue library village settlement district region cinema hall festival cup novel play film movie book
  opera musical ballet memorial gymnasium metro`.split(/\s+/),
);

/** Of these, where people stand: "On the square N. N. was detained". */
export const spots = new Set(
  "street avenue square lane boulevard park stadium theatre museum university airport monument statue library cinema hall metro".split(
    " ",
  ),
);

/** What stands before the name of an outlet, a brand, a work or a street and not before that of a person. */
export const namedThings = new Set(
  `page community club team band holding trust label studio ship vessel yacht car brand film movie play novel book song poem album opera musical ballet series show programme program
  video clip documentary exhibition monument statue street avenue prospect square lane boulevard park stadium cinema theatre
  theater café cafe restaurant hotel shop mall campaign project app platform blog podcast operation exercise hurricane
  storm award prize festival cup channel newspaper website site portal magazine agency outlet outlets group party movement
  organisation organization company firm factory plant mine field colony prison camp village town city settlement district
  region province airport station mosque church monastery synagogue school university college lyceum hospital`.split(
    /\s+/,
  ),
);
