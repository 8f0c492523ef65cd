/** The same pure function of an object that never changes, which makes each answer once and forgets it with the object. */
export function onceFor<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { made: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.made;
    const made = answer(key);
    answers.set(key, { made });
    return made;
  };
}
