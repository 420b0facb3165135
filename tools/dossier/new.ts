import { join } from "node:path";
import { parseArgs } from "node:util";
import { newDossier } from "./example.ts";
import { writeSchemas } from "./schemas.ts";

const usage = "npm run dossier:new -- <id> [--languages ar,pt-BR] [--data FOLDER] [--articles FOLDER]";

/** `npm run dossier:new -- <id>`: a small dossier that passes the check, to be written over. */
function main(): number {
  let values: { data: string; articles: string; languages: string };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        articles: { type: "string", default: "articles" },
        languages: { type: "string", default: "en" },
      },
    }));
  } catch {
    console.error(usage);
    return 2;
  }
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) {
    console.error(usage);
    return 2;
  }
  const fault = newDossier(id, { ...values, languages: values.languages.split(",") });
  if (fault !== null) {
    console.error(fault);
    return 1;
  }
  writeSchemas("public");
  console.log(
    [
      `${join(values.data, id)}: two sources, four claims, a disagreement, an unknown and a story, all invented`,
      `${join(values.articles, id)}: the two articles, for the check of quotes; this folder is not committed`,
      "Every field and value: data/FIELDS.md. The rules: data/README.md. Next:",
      `npm run dossier:watch -- ${id}`,
    ].join("\n"),
  );
  return 0;
}

process.exitCode = main();
