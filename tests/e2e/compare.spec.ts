import { all, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

for (const { name, page: path, dossier } of all)
  test(`a difference on the timeline of ${name} opens Compare at its own question, which the link keeps`, async ({
    landless: reader,
  }) => {
    await reader.open(path);
    const disc = reader.timeline().locator("[data-disagreement]").last();
    const first = (await disc.getAttribute("data-disagreement")) ?? "";
    await disc.focus();
    await disc.press("Enter");
    const chosen = reader.page.locator(".compare-main tr.selected");
    await expect(chosen).toHaveAttribute("data-disagreement", first);
    expect(reader.parameter("question")).toBe(first);

    const { id: second = "", question = "" } = dossier.disagreements.find(({ id }) => id !== first) ?? {};
    const other = reader.page.locator(`.compare-main tr[data-disagreement='${second}']`);
    await other.getByRole("button", { pressed: false }).first().click();
    await expect(chosen).toHaveAttribute("data-disagreement", second);
    await expect(reader.status()).toHaveText(question);
    await reader.reload("text");
    await expect(chosen).toHaveAttribute("data-disagreement", second);

    await reader.view("map");
    expect(reader.parameter("question")).toBeNull();
    await reader.page.goBack();
    await expect(chosen).toHaveAttribute("data-disagreement", second);
  });

test("a question that is not there is said, and the first one is shown", async ({ landless: reader }) => {
  await reader.open(`${inTurn(1).page}?view=compare&question=no-such-question`, "text");
  await expect(reader.page.locator(".notice")).toBeVisible();
  await expect(reader.page.locator(".compare-main tr.selected")).toHaveCount(1);
});

test("the list opens with a receipt to show what one is", async ({ landless: reader }) => {
  await reader.open(`${inTurn(1).page}?view=list`, "text");
  await expect(reader.details().locator("article[data-claim] blockquote[data-passage]").first()).toBeVisible();
  const example = await reader.details().locator("article[data-claim]").getAttribute("data-claim");
  const other = reader.page.locator(`.statements button.row-says:visible:not([data-claim="${example}"])`).first();
  const id = await other.getAttribute("data-claim");
  await other.click();
  await expect(reader.details().locator("article[data-claim]")).toHaveAttribute("data-claim", id ?? "");
});
