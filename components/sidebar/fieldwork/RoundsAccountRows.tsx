import { useState } from "preact/hooks";
import type { RoundPost } from "../../../lib/complaint/rounds.ts";
import type { RoundsAccount } from "../../../lib/messages/values.ts";
import { fullText } from "../../../lib/words/dates.ts";
import { shortDurationText } from "../../../lib/words/duration.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { GoLink } from "./going.tsx";
import { momentOf } from "./when.ts";

/** As many posts of an account as are worth a line unasked. */
const FIRST_POSTS = 3;

/** One account of the round: its profile and its last posts; each goes there by a click. */
export function RoundsAccountRows({ account }: { account: RoundsAccount }) {
	const { words } = useApp();
	const own = words.fieldwork.rounds;
	const [isWhole, setWhole] = useState(false);
	const { site, handle, url, visitedAt, posts } = account;
	const shown = isWhole ? posts : posts.slice(0, FIRST_POSTS);
	return (
		<li class="round-account">
			<GoLink url={url} class="stop">
				<strong class="stop-name">
					<span class="soft">{words.common.siteCodes[site]}</span> @{handle}
				</strong>
				<Looked at={visitedAt} />
			</GoLink>
			{posts.length === 0 && <p class="small soft stop-note">{own.noPosts}</p>}
			{shown.map((post) => (
				<PostRow key={post.id} post={post} />
			))}
			{posts.length > shown.length && (
				<Button look="link" isSmall onClick={() => setWhole(true)}>
					{own.more(posts.length - shown.length)}
				</Button>
			)}
		</li>
	);
}

function PostRow({ post: { permalink, text, postedAt, visitedAt, shown, unhandled } }: { post: RoundPost }) {
	const { words, language } = useApp();
	const now = useNow();
	const own = words.fieldwork.rounds;
	const age = postedAt && words.sidebar.comment.ago(shortDurationText(now - postedAt.latest, language));
	return (
		<GoLink url={permalink} class="stop stop-post">
			<span class="stop-name">{text || own.noText}</span>
			<Looked at={visitedAt} />
			<span class="stop-facts small soft">
				{[age, shown !== null && unhandled !== null && countLine(shown, unhandled)].filter(Boolean).join(" · ")}
			</span>
		</GoLink>
	);

	function countLine(all: number, open: number): string {
		if (all === 0) return own.noComments;
		return open === 0 ? own.allHandled(all) : own.unhandled(open, all);
	}
}

/** When it was last open on this PC. */
function Looked({ at }: { at: number | null }) {
	const { words, dateStyle } = useApp();
	const now = useNow();
	const own = words.fieldwork.rounds;
	if (at === null) return <span class="stop-looked stop-unopened small">{own.notYet}</span>;
	return (
		<span class="stop-looked small soft" title={fullText(at, dateStyle)}>
			{own.lookedAt(momentOf(at, now, dateStyle))}
		</span>
	);
}
