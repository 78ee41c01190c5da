import { siteOfHost } from "../../sites/hosts.ts";
import { dockStateOf, saveDockState, storedDockState } from "../dock-state.ts";

/** Opens a page of the three sites, and no other. The sidebar goes along, also to a site where it was closed. */
export async function goTo(address: string): Promise<void> {
	const url = URL.parse(address);
	const site = url?.protocol === "https:" ? siteOfHost(url.hostname) : null;
	if (url === null || site === null) return;
	await saveDockState(site, { ...dockStateOf(await storedDockState(site)), isOpen: true, isCollapsed: false });
	location.assign(url.href);
}
