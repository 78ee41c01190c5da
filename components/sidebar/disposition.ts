import { holderOf, opdsMentioned } from "../../lib/complaint/accounts.ts";
import type { Interval, OpdRef } from "../../lib/complaint/entry.ts";
import { addressees } from "../../lib/complaint/mentions.ts";
import type { Settings } from "../../lib/complaint/settings.ts";
import type { Sighting } from "../../lib/messages/values.ts";
import type { SeenComment, SeenPost } from "../../lib/sites/types.ts";
import { isCitizens } from "./page/page-rows.ts";

/** A leader's comment that names an OPD by its account ("cc @dpupr"). */
export interface DispositionLine {
	commentId: string;
	/** As the settings name him or her. */
	leader: string;
	/** The first one named. */
	opd: OpdRef;
	postedAt: Interval | null;
	permalink: string | null;
}

/** Reads a comment as a disposition; null when no leader wrote it or it names no registered OPD. */
export function lineOf(seen: SeenComment, settings: Settings): DispositionLine | null {
	const holder = holderOf(settings, seen.site, seen.handle);
	const [opd] = opdsMentioned(settings, seen.site, seen.mentions);
	if (holder?.type !== "leader" || !opd) return null;
	return { commentId: seen.id, leader: holder.name, opd, postedAt: seen.time, permalink: seen.permalink };
}

/**
 * The citizen's comment or post that a leader's comment is about: the one whose author it speaks to, else the one it answers, or further up
 * where a registered account stands between.
 * @returns null where the page does not show it: a wrong one would be worse
 */
export function citizenAbove(
	seen: SeenComment,
	comments: readonly SeenComment[],
	settings: Settings,
): SeenComment | null {
	const byId = new Map(comments.map((comment) => [comment.id, comment]));
	const names = citizensAddressed(seen.site, seen.text, settings);
	if (names.length > 0) return addressedTo(names, seen, comments);
	const passed = new Set([seen.id]);
	for (let above = aboveOf(seen, byId); above && !passed.has(above.id); above = aboveOf(above, byId)) {
		if (isCitizens(above, settings)) return above;
		passed.add(above.id);
	}
	return null;
}

/** The newest disposition on a citizen's comment: on this page, or seen before. */
export function dispositionOn(
	subject: SeenComment,
	comments: readonly SeenComment[],
	sightings: readonly Sighting[],
	settings: Settings,
): DispositionLine | null {
	// Also while the site has taken the citizen's own comment off the page.
	const known = comments.some(({ id }) => id === subject.id) ? comments : [subject, ...comments];
	const shown = comments.flatMap((comment) => {
		const line = lineOf(comment, settings);
		return line && citizenAbove(comment, known, settings)?.id === subject.id ? [line] : [];
	});
	const before = sightings.filter(({ text }) => isFor(subject, citizensAddressed(subject.site, text, settings)));
	const lines = [...shown, ...before.flatMap((sighting) => lineOfSighting(sighting) ?? [])];
	return lines.sort((a, b) => (b.postedAt?.latest ?? 0) - (a.postedAt?.latest ?? 0))[0] ?? null;
}

function lineOfSighting({ id, holder, mentions, postedAt, permalink }: Sighting): DispositionLine | null {
	const [opd] = mentions;
	if (holder.type !== "leader" || !opd) return null;
	return { commentId: id, leader: holder.name, opd, postedAt, permalink };
}

/** Whom a comment speaks to at its beginning, without registered accounts: those are the ones to act. */
function citizensAddressed(site: SeenComment["site"], text: string | null, settings: Settings): string[] {
	return addressees(text ?? "").filter((handle) => isCitizens({ site, handle }, settings));
}

function isFor({ handle }: SeenComment, names: readonly string[]): boolean {
	return names.length === 0 || names.includes(handle?.toLowerCase() ?? "");
}

/** Sites put all replies to a comment into one row: the comment above it or the nearest one before it there, by one who is spoken to. */
function addressedTo(
	names: readonly string[],
	seen: SeenComment,
	comments: readonly SeenComment[],
): SeenComment | null {
	const place = comments.findIndex(({ id }) => id === seen.id);
	const before = place < 0 ? comments : comments.slice(0, place);
	return (
		before.findLast(
			(comment) =>
				isFor(comment, names) &&
				seen.parentId !== null &&
				(comment.parentId === seen.parentId || comment.id === seen.parentId),
		) ?? null
	);
}

function aboveOf(seen: SeenComment, byId: ReadonlyMap<string, SeenComment>): SeenComment | null {
	const { parentId, post, role } = seen;
	if (parentId !== null && parentId !== post?.id) return byId.get(parentId) ?? null;
	// An answer of which the page does not show what it answers is not taken for one to the post.
	if (role === "post" || (role === "reply" && parentId === null) || !post?.id) return null;
	return byId.get(post.id) ?? commentOfPost(post.id, post, seen);
}

/** A post of which the page shows no more than what its comments say of it. */
function commentOfPost(id: string, post: SeenPost, { site, pageKind }: SeenComment): SeenComment | null {
	const { author, handle, text, permalink } = post;
	if (author === null && handle === null) return null;
	return {
		...{ site, id, role: "post", author, handle, text, time: null, permalink, parentId: null, post: null },
		...{ mentions: [], isTruncated: false, isTranslated: false, isElided: false, answerHint: null },
		...{ rules: {}, pageKind },
	};
}
