import { type AdapterFile, adapterFile } from "../messages/adapter-file.ts";
import { newestDocuments, replaceDocument } from "../store/documents.ts";
import type { Database } from "../store/schema.ts";
import type { ActionContext } from "./perform.ts";

const PREFIX = "adapter:";

/** Adapter files in force, at most one a site. One that we cannot read is as good as none: the built-in selectors go on. */
export async function adaptersInForce(db: Database): Promise<AdapterFile[]> {
	return (await newestDocuments(db, PREFIX)).flatMap(({ name, value }) => {
		const { data } = adapterFile.safeParse(value);
		return data && name === PREFIX + data.site ? [data] : [];
	});
}

/**
 * Puts an adapter file in force on its site; null brings the built-in selectors back.
 * @param builtIn names of the site's built-in selectors
 * @returns names in the file that the site does not have, or "site" when the file is for another one; nothing is stored then
 */
export async function saveAdapter(
	context: Pick<ActionContext, "db" | "now" | "random">,
	site: AdapterFile["site"],
	adapter: AdapterFile | null,
	builtIn: readonly string[],
): Promise<string[]> {
	if (adapter !== null && adapter.site !== site) return ["site"];
	const unknown = Object.keys(adapter?.selectors ?? {}).filter((name) => !builtIn.includes(name));
	if (unknown.length === 0) await replaceDocument(context.db, PREFIX + site, adapter, context);
	return unknown;
}
