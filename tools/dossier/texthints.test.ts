import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem } from "#domain/problem.ts";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { type Files, harbourFiles, inFolder, type Json } from "#tests/fixtures/harbour.ts";
import { compileDossier } from "./compile.ts";
import { hintsOf } from "./hints.ts";

function warn(bend: (files: Files) => void = () => {}): string[] {
  const files = harbourFiles();
  bend(files);
  return inFolder(files, (folder) => {
    const { compiled, loaded, problems } = compileDossier(folder);
    expect(problems.map(describeProblem), "a hint is no problem").toEqual([]);
    expect(compiled).not.toBeNull();
    return hintsOf(loaded).map(describeProblem);
  });
}

const [guard, picket, left] = [0, 1, 2];
const claim = (files: Files, n: number): Json => files["claims/boats.json"][n];
const words = (files: Files, id: string, patch: Json) => {
  for (const language of ["en", "fr"]) Object.assign(files[`text/${language}.json`].claims[id], patch);
  // A translation: the same numbers in other words.
  if (typeof patch.says === "string") files["text/fr.json"].claims[id].says = `En français : ${patch.says}`;
};

it("misses no English name in words of another language", () => {
  const { folder, data } = foreignDossier();
  const source = join(data, "arsifa-2020", "sources", "courier.json");
  writeFileSync(
    source,
    readFileSync(source, "utf8").replace("the navy is at the south pier", "the Navy is at South Pier"),
  );
  const { loaded } = compileDossier(join(data, "arsifa-2020"));
  rmSync(folder, { recursive: true });
  expect(
    hintsOf(loaded)
      .map(describeProblem)
      .filter((line) => line.includes("drops")),
  ).toEqual([]);
});

it("warns of nothing in a dossier that says what its articles say", () => {
  expect(warn()).toEqual([]);
});

describe("a position that stands for more articles than hold it", () => {
  const line =
    "disagreements.json > picket-stays > positions.0.passages: its claims rest on articles A and B, and another position shares B";
  /** The first position rests on both articles, the second on B. */
  const spread = (files: Files) => {
    files["disagreements.json"][0].positions[0].claims = ["guard-in-harbour"];
  };

  it("is warned of", () => {
    expect(warn(spread)).toEqual([line]);
  });

  it("is not where it names its passages", () => {
    const named = (files: Files) => {
      spread(files);
      files["disagreements.json"][0].positions[0].passages = ["a1-moored"];
    };
    expect(warn(named)).toEqual([]);
  });

  it("is not where no other position shares an article or a claim with it", () => {
    const apart = (files: Files) => {
      files["disagreements.json"][0].positions = [{ claims: ["picket-in-bay"] }, { claims: ["picket-left-bay"] }];
    };
    expect(warn(apart)).toEqual([]);
  });

  it("counts the passages of the other position, where it names them, not its claims", () => {
    const both = (files: Files) => {
      files["disagreements.json"][0].positions = [
        { claims: ["guard-in-harbour"] },
        { claims: ["guard-in-harbour"], passages: ["b1-forty"] },
      ];
    };
    expect(warn(both)).toEqual([line]);
  });
});

describe("a time that is not stated", () => {
  it.each(["inferred", "resolved"])("is warned of where nothing explains that it is %s", (basis) => {
    const unexplained = (files: Files) => {
      claim(files, picket).when.basis = basis;
    };
    expect(warn(unexplained)).toEqual([
      `text/en.json > claims/picket-in-bay > when: the time is ${basis}, and no words explain it`,
    ]);
  });

  it("is not where words explain it", () => {
    const explained = (files: Files) => {
      claim(files, picket).when.basis = "inferred";
      words(files, "picket-in-bay", { when: "Written in the future." });
    };
    expect(warn(explained)).toEqual([]);
  });
});

