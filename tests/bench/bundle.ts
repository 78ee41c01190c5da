import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "./build.ts";
import { type Group, kilobytes, type Row } from "./table.ts";

/** Issue 2: a page script stays under 40 kB, aim 30. */
const PAGE_SCRIPT = { limit: 40_000, aim: 30_000 };
/** QUALITY §3.7: all that the sidebar loads when it is first opened. */
const SIDEBAR_LIMIT = 150_000;

interface Size {
	raw: number;
	zipped: number;
}

async function sizeOf(folder: string, paths: readonly string[]): Promise<Size> {
	const size = { raw: 0, zipped: 0 };
	for (const path of paths) {
		const file = await readFile(join(folder, path));
		size.raw += file.length;
		size.zipped += gzipSync(file, { level: 9 }).length;
	}
	return size;
}

/** Every script and style that a page of ours loads when it is opened. */
async function filesOfPage(folder: string, page: string): Promise<string[]> {
	const html = await readFile(join(folder, page), "utf8");
	return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
}

/** A row without a budget is a figure to watch. */
function rowOf(what: string, { raw, zipped }: Size, limit: number | null, aim = limit): Row {
	const ours = `${kilobytes(raw)} (${kilobytes(zipped)} zipped)`;
	if (limit === null || aim === null) return { what, baseline: "", ours, ratio: "", aim: "", isMet: null };
	return {
		what,
		baseline: kilobytes(limit),
		ours,
		ratio: `${(raw / limit).toFixed(2)} ×`,
		aim: `≤ 1 ×${aim < limit ? `, better ${(aim / limit).toFixed(2)} ×` : ""}`,
		isMet: raw <= limit,
	};
}

/** What the built extension weighs against its budgets. */
export async function bundle(): Promise<Group> {
	const folder = await builtExtension();
	const scripts = (await readdir(join(folder, "content-scripts"))).filter((name) => name.endsWith(".js"));
	const { limit, aim } = PAGE_SCRIPT;
	const rows: Row[] = [];
	for (const name of scripts)
		rows.push(rowOf(`page script, ${name}`, await sizeOf(folder, [`content-scripts/${name}`]), limit, aim));
	for (const script of ["panel.js", "visits.js"])
		rows.push(rowOf(`on first use, ${script}`, await sizeOf(folder, [script]), limit));
	rows.push(rowOf("sidebar", await sizeOf(folder, await filesOfPage(folder, "sidebar.html")), SIDEBAR_LIMIT));
	rows.push(rowOf("desk", await sizeOf(folder, await filesOfPage(folder, "desk.html")), null));
	return { title: "bundle: bytes of the built extension. Baseline: the budget", rows };
}
