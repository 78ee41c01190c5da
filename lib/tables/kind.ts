/** What a file's bytes say that it is: one of two that we read, or why not. */
export type FileKind =
	| "csv"
	| "xlsx"
	| "empty"
	| "utf16"
	| "html"
	| "oldExcel"
	| "password"
	| "otherSpreadsheet"
	| "notTable";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: Excel 97–2003, and the wrapping of a workbook with a password (MS-OFFCRYPTO). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT = 4096;

export function kindOf(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return "empty";
	if (startsWith(bytes, COMPOUND)) return holds(bytes, wide("EncryptedPackage")) ? "password" : "oldExcel";
	if (startsWith(bytes, ZIP)) return kindOfZip(bytes);
	if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return "utf16";
	const head = bytes.subarray(0, LOOKED_AT);
	if (/^\uFEFF?\s*<(?:!doctype html|html|head|meta|table|body|\?xml|\?mso)/i.test(new TextDecoder().decode(head)))
		return "html";
	// Text has no NUL; UTF-16 without its mark has one in every letter, other files have many.
	if (!head.includes(0)) return "csv";
	return head.subarray(0, 64).filter((byte, index) => byte === 0 && index % 2 === 1).length > 16 ? "utf16" : "notTable";
}

function kindOfZip(bytes: Uint8Array): FileKind {
	if (holds(bytes, narrow("xl/workbook.xml"))) return "xlsx";
	const isOther = ["xl/workbook.bin", "opendocument.spreadsheet"].some((name) => holds(bytes, narrow(name)));
	return isOther ? "otherSpreadsheet" : "notTable";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

const narrow = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** UTF-16 little-endian, as names in a compound file are written. */
const wide = (text: string): number[] => narrow(text).flatMap((code) => [code, 0]);

function holds(bytes: Uint8Array, pattern: readonly number[]): boolean {
	const first = pattern[0] ?? 0;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
		if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
	return false;
}
