import { templateFaultText } from "../../../../lib/words/template-values.ts";
import type { Words } from "../../../../lib/words/words.ts";
import type { RowReason } from "./plan-templates.ts";

/** Why a row of a file is refused, or what is to be known of it, in words. */
export function reasonText({ code, value, fault }: Omit<RowReason, "row" | "column">, words: Words): string {
	if (fault) return templateFaultText(fault, words);
	const { reasons } = words.desk.templateFiles;
	if (Object.hasOwn(reasons, code)) return reasons[code as "twice"](value);
	return words.tables.cells[code]?.(value) ?? words.tables.wrong(value);
}
