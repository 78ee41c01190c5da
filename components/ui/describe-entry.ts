import { categoryById } from "../../lib/complaint/directory.ts";
import { type Entry, isKnown, type KnownEntry } from "../../lib/complaint/entry.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { fullText, postedText } from "../../lib/words/dates.ts";
import { durationText } from "../../lib/words/duration.ts";
import type { App } from "./App.tsx";

/** One entry of the log in words. `detail` is what a person wrote with it. */
export interface Described {
	what: string;
	detail: string | null;
}

/** Of one action's entries, the first of these says what the action was. */
const LEADING = ["captured", "dismissed", "replied", "closed", "assigned", "classified"];

/**
 * A line of the history: the leading entry in full, the words of all.
 * @param log all entries of the complaint: how long a decision was waited for follows from them
 */
export function describeAction(entries: readonly Entry[], app: App, log: readonly Entry[] = entries): Described {
	const ranked = [...entries].sort((a, b) => rank(a) - rank(b));
	const [leader, ...others] = ranked.map((entry) => ({ entry, ...describeEntry(entry, app, log) }));
	if (!leader) return { what: "", detail: null };
	const assigned = others.find((other) => isKnown(other.entry) && other.entry.kind === "assigned");
	const what = assigned ? `${leader.what} · ${assigned.what}` : leader.what;
	const details = [leader, ...others].map((part) => part.detail).filter((detail) => detail !== null);
	return { what, detail: details.join("\n") || null };
}

const rank = (entry: Entry): number => {
	// A new request takes the one before back.
	if (isKnown(entry) && entry.kind === "guidance" && entry.step === "withdrawn") return LEADING.length + 1;
	const index = LEADING.indexOf(entry.kind);
	return index < 0 ? LEADING.length : index;
};

function describeEntry(entry: Entry, app: App, log: readonly Entry[]): Described {
	const words = app.words.sidebar.history;
	if (!isKnown(entry)) return { what: words.foreign, detail: null };
	return { what: whatOf(entry, app, log), detail: detailOf(entry) };
}

function whatOf(entry: KnownEntry, app: App, log: readonly Entry[]): string {
	const {
		words: { common, sidebar },
		dateStyle,
		language,
	} = app;
	const words = sidebar.history;
	switch (entry.kind) {
		case "captured":
			return words.captured(entry.intake ? common.intakes[entry.intake] : common.sites[entry.site]);
		case "observed":
			return words.observed;
		case "corrected": {
			const value = entry.postedAt ? postedText(entry.postedAt, dateStyle) : null;
			return words.corrected(sidebar.fields[entry.field], value);
		}
		case "classified": {
			const category = categoryById(entry.category)?.label[language] ?? null;
			return words.classified([common.messageKinds[entry.messageKind], category, common.urgencies[entry.urgency]]);
		}
		case "assigned":
			return words.assigned(entry.opd.abbreviation || entry.opd.name);
		case "replied":
			return entry.opd
				? words.repliedBy(entry.opd.abbreviation, sidebar.replyKindsShort[entry.reply], words.sources[entry.source])
				: words.replied(sidebar.replyKindsShort[entry.reply], words.sources[entry.source]);
		case "overridden":
			return words.overridden(entry.checks.map((check) => words.checks[check]));
		case "guidance":
			return guidanceText(entry, app, log);
		case "disposition":
			return words.disposition(entry.leader, entry.opd.abbreviation);
		case "forwarded":
			return words.forwarded(entry.opd.abbreviation || entry.opd.name, words.forwardChannels[entry.channel]);
		case "deadlineChanged": {
			const due = (at: number | null): string => (at === null ? words.noDeadline : fullText(at, dateStyle));
			return words.deadlineChanged(words.deadlineCauses[entry.cause], due(entry.from), due(entry.to));
		}
		case "rulesChanged":
			return words.rulesChanged(entry.recomputed);
		case "continued":
			return words.continued;
		case "paused":
			return words.paused;
		case "resumed":
			return words.resumed;
		case "noted":
			return words.noted;
		case "merged":
			return words.merged(complaintNumber(entry.with));
		case "closed":
			return words.closed(common.outcomes[entry.outcome]);
		case "reopened":
			return words.reopened;
		case "dismissed":
			return words.dismissed(common.dismissals[entry.reason]);
		case "erased":
			return words.erased;
		case "undone":
			return words.undone;
		case "exported":
			return words.exported;
		case "accountSeen":
			return words.accountSeen(entry.account);
	}
}

/** "Usulan jawaban disetujui oleh Ibu Kepala, setelah menunggu 4 jam" */
function guidanceText(
	{ step, request, decidedBy, at }: Extract<KnownEntry, { kind: "guidance" }>,
	{ words, language }: App,
	log: readonly Entry[],
): string {
	const { history } = words.sidebar;
	const text = history.guidance(history.guidanceSteps[step], decidedBy ?? null);
	const asked = log
		.filter(isKnown)
		.find((other) => other.kind === "guidance" && other.step === "requested" && other.request === request);
	const isDecision = step === "approved" || step === "rejected";
	return asked && isDecision && at >= asked.at
		? words.guidance.waited(text, durationText(at - asked.at, language))
		: text;
}

function detailOf(entry: KnownEntry): string | null {
	const { note, reason, reply, value, text } = entry.words ?? {};
	if (entry.kind === "captured" || entry.kind === "dismissed") return null;
	const written = [reason, note, reply, value, entry.kind === "disposition" ? text : null];
	return written.filter((text) => text).join("\n") || null;
}
