import type { MessageKind, ReplyKind } from "../vocabulary.ts";
import type { Situation, Template } from "./template.ts";

type PublicSituation = Exclude<Situation, "internal">;

/** A case is worked on until it is done. */
const CASE: readonly PublicSituation[] = [
	"penerimaan",
	"minta_detail",
	"diteruskan",
	"proses",
	"selesai",
	"luar_kewenangan",
	"informasi",
	"privasi",
	"permintaan_maaf",
	"darurat",
	"klarifikasi",
	"etika",
	"lanjutan",
	"ditutup",
	"dibuka_kembali",
];

const QUESTION: readonly PublicSituation[] = [
	"informasi",
	"klarifikasi",
	"luar_kewenangan",
	"privasi",
	"darurat",
	"permintaan_maaf",
	"etika",
	"lanjutan",
];

/**
 * Situations that may answer each kind of message: a question is never told "aduan sudah kami catat", praise gets no
 * apology. Templates whose own wording fits more or fewer kinds say so in their `kinds`.
 */
const SITUATIONS_BY_KIND: Record<MessageKind, readonly PublicSituation[]> = {
	complaint: CASE,
	misconduct: CASE,
	question: QUESTION,
	suggestion: ["aspirasi", ...QUESTION],
	appreciation: ["apresiasi", "informasi", "privasi"],
};

/** Whether a template may answer a message of this kind. Internal ones answer none. */
export function answersKind(template: Template, messageKind: MessageKind): boolean {
	const { situation, kinds } = template;
	if (situation === "internal" || template.scope === "internal") return false;
	return kinds ? kinds.includes(messageKind) : SITUATIONS_BY_KIND[messageKind].includes(situation);
}

/**
 * What an answer counts as when the admin says nothing else. *Lengkap* only where the words themselves answer the
 * message: tell the result, the information, who is in charge, or thank for thanks. Everything that says "we have it" or
 * asks for something is *awal*, so that no complaint looks finished because of a courtesy. An emergency is *awal* too: a
 * number to call does not yet say that help came.
 */
const REPLY_BY_SITUATION: Record<PublicSituation, ReplyKind> = {
	penerimaan: "acknowledgement",
	minta_detail: "acknowledgement",
	diteruskan: "acknowledgement",
	proses: "acknowledgement",
	selesai: "substantive",
	luar_kewenangan: "substantive",
	informasi: "substantive",
	privasi: "acknowledgement",
	permintaan_maaf: "acknowledgement",
	darurat: "acknowledgement",
	klarifikasi: "substantive",
	aspirasi: "acknowledgement",
	apresiasi: "substantive",
	etika: "acknowledgement",
	lanjutan: "acknowledgement",
	ditutup: "substantive",
	dibuka_kembali: "acknowledgement",
};

/** The kind of answer that is preselected after a template was inserted; a template may differ from its situation (`info-05` only promises an answer). */
export function replyKindOf(template: Template): ReplyKind {
	if (template.reply) return template.reply;
	return template.situation === "internal" ? "acknowledgement" : REPLY_BY_SITUATION[template.situation];
}

/** 112, 110, 119, 123 and 129 are general knowledge: they do not work everywhere. */
const HOTLINE = /(?<!\d)(?:110|112|119|123|129)(?!\d)/;
const HOTLINE_VARIABLE = /\{\s*(?:nomor_darurat|telp_\w+)\s*\}/i;

/** Whether a template tells telephone numbers that the agency must check before it uses them. */
export function needsNumberCheck(template: Pick<Template, "text">): boolean {
	return HOTLINE.test(template.text) || HOTLINE_VARIABLE.test(template.text);
}
