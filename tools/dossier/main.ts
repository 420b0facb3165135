import { writeDossiers } from "./write.ts";

const failed = writeDossiers({ data: "data", out: "public" });
process.exitCode = failed ? 1 : 0;
