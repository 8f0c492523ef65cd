import { peopleNouns } from "./people.ts";

/** Further nouns for people by which an article counts those it does not name, in the plural and singular. */
const words =
  `passer-by:passers-by teenager schoolboy schoolgirl schoolchild:schoolchildren individual migrant boy girl 
  relative staffer defender follower muslim baptist christian protestant soldier conscript
  tourist shopkeeper trader vendor seller courier taxi-driver builder shepherd fisherman:fishermen  
  onlooker bystander attendee rallygoer marcher striker unionist trade-unionist feminist environmentalist
  ecologist historian academic lecturer professor rector scientist researcher economist programmer designer  
  producer photographer cameraman:cameramen columnist publisher subscriber
  administrator moderator signatory:signatories applicant     
  veteran refugee asylum-seeker foreigner national native
  villager townsman:townsmen compatriot supporter sympathiser sympathizer backer adherent devotee pilgrim preacher mullah
  monk nun missionary:missionaries rabbi theologian person:persons parent grandmother grandfather son
  daughter pupil undergraduate postgraduate graduate
  offender inmate captive participant organiser organizer coordinator
  co-defendant co-founder accountant bookkeeper secretary bodyguard mechanic electrician welder 
  barber tailor baker butcher carpenter railwayman:railwaymen hairdresser banker economist  
  oppositionist rebel militant contractor colleague pensioner
  picketer mourner worshipper worshiper congregant churchgoer blogger tiktoker youtuber comedian rapper
  dancer composer librarian nurse paramedic surgeon dentist physician
  activist protestor protester demonstrator
  guide tutor bookseller assistant caretaker janitor cleaner cook chef waiter waitress barista bartender trucker chauffeur
  stoker fitter turner locksmith plumber foreman:foremen handyman:handymen mason painter sculptor filmmaker film-maker
  director cinematographer actor actress violinist pianist guitarist drummer accordionist presenter broadcaster podcaster
  vlogger influencer streamer illustrator cartoonist caricaturist novelist playwright translator interpreter philologist
  geographer biologist chemist physicist mathematician archaeologist psychiatrist psychotherapist pharmacist midwife:midwives
  vet veterinarian anaesthetist cardiologist pediatrician gardener beekeeper herder milkmaid grocer saleswoman:saleswomen
  salesman:salesmen cashier storekeeper postman:postmen postwoman:postwomen dispatcher machinist operator technician
  repairman:repairmen developer architect surveyor geologist forester ranger coach trainer wrestler boxer footballer athlete
  swimmer instructor schoolteacher headteacher headmaster headmistress educator nanny trainee apprentice intern clerk
  jeweller watchmaker shoemaker cobbler seamstress dressmaker weaver florist stylist restaurateur hotelier owner landlord
  landlady classmate schoolmate flatmate roommate businesswoman:businesswomen financier sponsor donor treasurer archivist
  curator publicist commentator philosopher clergyman:clergymen chaplain deacon mufti archbishop sailor pilot steward
  stewardess blacksmith joiner roofer loader porter watchman:watchmen guard firefighter fireman:firemen rescuer mountaineer
  traveller cyclist motorist passenger poetess widow widower housewife:housewives stoker
  fan ultra kid lad guy skater biker rider hiker climber shopper customer client patient voter elector
  stallholder stall-holder hawker smuggler squatter tenant lodger evictee deportee returnee exile emigre émigré
  expatriate labourer laborer fitter loader harvester picker reindeer-herder horseman:horsemen shaman
  sectarian jehovist evangelical evangelist catholic lutheran adventist pentecostal salafi sufi
  nationalist separatist monarchist anarchist communist socialist liberal pacifist antifascist vegan
  lgbt-activist feminist defender whistleblower informant informer smith quarryman:quarrymen oilman:oilmen
  oil-man:oil-men metalworker steelworker railway-worker tram-driver bus-driver truck-driver cab-driver cabbie
  signatory subscriber commenter flag-bearer drummer busker street-musician
  newlywed bride groom bridegroom fiance fiancee fiancé fiancée
  islamist conscientious-objector objector draftee recruit reservist deserter cadet`
    .split(/\s+/)
    .flatMap((entry) => {
      const [one = "", many = `${one}s`] = entry.split(":");
      return [one, many];
    });

/** Nouns for people. */
export const groupNouns: ReadonlySet<string> = new Set([...peopleNouns, ...words]);

/** Counted, but alone hardly the one an article is about: "two witnesses", "three friends". */
const pluralOnly =
  `witnesses suspects friends neighbours neighbors spouses cousins nephews nieces visitors children wives husbands
  officers policemen servicemen deputies lawmakers officials authors founders users staff staffers accused
  guests candidates sons daughters`.split(/\s+/);

/** Nouns behind a number of two or more. */
export const countedNouns: ReadonlySet<string> = new Set([...groupNouns, ...pluralOnly]);

/** Those who come to a court or stand outside it: a ruling told after them is not theirs. */
export const onlookers: ReadonlySet<string> = new Set(
  `supporters relatives friends colleagues neighbours neighbors journalists reporters observers diplomats spectators onlookers
  listeners witnesses lawyers well-wishers admirers fans visitors correspondents`.split(/\s+/u),
);

/** What those are on whom a state frees or seeks together. */
export const listNouns = new Set(["list", "lists", "register", "number"]);
