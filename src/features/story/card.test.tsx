import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { tellingOf } from "#state/player.ts";
import { must } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { served } from "#tests/fixtures/served.tsx";
import { StepCard } from "./StepCard.tsx";
import { StepFooter } from "./StepFooter.tsx";

const [story] = dossiers.en.stories;

function told(link: Link): string {
  const telling = must(tellingOf(must(story), { step: 1 }));
  return served(
    <>
      <StepCard telling={telling} hasNotes={false} hasReceipts={false} onReceipts={() => undefined} />
      <StepFooter telling={telling} isExplored={false} onTurn={() => undefined} onGo={() => undefined} />
    </>,
    { dossier: dossiers.en, link },
  );
}

it("says what the filter hides while a step is told, and offers to show it", () => {
  const filtered = told({ date: "2024-05-03", actors: ["us"] });
  expect(filtered).toMatch(/\d forces hidden by your filter\./);
  expect(filtered).toContain(">Show all forces</button>");
  expect(told({ date: "2024-05-03" })).not.toMatch(/hidden by your filter|Show all forces/);
});

it("has the words that the step rests on before the answers of the whole map", () => {
  const card = told({ date: "2024-05-03" });
  expect(card.indexOf('class="story-quotes"')).toBeGreaterThan(0);
  expect(card.indexOf('class="story-sight"')).toBeGreaterThan(card.indexOf('class="story-quotes"'));
});

it("says a month as a month, and a stretch of time by both its ends", () => {
  const month = told({ date: "2024-03" });
  expect(month).toContain("As of March 2024");
  expect(month).toContain('<p class="story-date">March 2024</p>');
  expect(month).toContain('aria-label="Timeline 2013 to 2024, at March 2024"');
  expect(told({ from: "2024-03-01", to: "2024-05-03" })).toContain(
    '<p class="story-date">1 March 2024 to 3 May 2024</p>',
  );
});
