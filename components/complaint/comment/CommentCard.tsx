import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Complaint, RecordedComment } from "../../../lib/complaint/complaint.ts";
import type { Interval } from "../../../lib/complaint/entry.ts";
import { pageOfSite } from "../../../lib/sites/hosts.ts";
import { fullText, postedText } from "../../../lib/words/dates.ts";
import { shortDurationText } from "../../../lib/words/duration.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { nameOf } from "./name-of.ts";

interface Props {
	channel: Complaint["channel"];
	comment: Pick<RecordedComment, "text" | "author" | "handle" | "permalink" | "postText" | "postHandle" | "postAuthor">;
	/** Null: it could not be read. Absent: nobody kept it. */
	postedAt: Interval | null | undefined;
	/** Scrolls the page to it; null when it is not on this page: then the link opens it. */
	onJump: (() => void) | null;
	/** Opens its fields for correction. */
	onCorrect: () => void;
	isCorrecting: boolean;
	/** Where it comes from and what it lacks. */
	children?: ComponentChildren;
}

/** Longer comments are folded at first. */
const FOLDED_LENGTH = 280;

/** The comment as it was read: who, where, when, and the words. */
export function CommentCard({ channel, comment, postedAt, onJump, onCorrect, isCorrecting, children }: Props) {
	const { words } = useApp();
	const { comment: own } = words.sidebar;
	const { primary, secondary } = nameOf(channel, comment, own.unknownAuthor);
	return (
		<div class="comment-card">
			<div class="comment-head">
				<p class="comment-who">
					<strong>{primary}</strong>
					{secondary && <span class="soft"> · {secondary}</span>}
				</p>
				<JumpButton permalink={comment.permalink} onJump={onJump} />
				<Button
					look="icon"
					aria-label={own.correct}
					title={own.correct}
					aria-expanded={isCorrecting}
					onClick={onCorrect}
				>
					<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
						<path d="m3 13 .7-3 7.2-7.2 2.3 2.3L6 12.3z" />
					</svg>
				</Button>
			</div>
			{postedAt !== undefined && <PostedLine site={words.common.siteCodes[channel]} postedAt={postedAt} />}
			<CommentText text={comment.text} />
			{comment.postText && (
				<p class="comment-post small soft" title={comment.postText}>
					{own.under(comment.postHandle ? `@${comment.postHandle}` : (comment.postAuthor ?? ""))} “{comment.postText}”
				</p>
			)}
			{children}
		</div>
	);
}

function PostedLine({ site, postedAt }: { site: string; postedAt: Interval | null }) {
	const { words, dateStyle, language } = useApp();
	const now = useNow();
	const own = words.sidebar.comment;
	if (!postedAt)
		return (
			<p class="small soft">
				{site} · {own.unknownTime}
			</p>
		);
	const age = own.ago(shortDurationText(now - postedAt.latest, language));
	return (
		<p class="small soft">
			{site} ·{" "}
			<time dateTime={new Date(postedAt.latest).toISOString()} title={fullText(postedAt.latest, dateStyle)}>
				{age} · {postedText(postedAt, dateStyle)}
			</time>
		</p>
	);
}

function CommentText({ text }: { text: string | null }) {
	const own = useApp().words.sidebar.comment;
	const [isWhole, setWhole] = useState(false);
	if (text === null) return <p class="soft">{own.unknownText}</p>;
	if (text.trim() === "") return <p class="soft">{own.noText}</p>;
	const isLong = text.length > FOLDED_LENGTH || text.split("\n").length > 6;
	return (
		<>
			<p class={`comment-text${isLong && !isWhole ? " comment-text-folded" : ""}`}>{text}</p>
			{isLong && (
				<Button look="link" isSmall aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
					{isWhole ? own.less : own.more}
				</Button>
			)}
		</>
	);
}

const JUMP_ICON = (
	<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
		<path d="M5 11 11.5 4.5M6 4h6v6" />
	</svg>
);

function JumpButton({ permalink, onJump }: { permalink: string | null; onJump: (() => void) | null }) {
	const own = useApp().words.sidebar.comment;
	if (onJump)
		return (
			<Button look="icon" aria-label={own.jump} title={own.jump} onClick={onJump}>
				{JUMP_ICON}
			</Button>
		);
	const address = pageOfSite(permalink);
	if (address === null) return null;
	return (
		<a class="button button-quiet button-icon" href={address} target="_blank" rel="noreferrer" title={own.open}>
			{JUMP_ICON}
			<span class="visually-hidden">{own.open}</span>
		</a>
	);
}
