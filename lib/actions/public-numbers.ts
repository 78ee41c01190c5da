import { publicNumbers } from "../complaint/reply-checks/identifying-number.ts";
import { readLibrary } from "../store/templates.ts";
import type { ActionContext, IsPublic } from "./perform.ts";

/**
 * Tells which numbers belong to nobody: what the agency tells in its settings and templates. A text that waits to go to a citizen is stored with
 * them, not with dots in their place.
 */
export async function publicOnes({ db, settings }: ActionContext): Promise<NonNullable<IsPublic>> {
	const { templates } = await readLibrary(db);
	const text = templates.map(({ template }) => template.text).join(" | ");
	return publicNumbers({ settings, template: { text }, publicContacts: [] });
}
