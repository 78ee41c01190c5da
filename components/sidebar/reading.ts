import type { SeenComment, SeenTime } from "../../lib/sites/types.ts";

/**
 * What is known of a comment after the page was read again: nothing that was read before is lost when the site folds it up, and the full
 * text, the citizen's own words or an exact time are taken when the page shows them.
 * @returns `known` itself when nothing changed
 */
export function betterReading(known: SeenComment, later: SeenComment): SeenComment {
	const withText = wholeness(later) >= wholeness(known) ? later : known;
	const withTime = precision(later.time) >= precision(known.time) ? later : known;
	const { text, mentions, isTruncated, isTranslated, isElided } = withText;
	const better: SeenComment = {
		...known,
		...{ text, mentions, isTruncated, isTranslated, isElided, time: withTime.time },
		author: later.author ?? known.author,
		handle: later.handle ?? known.handle,
		permalink: later.permalink ?? known.permalink,
		parentId: later.parentId ?? known.parentId,
		post: later.post ?? known.post,
		answerHint: later.answerHint,
		rules: { ...known.rules, ...later.rules, ...ruleOf("text", withText), ...ruleOf("time", withTime) },
	};
	return JSON.stringify(better) === JSON.stringify(known) ? known : better;
}

function wholeness({ text, isTruncated, isTranslated }: SeenComment): number {
	return text === null ? -1 : (isTranslated ? 0 : 2) + (isTruncated ? 0 : 1);
}

/** Higher is narrower; nothing is worse than no time. */
function precision(time: SeenTime | null): number {
	return time === null ? Number.NEGATIVE_INFINITY : time.earliest - time.latest;
}

function ruleOf(field: "text" | "time", { rules }: SeenComment): SeenComment["rules"] {
	const rule = rules[field];
	return rule === undefined ? {} : { [field]: rule };
}
