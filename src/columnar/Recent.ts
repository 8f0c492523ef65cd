/** Kept of each of two generations. */
const MOST = 2000;

/** Members that were made of late, so that who asks again for one gets the same object. */
export class Recent<Member> {
  #young = new Map<number, Member>();
  #old = new Map<number, Member>();

  get(row: number, make: (row: number) => Member): Member {
    const young = this.#young.get(row);
    if (young !== undefined) return young;
    if (this.#young.size >= MOST) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    const member = this.#old.get(row) ?? make(row);
    this.#young.set(row, member);
    return member;
  }
}
