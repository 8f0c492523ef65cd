/**
 * What somebody does, as a verb behind the name says it, and the nouns that may take them up for it: "N. drove a bus …
 * The bus driver". The words of a passage in lower case, from the verb on.
 */
const activities: readonly [RegExp, string][] = [
  [/^(?:drives|drove|driving|driven)\b/u, "driver chauffeur"],
  [/^(?:teaches|taught|teaching)\b/u, "teacher schoolteacher lecturer educator"],
  [/^(?:edits|edited|editing)\b/u, "editor journalist"],
  [/^(?:keeps?|kept|keeping|does|did) (?:the |its |their )?(?:books|accounts)\b/u, "bookkeeper accountant"],
  [/^(?:writes|wrote|writing) (?:\p{L}+ )?(?:poems|poetry|verses?)\b/u, "poet poetess writer"],
  [/^(?:writes|wrote|writing) (?:about|for|on)\b/u, "journalist blogger author writer"],
  [/^(?:writes|wrote|writing) (?:\p{L}+ )?(?:novels?|stories|prose|books?)\b/u, "writer novelist author"],
  [/^(?:studies|studied|studying)\b/u, "student"],
  [/^(?:is|was) in (?:his|her|the) (?:first|second|third|fourth|fifth|sixth|final|last) (?:year|course)\b/u, "student"],
  [/^(?:heads|headed|heading|leads|led|leading|runs|ran|running|chairs|chaired)\b/u, "head leader chairman director"],
  [/^(?:founded|founds|founding|created|set up)\b/u, "founder"],
  [/^(?:owns|owned|owning)\b/u, "owner entrepreneur businessman"],
  [/^(?:sings|sang|singing)\b/u, "singer musician"],
  [/^(?:plays|played|playing) (?:the )?(?:guitar|piano|violin|accordion|drums|dombra|komuz)\b/u, "musician"],
  [/^(?:treats|treated|operated)\b/u, "doctor physician surgeon"],
  [/^(?:paints|painted|painting)\b/u, "painter artist"],
  [/^(?:farms|farmed|grows|grew|keeps|kept) (?:\p{L}+ )?(?:sheep|cows|cattle|wheat|potatoes|bees)\b/u, "farmer"],
  [/^(?:sells|sold|selling)\b/u, "seller vendor trader"],
  [/^(?:preaches|preached|preaching)\b/u, "preacher pastor"],
  [/^(?:translates|translated|translating)\b/u, "translator"],
  [/^(?:defends|defended|defending)\b/u, "lawyer defender"],
  [/^(?:films|filmed|filming|photographs|photographed|photographing)\b/u, "cameraman photographer"],
];

/** The nouns that may take up somebody for what the words behind the name say; none for any other words. */
export function nounsOfActivity(words: string): readonly string[] {
  return activities.find(([pattern]) => pattern.test(words))?.[1].split(" ") ?? [];
}
