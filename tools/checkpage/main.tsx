import "#domain/jitless.ts";
import "#ui/tokens.css";
import "#ui/base.css";
import "./check.css";
import { createRoot } from "react-dom/client";
import { languages } from "#domain/languages.ts";
import { checkPageWords } from "#words/checkpage.ts";
import { loadWords } from "#words/tables.ts";
import { CheckPage } from "./CheckPage.tsx";

const container = document.getElementById("app");
if (!container) throw new Error("the page has no #app");
const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const found = languages.find((name) => wanted.startsWith(name)) ?? "en";
/** The folder of `check.html`, which is that of the site. */
const root = new URL("./", document.baseURI).href;
const draw = (language: typeof found) => {
  document.documentElement.lang = language;
  document.title = checkPageWords[language].title;
  createRoot(container).render(<CheckPage language={language} root={root} />);
};
loadWords(found).then(
  () => draw(found),
  () => draw("en"),
);
