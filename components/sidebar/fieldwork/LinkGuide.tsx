import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Links } from "./useLinks.ts";

/** A page shows its comments a moment after itself: before that nothing is missing. */
const GUIDE_AFTER_MS = 800;

/** On the page of a link that was opened from the list: which comment to look for, as long as the page does not show it. */
export function LinkGuide({ links }: { links: Links }) {
	const words = useWords().fieldwork.links;
	const { guidance, mark } = links;
	const linkId = guidance?.link.id ?? null;
	const [lateFor, setLateFor] = useState<string | null>(null);
	useEffect(() => {
		setLateFor(null);
		const timer = setTimeout(() => setLateFor(linkId), GUIDE_AFTER_MS);
		return () => clearTimeout(timer);
	}, [linkId]);
	if (!guidance || lateFor !== linkId) return null;
	const { link, about, handle } = guidance;
	return (
		<Banner tone="info">
			<p>{about === "post" ? words.guide.post : words.guide.comment(handle)}</p>
			<div>
				<Button isSmall onClick={() => void mark(link, "done", words.finished)}>
					{words.finish}
				</Button>
			</div>
		</Banner>
	);
}
