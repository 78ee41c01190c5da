import { browser } from "wxt/browser";
import type { SiteId } from "../sites/hosts.ts";
import { clampWidth, DEFAULT_WIDTH, type DockPlace } from "./dock-place.ts";

/** What is remembered of the sidebar for each site. Nothing personal: it lies in storage.local. */
export interface DockState extends DockPlace {
	isOpen: boolean;
	isCollapsed: boolean;
}

const keyOf = (site: SiteId): string => `dock:${site}`;

/** What was stored of it; empty on a site where it was never opened. */
export async function storedDockState(site: SiteId): Promise<Partial<DockState>> {
	return (await browser.storage.local.get(keyOf(site)))[keyOf(site)] ?? {};
}

/** The state with what was not stored. */
export function dockStateOf({ side, width, isOpen, isCollapsed }: Partial<DockState>): DockState {
	return {
		side: side === "left" ? "left" : "right",
		width: clampWidth(width ?? DEFAULT_WIDTH),
		isOpen: isOpen === true,
		isCollapsed: isCollapsed === true,
	};
}

export async function saveDockState(site: SiteId, state: DockState): Promise<void> {
	await browser.storage.local.set({ [keyOf(site)]: state });
}