describe("a day that was worked out", () => {
  const time = (edtf: string, bounds?: Json) => (files: Files) => {
    claim(files, left).when = { edtf, basis: "stated", ...(bounds ? { bounds } : {}) };
  };
  const line = (what: string) => `text/en.json > claims/picket-left-bay > time: ${what}`;

  it.each([
    ["[1973-03-05..1973-03-09]", "no passage names 5 March 1973"],
    ["[..1973-03-12~]", "no passage names 12 March 1973"],
    ["[1973-03-09..1973-04-09]", "no passage names 9 April 1973"],
  ])("is warned of in %s", (edtf, what) => {
    expect(warn(time(edtf))).toEqual([line(what)]);
  });

  it.each([
    ["[..1973-03-09]", "a passage names the day"],
    ["[1973-03-11~..1973-03-20~]", "it is printed as mid-March"],
    ["[1973-02..1973-03]", "months are printed as months"],
    ["1973-03-08", "one day is the reading that the claim states"],
  ])("is not in %s: %s", (edtf) => {
    expect(warn(time(edtf))).toEqual([]);
  });

  it("is warned of at the end of an interval", () => {
    const until = (files: Files) => {
      claim(files, guard).when.edtf = "/1973-03-08";
    };
    expect(warn(until)).toEqual(["text/en.json > claims/guard-in-harbour > time: no passage names 8 March 1973"]);
  });

  it("is warned of where the dossier sets the days itself", () => {
    expect(warn(time("1973-03", { startMin: "1973-03-05" }))).toEqual([line("its days are worked out")]);
  });

  it("is not where the time is said in words", () => {
    const said = (files: Files) => {
      time("[..1973-03-12~]", { startMin: "1973-03-05" })(files);
      words(files, "picket-left-bay", { time: "on 9 March, or days around it" });
    };
    expect(warn(said)).toEqual([]);
  });
});

