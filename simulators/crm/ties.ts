import type { Association } from "./associations.ts";
import { SmallMap } from "./small-map.ts";

type Others = Association | SmallMap<readonly number[]>;

/** Ties from objects of one type to objects of another. Most objects have one, which is kept without a map around it. */
export class Ties {
  readonly #byId = new Map<string, Others>();

  typeIds(fromId: string, toId: string): readonly number[] | undefined {
    const others = this.#byId.get(fromId);
    if (others instanceof SmallMap) return others.get(toId);
    return others?.toId === toId ? others.typeIds : undefined;
  }

  /** Whether the object has a tie of this association type. */
  has(fromId: string, typeId: number): boolean {
    const others = this.#byId.get(fromId);
    if (!(others instanceof SmallMap)) return others?.typeIds.includes(typeId) === true;
    for (const typeIds of others.values()) if (typeIds.includes(typeId)) return true;
    return false;
  }

  set(fromId: string, toId: string, typeIds: readonly number[]): void {
    const others = this.#byId.get(fromId);
    if (others instanceof SmallMap) others.set(toId, typeIds);
    else if (others === undefined || others.toId === toId) this.#byId.set(fromId, { toId, typeIds });
    else
      this.#byId.set(
        fromId,
        new SmallMap([
          [others.toId, others.typeIds],
          [toId, typeIds],
        ]),
      );
  }

  delete(fromId: string, toId: string): boolean {
    const others = this.#byId.get(fromId);
    if (others instanceof SmallMap) return others.delete(toId);
    return others?.toId === toId && this.#byId.delete(fromId);
  }

  /** In the order in which they were made. */
  list(fromId: string): readonly Association[] {
    const others = this.#byId.get(fromId);
    if (others === undefined) return [];
    if (!(others instanceof SmallMap)) return [others];
    return Array.from(others, ([toId, typeIds]) => ({ toId, typeIds }));
  }

  fromIds(): Iterable<string> {
    return this.#byId.keys();
  }
}
