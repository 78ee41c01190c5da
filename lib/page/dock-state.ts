import { browser } from "wxt/browser";
import type { SiteId } from "../sites/hosts.ts";
import { clampWidth, DEFAULT_WIDTH, type DockPlace } from "./dock-place.ts";

/** What is remembered of the sidebar for each site. Nothing personal: it lies in storage.local. */
export interface DockState extends DockPlace {
	isOpen: boolean;
	isCollapsed: boolean;
}

const keyOf = (site: SiteId): string => `dock:${site}`;

export async function loadDockState(site: SiteId): Promise<DockState> {
	const stored = (await browser.storage.local.get(keyOf(site)))[keyOf(site)] as Partial<DockState> | undefined;
	return {
		side: stored?.side === "left" ? "left" : "right",
		width: clampWidth(stored?.width ?? DEFAULT_WIDTH),
		isOpen: stored?.isOpen === true,
		isCollapsed: stored?.isCollapsed === true,
	};
}

export async function saveDockState(site: SiteId, state: DockState): Promise<void> {
	await browser.storage.local.set({ [keyOf(site)]: state });
}
