import { useApp } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useReveal } from "../useReveal.ts";
import type { Intake } from "./useIntake.ts";

/** Reading, sending, refused, failed: what both import and restore say. */
export function IntakeMessage({ intake }: { intake: Intake }) {
	const words = useApp().words.desk.transfer;
	const { state, cancel } = intake;
	const isCommitting = state.step === "sending" && state.share === 1;
	return (
		<>
			<p role="status">
				{state.step === "reading" && words.reading(state.name)}
				{state.step === "sending" &&
					(isCommitting ? words.uniting(state.name) : words.sending(state.name, Math.round(state.share * 100)))}
			</p>
			{state.step === "sending" && (
				<div class="buttons">
					<progress aria-label={words.progress} max={1} {...(isCommitting ? {} : { value: state.share })} />
					{!isCommitting && (
						<Button isSmall onClick={cancel}>
							{words.stop}
						</Button>
					)}
				</div>
			)}
			{state.step === "refused" && <Refused sentence={state.sentence} />}
			{state.step === "failed" && <FaultBanner code={state.code} />}
		</>
	);
}

function Refused({ sentence }: { sentence: string }) {
	return (
		<section class="revealed" ref={useReveal()} tabIndex={-1}>
			<Banner tone="danger">{sentence}</Banner>
		</section>
	);
}
