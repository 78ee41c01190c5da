import { findContainers, readWith } from "../read.ts";
import type { Site } from "../site.ts";
import type { PageContext, Reading } from "../types.ts";
import { REPLY_BOXES } from "./boxes.ts";
import { targetOf } from "./target.ts";

/**
 * The comment that an open box of the site answers, read from the page as it is now. Where several fit (one person's comments in one
 * thread), it is the one whose Reply control was pressed last; null when that is none of them, or when no comment fits.
 * @param pressed complaint ids in the order of their last presses, from `rememberPresses`
 */
export function ownerOf(
	editor: HTMLElement,
	site: Site,
	context: PageContext,
	pressed: Iterable<string>,
): Reading | null {
	const { candidates, look } = REPLY_BOXES[site.id];
	const survey = site.survey(editor.ownerDocument, context);
	const owners = new Map<string, Reading>();
	for (const container of candidates(editor, findContainers(site, survey.scope, context))) {
		const reading = readWith(site, container, context, survey);
		const target = targetOf(reading);
		if (target === null || owners.has(target.commentId)) continue;
		const seen = look(target, editor);
		if (seen.state === "right" && seen.editor === editor) owners.set(target.commentId, reading);
	}
	const [only, ...others] = owners.values();
	if (only !== undefined && others.length === 0) return only;
	return owners.get([...pressed].findLast((id) => owners.has(id)) ?? "") ?? null;
}
