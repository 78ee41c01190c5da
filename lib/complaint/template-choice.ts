import type { State } from "./state.ts";
import type { ComplaintScope, Template } from "./template.ts";
import { answersKind } from "./template-kinds.ts";
import type { TemplateUse } from "./template-library.ts";
import type { MessageKind, Urgency } from "./vocabulary.ts";

/** What decides which templates are offered, and in which order. */
export interface ReplySituation {
	scope: ComplaintScope;
	/** The OPD that holds the complaint; null when none does. */
	opdId: string | null;
	messageKind: MessageKind;
	urgency: Urgency;
	/** Null when the comment is not recorded yet. */
	state: State | null;
	hasLocation: boolean;
	/** The place names a road that the regency does not keep. */
	isOnOutsideRoad: boolean;
	/** A number that identifies a person was just masked in it. */
	hasMaskedNumber: boolean;
	/** The head of the region brought it up. */
	isDisposition: boolean;
	/** The citizen is to be asked to go on in direct messages, and was not yet. */
	isContinuedInDm: boolean;
	/** Limit of the site; null when there is none. */
	lengthLimit: number | null;
	/** Ids of the templates already used in this conversation, with repetitions. */
	usedBefore: readonly string[];
	/** Ids of the agency's favourites, the first one first. */
	favourites: readonly string[];
	/** How often each template was sent lately. */
	uses: readonly TemplateUse[];
	/** Words typed into the search field; "" offers all. */
	query: string;
}

/** Groups of situations and of ids of templates, the best first. */
type Preferences = readonly (readonly string[])[];

/** Up to this limit the short variants come first. */
const TIGHT_LIMIT = 280;

/**
 * The templates that may be inserted for a complaint, the best first. Internal ones are never among them.
 * Within a group: not used yet, short where the site is tight, then the order of the list.
 */
export function rankTemplates(templates: readonly Template[], situation: ReplySituation): Template[] {
	const groups = preferencesFor(situation);
	const isTight = situation.lengthLimit !== null && situation.lengthLimit <= TIGHT_LIMIT;
	const words = searchWords(situation.query);
	return templates
		.filter((template) => fitsScope(template, situation) && answersKind(template, situation.messageKind))
		.filter((template) => matches(searchable(template), words))
		.map((template, position) => {
			const group = groups.findIndex(
				(preferences) => preferences.includes(template.id) || preferences.includes(template.situation),
			);
			const key = [
				words.length > 0 && !matches(foldCase(template.title), words) ? 1 : 0,
				group < 0 ? groups.length : group,
				timesUsed(template, situation.usedBefore),
				isTight && !isShort(template) ? 1 : 0,
				position,
			];
			return { template, key };
		})
		.sort((a, b) => compare(a.key, b.key))
		.map(({ template }) => template);
}

/** A shorter variant to offer when a text is over the limit: its own one, or another short one of the same situation. */
export function shorterVariant(template: Template, offered: readonly Template[]): Template | null {
	const isLike = (other: Template): boolean =>
		other.situation === template.situation && other.id !== template.id && isShort(other);
	return offered.find(({ shortFor }) => shortFor === template.id) ?? offered.find(isLike) ?? null;
}

/** Whether one more use would be the third of the same text in a conversation: citizens notice a machine. */
export function isRepeated(template: Template, usedBefore: readonly string[]): boolean {
	return timesUsed(template, usedBefore) >= 2;
}

/** Whether it is the short variant of another one. */
export function isShort(template: Template): boolean {
	return template.shortFor !== undefined;
}

function fitsScope(template: Template, { scope, isOnOutsideRoad }: ReplySituation): boolean {
	return template.scope === "any" || template.scope === scope || (isOnOutsideRoad && template.scope === "outside");
}

function timesUsed(template: Template, usedBefore: readonly string[]): number {
	return usedBefore.filter((id) => id === template.id).length;
}

function preferencesFor(situation: ReplySituation): Preferences {
	return [
		...(situation.hasMaskedNumber ? ([["privasi-02"], ["privasi"]] as const) : []),
		...(situation.isContinuedInDm ? ([["privasi-01"], ["privasi"]] as const) : []),
		...(situation.urgency === "emergency" ? ([["darurat"]] as const) : []),
		...(situation.isDisposition ? ([["terus-05"]] as const) : []),
		...(situation.isOnOutsideRoad && isUnanswered(situation) ? ([["luar-02"], ["luar_kewenangan"]] as const) : []),
		...byState(situation),
	];
}

function isUnanswered({ state }: ReplySituation): boolean {
	return state === null || state === "onTrack" || state === "soon" || state === "overdue";
}

function byState(situation: ReplySituation): Preferences {
	switch (situation.state) {
		case "answered":
			return [["proses"], ["selesai"], ["lanjutan"], ["minta_detail"], ["diteruskan"], ["permintaan_maaf"]];
		case "followUpOverdue":
			return [
				["maaf-04"],
				["proses"],
				["selesai"],
				["lanjutan"],
				["minta_detail"],
				["diteruskan"],
				["permintaan_maaf"],
			];
		case "answeredOnTime":
		case "answeredLate":
			return [["selesai"], ["lanjutan"], ["proses"], ["informasi"]];
		case "paused":
			return [["detail-05"], ["minta_detail"], ["ditutup"], ["lanjutan"]];
		case "closed":
			return [["dibuka_kembali"], ["lanjutan"], ["selesai"]];
		case "merged":
			return [["lanjut-01"], ["lanjutan"], ["penerimaan"]];
		case "dismissed":
			return [["etika"], ["informasi"], ["privasi"]];
		case "overdue":
			return [
				...(situation.scope === "outside" ? [] : ([["maaf-02", "maaf-04"]] as const)),
				...forFirstAnswer(situation),
			];
		default:
			return forFirstAnswer(situation);
	}
}

function forFirstAnswer({ scope, messageKind, hasLocation }: ReplySituation): Preferences {
	const outside: Preferences = scope === "outside" ? [["luar_kewenangan"]] : [];
	switch (messageKind) {
		case "question":
			return [...outside, ["terus-07"], ["informasi"], ["klarifikasi"]];
		case "suggestion":
			return [...outside, ["aspirasi"], ["informasi"]];
		case "appreciation":
			return [["apresiasi"]];
		case "misconduct":
			return [...outside, ["privasi-04"], ["detail-04"], ["penerimaan"], ["diteruskan"], ["minta_detail"]];
		case "complaint":
			return hasLocation
				? [...outside, ["penerimaan"], ["diteruskan"], ["proses"], ["minta_detail"]]
				: [...outside, ["detail-01", "detail-03"], ["penerimaan"], ["minta_detail"], ["diteruskan"], ["proses"]];
	}
}

function searchable(template: Template): string {
	return foldCase(`${template.id} ${template.title} ${template.situation.replaceAll("_", " ")} ${template.text}`);
}

/** Lower case without diacritics. */
function foldCase(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function searchWords(query: string): string[] {
	return foldCase(query)
		.split(/\s+/)
		.filter((word) => word !== "");
}

function matches(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

function compare(a: readonly number[], b: readonly number[]): number {
	const differing = a.findIndex((value, index) => value !== b[index]);
	return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
