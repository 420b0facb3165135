import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { must } from "#tests/unit/domain/builder.ts";

/** Reads XML as a strict parser does: anything not well-formed throws. */
export function readXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "text/xml");
}

export function rootOf(document: Document): Element {
  return must(document.documentElement);
}

/** Elements of a name, whatever their namespace prefix. */
export function elementsOf(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** Lines of a table by their column names. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, relaxColumnCount: false });
}
