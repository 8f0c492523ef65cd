import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { CluedPattern } from "../../clues/clued.ts";
import { OFFICIALS, POLICE, pattern, RULERS, upTo } from "./pieces.ts";

const PLACE_OF_PROTEST =
  "(?:square|akimat|hokimiyat|parliament|white house|government (?:house|building)|city hall|monument|march)";

/**
 * What people are said to have done, where an article gives it as the reason and names no charge: words too plain to be
 * believed anywhere else.
 */
export const actWords: readonly { category: ChargeCategory; pattern: CluedPattern }[] = [
  {
    category: "mass-unrest",
    pattern: pattern(
      `(?:the )?storm(?:ing)?(?: of)? (?:\\p{L}+ ){0,4}(?:akimat|building|department|airport|parliament|palace|mansion|residence)`,
      "(?:seiz|captur)\\p{L}* (?:of )?(?:the )?(?:airport|akimat|building|television)",
    ),
  },
  {
    category: "state-security",
    pattern: pattern(
      "(?:transfer|donat|send|sent\\b|money|collect)\\p{L}* (?:\\p{L}+ ){0,4}(?:ukrainian (?:army|military|armed forces)|armed forces of ukraine|azov)",
      "(?:pass|hand|leak|transfer|transmit|send)\\p{L}* (?:\\p{L}+ ){0,5}(?:to|for) (?:\\p{L}+ ){0,2}(?:intelligence|foreign (?:state|service|government)|sbu\\b|ukraine\\b)",
      "(?:fight|fought)\\p{L}* (?:\\p{L}+ ){0,3}in (?:syria|iraq|ukraine)",
    ),
  },
  {
    category: "extremism-financing",
    pattern: pattern(
      "donat(?:ion|ing|ed)\\p{L}*|collect\\p{L}* (?:of )?(?:money|funds|donations) for",
      `(?:interview|comment)\\p{L}* (?:to|with|for) (?:an? |the )?["“]?(?:belsat|radio svaboda|svaboda|nexta|zerkalo|nasha niva|independent media|foreign media|media|journalists?|outlet)`,
      `(?:send|sent\\b|pass|handing|hand\\b)\\p{L}* (?:\\p{L}+ ){0,8}(?:telegram|extremist) (?:channel|bot|chat)\\p{L}*`,
      "(?:parcels?|money|letters?|food) (?:\\p{L}+ ){0,3}(?:political )?prisoners",
      "(?:send|sent|pass|film|photograph|publish)\\p{L}* (?:\\p{L}+ ){0,4}(?:photos?|pictures?|videos?|footage|images?|information|coordinates|location) (?:of|about) (?:\\p{L}+ ){0,3}(?:trains?|equipment|columns?|military|troops|planes?|helicopters?|rockets?|missiles?|army)\\b",
      "foreign aid",
    ),
  },
  {
    category: "violence",
    pattern: pattern(
      `(?:fight|fought|fighting|scuffl|brawl|clash|tussl|grappl)\\p{L}* (?:with|between) ${upTo(4)}${POLICE}\\p{L}*`,
      `(?:tear|tore|torn|grab|pull|seiz|threw|throw|dous|spit|spat|headbutt|pinch|knock|r[ua]n(?:ning)? over|ramm)\\p{L}* ${upTo(5)}${POLICE}\\p{L}*`,
      `(?:tear|tore|torn)\\p{L}* off ${upTo(4)}(?:shoulder strap|epaulet|mask|balaclava)\\p{L}*`,
      `threat\\p{L}* ${upTo(4)}(?:${OFFICIALS}|${POLICE})\\p{L}*`,
      "shooting (?:at|in)|stabbing",
    ),
  },
  {
    category: "insult-official",
    pattern: pattern(
      `(?:insult|offens|rude|abus|derogat|obscen|mock|negativ|disparag)\\p{L}* (?:\\p{L}+ ){0,2}(?:comments?|remarks?|posts?|words|videos?|songs?|verses|poems?|messages?|statements?|memes?|cartoons?) (?:about|on|against|towards?|aimed at|addressed to) ${upTo(4)}(?:${OFFICIALS}|${POLICE})`,
      `(?:desecrat|damag|tear|tore|burn|spoil|deface|defac|draw)\\p{L}* ${upTo(4)}portrait\\p{L}*(?: ${upTo(3)}${RULERS}\\p{L}*)?`,
      `(?:call|compar|depict|ridicul|mock)\\p{L}* (?:the )?${RULERS}`,
      `(?:caricature|cartoon|parody|meme)s? (?:of|about) ${upTo(3)}${RULERS}`,
    ),
  },
  {
    category: "military-discrediting",
    pattern: pattern(
      `["“«]?(?:no to (?:the )?war|no war|stop the war|peace to the world)["”»]?`,
      "(?:comments?|remarks?|posts?|words|statements?|inscriptions?|conversation|criticism) (?:about|on|against|of) (?:the )?(?:(?:russian|our|special) )?(?:army|armed forces|military operation|mobili[sz]ation|war in ukraine|war\\b|bucha|svo\\b|soldiers)",
      "(?:blue[- ]and[- ]yellow|yellow[- ]and[- ]blue|yellow[- ]blue)",
    ),
  },
  {
    category: "economic",
    pattern: pattern(
      "(?:receiv|accept|t[ao]k(?:e|ing|en)?\\b|took\\b|got\\b|gett?ing\\b|demand|solicit|pocket)\\p{L}* (?:[\\p{Sc}\\d.,]+|an? (?:\\p{L}+ )?(?:million|thousand))(?: \\p{L}+){1,3} (?:from|for) (?:an? |the )?(?:\\p{L}+ ){0,3}(?:businessm[ae]n|entrepreneurs?|contractors?|director|head|owner|firm|company|compan(?:y|ies)|supplier|intermediar|suspect|defendant|driver|farmers?|citizens?|relatives?|permits?|contracts?|signing|licen[cs]es?|closing|favou?r|appointment)\\p{L}*",
    ),
  },
  {
    category: "police-disobedience",
    pattern: pattern(
      `refus\\p{L}* to (?:show|present|hand over|give|get into|get out|leave|go to|follow|stop|open|unlock|be (?:searched|fingerprinted))`,
      "(?:not |fail\\p{L}* to |failure to )(?:obey|stop|disperse|show (?:his|her|their) (?:documents|passport|id))",
    ),
  },
  {
    category: "peaceful-assembly",
    pattern: pattern(
      "(?:placard|poster|banner)s?\\b|(?:blank|empty|white) (?:sheet|paper|poster|placard)",
      `(?:com|came|go|went|going|walk|stand|stood|gather|appear|be|being|presence|sit|sat|call|clapp|perform|honk)\\p{L}* ${upTo(4)}(?:to|on|in|at|onto|into|near|before|outside|in front of) (?:the |a )?(?:\\p{L}+ )?${PLACE_OF_PROTEST}`,
      `(?:participat|tak|took|join|organi[sz]|hold|lead|led\\b|attend)\\p{L}* ${upTo(5)}(?:march|marches|procession|gathering|action|flash ?mob|performances?|campaign)\\b`,
      '(?:chant|shout)\\p{L}* (?:\\p{L}+ )?(?:slogans?|["“«])|chain of solidarity|solidarity chain|hunger strike|wildcat strike|(?:white|red)[- ](?:red|white)(?:[- ](?:white|red))?\\b|wrong colou?rs|protest (?:songs?|action|mood)',
      "honking|(?:clap|applaud)\\p{L}* on the",
    ),
  },
  {
    category: "hooliganism",
    pattern: pattern(
      "(?:swore|sworn|curs(?:ed|ing|es)|cursing|swears?)\\b|brawl\\p{L}*|fist ?fight|urinat\\p{L}*|drunkenness|indecent (?:gesture|behaviou?r)|middle finger|rude gesture",
    ),
  },
  {
    category: "other",
    pattern: pattern(
      "(?:keep|kept|stor|possess|having)\\p{L}* (?:\\p{L}+ ){0,4}(?:quran|koran|qur[’']an|bible|religious|islamic)",
      "(?:perform|hold|conduct)\\p{L}* (?:\\p{L}+ ){0,2}rites?\\b|outside (?:a |the )?registered",
      "(?:wear|wore)\\p{L}* (?:of )?(?:an? |the )?(?:hijab|headscar\\p{L}*|niqab|veil|religious clothing|beard)|(?:hijab|niqab|beard)\\b",
      `(?:wear|hid|conceal|cover)\\p{L}* ${upTo(2)}faces?\\b|faces? (?:covered|hidden|veiled|concealed)|face[ -](?:cover|veil)\\p{L}*`,
      `(?:shar|talk|speak|tell|spread)\\p{L}* ${upTo(3)}(?:faith|beliefs?|god\\b|jesus|gospel|christ)`,
      '(?:say|said|saying|pronounc\\p{L}*) ["“]?amen|icons?\\b|gospels?\\b',
      "graffiti|inscriptions?\\b|(?:writ|wrote|paint|draw|scratch|spray)\\p{L}* (?:\\p{L}+ ){0,3}on (?:a |the |his )?(?:\\p{L}+ )?(?:walls?|fences?|building|asphalt|snow|bus stop|monument|ballot)|defac\\p{L}*|stickers?\\b|damag\\p{L}* (?:an? |the )?(?:\\p{L}+ ){0,2}(?:car|vehicle|windows?|doors?|gates?|building|monument|fence)",
      "(?:film|photograph|tak\\p{L}* (?:a )?(?:photos?|pictures?|videos?))\\p{L}* (?:of |at )?(?:an? |the )?(?:military|police|prison|railway|air defen[cs]e) (?:stations?|bases?|columns?|equipment|vehicles?|facilit|trains?|departments?|convoys?|plants?|officers?)\\p{L}*|satellite dish|vpn\\b|drones?\\b|hacking|flag of",
      "rainbow (?:flag|symbol|badge)\\p{L}*|negligent|bringing minors|luring minors|sanitary|hostile (?:acts?|activit)",
    ),
  },
];
