import type { Day } from "../../domain/day.ts";
import { type CluedPattern, clued } from "../clues/clued.ts";

/**
 * Events whose date is common knowledge, by the words articles use for them. `pattern` finds the event however it is
 * told; `bare` finds it told by its month without a year, which is how articles speak within twelve months of it.
 */
export interface AnchorEvent {
  pattern: CluedPattern;
  bare?: CluedPattern;
  /** The first day of the event. */
  day: Day;
  source: string;
}

export const anchorEvents: readonly AnchorEvent[] = [
  {
    pattern: clued(
      /\bJanuary (?:2022 )?(?:events|unrest|protests|tragedy|riots|massacre|uprising)\b|\b(?:Bloody|Tragic) January\b|\bshootings? (?:on|in) the (?:main |central |city )?squares?\b|\bQan[dt][yı] Qa[nń]tar\b/u,
    ),
    bare: clued(
      /\b(?:protests|unrest|riots|shooting|shootings|demonstrations|killed|died|dead)\b[^.]{0,60}\bin (?:early )?January\b(?! \d)|\bJanuary (?:events|unrest)\b/u,
    ),
    day: "2022-01-02",
    source: "January events in Kazakhstan, 2–11 January 2022 (Human Rights Watch, World Report 2023: Kazakhstan)",
  },
  {
    pattern: clued(/\bZha?naozen (?:massacre|shooting|shootings|tragedy|riots|events)\b/u),
    day: "2011-12-16",
    source: "Zhanaozen shootings, 16 December 2011 (Human Rights Watch, “Striking Oil, Striking Workers”, 2012)",
  },
  {
    pattern: clued(/\b(?:land|anti-land reform) protests in Kazakhstan\b/u),
    day: "2016-04-24",
    source: "Land protests in Kazakhstan, from 24 April 2016 (Human Rights Watch, World Report 2017: Kazakhstan)",
  },
  {
    pattern: clued(
      /\bstorming of the (?:Kyrgyz )?White House in Bishkek\b|\bOctober (?:2020 )?(?:revolution|unrest) in (?:Kyrgyzstan|Bishkek)\b/u,
    ),
    day: "2020-10-05",
    source: "Unrest after the parliamentary election in Kyrgyzstan, 5–6 October 2020 (OSCE/ODIHR final report, 2020)",
  },
  {
    pattern: clued(
      /\bOsh (?:events|riots|violence|clashes)\b|\bJune (?:2010 )?(?:events|violence) in (?:southern Kyrgyzstan|Osh)\b/u,
    ),
    day: "2010-06-10",
    source: "Violence in Osh and Jalal-Abad, 10–14 June 2010 (Kyrgyzstan Inquiry Commission, 2011)",
  },
  {
    pattern: clued(/\bKempir-?Abad (?:case|protests)\b/u),
    day: "2022-10-23",
    source: "Arrests in the Kempir-Abad case, 23 October 2022 (Human Rights Watch, World Report 2023: Kyrgyzstan)",
  },
  {
    pattern: clued(/\bMay (?:2022 )?(?:events|protests|unrest|crackdown) in (?:Khorog|GBAO|Gorno-Badakhshan)\b/u),
    bare: clued(
      /\b(?:protests|unrest|crackdown)\b[^.]{0,40}\b(?:Gorno-Badakhshan|GBAO|Khorog)\b[^.]{0,40}\bin May\b(?! \d)/u,
    ),
    day: "2022-05-14",
    source:
      "Protests and crackdown in Gorno-Badakhshan, from 14 May 2022 (Human Rights Watch, World Report 2023: Tajikistan)",
  },
  {
    pattern: clued(
      /\b(?:July (?:2022 )?(?:events|protests|unrest) in (?:Karakalpakstan|Nukus)|Nukus (?:events|unrest|protests))\b/u,
    ),
    bare: clued(
      /\b(?:protests|unrest|riots)\b[^.]{0,40}\b(?:Karakalpakstan|Nukus)\b[^.]{0,40}\bin (?:early )?July\b(?! \d)/u,
    ),
    day: "2022-07-01",
    source: "Protests in Karakalpakstan, 1–2 July 2022 (Human Rights Watch, World Report 2023: Uzbekistan)",
  },
  {
    pattern: clued(/\bAndijan (?:massacre|events|uprising|killings)\b/u),
    day: "2005-05-13",
    source: "Andijan killings, 13 May 2005 (OSCE/ODIHR preliminary findings, 20 June 2005)",
  },
  {
    pattern: clued(
      /\b(?:disputed|contested|fraudulent|rigged) (?:August 2020 )?presidential (?:election|vote) (?:in Belarus|that (?:handed|gave) (?:Alyaksandr |Alexander |Aliaksandr )?Lukashenka?)\b/u,
    ),
    bare: clued(
      /\b(?:disputed|contested|fraudulent) presidential (?:election|vote|poll)\b[^.]{0,30}\b(?:in|of|on) (?:9 |August 9|August)\b(?! \d{4})/u,
    ),
    day: "2020-08-09",
    source: "Presidential election in Belarus, 9 August 2020 (OSCE Moscow Mechanism report, 5 November 2020)",
  },
  {
    pattern: clued(
      /\b(?:full-scale (?:invasion|war)|invasion of Ukraine|(?:sent|sending) troops (?:in)?to Ukraine|invaded Ukraine|war (?:in|against) Ukraine began)\b/u,
    ),
    bare: clued(
      /\b(?:invasion of|troops (?:in)?to|invaded) Ukraine\b[^.]{0,20}\b(?:(?:in|on) (?:late )?February(?: 24)?|on 24 February)\b(?! \d|,? \d{4})/u,
    ),
    day: "2022-02-24",
    source: "Full-scale invasion of Ukraine, 24 February 2022 (UN General Assembly resolution ES-11/1)",
  },
  {
    pattern: clued(/\b(?:Azerbaijan's )?(?:2020 |second )?(?:44-day war|Karabakh war)\b/u),
    day: "2020-09-27",
    source: "Second Karabakh war, 27 September to 10 November 2020 (trilateral statement, 10 November 2020)",
  },
  {
    pattern: clued(/\bCOP29\b/u),
    bare: clued(
      /\b(?:will|due to|is to|set to|preparing to|prepares to) host\b[^.]{0,60}\bCOP29\b[^.]{0,40}\b(?:in|this) November\b/u,
    ),
    day: "2023-12-11",
    source: "Baku chosen on 11 December 2023 as host of COP29, which met from 11 November 2024 (UNFCCC)",
  },
];