describe("a sentence that is not its quote", () => {
  const line = (what: string) => `text/en.json > claims/guard-in-harbour > says: ${what}`;

  it("is warned of where it drops a number of the carrying words", () => {
    const dropped = (files: Files) => {
      claim(files, guard).evidence[1].words = ["about 40 sailors"];
    };
    expect(warn(dropped)).toEqual([line("drops 40 of b1-forty")]);
  });

  it("takes the whole quote where no words are marked", () => {
    const dropped = (files: Files) => {
      delete claim(files, guard).evidence[1].words;
    };
    expect(warn(dropped)).toEqual([line("drops 40 of b1-forty")]);
  });

  it("is warned of where it drops a name", () => {
    const dropped = (files: Files) => {
      files["sources/gazette-2.json"].passages[1].exact = "about 40 sailors of the Kestrel";
      claim(files, guard).evidence[1].words = ["of the Kestrel"];
    };
    expect(warn(dropped)).toEqual([line("drops Kestrel of b1-forty")]);
  });

  it("is warned of where it holds a number that no quote has", () => {
    const invented = (files: Files) => words(files, "guard-in-harbour", { says: "At berth 7, the coast guard waits." });
    expect(warn(invented)).toEqual([line("no quote has 7")]);
  });

  it("may give a number in the digits of another script", () => {
    const arabic = (files: Files) => {
      files["sources/gazette-2.json"].passages[1].exact = "نحو ٤٬٠٠٠ بحار";
      delete claim(files, guard).evidence[1].words;
      words(files, "guard-in-harbour", { says: "About 4,000 sailors are in the old harbour." });
    };
    expect(warn(arabic)).toEqual([]);
  });

  it("is warned of where it has signs that are printed as they stand", () => {
    const tagged = (files: Files) => words(files, "picket-in-bay", { says: "The picket is <b>in the bay</b>." });
    expect(warn(tagged)).toEqual([
      'text/en.json > claims/picket-in-bay > says: has "<b>", which is printed as it stands',
      'text/fr.json > claims/picket-in-bay > says: has "<b>", which is printed as it stands',
    ]);
  });

  it("is warned of where an unknown says that nothing is there", () => {
    const absent = (files: Files) => {
      files["text/en.json"].unknowns["picket-number"].says = "The picket has nobody on board.";
    };
    expect(warn(absent)).toEqual(["text/en.json > unknowns/picket-number > says: does not begin with who is silent"]);
  });

  it("is warned of where it is the first language's", () => {
    const copied = (files: Files) => {
      files["text/fr.json"].claims = files["text/en.json"].claims;
    };
    expect(warn(copied)).toContainEqual(
      expect.stringMatching(
        /^text\/fr\.json > claims\/[a-z-]+ > says: is the sentence of the first language, and so are \d+ others$/,
      ),
    );
  });

  it("may give a number in digits grouped in another way, or in the name of its place", () => {
    const grouped = (files: Files) => {
      files["sources/gazette-2.json"].passages[1].exact = "about 4,000 sailors";
      claim(files, guard).evidence[1].words = ["4,000"];
      files["text/en.json"].places["old-harbour"].name = "Berth 12";
      words(files, "guard-in-harbour", { says: "About 4000 sailors lie at berth 12." });
    };
    expect(warn(grouped)).toEqual([]);
  });

  it("may call an actor or a place by another of its names", () => {
    const renamed = (files: Files) => {
      // In one language only, and there in the plural.
      files["text/en.json"].actors.guard.aliases = ["Watchmen", "Keepers"];
      files["sources/gazette-2.json"].passages[1].exact = "about 40 sailors of the Keeper at the Long quay";
      claim(files, guard).evidence[1].words = ["the Keeper at the Long"];
    };
    expect(warn(renamed)).toEqual([]);
  });

  it("need not repeat what its printed time and the explanation of its time say", () => {
    const dated = (files: Files) => {
      claim(files, left).evidence[0].words = ["9 March"];
    };
    expect(warn(dated)).toEqual([]);
  });

  it("is not asked for the first word of a quote, which is a capital anyway", () => {
    const first = (files: Files) => {
      files["sources/gazette-2.json"].passages[1].exact = "Sailors of the coast guard";
      claim(files, guard).evidence[1].words = ["Sailors"];
    };
    expect(warn(first)).toEqual([]);
  });

  it("is not asked for what only qualifies or contradicts it", () => {
    const other = (files: Files) => {
      claim(files, guard).evidence[1] = { passage: "b1-forty", role: "qualifies" };
    };
    expect(warn(other)).toEqual([]);
  });
});

describe("npm run dossier:check", () => {
  const check = (bend: (files: Files) => void) => {
    const files: Files = {};
    const harbour = harbourFiles();
    bend(harbour);
    for (const [path, content] of Object.entries(harbour)) files[`harbour-1973/${path}`] = content;
    return inFolder(files, (data) => {
      const command = ["--import", import.meta.resolve("tsx"), resolve("tools/dossier/check.ts"), "--data", data];
      // Throws where the exit code is not 0. Run elsewhere, because copies may lie in this checkout's own `articles`.
      return execFileSync(process.execPath, command, { encoding: "utf8", cwd: data }).split("\n");
    });
  };

  it("prints hints apart from problems, counts them, and does not fail", () => {
    const lines = check((files) => {
      claim(files, picket).when.basis = "inferred";
    });
    expect(lines).toContain(
      "hint: harbour-1973/text/en.json:1 > claims/picket-in-bay > when: the time is inferred, and no words explain it. Write how it was found",
    );
    expect(lines.at(-2)).toBe(
      "no problems, 1 hint. Not checked: 4 quotes (name the copies with --articles FOLDER) of harbour-1973; whether addresses lead anywhere",
    );
  });

  it("says so where there is none", () => {
    expect(check(() => {}).at(-2)).toBe(
      "no problems, no hints. Not checked: 4 quotes (name the copies with --articles FOLDER) of harbour-1973; whether addresses lead anywhere",
    );
  });
});
