import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** Bundles a TypeScript or JavaScript file with all it imports into one script that runs without modules. */
export async function bundle(entry: URL): Promise<string> {
	const build = await rolldown({
		input: entry.pathname,
		platform: "browser",
		transform: { define: { "process.env.NODE_ENV": '"production"', global: "globalThis" } },
	});
	const { output } = await build.generate({ format: "iife" });
	await build.close();
	return output[0].code;
}

/** One script with the real Draft.js, Lexical and React: it sets `window.__mountEditor` and `window.__openReplyBox` (see types.ts). */
export function editorsScript(): Promise<string> {
	return bundle(new URL("./page.ts", import.meta.url));
}

/** Writes the script of `editorsScript` as `editors.js` into a folder; gives back its path. */
export async function buildEditors(outDir: string): Promise<string> {
	const path = join(outDir, "editors.js");
	await writeFile(path, await editorsScript());
	return path;
}
