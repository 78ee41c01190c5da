import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { resumedText } from "../deadline/clock-words.ts";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { AnsweredForm } from "./AnsweredForm.tsx";
import { CloseForm } from "./CloseForm.tsx";
import { DetailsForm } from "./DetailsForm.tsx";
import { ForwardForm } from "./ForwardForm.tsx";
import { LeaderBrief } from "./LeaderBrief.tsx";
import { MergeForm } from "./MergeForm.tsx";
import { PauseForm } from "./PauseForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { ReassignForm } from "./ReassignForm.tsx";

/** What can be done to a complaint, in the order of the buttons. */
const STEPS = [
	"reply",
	"answered",
	"handled",
	"reassign",
	"forward",
	"continueInDm",
	"pause",
	"resume",
	"note",
	"details",
	"drop",
	"reopen",
	"merge",
] as const;
type Step = (typeof STEPS)[number];

/** Steps of a complaint that is not finished. */
const UNFINISHED: readonly Step[] = [
	"reply",
	"answered",
	"handled",
	"reassign",
	"forward",
	"note",
	"details",
	"drop",
	"merge",
	"continueInDm",
];

/** What is done all day; the others stand quietly beneath. */
const MAIN: readonly Step[] = ["reply", "answered", "handled", "resume", "reopen"];

/** Steps that open no form. */
const AT_ONCE: readonly Step[] = ["reply", "resume", "continueInDm"];

function stepsOf({ status, channel, continuedInDmAt }: Complaint): Step[] {
	const offered: readonly Step[] =
		status.type === "closed"
			? ["reopen", "note"]
			: status.type === "merged"
				? ["note"]
				: status.type === "dismissed"
					? []
					: [...UNFINISHED, status.type === "paused" ? "resume" : "pause"];
	const isInDm = channel === "manual" || continuedInDmAt !== null;
	return STEPS.filter((step) => offered.includes(step) && !(step === "continueInDm" && isInDm));
}

interface Props {
	complaint: Complaint;
	ownReply: SeenComment | null;
	actions: ComplaintActions;
	/** Goes to the replies; null where there is none to go to. */
	onReply: (() => void) | null;
}

/** The buttons of a recorded complaint; each opens its small form in place. */
export function ActionBar({ complaint, ownReply, actions, onReply }: Props) {
	const { sidebar: words, fieldwork } = useWords();
	const [open, setOpen] = useState<Step | null>(null);
	const buttons = useRef<HTMLFieldSetElement | null>(null);

	const close = () => {
		buttons.current?.querySelector<HTMLElement>(`[data-step="${open}"]`)?.focus();
		setOpen(null);
		actions.act.clearFault();
	};
	const press = (step: Step) => {
		actions.act.clearFault();
		if (step === "reply") onReply?.();
		else if (step === "resume") void actions.perform("resume", {}, resumedText(complaint, words));
		else if (step === "continueInDm") void actions.perform("continueInDm", {}, fieldwork.continuedInDm);
		else setOpen(open === step ? null : step);
	};
	const shared = { complaint, actions, onClose: close };
	const forms: Partial<Record<Step, () => ComponentChildren>> = {
		answered: () => <AnsweredForm {...shared} ownReply={ownReply} />,
		handled: () => <CloseForm {...shared} isHandled />,
		drop: () => <CloseForm {...shared} isHandled={false} />,
		reassign: () => <ReassignForm {...shared} />,
		forward: () => <ForwardForm {...shared} />,
		details: () => <DetailsForm {...shared} />,
		merge: () => <MergeForm {...shared} />,
		pause: () => <PauseForm {...shared} />,
		note: () => (
			<ReasonForm
				title={words.noting.title}
				label={words.noting.label}
				isRequired
				maxLength={5000}
				actions={actions}
				onSubmit={(note) => actions.perform("note", { note }, words.noting.done)}
				onClose={close}
			/>
		),
		reopen: () => (
			<ReasonForm
				title={words.reopening.title}
				label={words.reopening.reason}
				maxLength={1000}
				submitLabel={words.reopening.submit}
				actions={actions}
				onSubmit={(reason) => actions.perform("reopen", { reason }, words.reopening.done)}
				onClose={close}
			/>
		),
	};
	const steps = stepsOf(complaint).filter((step) => step !== "reply" || onReply !== null);
	if (steps.length === 0) return null;
	const button = (step: Step) => (
		<Button
			key={step}
			data-step={step}
			look={step === "reply" ? "primary" : MAIN.includes(step) ? "plain" : "quiet"}
			isSmall
			disabled={actions.act.isBusy}
			{...(AT_ONCE.includes(step) ? {} : { "aria-expanded": open === step })}
			onClick={() => press(step)}
		>
			{words.actions[step]}
		</Button>
	);
	return (
		<>
			<fieldset class="actions" aria-label={words.actions.label} ref={buttons}>
				<div class="actions-main">{steps.filter((step) => MAIN.includes(step)).map(button)}</div>
				<div class="actions-more">
					{steps.filter((step) => !MAIN.includes(step)).map(button)}
					<LeaderBrief complaint={complaint} />
				</div>
			</fieldset>
			{open === null ? <FaultBanner code={actions.act.fault} /> : forms[open]?.()}
		</>
	);
}
