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
  activist protestor protester demonstrator`
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
  officers policemen servicemen deputies lawmakers officials authors founders users staff staffers accused actors cooks directors
  guests candidates sons daughters`.split(/\s+/);

/** Nouns behind a number of two or more. */
export const countedNouns: ReadonlySet<string> = new Set([...groupNouns, ...pluralOnly]);
