import type { PageView } from "../../../lib/messages/panel.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { type Coverage, nextUnhandled } from "./coverage.ts";

interface Props {
	coverage: Coverage;
	view: PageView;
	/** Ids of what is recorded or ticked off. */
	handled: ReadonlySet<string>;
	chosenId: string | null;
}

/** *5 dari 12 komentar ditangani* under an own post, and the way to the next one that is not. */
export function CoverageLine({ coverage, view, handled, chosenId }: Props) {
	const words = useWords().sidebar.coverage;
	const { page, choose, settings } = useSidebar();
	const all = coverage.comments.length;
	const next = nextUnhandled(coverage.comments, handled, chosenId);
	const isListWhole = view.total <= view.comments.length;
	const go = () => {
		if (!next) return;
		page.post({ type: "jump", commentId: next.id });
		choose(next.id, next);
	};
	useKeys({ ...(next ? { letters: { n: go } } : {}), hasSingleKeys: settings.hasSingleKeys });
	return (
		<div class="coverage">
			<div class="coverage-bar" aria-hidden="true">
				<span style={{ width: `${(100 * coverage.handled) / all}%` }} />
			</div>
			<p>
				<strong>{words.handled(coverage.handled, all)}</strong>{" "}
				<span class="coverage-of small soft">{words.of[coverage.of]}</span>
			</p>
			{next ? (
				<Button isSmall {...(settings.hasSingleKeys ? { keys: "n" } : {})} onClick={go}>
					{words.next}
				</Button>
			) : (
				isListWhole && <p class="small coverage-done">{words.done}</p>
			)}
		</div>
	);
}
