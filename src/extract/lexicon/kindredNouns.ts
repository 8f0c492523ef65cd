/** Nouns by which one may be told of after another: an article's "clergyman" is its "Archbishop N.". */
const kindred = `
  clergyman cleric churchman archbishop bishop metropolitan priest imam pastor mullah presbyter preacher deacon
  journalist reporter editor correspondent newsman blogger publicist columnist editor-in-chief
  politician leader deputy lawmaker oppositionist minister mayor candidate chairman
  activist defender campaigner oppositionist dissident rights-defender
  businessman entrepreneur owner founder financier banker
  businesswoman entrepreneur owner founder
  blogger tiktoker youtuber vlogger streamer influencer
  writer poet novelist author playwright
  singer rapper musician performer
  doctor physician surgeon paediatrician pediatrician dentist
  teacher schoolteacher lecturer headteacher
  academic scholar scientist researcher professor lecturer historian economist physicist chemist biologist mathematician geologist archaeologist sociologist philologist linguist geographer
  lawyer attorney advocate defender
  soldier officer serviceman veteran
`
  .trim()
  .split("\n")
  .map((line) => new Set(line.trim().split(/\s+/)));

/** Whether two nouns may stand for one person: they are the same, or of one kind. */
export function areKindred(one: string, other: string): boolean {
  return one === other || kindred.some((nouns) => nouns.has(one) && nouns.has(other));
}
