import { type TemplateChange, type TemplateVersion, versionKey } from "../../../../lib/complaint/template/library.ts";
import { isoDateOf } from "../../../../lib/complaint/template/promise.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import { shorten } from "../../../../lib/report/safe-text.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useDesk } from "../../DeskContext.tsx";
import { Badges } from "../list/Badges.tsx";
import type { ListedTemplate } from "../list/folders.ts";
import { Star } from "../list/TemplateRow.tsx";
import { useUndo } from "../useUndo.ts";
import { EditorHead } from "./EditorHead.tsx";
import { TemplateEditor } from "./TemplateEditor.tsx";
import { TemplateHistory } from "./TemplateHistory.tsx";
import type { OneProps } from "./TemplateSide.tsx";
import { afterReview, fromTemplateForm, toTemplateForm } from "./template-form.ts";
import { TITLE_SHOWN, useTemplateForm } from "./useTemplateForm.ts";

interface Props extends OneProps {
	/** The newest first. */
	versions: readonly TemplateVersion[];
	onBehind: () => void;
}

/** One reply of the library: its form, what can be done to it, its history. */
export function OneTemplate({ row, versions, onBehind, ...side }: Props) {
	const { library, leaving, toasts, onCopy, onClose } = side;
	const { words, language, now, dateStyle } = useApp();
	const own = words.desk.templates;
	const officer = useDesk().session.officer ?? "";
	const newest = versions[0] ?? null;
	// The list and the versions are read one after the other: the form goes by the versions.
	const template = newest?.change.type === "saved" ? newest.change.template : row.template;
	const subject = { type: "one", template, newest } as const;
	const state = useTemplateForm(subject, library, toasts);
	const offerUndo = useUndo(library, toasts);
	const { id, title } = template;
	const shortTitle = shorten(title, TITLE_SHOWN);
	const uses = library.uses.get(id)?.count ?? 0;
	const isBusy = state.isSaving || library.act.isBusy;

	/** Does it at once, with *Urungkan*; changes that are not saved are asked about before. */
	const perform = (change: TemplateChange, said: string) =>
		leaving.leave(async () => {
			const done = await library.change(id, change, versionKey(newest));
			if (done.result === "done") return offerUndo(id, done, said);
			if (done.result === "failed") return;
			toasts.show({ text: own.notDone });
			onBehind();
		});
	const save = (changed: Template, said: string) => perform({ type: "saved", template: changed }, said);
	const reviewedNow = (): Template => {
		const form = toTemplateForm(template);
		const today = isoDateOf(now.peek(), dateStyle.zone);
		return fromTemplateForm({ ...form, ...afterReview(form, now.peek(), officer, today) }, id);
	};
	const onReviewed = () => save(reviewedNow(), own.reviewedNow(shortTitle));
	return (
		<TemplateEditor
			{...side}
			subject={subject}
			state={state}
			onBehind={onBehind}
			onReviewed={onReviewed}
			head={
				<EditorHead
					title={title}
					onClose={onClose}
					marks={
						<>
							<Badges row={row} />
							{uses > 0 && <span>{own.used(countText(uses, language))}</span>}
						</>
					}
				>
					<Star
						title={title}
						isFavourite={row.isFavourite}
						onStar={() => void library.setFavourite(id, !row.isFavourite)}
					/>
				</EditorHead>
			}
		>
			<Actions
				origin={row.origin}
				isBusy={isBusy}
				onCopy={() => onCopy(id)}
				onRestore={() => perform({ type: "shipped" }, own.restored(shortTitle))}
				onRemove={() => perform({ type: "removed" }, own.removed(shortTitle))}
			/>
			<TemplateHistory
				versions={versions}
				present={template}
				isBusy={isBusy}
				onBack={(old) => save(old, own.versionBack(shorten(old.title, TITLE_SHOWN)))}
			/>
		</TemplateEditor>
	);
}

interface ActionsProps {
	origin: ListedTemplate["origin"];
	isBusy: boolean;
	onCopy: () => void;
	onRestore: () => void;
	onRemove: () => void;
}

/** What can be done to the reply as a whole. */
function Actions({ origin, isBusy, onCopy, onRestore, onRemove }: ActionsProps) {
	const own = useWords().desk.templates.actions;
	return (
		<div class="buttons template-end">
			<Button isSmall disabled={isBusy} onClick={onCopy}>
				{own.copy}
			</Button>
			{origin === "changed" && (
				<Button isSmall disabled={isBusy} onClick={onRestore}>
					{own.restore}
				</Button>
			)}
			<Button isSmall look="danger" disabled={isBusy} onClick={onRemove}>
				{own.remove}
			</Button>
		</div>
	);
}
