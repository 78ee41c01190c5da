import type { Complaint } from "../complaint/complaint.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { fullText } from "../words/dates.ts";
import { timeLeftText } from "../words/duration.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { aboutOf, quotedText, senderOf } from "./forward.ts";
import { maskHandle, maskName } from "./reporter.ts";
import { cleanText } from "./safe-text.ts";

/** A superior reads it on a telephone. */
const QUOTED_LENGTH = 160;

export interface GuidanceMessageInput {
	complaint: Complaint;
	draft: string;
	/** Whom to address; "" for nobody by name. */
	to: string;
	/** An address of one of the three sites; null where there is none. */
	link: string | null;
	settings: Pick<Settings, "opd" | "zone" | "regency" | "handles" | "accounts">;
	officer: string | null;
	language: Language;
	/** UTC milliseconds. */
	now: number;
}

/** *Minta arahan* as a WhatsApp message: the complaint and the draft, the citizen masked, and the answers that can be sent back. */
export function guidanceMessage(input: GuidanceMessageInput): string {
	const { complaint, draft, to, settings, officer, language } = input;
	const words = wordsIn(language);
	const { message } = words.guidance;
	const number = shortNumber(complaint.number);
	return [
		message.intro(cleanText(to).replace(/\s+/g, " ").trim() || message.someone),
		"",
		...factsOf(input, words),
		"",
		message.draft,
		message.line,
		maskCitizen(cleanText(draft).trim(), complaint),
		message.line,
		"",
		message.how,
		message.approve(number),
		message.approveWith(number, message.changedText),
		message.rejectWith(number, message.reason),
		"",
		message.sender(senderOf(settings, officer)),
	].join("\n");
}

/** What of a number is typed back: four characters tell the few apart that wait. */
export function shortNumber(number: string): string {
	return number.slice(0, 4);
}

function factsOf({ complaint, link, settings, language, now }: GuidanceMessageInput, words: Words): string[] {
	const { labels, deadline } = words.guidance.message;
	const { running, channel, intake } = complaint;
	const quoted = quotedText(complaint, settings, QUOTED_LENGTH);
	const facts: [label: string, fact: string | null][] = [
		[labels.number, complaint.number],
		[labels.source, intake === null ? words.common.sites[channel] : words.common.intakes[intake]],
		[labels.about, maskCitizen(aboutOf(complaint, settings), complaint)],
		[labels.text, quoted === "" ? null : `“${maskCitizen(quoted, complaint)}”`],
		[labels.link, link !== null && namesCitizen(link, complaint) ? null : link],
		[
			running?.of === "followUp" ? labels.followUpDueAt : labels.dueAt,
			running &&
				deadline(fullText(running.dueAt, { zone: settings.zone, language }), timeLeftText(now, running, language)),
		],
	];
	return facts.flatMap(([label, fact]) => (fact ? [`${label}: ${fact}`] : []));
}

type Named = Pick<Complaint, "comment">;

/** The citizen's account and name in a text as files show them. */
export function maskCitizen(text: string, complaint: Named): string {
	return aliasesOf(complaint).reduce((masked, { real, shown }) => masked.replace(wholeWord(real), () => shown), text);
}

/** The exact inverse in an answer that was made of our message: the citizen is addressed by the right name again. */
export function restoreCitizen(text: string, complaint: Named): string {
	return aliasesOf(complaint).reduce((restored, { real, shown }) => restored.replaceAll(shown, () => real), text);
}

function aliasesOf({ comment: { handle, author } }: Named): { real: string; shown: string }[] {
	const account = handle?.trim().replace(/^@+/, "") ?? "";
	const name = author?.trim() ?? "";
	return [
		...(account === "" ? [] : [{ real: `@${account}`, shown: maskHandle(account) }]),
		...(name === "" ? [] : [{ real: name, shown: maskName(name) ?? maskHandle(name) }]),
	];
}

function wholeWord(text: string): RegExp {
	const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, "giu");
}

/** An address such as `instagram.com/warga_contoh/p/…` tells who the citizen is. */
function namesCitizen(link: string, { comment: { handle } }: Named): boolean {
	const account = handle?.trim().replace(/^@+/, "").toLowerCase() ?? "";
	return account !== "" && new URL(link).pathname.toLowerCase().split("/").includes(account);
}
