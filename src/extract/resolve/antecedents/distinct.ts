import type { Person } from "../../persons/Person.ts";
import type { Scene } from "../Scene.ts";

/** The people of a scene, each once. */
export function distinct(scene: Scene): Person[] {
  return [...new Set(scene.persons.map(({ person }) => person))];
}
