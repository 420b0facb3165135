import { expect, test } from "./fixtures.ts";

test("a difference on the timeline opens Compare at its own question, which the link keeps", async ({
  landless: reader,
}) => {
  await reader.open();
  const disc = reader.timeline().locator("[data-disagreement='have-us-troops-left-chad']").first();
  await disc.focus();
  await disc.press("Enter");
  const chosen = reader.page.locator(".compare-main tr.selected");
  await expect(chosen).toHaveAttribute("data-disagreement", "have-us-troops-left-chad");
  expect(reader.parameter("question")).toBe("have-us-troops-left-chad");

  const other = reader.page.locator(".compare-main tr[data-disagreement='how-much-moved-to-201']");
  await other.getByRole("button", { pressed: false }).first().click();
  await expect(chosen).toHaveAttribute("data-disagreement", "how-much-moved-to-201");
  await expect(reader.status()).toHaveText("How much of the US force moved to Airbase 201?");
  await reader.reload("text");
  await expect(chosen).toHaveAttribute("data-disagreement", "how-much-moved-to-201");

  await reader.view("map");
  expect(reader.parameter("question")).toBeNull();
  await reader.page.goBack();
  await expect(chosen).toHaveAttribute("data-disagreement", "how-much-moved-to-201");
});

test("a question that is not there is said, and the first one is shown", async ({ reader }) => {
  await reader.open("?view=compare&question=no-such-question", "text");
  await expect(reader.page.locator(".notice")).toBeVisible();
  await expect(reader.page.locator(".compare-main tr.selected")).toHaveCount(1);
});

test("the list opens with a receipt to show what one is", async ({ reader }) => {
  await reader.open("?view=list", "text");
  await expect(reader.details().locator("article[data-claim] blockquote[data-passage]").first()).toBeVisible();
  const example = await reader.details().locator("article[data-claim]").getAttribute("data-claim");
  const other = reader.page.locator(`.statements button.row-says:visible:not([data-claim="${example}"])`).first();
  const id = await other.getAttribute("data-claim");
  await other.click();
  await expect(reader.details().locator("article[data-claim]")).toHaveAttribute("data-claim", id ?? "");
});
