import { identifyChains } from "../../src/resolve/identifyChains";
import { assignEntities } from "../../src/resolve/clusters/assignEntities";
import { sharedKeyPairs } from "../../src/resolve/clusters/sharedKeyPairs";
import type { KnownChain } from "../../src/ontology/Batch";
import { madeExtraction } from "./madeExtraction";

/** Family and given parts of six naming traditions: every combination is another person. */
const traditions = [
  {
    country: "KR",
    family: ["Lee", "Kim", "Park", "Choi", "Jung", "Kang", "Yoon", "Shin", "Han", "Oh"],
    given: pairs(
      ["Ho", "Yeo", "Tae", "Jin", "Min", "Ji", "Su", "Hye"],
      ["hyeon", "hong", "joon", "a", "ju", "hun", "hu", "won", "yeol", "mi"],
      "-",
    ),
    write: (family: string, given: string) => `${family} ${given}`,
  },
  {
    country: "MN",
    family: [
      "Bold",
      "Ganbaatar",
      "Dorj",
      "Sukhbaatar",
      "Enkh",
      "Batmunkh",
      "Tseren",
      "Ochir",
      "Damdin",
      "Jambal",
    ],
    given: pairs(
      ["Bat", "Gan", "Oyun", "Munkh", "Enkh", "Tsend", "Bayar", "Altan"],
      ["tsetseg", "bold", "erdene", "tuya", "baatar", "jargal", "zorig", "suren", "saikhan", "dorj"],
      "",
    ),
    write: (family: string, given: string, at: number) =>
      at % 2 === 0 ? `${family}yn ${given}` : `${given} ${family}`,
  },
  {
    country: "RU",
    family: [
      "Petrov",
      "Petrenko",
      "Petrovsky",
      "Ivanov",
      "Ivanova",
      "Sidorov",
      "Lebedev",
      "Lebedeva",
      "Orlov",
      "Orlova",
    ],
    given: pairs(
      ["Sergey", "Andrey", "Maria", "Anna", "Pavel", "Olga", "Igor", "Irina"],
      [
        "Ivanovich",
        "Petrovich",
        "Pavlovna",
        "Igorevna",
        "Andreevich",
        "Olegovna",
        "Maksimovich",
        "Lvovich",
        "Romanovna",
        "Timurovich",
      ],
      " ",
    ),
    write: (family: string, given: string) => `${given} ${family}`,
  },
  {
    country: "PT",
    family: pairs(["Silva", "Santos", "Costa", "Pereira", "Almeida"], ["Lopes", "Rocha"], " "),
    given: pairs(
      ["Ana", "Maria", "Joao", "Pedro", "Luis", "Carlos", "Rui", "Ines"],
      ["Paulo", "Clara", "Miguel", "Tiago", "Sofia", "Duarte", "Beatriz", "Rosa", "Manuel", "Marta"],
      " ",
    ),
    write: (family: string, given: string) => `${given} da ${family}`,
  },
  {
    country: "EG",
    family: [
      "al-Sayed",
      "Hassan",
      "Mansour",
      "Farouk",
      "Naguib",
      "el-Masry",
      "Saleh",
      "Zaki",
      "Fahmy",
      "Ghali",
    ],
    given: pairs(
      ["Ahmed", "Omar", "Khaled", "Youssef", "Tarek", "Amr", "Hany", "Samir"],
      ["Abdallah", "Ibrahim", "Kamal", "Ramadan", "Fouad", "Gamal", "Nabil", "Rashid", "Shafik", "Yehia"],
      " ",
    ),
    write: (family: string, given: string) => `${given} ${family}`,
  },
  {
    country: "VN",
    family: ["Nguyễn", "Trần", "Phạm", "Hoàng", "Phan", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"],
    given: pairs(
      ["Văn", "Thị", "Minh", "Quang", "Đức", "Ngọc", "Thanh", "Xuân"],
      ["An", "Anh", "Bình", "Cường", "Dũng", "Hà", "Hải", "Lan", "Phúc", "Sơn"],
      " ",
    ),
    write: (family: string, given: string) => `${family} ${given}`,
  },
  {
    country: "KE",
    family: [
      "Otieno",
      "Wanjiku",
      "Mwangi",
      "Kamau",
      "Ochieng",
      "Njoroge",
      "Odhiambo",
      "Kiprop",
      "Chebet",
      "Mutua",
    ],
    given: pairs(
      ["Grace", "John", "Peter", "Mary", "James", "Jane", "Paul", "Faith"],
      [
        "Achieng",
        "Kiptoo",
        "Wambui",
        "Onyango",
        "Kariuki",
        "Atieno",
        "Barasa",
        "Cherono",
        "Juma",
        "Nyambura",
      ],
      " ",
    ),
    write: (family: string, given: string) => `${given} ${family}`,
  },
];

function pairs(heads: readonly string[], tails: readonly string[], link: string): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + link + tail));
}

/** 7 × 800 people in full, and more than as many again by family name or initial alone. */
function population(): { chain: KnownChain; person: string; full: boolean }[] {
  const found: { chain: KnownChain; person: string; full: boolean }[] = [];
  const add = (name: string, country: string, person: string, full: boolean) => {
    const document = `d${found.length}`;
    const { chains } = identifyChains(
      madeExtraction(document, [{ kind: "Official", name, countries: [country] }]),
    );
    found.push({ chain: chains[0]!, person, full });
  };
  for (const { country, family, given, write } of traditions) {
    for (const [f, one] of family.entries()) {
      for (const [g, other] of given.entries()) {
        const person = `${country} ${one} ${other}`;
        add(write(one, other, f + g), country, person, true);
        if (country !== "MN" && g % 3 !== 0)
          add(
            g % 2 === 0 && !one.includes(" ") ? one : `${other[0]!}. ${one}`,
            country,
            `${person} in short`,
            false,
          );
      }
    }
  }
  return found;
}

describe("ten thousand names of people who are all different", () => {
  const people = population();
  const { chains } = assignEntities(
    people.map(({ chain }) => chain),
    [],
  );

  test("none is joined with another", () => {
    expect(people.length).toBeGreaterThan(8_000);
    const holders = new Map<string, string[]>();
    for (const { chain, person, full } of people) {
      const entity = chains.get(chain.id)!;
      holders.set(entity, [
        ...(holders.get(entity) ?? []),
        `${person}${full ? "" : " (short)"}: ${chain.name}`,
      ]);
    }
    expect([...holders.values()].filter((together) => together.length > 1)).toEqual([]);
  });

  test("only one pair in fifty is compared at all", () => {
    const compared = [...sharedKeyPairs(people.map(({ chain }) => chain))].length;
    const all = (people.length * (people.length - 1)) / 2;
    expect(compared / all).toBeLessThan(0.02);
  });
});
