import type { ComponentChildren } from "preact";
import { siteOfHost } from "../../../lib/sites/hosts.ts";
import { useSidebar } from "../SidebarScope.tsx";
import type { Page } from "../usePage.ts";

/** Whether the page that docked us can go there in its own tab: to the three sites only. Alone in a tab there is no such page. */
function goesInPage({ view }: Page, url: string): boolean {
	return view !== null && siteOfHost(URL.parse(url)?.hostname ?? "") !== null;
}

/** Goes to a page of the three sites: in the tab that docked us, else in a new one. */
export function useGo(): (url: string) => void {
	const { page } = useSidebar();
	return (url) => {
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

/** A link that opens in the tab that docked us; as every link in a new one with Ctrl or the middle button, and where nothing docked us. */
export function GoLink({ url, class: className, label, before, children }: Props) {
	const { page } = useSidebar();
	const go = useGo();
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
