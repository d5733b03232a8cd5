import { statedOf } from "../statedOf";

const held = (text: string) =>
  statedOf(text, "HELD_IN").map(({ line, properties }) => `${line}, ${properties.city ?? "no city"}`);

test.each([
  ["The Quito summit produced a treaty.", ["Quito summit → Ecuador, Quito"]],
  ["The Canberra drought conference is over.", ["Canberra drought conference → Australia, Canberra"]],
  ["The Nairobi Water Forum took place in Lima.", ["Nairobi Water Forum → Peru, Lima"]],
  ["The Lisbon Treaty seminar was held in Bucharest.", ["Lisbon Treaty seminar → Romania, Bucharest"]],
  ["The Arctic Shipping Forum took place in Tromsø.", ["Arctic Shipping Forum → Norway, Tromsø"]],
  ["Lima will be the venue of the third Garissa Water Forum.", ["third Garissa Water Forum → Peru, no city"]],
  ["The Vienna Convention Conference was long.", []],
])("%s", (text, expected) => {
  expect(held(text)).toEqual(expected);
});
