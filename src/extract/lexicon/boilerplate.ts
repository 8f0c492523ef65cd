/** Lines that belong to the page around an article: navigation, sharing, subscriptions, cookies. */
export const furnitureLines: readonly RegExp[] = [
  /^(?:share|print|follow|advertisement|accessibility links|breaking news|popular|subscribe|donate|back to top)\b.{0,40}$/iu,
  /^skip to \p{L}[\p{L} ]{0,40}$/iu,
  /^(?:home|main)\s*(?:[/>|»—–-].{0,200})?$/iu,
  /^(?:photo|image|on the picture|archive photo)\s*[:.].{0,200}$/iu,
  /^(?:sign up|follow us|send us|our standards|we use cookies|accept all|listen to the article)\b.{0,200}$/iu,
  /^https?:\/\/\S+$/iu,
  /^(?:published|last updated|updated|viewed|views)\b.{0,60}$/iu,
  /^\(?(?:reporting|writing|editing) by\b.{0,200}$/iu,
  /^edited by\b.{0,80}$/iu,
  /^(?:tags?|keywords|topics|categories|filed under)\s*:.{0,300}$/iu,
  /^(?:copyright\b|©|\(c\)).{0,200}$/iu,
  /^(?:support us|become a (?:member|patron|subscriber)|join our|subscribe to|read us (?:on|in)|our telegram|found a (?:typo|mistake|error)|if you (?:have found|notice|find) an? (?:typo|error|mistake))\b.{0,200}$/iu,
  /^\d[\d., ]{0,8}\s*(?:views?|comments?|shares?|likes?|reactions?)\b.{0,80}$/iu,
  /^(?:(?:add|leave|post|write) an? (?:comment|reply)\b.{0,80}|comments?(?: ?\(\d{1,5}\))?:?)$/iu,
  /^about the author\b.{0,40}$/iu,
];

/** Headings after which only titles of other articles follow. */
export const relatedHeadings =
  /^(?:related|read also|see also|on the topic|more on this|popular|most read|latest news|also read)\b.{0,300}$/iu;

/** Headings of a block of news beside an article: even whole sentences below them are titles, each of another article. */
export const newsBlocks =
  /^(?:(?:top|main|hot|latest|other|more|fresh|today['’]s|the day['’]s) (?:news|stories|headlines|articles|materials|publications)|news (?:of (?:our )?partners|feed|ticker|line|by topic|on the topic|of the (?:day|hour))|partners?['’]? news|(?:more )?(?:by|on) (?:this|the same) topic|popular|(?:most|now) (?:read|discussed|commented|viewed|reading|popular)|(?:we )?recommend(?:ed|s|ations)?|editors?['’]s? (?:choice|picks?)|you (?:may|might) also (?:like|be interested)(?: in)?|similar (?:news|articles|materials)|what (?:else )?to read|read more|don['’]t miss|trending|headlines|breaking news|announcements?)\W{0,3}$/iu;
