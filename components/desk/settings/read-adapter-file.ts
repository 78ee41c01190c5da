import { type AdapterFile, adapterFile } from "../../../lib/messages/adapter-file.ts";
import { FACEBOOK } from "../../../lib/sites/facebook/selectors.ts";
import type { SiteId } from "../../../lib/sites/hosts.ts";
import { INSTAGRAM } from "../../../lib/sites/instagram/selectors.ts";
import { X } from "../../../lib/sites/x/selectors.ts";

/** An adapter file holds a few dozen selectors: anything larger is something else. */
export const ADAPTER_MAX_BYTES = 100_000;

/** The built-in selectors, whose names an adapter file may use. */
const BUILT_IN: Record<SiteId, Record<string, string>> = { x: X, facebook: FACEBOOK, instagram: INSTAGRAM };

/** Why an adapter file is refused. `field` is the place in the file, `selector` the name of the selector at fault. */
export type AdapterFileFault =
	| { code: "large" | "notJson" | "foreign" }
	| { code: "field"; field: string }
	| { code: "unknown" | "invalid" | "slow"; selector: string };

/** Reads an adapter file; refuses it whole when anything in it is wrong. */
export async function readAdapterFile(
	file: Blob,
): Promise<{ ok: true; adapter: AdapterFile } | { ok: false; fault: AdapterFileFault }> {
	if (file.size > ADAPTER_MAX_BYTES) return { ok: false, fault: { code: "large" } };
	let value: unknown;
	try {
		value = JSON.parse(await file.text());
	} catch {
		return { ok: false, fault: { code: "notJson" } };
	}
	if ((value as { format?: unknown } | null)?.format !== "tanggap-adapter")
		return { ok: false, fault: { code: "foreign" } };
	const parsed = adapterFile.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		if (issue?.code === "custom") return { ok: false, fault: { code: "slow", selector: String(issue.path.at(-1)) } };
		const field = issue?.path.join(".") || (issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "");
		return { ok: false, fault: { code: "field", field } };
	}
	const { selectors, site } = parsed.data;
	for (const [selector, css] of Object.entries(selectors)) {
		if (!Object.hasOwn(BUILT_IN[site], selector)) return { ok: false, fault: { code: "unknown", selector } };
		if (!isSelector(css)) return { ok: false, fault: { code: "invalid", selector } };
	}
	return { ok: true, adapter: parsed.data };
}

function isSelector(css: string): boolean {
	try {
		document.createDocumentFragment().querySelector(css);
		return true;
	} catch {
		return false;
	}
}
