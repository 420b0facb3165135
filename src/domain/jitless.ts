import * as z from "zod/mini";

// zod would otherwise try `new Function` for speed, which the page's content security policy reports.
z.config({ jitless: true });
