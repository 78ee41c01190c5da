import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SITE_MATCHES } from "../../lib/sites/hosts.ts";
import { bundle } from "./build.ts";

const FRAME = '<!doctype html><meta charset="utf-8"><title>frame</title><input>';

/** Writes a throwaway Manifest V3 extension that holds lib/sites/compose in its content script; gives back its folder. */
export async function writeExtension(parent: string): Promise<string> {
	const folder = join(parent, "extension");
	await mkdir(folder);
	const manifest = {
		manifest_version: 3,
		name: "Insertion check",
		version: "1.0",
		// Empty, and each browser's own key for it: the harness waits for a background.
		background: { service_worker: "background.js", scripts: ["background.js"] },
		content_scripts: [{ matches: SITE_MATCHES, js: ["content.js"], run_at: "document_end" }],
		web_accessible_resources: [{ resources: ["frame.html"], matches: SITE_MATCHES }],
		browser_specific_settings: { gecko: { id: "check@editors.example" } },
	};
	await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
	await writeFile(join(folder, "background.js"), "");
	await writeFile(join(folder, "frame.html"), FRAME);
	await writeFile(join(folder, "content.js"), await bundle(new URL("./content.ts", import.meta.url)));
	return folder;
}
