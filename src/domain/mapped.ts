/** Each member as something else, made when it is asked for: no list is held. */
export function* mapped<From, To>(members: Iterable<From>, to: (member: From) => To): Iterable<To> {
  for (const member of members) yield to(member);
}
