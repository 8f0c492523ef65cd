import type { Word } from "./token.ts";

let questions = 0;

/**
 * The same pure function of a word, that makes each answer once wherever the word stands. The answers stand with the
 * word, so that a rule asks every token of an article and looks nothing up.
 */
export function ofWord<Answer extends string | number | boolean | object | null>(
  answer: (word: Word) => Answer,
): (token: { word: Word }) => Answer {
  const question = questions++;
  return ({ word }) => {
    const known = word.answers[question];
    if (known !== undefined) return known as Answer;
    const made = answer(word);
    word.answers[question] = made;
    return made;
  };
}
