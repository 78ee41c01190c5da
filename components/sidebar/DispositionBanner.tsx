import type { ComponentChildren } from "preact";
import { pageOfSite } from "../../lib/sites/hosts.ts";
import { useWords } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { DispositionLine } from "./disposition.ts";
import { useSidebar } from "./SidebarScope.tsx";

/** *Disposisi … kepada …*, with the way to what the leader wrote. */
export function DispositionBanner({ line, children }: { line: DispositionLine; children?: ComponentChildren }) {
	const words = useWords().sidebar.disposition;
	return (
		<Banner tone="info">
			<p>
				<strong>{words.line(line.leader, line.opd.abbreviation || line.opd.name)}</strong> <WayTo line={line} />
			</p>
			{children}
		</Banner>
	);
}

function WayTo({ line }: { line: DispositionLine }) {
	const words = useWords().sidebar.disposition;
	const { page } = useSidebar();
	const { commentId, permalink } = line;
	if (page.view?.comments.some(({ id }) => id === commentId))
		return (
			<Button look="link" isSmall onClick={() => page.post({ type: "jump", commentId })}>
				{words.see}
			</Button>
		);
	const address = pageOfSite(permalink);
	if (address === null) return null;
	return (
		<a href={address} target="_blank" rel="noreferrer">
			{words.see}
		</a>
	);
}
