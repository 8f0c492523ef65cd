/** What somebody does for others, right before who does it: "the petition of the defender [N.]". */
export const petition =
  /\b(?:petition|motion|request|complaint|appeal|words|statement|arguments?|opinion|demands?|conclusions?|testimony|information|report|comments?|objections?) (?:of|by|from) (?:the |his |her |their |a |an )?(?:[\p{L}'’-]{2,20} ){0,4}$/u;

/** Behind "freed" and "released": what is left is no prison. */
export const dismissal =
  /^ (?:\p{L}{2,12} )?from (?:(?:his|her|their|the|all|any|further) )?(?:[\p{L}-]{2,15} )?(?:posts?|positions?|duties|duty|office|job|role|obligations?|responsibility|liability|payments?|paying|work|team|club|contract|rent|taxes?)\b/u;
