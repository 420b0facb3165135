import "#ui/tokens.css";
import "#ui/base.css";
import "./story.css";
import { createRoot } from "react-dom/client";
import { languages } from "#domain/languages.ts";
import { loadWords } from "#words/tables.ts";
import { PresenterPage } from "./PresenterPage.tsx";

const container = document.getElementById("presenter");
if (!container) throw new Error("the page has no #presenter");
const language = languages.find((name) => navigator.language.startsWith(name)) ?? "en";
const draw = () => createRoot(container).render(<PresenterPage session={location.hash.slice(1)} language={language} />);
loadWords(language).then(draw, draw);
