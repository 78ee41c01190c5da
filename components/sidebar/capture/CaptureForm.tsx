import { useMemo, useState } from "preact/hooks";
import { CORRECTABLE_FIELDS, DISMISSAL_REASONS } from "../../../lib/complaint/vocabulary.ts";
import { CommentCard } from "../../complaint/comment/CommentCard.tsx";
import { CommentFields } from "../../complaint/comment/CommentFields.tsx";
import { FieldOrigins } from "../../complaint/comment/FieldOrigins.tsx";
import { ReadingNotes } from "../../complaint/comment/ReadingNotes.tsx";
import { KindFields, TopicFields } from "../../complaint/fields/ClassificationFields.tsx";
import { OpdPicker } from "../../complaint/fields/OpdPicker.tsx";
import { proposeOpds } from "../../complaint/fields/proposals.ts";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { DispositionBanner } from "../DispositionBanner.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { KnownBefore } from "./KnownBefore.tsx";
import type { Capture } from "./useCapture.ts";
import { correctedFields, isSelection, unreadFields, withMessageKind, withOpd } from "./values.ts";

interface Props {
	capture: Capture;
	onSave: () => void;
	onDismiss: (reason: (typeof DISMISSAL_REASONS)[number]) => void;
}

/** The form of a comment that is not recorded yet. Everything is prefilled: Ctrl+Enter records at once. */
export function CaptureForm({ capture, onSave, onDismiss }: Props) {
	const { seen, disposition, values, change, act } = capture;
	const { settings, recentOpds } = useSidebar();
	const directory = useDirectory();
	const { sidebar, common } = useWords();
	const words = sidebar.capture;
	const proposals = useMemo(
		() => proposeOpds(settings, directory, { ...seen, channel: seen.site }, recentOpds, disposition?.opd),
		[settings, directory, seen, recentOpds, disposition?.opd],
	);
	const isOurs = values.opd.id === settings.opd.id;

	const chooseByKey = (index: number) => {
		const proposal = proposals[index];
		if (proposal) change(withOpd(values, proposal.opd));
	};
	useKeys({
		save: onSave,
		number: chooseByKey,
		hasSingleKeys: settings.hasSingleKeys,
	});

	return (
		<div class="capture">
			{disposition && <DispositionBanner line={disposition} />}
			<SeenPart capture={capture} />
			<KnownBefore seen={seen} handle={values.handle} location={values.location} />
			<form
				class="form"
				aria-label={words.form}
				onSubmit={(event) => {
					event.preventDefault();
					onSave();
				}}
			>
				<KindFields
					values={values}
					onKind={(kind) => change(withMessageKind(values, kind, settings, directory))}
					onUrgency={(urgency) => change({ ...values, urgency })}
				/>
				<OpdPicker value={values.opd} proposals={proposals} onChoose={(opd) => change(withOpd(values, opd))} />
				<TopicFields values={values} units={isOurs ? settings.units : []} onChange={change} />
				<TextField
					label={words.note}
					isLong
					maxLength={5000}
					value={values.note}
					onChange={(note) => change({ ...values, note })}
				/>
				<div class="form-end">
					<FaultBanner code={act.fault} />
					<Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isBusy}>
						{common.save}
					</Button>
					<fieldset class="dismissals" aria-label={words.dismiss}>
						<span class="small soft">{words.dismiss}:</span>
						{DISMISSAL_REASONS.map((reason) => (
							<Button key={reason} look="quiet" isSmall disabled={act.isBusy} onClick={() => onDismiss(reason)}>
								{common.dismissals[reason]}
							</Button>
						))}
					</fieldset>
				</div>
			</form>
		</div>
	);
}

/** The comment as read; what could not be read is named and filled in beneath. */
function SeenPart({ capture: { seen, values, change } }: { capture: Capture }) {
	const { page } = useSidebar();
	const { sidebar, common } = useWords();
	const words = sidebar.comment;
	const unread = useMemo(() => unreadFields(seen), [seen]);
	const isSelected = isSelection(seen);
	const [isCorrecting, setCorrecting] = useState(false);
	const typed = correctedFields(seen, values);
	const isOwnText = typed.includes("text");
	const notes = [
		seen.isTruncated && !isOwnText && sidebar.origin.truncated,
		seen.isTranslated && !isOwnText && sidebar.origin.translated,
		seen.isElided && !isOwnText && sidebar.origin.elided,
	];
	return (
		<>
			<CommentCard
				channel={seen.site}
				comment={{
					...values,
					postText: seen.post?.text ?? null,
					postHandle: seen.post?.handle ?? null,
					postAuthor: seen.post?.author ?? null,
				}}
				postedAt={values.postedAt}
				onJump={() => page.post({ type: "jump", commentId: seen.id })}
				onCorrect={() => setCorrecting(!isCorrecting)}
				isCorrecting={isCorrecting}
			>
				<ReadingNotes notes={notes} />
				{!isSelected && <FieldOrigins provenance={{ ...seen, typed }} />}
			</CommentCard>
			{unread.length > 0 && (
				<Banner tone={isSelected ? "info" : "warning"}>
					{isSelected
						? words.fromSelection
						: words.unread(
								unread.map((field) => words.unreadNames[field]),
								common.sites[seen.site],
							)}
				</Banner>
			)}
			{(isCorrecting || unread.length > 0) && (
				<CommentFields values={values} fields={isCorrecting ? CORRECTABLE_FIELDS : unread} onChange={change} />
			)}
		</>
	);
}
