import { z } from "zod";
import { ENVELOPE_VERSION, type Entry, instant, opdRef, parseEntry } from "../complaint/entry.ts";
import { handedAnswer } from "../complaint/kept-answer.ts";
import { type EntriesFile, FILE_VERSION, PURPOSES } from "./entries-file.ts";
import { findUnsafe, sameJson } from "./json-safety.ts";

/** Largest file of another machine, in bytes (QUALITY §2.5): a year of a busy agency. */
export const FILE_MAX_BYTES = 50 * 1024 * 1024;
/** Largest backup of our own that is restored: several years. */
export const BACKUP_MAX_BYTES = 150 * 1024 * 1024;

/** Why a file was refused whole. `fileFaultText` makes the sentence. */
export type FileFault = { fileName: string } & (
	| { code: "too-large"; maxBytes: number }
	| { code: "not-json"; reason: string }
	| { code: "foreign" }
	/** A newer file, or (with an index) an entry with a newer envelope. */
	| { code: "newer"; entryIndex?: number }
	/** A field of the file itself. */
	| { code: "head"; field: string; reason: string }
	/** A field of an entry; `entryIndex` counts from 0. */
	| { code: "entry"; entryIndex: number; field: string; reason: string }
	/** The same id as an earlier entry of the file, with other content. */
	| { code: "duplicate"; entryIndex: number }
	/** Nested too deeply, or a key that could poison objects. */
	| { code: "unsafe"; path: string }
);
export type FileReading = { ok: true; file: EntriesFile } | { ok: false; fault: FileFault };

const head = z.object({
	format: z.literal("tanggap"),
	version: z.number().int().min(1),
	purpose: z.enum(PURPOSES),
	madeAt: instant,
	agency: z.object({ regency: z.string(), opd: opdRef }),
	device: z.string().min(1).max(100),
	week: z.string().max(10).exactOptional(),
	clock: z.string(),
	ranges: z.array(z.object({ device: z.string(), from: z.number().int(), to: z.number().int() })),
	entries: z.array(z.unknown()),
	documents: z.array(z.unknown()).exactOptional(),
	answers: z.array(handedAnswer).exactOptional(),
});

/**
 * Reads a file of entries whole, or says what is wrong with it: nothing in between. What this program does not know in a
 * known envelope (kinds, fields) is kept verbatim; an entry repeated with the same content is taken once.
 * Call it in the desk, not in the service worker: a large file takes seconds.
 * @param source the chosen file, or its text
 */
export async function readEntriesFile(
	fileName: string,
	source: Blob | string,
	maxBytes: number = FILE_MAX_BYTES,
): Promise<FileReading> {
	const refuse = (fault: DistributiveOmit<FileFault, "fileName">): FileReading => ({
		ok: false,
		fault: { fileName, ...fault },
	});
	if ((typeof source === "string" ? source.length : source.size) > maxBytes)
		return refuse({ code: "too-large", maxBytes });

	let value: unknown;
	try {
		value = JSON.parse(typeof source === "string" ? source.replace(/^\uFEFF/, "") : await decode(source));
	} catch (error) {
		return refuse({ code: "not-json", reason: error instanceof Error ? error.message : String(error) });
	}
	if (!isRecord(value) || value.format !== "tanggap") return refuse({ code: "foreign" });
	if (typeof value.version === "number" && value.version > FILE_VERSION) return refuse({ code: "newer" });
	const unsafe = findUnsafe(value);
	if (unsafe !== null) return refuse({ code: "unsafe", path: unsafe });
	const parsed = head.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return refuse({ code: "head", field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
	}

	const entries = new Map<string, Entry>();
	for (const [entryIndex, candidate] of parsed.data.entries.entries()) {
		if (isRecord(candidate) && typeof candidate.v === "number" && candidate.v > ENVELOPE_VERSION)
			return refuse({ code: "newer", entryIndex });
		const result = parseEntry(candidate);
		if (!result.ok) return refuse({ code: "entry", entryIndex, field: result.path, reason: result.reason });
		const known = entries.get(result.entry.id);
		if (known !== undefined && !sameJson(known, result.entry)) return refuse({ code: "duplicate", entryIndex });
		if (known === undefined) entries.set(result.entry.id, result.entry);
	}
	return { ok: true, file: { ...(value as unknown as EntriesFile), entries: [...entries.values()] } };
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** @throws TypeError when it is not UTF-8 (UTF-16, a ZIP archive …) */
async function decode(source: Blob): Promise<string> {
	return new TextDecoder("utf-8", { fatal: true }).decode(await source.arrayBuffer());
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
