import type { ComponentChildren } from "preact";
import { pageOfSite, siteOfHost } from "../../../lib/sites/hosts.ts";
import { useSidebar } from "../SidebarScope.tsx";
import type { Page } from "../usePage.ts";

/** Whether the page that docked us can go there in its own tab: to the three sites only. Alone in a tab there is no such page. */
function goesInPage({ view }: Page, url: string): boolean {
	return view !== null && siteOfHost(URL.parse(url)?.hostname ?? "") !== null;
}

/** Goes to a page of the three sites, and to no other: in the tab that docked us, else in a new one. */
export function useGo(): (url: string) => void {
	const { page } = useSidebar();
	return (given) => {
		const url = pageOfSite(given);
		if (url === null) return;
		if (goesInPage(page, url)) page.post({ type: "go", url });
		else window.open(url, "_blank", "noreferrer");
	};
}

interface Props {
	url: string;
	class: string;
	label?: string;
	/** What is to be done before the page goes, and this frame with it. */
	before?: () => Promise<unknown>;
	children: ComponentChildren;
}

/**
 * A link that opens in the tab that docked us; as every link in a new one with Ctrl or the middle button, and where nothing docked us. What
 * does not lead to the three sites is shown and not followed: it may come from a file.
 */
export function GoLink({ url: given, class: className, label, before, children }: Props) {
	const { page } = useSidebar();
	const go = useGo();
	const url = pageOfSite(given);
	if (url === null) return <span class={className}>{children}</span>;
	const onClick = async (event: MouseEvent) => {
		const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey) && goesInPage(page, url);
		if (isPlain) event.preventDefault();
		await before?.();
		if (isPlain) go(url);
	};
	return (
		<a
			class={className}
			href={url}
			target="_blank"
			rel="noreferrer"
			{...(label ? { "aria-label": label } : {})}
			onClick={(event) => void onClick(event)}
		>
			{children}
		</a>
	);
}
