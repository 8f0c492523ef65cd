/** What somebody does for others, right before who does it: "the petition of the defender [N.]". */
export const petition =
  /\b(?:petition|motion|request|complaint|appeal|words|statement|arguments?|opinion|demands?|conclusions?|testimony|information|report|comments?|objections?) (?:of|by|from) (?:the |his |her |their |a |an )?(?:[\p{L}'’-]{2,20} ){0,4}$/u;

/** Behind "freed" and "released": what is left is no prison. */
export const dismissal =
  /^ (?:\p{L}{2,12} )?from (?:(?:his|her|their|the|all|any|further) )?(?:[\p{L}-]{2,15} )?(?:posts?|positions?|duties|duty|office|job|role|obligations?|responsibility|liability|payments?|paying|work|team|club|contract|rent|taxes?)\b/u;

/** Those who were only asked something went home; where nobody held them, no one let them out. */
export const questioning = /\b(?:question(?:ed|s|ing)?|interrogat(?:ed|es|ion|ing)|interview(?:ed|s))\b/iu;
export const holding =
  /\b(?:detain\p{L}*|detention|arrest\p{L}*|custody|cells?|held|hold|kept|taken|took|takes|brought|seized|delivered|picked up|dragged|prison|jail\p{L}*|colony|police (?:station|department)|behind bars)\b/iu;
