import type { Refused } from "../../domain/refusal.ts";
import type { Published } from "./PageTexts.ts";

/** What has come so far, by name and by text: nothing is to be counted twice. */
export class Known {
  readonly #byId = new Map<string, string>();
  readonly #byText = new Map<string, string>();

  refusalOf({ id, sha256, file }: Published & { id: string }): Refused | null {
    const [sameName, sameText] = [this.#byId.get(id), this.#byText.get(sha256)];
    if (sameName !== undefined) return { refusal: "same-name", detail: sameName };
    if (sameText !== undefined) return { refusal: "duplicate", detail: sameText };
    this.#byId.set(id, file);
    this.#byText.set(sha256, file);
    return null;
  }
}
