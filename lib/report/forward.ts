import { holderOf } from "../complaint/accounts.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { OpdRef } from "../complaint/entry.ts";
import { redirectsOf } from "../complaint/holding.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { type DateStyle, fullText } from "../words/dates.ts";
import { timeLeftText } from "../words/duration.ts";
import type { Words } from "../words/words.ts";
import { wordsIn } from "../words/words.ts";
import { shortName } from "./recipients.ts";
import { maskedReporter, maskHandle, safeLink } from "./reporter.ts";
import { cleanText, shorten } from "./safe-text.ts";

/** Longest piece of the citizen's words; the link leads to the rest. */
const QUOTED_LENGTH = 400;

export interface ForwardInput {
	complaint: Complaint;
	/** To whom. */
	opd: OpdRef;
	/** The person to address; "" for the admin of the OPD. */
	person: string;
	settings: Pick<Settings, "opd" | "zone" | "regency" | "handles" | "accounts">;
	/** Who sends it; null when nobody is named. */
	officer: string | null;
	language: Language;
	/** UTC milliseconds. */
	now: number;
	/** Whether it says how often the complaint was passed from OPD to OPD. */
	tellsRedirects: boolean;
}

/** By what a registered account is told from a citizen's. */
export type Registered = Pick<Settings, "opd" | "handles" | "accounts">;

/** The ready message to an OPD (*teruskan*): everything that it needs to act, the citizen masked. */
export function forwardText(input: ForwardInput): string {
	const { complaint, opd, person, settings, officer, language, now, tellsRedirects } = input;
	const words = wordsIn(language);
	const { message } = words.forward;
	const redirects = tellsRedirects ? redirectsText(complaint, language) : null;
	return [
		message.greeting(shortName(opd), person.trim()),
		message.intro,
		"",
		...factsOf(input, words),
		...(redirects === null ? [] : ["", message.redirected(redirects)]),
		"",
		askOf(complaint, { zone: settings.zone, language }, now, words),
		message.notYours(shortName(opd)),
		"",
		message.sender(senderOf(settings, officer)),
	].join("\n");
}

/** Subject of the same as a letter. */
export function forwardSubject(complaint: Complaint, settings: Registered, language: Language): string {
	return wordsIn(language).forward.message.subject(complaint.number, aboutOf(complaint, settings));
}

/** "Aduan ini sudah 2 kali dialihkan (DPUPR → Dishub → DPUPR)": null before the second time, when it is no ping-pong yet. */
export function redirectsText({ held }: Pick<Complaint, "held">, language: Language): string | null {
	return pingPongText(held, wordsIn(language).forward.redirects);
}

/** The same as it will be once the complaint is given to `next`. */
export function redirectsThenText({ held }: Pick<Complaint, "held">, next: OpdRef, language: Language): string | null {
	return pingPongText([...held, { opd: next, from: 0, to: null }], wordsIn(language).forward.redirectsThen);
}

function pingPongText(held: Complaint["held"], say: (count: number, path: readonly string[]) => string): string | null {
	const redirects = redirectsOf(held);
	if (redirects < 2) return null;
	return say(
		redirects,
		held.filter(({ opd }, index) => opd.id !== held[index - 1]?.opd.id).map(({ opd }) => shortName(opd)),
	);
}

/** "jalan berlubang, depan Pasar Contoh"; "" when neither is known. One line, other citizens' accounts in it masked. */
export function aboutOf(
	{ topic, location, channel }: Pick<Complaint, "topic" | "location" | "channel">,
	settings: Registered | null,
): string {
	return [topic, location]
		.map((part) => oneLine(maskMentions(part, channel, settings)))
		.filter((part) => part !== "")
		.join(", ");
}

/** "Dwi, DPUPR Kabupaten Contoh" */
export function senderOf({ opd, regency }: Pick<Settings, "opd" | "regency">, officer: string | null): string {
	return [officer, `${shortName(opd)} ${regency}`.trim()].filter((part) => part).join(", ");
}

function factsOf({ complaint, settings, language, now }: ForwardInput, words: Words): string[] {
	const { labels, ...message } = words.forward.message;
	const style = { zone: settings.zone, language };
	const { postedAt, urgency, running, disposition, channel, intake } = complaint;
	const reporter = maskedReporter(complaint);
	const source = intake === null ? words.common.sites[channel] : words.common.intakes[intake];
	const text = quotedText(complaint, settings, QUOTED_LENGTH);
	const facts: [label: string, fact: string | null][] = [
		[labels.number, complaint.number],
		[labels.kind, words.common.messageKinds[complaint.messageKind]],
		[labels.urgency, urgency === "high" || urgency === "emergency" ? words.common.urgencies[urgency] : null],
		[labels.topic, oneLine(maskMentions(complaint.topic, channel, settings))],
		[labels.location, oneLine(maskMentions(complaint.location, channel, settings))],
		postedAt === null
			? [labels.recordedAt, fullText(complaint.capturedAt, style)]
			: [labels.postedAt, exactOrAbout(postedAt, style, message.about)],
		[labels.reporter, reporter === null ? source : message.reporterOn(reporter, source)],
		[labels.text, text === "" ? null : `“${text}”`],
		[labels.link, safeLink(complaint)],
		[labels.disposition, disposition === null ? null : oneLine(disposition.leader)],
		[
			running?.of === "followUp" ? labels.followUpDueAt : labels.dueAt,
			running === null ? null : message.deadline(fullText(running.dueAt, style), timeLeftText(now, running, language)),
		],
	];
	return facts.flatMap(([label, fact]) => (fact === null || fact === "" ? [] : [`${label}: ${fact}`]));
}

/** What is asked of the OPD, and until when. */
function askOf({ running }: Complaint, style: DateStyle, now: number, { forward: { message } }: Words): string {
	if (running === null) return message.askNews;
	if (now > running.dueAt) return message.askOverdue;
	const due = fullText(running.dueAt, style);
	return running.of === "followUp" ? message.askFollowUp(due) : message.askAnswer(due);
}

function exactOrAbout(
	{ earliest, latest }: { earliest: number; latest: number },
	style: DateStyle,
	about: (time: string) => string,
): string {
	return earliest === latest ? fullText(latest, style) : about(fullText(latest, style));
}

/** The citizen's words in one line of at most so many characters. */
export function quotedText({ comment, channel }: Complaint, settings: Registered, length: number): string {
	return shorten(oneLine(maskMentions(comment.text ?? "", channel, settings)), length);
}

/** Accounts in a text that nobody registered are other citizens' and masked; all of them as long as no settings are known. */
function maskMentions(text: string, channel: Complaint["channel"], settings: Registered | null): string {
	return text.replace(/@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu, (mention) => {
		const isKnown = settings !== null && channel !== "manual" && holderOf(settings, channel, mention) !== null;
		return isKnown ? mention : maskHandle(mention);
	});
}

function oneLine(text: string): string {
	return cleanText(text).replace(/\s+/g, " ").trim();
}
