import { parseArgs } from "node:util";
import { serve } from "./server.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "dist" },
    port: { type: "string", default: "4173" },
    prefix: { type: "string", default: "/" },
  },
});

const { url } = await serve({ folder: values.folder, port: Number(values.port), prefix: values.prefix });
console.log(`The situation map is served at ${url} (stop with Ctrl+C)`);
