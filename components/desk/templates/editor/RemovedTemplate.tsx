import type { TemplateChange, TemplateVersion } from "../../../../lib/complaint/template/library.ts";
import { shorten } from "../../../../lib/report/safe-text.ts";
import { useWords } from "../../../ui/App.tsx";
import { Banner, FaultBanner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Badges } from "../list/Badges.tsx";
import { useUndo } from "../useUndo.ts";
import { EditorHead } from "./EditorHead.tsx";
import { TemplateHistory } from "./TemplateHistory.tsx";
import type { OneProps } from "./TemplateSide.tsx";
import { useFirstFocus } from "./useFirstFocus.ts";
import { TITLE_SHOWN } from "./useTemplateForm.ts";

interface Props extends OneProps {
	/** The newest first. */
	versions: readonly TemplateVersion[];
}

/** A reply that was removed: what it said, and the way back. */
export function RemovedTemplate({ row, versions, library, toasts, takesFocus, onClose }: Props) {
	const words = useWords();
	const own = words.desk.templates;
	const { template } = row;
	const element = useFirstFocus(takesFocus);
	const offerUndo = useUndo(library, toasts);
	const wasSaved = versions.some(({ change }) => change.type === "saved");
	const putBack = async (change: TemplateChange) => {
		const done = await library.change(template.id, change);
		if (done.result === "done") offerUndo(template.id, done, own.putBack(shorten(template.title, TITLE_SHOWN)));
	};
	return (
		<section class="template-editor" ref={element} tabIndex={-1} aria-label={template.title}>
			<EditorHead title={template.title} onClose={onClose} marks={<Badges row={row} />} />
			<Banner tone="info">{own.removedNote}</Banner>
			<p class="reply-text removed-text" lang={template.language}>
				{template.text}
			</p>
			<div class="buttons">
				<Button
					look="primary"
					disabled={library.act.isBusy}
					onClick={() => void putBack(wasSaved ? { type: "saved", template } : { type: "shipped" })}
				>
					{own.actions.putBack}
				</Button>
				<FaultBanner code={library.act.fault} />
			</div>
			<TemplateHistory
				versions={versions}
				present={template}
				isBusy={library.act.isBusy}
				onBack={(old) => void putBack({ type: "saved", template: old })}
			/>
		</section>
	);
}
