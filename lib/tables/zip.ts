import { Unzip, UnzipInflate } from "fflate";
import { TableError } from "./table.ts";

/** All parts that are read, inflated. A list of 20,000 rows is some 15 MB of XML. */
const MOST_INFLATED = 40 * 1024 * 1024;
/** Compressed bytes at a time: however hard they are pressed, one piece inflates to no more than 16 MB before it is counted. */
const PIECE = 16 * 1024;

/**
 * Inflates the parts of a zip file that are wanted, counting what really comes out: a header can lie.
 * @throws TableError when it is more than a table ever needs
 */
export function unzipParts(bytes: Uint8Array, isWanted: (path: string) => boolean): Map<string, string> {
	const parts = new Map<string, Uint8Array[]>();
	let inflated = 0;
	const unzip = new Unzip((file) => {
		if (!isWanted(file.name)) return;
		if ((file.originalSize ?? 0) > MOST_INFLATED) throw new TableError({ code: "inflated" });
		const chunks: Uint8Array[] = [];
		parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error) throw error;
			inflated += chunk.length;
			if (inflated > MOST_INFLATED) throw new TableError({ code: "inflated" });
			chunks.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let from = 0; from < bytes.length; from += PIECE)
		unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
	return new Map([...parts].map(([path, chunks]) => [path, textOf(chunks)]));
}

function textOf(chunks: readonly Uint8Array[]): string {
	const decoder = new TextDecoder();
	return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
