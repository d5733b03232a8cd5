import { Problem } from "../../problems";

/**
 * Numbers nodes as their rows are written, so that the importer is told of relationships by number: sorting and looking
 * up texts that are ids is a good part of its work otherwise.
 */
export class NodeNumbers {
  private readonly spaces = new Map<string, Map<string, number>>();
  private count = 0;

  /** Numbers a node. @throws Problem INTERNAL where its space has a node of this id already */
  add(space: string, id: string): number {
    let numbers = this.spaces.get(space);
    if (!numbers) this.spaces.set(space, (numbers = new Map<string, number>()));
    const before = numbers.size;
    numbers.set(id, this.count);
    if (numbers.size === before) throw new Problem("INTERNAL", `Two rows are the ${space} ${id}.`);
    return this.count++;
  }

  /** The number of a node whose row was written. @throws Problem INTERNAL where none was */
  of(space: string, id: string): number {
    const number = this.spaces.get(space)?.get(id);
    if (number === undefined)
      throw new Problem("INTERNAL", `A relationship wants the ${space} ${id}, which is in no table.`);
    return number;
  }
}
