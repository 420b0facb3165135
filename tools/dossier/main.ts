import { writeFileSync } from "node:fs";
import { fieldsMarkdown } from "./fields.ts";
import { writeDossiers } from "./write.ts";

const failed = writeDossiers({ data: "data", out: "public" });
writeFileSync("data/FIELDS.md", fieldsMarkdown());
process.exitCode = failed ? 1 : 0;
