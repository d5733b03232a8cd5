import { readModelFiles, type ModelFiles } from "./readModelFiles";

let cached: NerModel | null | undefined;

/**
 * Weights and tables of spaCy's small English entity recogniser (MIT, see `seeds/model/LICENSE`), as `scripts/export_ner.py` writes
 * them: matrices with one scale a row and int8 values, vectors as float32.
 */
export class NerModel {
  readonly classes: readonly string[];
  readonly seeds: readonly number[];
  readonly norms: ReadonlyMap<string, string>;
  readonly lexemeNorms: ReadonlyMap<string, string>;
  readonly exceptions: ReadonlyMap<string, readonly (readonly [string, string | null])[]>;
  private readonly arrays = new Map<string, Float64Array>();
  private readonly shapes = new Map<string, readonly number[]>();

  private constructor({ header, bytes }: ModelFiles) {
    this.classes = header.classes;
    this.seeds = header.seeds;
    this.norms = new Map(Object.entries(header.norms));
    this.lexemeNorms = new Map(Object.entries(header.lexemeNorms));
    this.exceptions = new Map(Object.entries(header.exceptions));
    for (const { name, shape, offset } of header.arrays) {
      this.shapes.set(name, shape);
      this.arrays.set(
        name,
        shape.length === 1 ? readVector(bytes, offset, shape[0]!) : readMatrix(bytes, offset, shape),
      );
    }
  }

  /** The vendored model, read once; null where the folder `seeds/model` holds none. */
  static load(): NerModel | null {
    if (cached === undefined) {
      const files = readModelFiles();
      cached = files && new NerModel(files);
    }
    return cached;
  }

  array(name: string): Float64Array {
    const array = this.arrays.get(name);
    if (!array) throw new Error(`The model has no array ${name}.`);
    return array;
  }

  /** Number of rows of a matrix. */
  rows(name: string): number {
    return this.shapes.get(name)?.[0] ?? 0;
  }
}

function readVector(bytes: Buffer, offset: number, length: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => bytes.readFloatLE(offset + 4 * at));
}

function readMatrix(bytes: Buffer, offset: number, shape: readonly number[]): Float64Array {
  const columns = shape.at(-1)!;
  const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = offset + row * (4 + columns);
    const scale = bytes.readFloatLE(start);
    const signed = new Int8Array(bytes.buffer, bytes.byteOffset + start + 4, columns);
    for (let at = 0; at < columns; at++) values[row * columns + at] = scale * signed[at]!;
  }
  return values;
}
