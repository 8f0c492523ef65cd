import { nameKey } from "../../domain/nameKey.ts";

/**
 * Districts of cities that have courts and police departments of their own. Sources: the lists of courts of the supreme
 * courts of the states (sud.kz, sot.kg, sud.uz, sud.tj, court.gov.by, sudrf.ru, courts.gov.az) and Wikipedia's articles
 * on the administrative divisions of the cities. A district that several cities have stands under each of them.
 */
const districtsOf: Readonly<Record<string, string>> = {
  Almaty: "alatau almaly auezov bostandyk medeu medeo nauryzbai turksib zhetysu jetysu zhetisu",
  Astana: "saryarka yesil esil baikonyr baikonur nura sarayshyk almaty",
  Shymkent: "enbekshi al-farabi karatau turan abai abay",
  Karaganda: "kazybek-bi kazybekbi oktyabrsky bokeikhan",
  Aktobe: "astana almaty",
  Bishkek:
    "pervomaisky pervomaysky pervomai birinchi-mai birinchi-may sverdlovsky sverdlov oktyabrsky oktyabr leninsky lenin",
  Tashkent: `almazar olmazor bektemir mirabad mirobod mirzo-ulugbek sergeli uchtepa chilanzar chilonzor shaykhantahur
    shaykhontohur shayxontohur shaykhantakhur yunusabad yunusobod yakkasaray yakkasaroy yashnabad yashnobod khamza hamza
    yangihayot`,
  Dushanbe: "ismoili-somoni sino firdavsi shohmansur shokhmansur",
  Ashgabat: "bagtyyarlyk berkararlyk buzmeyin kopetdag archabil chandybil",
  Minsk: `tsentralny central savetski sovetsky pershamaiski pervomaisky partyzanski partizansky zavodski zavodskoy
    leninski leninsky kastrychnitski oktyabrsky maskouski moskovsky frunzenski frunzensky`,
  Homel: "tsentralny central savetski sovetsky navabelitski novobelitsky chyhunachny zheleznodorozhny",
  Vitebsk: "kastrychnitski oktyabrsky pershamaiski pervomaisky chyhunachny zheleznodorozhny",
  Hrodna: "leninski leninsky kastrychnitski oktyabrsky",
  Brest: "leninski leninsky maskouski moskovsky",
  Mahiliou: "leninski leninsky kastrychnitski oktyabrsky",
  Babruysk: "leninski leninsky pershamaiski pervomaisky",
  Baku: `binagadi binaqadi garadagh qaradagh karadag khatai xatai khazar narimanov nasimi nizami pirallahi sabail sabayil
    sabunchu surakhani yasamal`,
  Ganja: "kapaz kepez nizami",
  Sumgait: "sumgait",
  Yerevan: "kentron avan arabkir shengavit erebuni ajapnyak malatia-sebastia",
  Kyiv: `pechersk pecherskyi shevchenkivskyi solomianskyi obolonskyi holosiivskyi darnytskyi desnianskyi dniprovskyi
    podilskyi sviatoshynskyi`,
  Chisinau: "buiucani botanica ciocana centru riscani rascani",
  Moscow: `babushkinsky basmanny butyrsky gagarinsky golovinsky dorogomilovsky zamoskvoretsky zyuzinsky izmailovsky
    koptevsky kuzminsky kuntsevsky lefortovo lefortovsky lyublinsky meshchansky nagatinsky nikulinsky ostankinsky perovsky
    preobrazhensky presnensky savyolovsky savelovsky simonovsky solntsevsky tagansky tverskoy tverskoi timiryazevsky
    troitsky tushinsky khamovnichesky khoroshyovsky khoroshevsky cheryomushkinsky cheremushkinsky chertanovsky
    shcherbinsky zelenogradsky`,
  "Saint Petersburg": `dzerzhinsky frunzensky kalininsky kirovsky kolpinsky krasnogvardeisky krasnoselsky kronshtadtsky
    kuibyshevsky moskovsky nevsky oktyabrsky petrodvortsovy petrogradsky primorsky smolninsky vasileostrovsky vyborgsky
    sestroretsky`,
  Samara: `zheleznodorozhny kirovsky krasnoglinsky kuibyshevsky leninsky oktyabrsky promyshlenny samarsky sovetsky`,
  Tolyatti: "avtozavodsky komsomolsky tsentralny central",
  Saratov: "zavodskoy kirovsky leninsky oktyabrsky frunzensky",
  Ulyanovsk: "zheleznodorozhny zavolzhsky zasviyazhsky leninsky",
  "Nizhny Novgorod": `avtozavodsky kanavinsky leninsky moskovsky nizhegorodsky prioksky sovetsky sormovsky`,
  Volgograd: `voroshilovsky dzerzhinsky kirovsky krasnoarmeysky krasnooktyabrsky sovetsky traktorozavodsky central`,
  Voronezh: "zheleznodorozhny kominternovsky levoberezhny leninsky sovetsky central",
  "Rostov-on-Don": `voroshilovsky zheleznodorozhny kirovsky leninsky oktyabrsky pervomaisky proletarsky sovetsky`,
  Chelyabinsk: `kalininsky kurchatovsky leninsky metallurgichesky sovetsky traktorozavodsky central`,
  Omsk: "kirovsky kuibyshevsky leninsky oktyabrsky pervomaisky sovetsky central",
  Krasnoyarsk: "zheleznodorozhny kirovsky leninsky oktyabrsky sverdlovsky sovetsky central",
  Barnaul: "zheleznodorozhny industrialny leninsky oktyabrsky central",
  Irkutsk: "kirovsky kuibyshevsky leninsky oktyabrsky sverdlovsky",
  Izhevsk: "industrialny leninsky oktyabrsky pervomaisky ustinovsky",
  Tyumen: "kalininsky leninsky central",
  Khabarovsk: "zheleznodorozhny industrialny kirovsky krasnoflotsky central",
  Vladivostok: "leninsky pervomaisky pervorechensky sovetsky frunzensky",
  Yaroslavl: "dzerzhinsky zavolzhsky kirovsky krasnoperekopsky leninsky frunzensky",
  Tomsk: "kirovsky leninsky oktyabrsky sovetsky",
  Kemerovo: "zavodsky kirovsky leninsky rudnichny central",
  Novokuznetsk: "zavodskoy kuznetsky kuibyshevsky novoilyinsky ordzhonikidzevsky central",
  Prokopyevsk: "rudnichny zenkovsky central",
  Penza: "zheleznodorozhny leninsky oktyabrsky pervomaisky",
  Ryazan: "zheleznodorozhny moskovsky oktyabrsky sovetsky",
  Astrakhan: "kirovsky leninsky sovetsky trusovsky",
  Kirov: "leninsky oktyabrsky pervomaisky",
  Cheboksary: "kalininsky leninsky moskovsky",
  Kaliningrad: "leningradsky moskovsky central",
  Lipetsk: "levoberezhny oktyabrsky pravoberezhny sovetsky",
  Tula: "zarechensky privokzalny proletarsky sovetsky central",
  Orenburg: "dzerzhinsky leninsky promyshlenny central",
  Magnitogorsk: "leninsky ordzhonikidzevsky pravoberezhny",
  Tver: "zavolzhsky moskovsky proletarsky central",
  Ivanovo: "leninsky oktyabrsky sovetsky frunzensky",
  Bryansk: "bezhitsky volodarsky sovetsky fokinsky",
  Arkhangelsk: "lomonosovsky oktyabrsky solombalsky isakogorsky",
  Murmansk: "leninsky oktyabrsky pervomaisky",
  Stavropol: "leninsky oktyabrsky promyshlenny",
  "Ulan-Ude": "zheleznodorozhny oktyabrsky sovetsky",
  Chita: "zheleznodorozhny ingodinsky chernovsky central",
  Makhachkala: "kirovsky leninsky sovetsky",
  Vladikavkaz: "leninsky sovetsky promyshlenny iristonsky",
  Sevastopol: "balaklavsky gagarinsky leninsky nakhimovsky",
  Tbilisi: "gldani nadzaladevi didube chugureti isani samgori krtsanisi mtatsminda vake saburtalo",
  Kazan: "vakhitovsky privolzhsky sovetsky aviastroitelny novo-savinovsky moskovsky kirovsky",
  Yekaterinburg: `verkh-isetsky ordzhonikidzevsky chkalovsky zheleznodorozhny kirovsky leninsky oktyabrsky`,
  Novosibirsk:
    "zayeltsovsky zaeltsovsky kalininsky dzerzhinsky leninsky oktyabrsky pervomaisky sovetsky central kirovsky",
  Ufa: "kirovsky leninsky oktyabrsky sovetsky ordzhonikidzevsky dyomsky demsky",
  Perm: "motovilikhinsky industrialny sverdlovsky dzerzhinsky leninsky ordzhonikidzevsky kirovsky",
  Simferopol: "kyivsky kievsky zheleznodorozhny central tsentralny",
  Krasnodar: "prikubansky karasunsky pervomaisky leninsky oktyabrsky sovetsky",
  Grozny: "staropromyslovsky zavodskoy leninsky oktyabrsky",
};

