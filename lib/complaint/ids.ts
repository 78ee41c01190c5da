import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { AccountSite } from "./accounts.ts";

/** Crockford's base-32 alphabet: no I, L, O, U, so a number read over the phone is not misheard. */
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The number told to citizens, e.g. `7K4Q-M2XD`: the first 40 bits of SHA-256 of the complaint id in Crockford base 32.
 * The same on every machine, without a counter; never changed by re-assigning or merging.
 */
export function complaintNumber(complaintId: string): string {
	const digest = sha256(utf8ToBytes(complaintId));
	let bits = 0n;
	for (const byte of digest.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
	let digits = "";
	for (let shift = 35n; shift >= 0n; shift -= 5n) digits += CROCKFORD[Number((bits >> shift) & 31n)];
	return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** What a person typed as a complaint number, in the form in which it is stored; null when it cannot be one. Accepts lower case, no dash, O for 0, I and L for 1. */
export function parseComplaintNumber(typed: string): string | null {
	const digits = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
	return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
}

/** The site whose comment or post a complaint id names; null for what was entered by hand. */
export function siteOfId(complaintId: string): AccountSite | null {
	if (/^x[:~]/.test(complaintId)) return "x";
	if (/^(?:fb:|facebook~)/.test(complaintId)) return "facebook";
	return /^(?:ig:|instagram~)/.test(complaintId) ? "instagram" : null;
}

/** Longest key of an entry (see `envelope`). */
const KEY_MAX_LENGTH = 300;

/**
 * The key of an observation: the same for everybody who sees the same, so that it counts once. Text among its parts makes it a digest.
 * @param parts what was seen: ids, or content
 */
export function observationKey(kind: string, ...parts: string[]): string {
	const key = [kind, ...parts].join(":");
	if (/^[\w:.~-]+$/.test(key) && key.length <= KEY_MAX_LENGTH) return key;
	const digest = sha256(utf8ToBytes(JSON.stringify(parts)));
	return `${kind}:${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * A UUID version 7 (RFC 9562 §5.7).
 * @param now UTC milliseconds
 * @param random ten random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
	const bytes = new Uint8Array(16);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(now) << 16n);
	bytes.set(random.subarray(0, 10), 6);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
