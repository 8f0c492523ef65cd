/** Answers kept at a time; beyond it all are forgotten, so that no archive fills the memory. */
const MOST = 20_000;

/** The same pure function of a word, that makes each answer once: the words of a language come again and again. */
export function remembering<Answer>(answer: (word: string) => Answer, most = MOST): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const made = answer(word);
    answers.set(word, made);
    return made;
  };
}
