import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chosenBrowser } from "./session.ts";

/** A copy of the built extension, so that a test may put another version in its place. */
export function copyOfExtension(): string {
	const built = join(process.env.E2E_OUTPUT ?? ".output", chosenBrowser() === "firefox" ? "firefox" : "chrome");
	const copy = mkdtempSync(join(tmpdir(), "tanggap-extension-"));
	cpSync(resolve(built), copy, { recursive: true });
	return copy;
}

/** Makes it another version of the same program; a browser takes it with `Session.reinstall`. */
export function setVersion(distDir: string, version: string): void {
	const path = join(distDir, "manifest.json");
	writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version }));
}
