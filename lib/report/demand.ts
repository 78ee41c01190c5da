import type { Complaint } from "../complaint/complaint.ts";
import type { OpdRef } from "../complaint/entry.ts";
import type { Language, Settings } from "../complaint/settings.ts";
import { isAwaitingAnswer, isOpen, stateAt } from "../complaint/state.ts";
import { fullText, postedText } from "../words/dates.ts";
import { durationText, timeLeftText } from "../words/duration.ts";
import { wordsIn } from "../words/words.ts";
import { aboutOf, type Registered, senderOf } from "./forward.ts";
import { WHATSAPP_PART_LENGTH } from "./outbound.ts";
import { shortName } from "./recipients.ts";
import { safeLink } from "./reporter.ts";
import { shorten } from "./safe-text.ts";

/** As many as one message, however many parts it has, can be answered for. */
export const MOST_DEMANDED = 200;
/** A longer link would take the room of ten complaints; the number leads to it too. */
const LINK_LENGTH = 300;
/** An OPD's place is up to 300 characters; in a list one line must do. */
const ABOUT_LENGTH = 160;

/** One message of a demand, and the complaints in it. */
export interface DemandPart {
	text: string;
	complaints: Complaint[];
}

export interface DemandInput {
	/** Any complaints; those that are not open are left out. */
	complaints: readonly Complaint[];
	opd: OpdRef;
	/** The person to address; "" for the admin of the OPD. */
	person: string;
	settings: Pick<Settings, "opd" | "zone" | "regency" | "handles" | "accounts">;
	officer: string | null;
	language: Language;
	/** UTC milliseconds. */
	now: number;
	/** Most characters of one part. */
	partLength?: number;
}

/** Whether its running deadline has passed at `now` (UTC milliseconds), of the first answer or of the follow-up. */
export function isLate(complaint: Complaint, now: number): boolean {
	const state = stateAt(complaint, now);
	return state === "overdue" || state === "followUpOverdue";
}

/** The open ones, by deadline, at most `MOST_DEMANDED`; those without a deadline come last, the oldest first. */
export function demanded(complaints: readonly Complaint[]): Complaint[] {
	const due = ({ running }: Complaint): number => running?.dueAt ?? Number.MAX_SAFE_INTEGER;
	return complaints
		.filter(isOpen)
		.sort((a, b) => due(a) - due(b) || receivedAt(a) - receivedAt(b))
		.slice(0, MOST_DEMANDED);
}

/**
 * *Tagih*: all open complaints of an OPD or unit in one text, split where WhatsApp would fold or cut it. Each part can stand alone: it says from
 * whom and to whom it is, and no complaint is torn in two.
 */
export function demandText(input: DemandInput): DemandPart[] {
	const { partLength = WHATSAPP_PART_LENGTH } = input;
	const listed = demanded(input.complaints);
	if (listed.length === 0) return [];
	const items = listed.map((complaint, index) => ({ complaint, text: itemText(complaint, index + 1, input) }));
	// Room for the longest line "(Bagian 200 dari 200)"; whether there are parts at all is known only after dividing.
	const room = partLength - wrap([], input, listed, MOST_DEMANDED, MOST_DEMANDED).length;
	const parts: (typeof items)[] = [[]];
	let used = 0;
	for (const item of items) {
		if (used + item.text.length + 2 > room && used > 0) {
			parts.push([]);
			used = 0;
		}
		parts.at(-1)?.push(item);
		used += item.text.length + 2;
	}
	return parts.map((part, index) => ({
		text: wrap(
			part.map(({ text }) => text),
			input,
			listed,
			index + 1,
			parts.length,
		),
		complaints: part.map(({ complaint }) => complaint),
	}));
}

/** Subject of the same as a letter. */
export function demandSubject(count: number, opd: OpdRef, language: Language): string {
	return wordsIn(language).forward.demand.subject(count, shortName(opd));
}

function wrap(
	items: readonly string[],
	{ opd, person, settings, officer, language, now }: DemandInput,
	all: readonly Complaint[],
	part: number,
	parts: number,
): string {
	const { message, demand } = wordsIn(language).forward;
	const late = all.filter((complaint) => isLate(complaint, now)).length;
	return [
		message.greeting(shortName(opd), person.trim()),
		demand.intro(all.length, late, fullText(now, { zone: settings.zone, language })),
		demand.request,
		...(parts === 1 ? [] : [demand.partLine(part, parts)]),
		"",
		...items.flatMap((item) => [item, ""]),
		message.sender(senderOf(settings, officer)),
	].join("\n");
}

function itemText(complaint: Complaint, index: number, { settings, language, now }: DemandInput): string {
	const { common, forward } = wordsIn(language);
	const { demand } = forward;
	const { postedAt, capturedAt, running } = complaint;
	const received = postedAt ?? { earliest: capturedAt, latest: capturedAt };
	const state = stateAt(complaint, now);
	const link = safeLink(complaint);
	return [
		demand.item(index, complaint.number, shortAbout(complaint, settings) || demand.noTopic),
		demand.facts(
			postedText(received, { zone: settings.zone, language }),
			durationText(now - received.latest, language),
			running === null
				? common.states[state]
				: isAwaitingAnswer(state)
					? demand.due(timeLeftText(now, running, language))
					: `${common.states[state]} (${timeLeftText(now, running, language)})`,
		),
		...(link === null || link.length > LINK_LENGTH ? [] : [demand.link(link)]),
	].join("\n");
}

/** What stands behind the number in a demand, so that it is not taken for an answer when it comes back. */
export function shortAbout(
	complaint: Pick<Complaint, "topic" | "location" | "channel">,
	settings: Registered | null,
): string {
	return shorten(aboutOf(complaint, settings), ABOUT_LENGTH);
}

function receivedAt({ postedAt, capturedAt }: Complaint): number {
	return postedAt?.latest ?? capturedAt;
}