/** A district's name as some translate it, by its transliteration. */
const translated: Readonly<Record<string, string>> = {
  soviet: "sovetsky",
  october: "oktyabrsky",
  lenin: "leninsky",
  "first of may": "pervomaisky",
  "may day": "pervomaisky",
  railway: "zheleznodorozhny",
  factory: "zavodskoy",
  partisan: "partizansky",
  proletarian: "proletarsky",
  frunze: "frunzensky",
};

const byDistrict = new Map<string, Set<string>>();
for (const [city, districts] of Object.entries(districtsOf))
  for (const district of districts.split(/\s+/)) {
    const key = districtKey(district);
    byDistrict.set(key, (byDistrict.get(key) ?? new Set()).add(city));
  }

/** One key for the spellings of a district: Bostandyq and Bostandyk, Leninski and Leninsky, Mirzo Ulugbek and Mirzo-Ulugbek. */
function districtKey(name: string): string {
  return nameKey((translated[name.toLowerCase()] ?? name).replace(/[\s-]+/gu, "")).replace(
    /(?:sk|ck|k)(?:ii?|oi)$/u,
    "ski",
  );
}

/** The cities that have a district of that name. */
export function citiesWithDistrict(name: string): readonly string[] {
  return [...(byDistrict.get(districtKey(name)) ?? [])];
}

/** "Leninsky", "Zavodskoy", "Central", "Al-Farabi": names given to parts of many cities, and seldom to a town's court. */
export function soundsLikeDistrict(name: string): boolean {
  return (
    name.toLowerCase() in translated ||
    /(?:sky|ski|skiy|skyi|skii|skoy|skoi|chny|lny)$|^(?:central|industrial|northern|southern|eastern|western|aba[iy])$/iu.test(
      name,
    )
  );
}
