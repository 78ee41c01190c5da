import type { Language } from "../complaint/settings.ts";

/** "1.234" */
export function countText(value: number, language: Language): string {
	return value.toLocaleString(language);
}
