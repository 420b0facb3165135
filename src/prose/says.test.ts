import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import { dossiers, viewOn } from "#tests/fixtures/details.ts";
import { mainBase, saysOf } from "./says.ts";

const refs = (says: ReturnType<typeof saysOf>) =>
  says.references.map(({ passage }) => `${passage.source} ${passage.paragraph}`);

describe("the sentence of an embed", () => {
  it("names who is at the base with the most forces, with the passages of each force", () => {
    const says = saysOf("en", viewOn("en", "2024-05-03"), {});
    expect(says.text).toBe("US and Russian forces are reported at Airbase 101.");
    expect(says.opens).toBe("airbase-101");
    expect(says.references.length).toBeGreaterThanOrEqual(2);
    expect(new Set(refs(says)).size).toBe(says.references.length);
    for (const { passage, claim } of says.references) {
      expect(claim.evidence.some((item) => item.passage === passage.id && item.role === "supports")).toBe(true);
      expect(claim.places).toContain("airbase-101");
    }
    expect(new Set(says.references.flatMap(({ claim }) => claim.actors))).toEqual(new Set(["us", "russia"]));
  });

  it("says it in French without a name that would need its article", () => {
    const { text } = saysOf("fr", viewOn("fr", "2024-05-03"), {});
    expect(text.replaceAll("\u00a0", " ")).toBe(
      "Base 101 : des forces américaines et russes sont signalées sur cette base.",
    );
  });

  it("follows the selected place, and where no source names a force says so", () => {
    const view = viewOn("en", "2024-05-03");
    expect(saysOf("en", view, { place: "airbase-201" }).text).toBe("US forces are reported at Airbase 201.");
    const silent = saysOf("en", viewOn("en", "2013-01-01"), { place: "airbase-201" });
    expect(silent.text).toMatch(/^No source in this dossier .* Airbase 201 on this date\.$/);
    expect(silent.references).toEqual([]);
  });

  it("says a claim in its own words", () => {
    const view = viewOn("en", "2024-05-03");
    const says = saysOf("en", view, { place: "airbase-201", claim: "russia-in-hangar-101" });
    expect(says.text).toBe("Russian forces use a hangar at Airbase 101, a separate one in articles C and D.");
    expect(says.opens).toBeNull();
  });

  it("prefers a base where a force is reported to one where more may be", () => {
    // N'Djamena: US and French forces possibly, start not stated. Airbase 101: Russian forces possibly.
    expect(mainBase(viewOn("en", "2024-03-25"))?.place.id).toBe("airbase-201");
    expect(mainBase(viewOn("en", "2024-05-03"))?.place.id).toBe("airbase-101");
  });

  it("takes the first base of the dossier where no force is at any", () => {
    const view = viewOn("en", "2013-01-01");
    expect(mainBase(view)?.place.id).toBe(view.dossier.bases[0]);
  });

  it("says that a force is hidden by the filter, not that no source names one", () => {
    const query = { moment: { kind: "point" as const, day: dayOf("2024-05-03") }, known: null };
    const says = saysOf("en", deriveView(dossiers.en, { ...query, actors: new Set(["wagner"]) }), {});
    expect(says.isHidden).toBe(true);
    expect(says.text).toContain("Hidden by your filter: US and Russian forces");
    expect(says.text).not.toMatch(/no source/i);
    expect(saysOf("en", deriveView(dossiers.en, { ...query, actors: null }), {}).isHidden).toBe(false);
  });

  it("calls a window a stretch of time", () => {
    const moment = { kind: "window" as const, from: dayOf("2013-01-01"), to: dayOf("2013-03-31") };
    const view = deriveView(dossiers.en, { moment, known: null, actors: null });
    expect(saysOf("en", view, { place: "airbase-201" }).text).toMatch(/in this stretch of time\.$/);
  });
});
