import type { Ask } from "../../messages/client.ts";
import type { PageSettings } from "../../messages/values.ts";
import { lookOf, wishForDark } from "../look.ts";
import type { MarkStyle } from "../mark.ts";

/** The settings and the site's look, as they are in force on the page. */
export interface Style {
	now(): MarkStyle;
	/** Looks again whether the site is light or dark. Reads a style: never call it from an observer. */
	refreshLook(): void;
	/** Asks again for the settings. */
	refreshSettings(): Promise<void>;
}

interface Changes {
	/** What is drawn is to be drawn anew. */
	onStyle(): void;
	/** After that: other settings hold. */
	onSettings(isOtherAdapter: boolean): void;
}

export function createStyle(
	document: Document,
	ask: Ask,
	settings: PageSettings,
	{ onStyle, onSettings }: Changes,
	signal: AbortSignal,
): Style {
	let style: MarkStyle = { settings, look: lookOf(document) };
	const change = (next: Partial<MarkStyle>): void => {
		style = { ...style, ...next };
		onStyle();
	};
	const refreshLook = (): void => {
		const look = lookOf(document);
		if (look !== style.look) change({ look });
	};
	wishForDark().addEventListener("change", refreshLook, { signal });
	return {
		now: () => style,
		refreshLook,
		async refreshSettings() {
			const next = await ask("pageSettings", {});
			const before = style.settings;
			if (signal.aborted || !next.ok || isSame(next.value, before)) return;
			change({ settings: next.value });
			onSettings(!isSame(next.value.adapter, before.adapter));
		},
	};
}

/** Whether two values that came as JSON say the same. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
