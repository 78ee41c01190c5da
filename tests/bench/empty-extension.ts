import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the empty extension runs: a host that ours does not know. */
export const EMPTY_HOST = "empty.example";

/** Writes an extension whose page script is `0`: what any extension costs, whatever it does. Answers its folder. */
export async function writeEmptyExtension(parent: string): Promise<string> {
	const folder = join(parent, "empty");
	await mkdir(folder, { recursive: true });
	const manifest = {
		manifest_version: 3,
		name: "Empty",
		version: "1.0",
		content_scripts: [{ matches: [`https://${EMPTY_HOST}/*`], js: ["content.js"], run_at: "document_idle" }],
	};
	await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
	await writeFile(join(folder, "content.js"), "0");
	return folder;
}
