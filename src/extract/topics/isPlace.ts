import type { Analysis } from "../Analysis";
import { places } from "../countries/places";

/** Whether a city is named at an offset. */
export function isPlace(analysis: Analysis, offset: number): boolean {
  return places(analysis).some((place) => place.start <= offset && offset < place.end);
}
