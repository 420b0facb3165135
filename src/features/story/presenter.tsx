import "#ui/tokens.css";
import "#ui/base.css";
import "./story.css";
import { createRoot } from "react-dom/client";
import { PresenterPage } from "./PresenterPage.tsx";

const container = document.getElementById("presenter");
if (!container) throw new Error("the page has no #presenter");
const language = navigator.language.startsWith("fr") ? "fr" : "en";
createRoot(container).render(<PresenterPage session={location.hash.slice(1)} language={language} />);
