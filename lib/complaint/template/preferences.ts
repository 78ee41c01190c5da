import type { State } from "../state.ts";
import type { MessageKind, Urgency } from "../vocabulary.ts";
import type { ComplaintScope } from "./template.ts";

/** What the situation of a complaint asks for first. */
export interface AskedFor {
	scope: ComplaintScope;
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
	/** Ids of the templates already used in this conversation, with repetitions. */
	usedBefore: readonly string[];
}

/** Groups of situations and of ids of templates, the best first. */
type Preferences = readonly (readonly string[])[];

/** What a situation asks for: safety first, then by its state. */
export function preferencesFor(situation: AskedFor): Preferences {
	return [
		...(situation.hasMaskedNumber ? ([["privasi-02"], ["privasi"]] as const) : []),
		...(situation.isContinuedInDm ? ([["privasi-01"], ["privasi"]] as const) : []),
		...(situation.urgency === "emergency" ? inEmergency(situation) : []),
		...(situation.isDisposition ? ([["terus-05"]] as const) : []),
		...(situation.isOnOutsideRoad && isUnanswered(situation) ? ([["luar-02"], ["luar_kewenangan"]] as const) : []),
		...byState(situation),
	];
}

/** The emergency number first, whatever is liked or used more; once it was told, the others. */
function inEmergency({ usedBefore }: AskedFor): Preferences {
	return usedBefore.includes("darurat-01") ? [["darurat"]] : [["darurat-01"], ["darurat"]];
}

function isUnanswered({ state }: AskedFor): boolean {
	return state === null || state === "onTrack" || state === "soon" || state === "overdue";
}

function byState(situation: AskedFor): Preferences {
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

function forFirstAnswer({ scope, messageKind, hasLocation }: AskedFor): Preferences {
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
				: [
						...outside,
						["detail-01", "detail-03", "en-02"],
						["penerimaan"],
						["minta_detail"],
						["diteruskan"],
						["proses"],
					];
	}
}
