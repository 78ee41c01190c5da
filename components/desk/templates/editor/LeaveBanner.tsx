import { useWords } from "../../../ui/App.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useReveal } from "../../useReveal.ts";
import type { Leaving } from "./useLeaving.ts";

interface Props {
	/** Of the reply. */
	title: string;
	leaving: Pick<Leaving, "answer">;
	isBusy: boolean;
	/** Whether it was saved; the form says why not. */
	onSave: () => Promise<boolean>;
	onDiscard: () => void;
}

/** What is to become of changes that are not saved. */
export function LeaveBanner({ title, leaving, isBusy, onSave, onDiscard }: Props) {
	const { leave } = useWords().desk.templates;
	const reveal = useReveal();
	const save = async () => leaving.answer((await onSave()) ? "leave" : "stay");
	const discard = () => {
		onDiscard();
		leaving.answer("leave");
	};
	return (
		<section
			ref={reveal}
			tabIndex={-1}
			class="asked"
			aria-label={leave.question(title)}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				event.preventDefault();
				leaving.answer("stay");
			}}
		>
			<Banner tone="warning">
				<p>{leave.question(title)}</p>
				<div class="banner-buttons">
					<Button look="primary" isSmall disabled={isBusy} onClick={() => void save()}>
						{leave.save}
					</Button>
					<Button isSmall onClick={() => leaving.answer("leave")}>
						{leave.keep}
					</Button>
					<Button isSmall onClick={discard}>
						{leave.discard}
					</Button>
					<Button isSmall look="quiet" onClick={() => leaving.answer("stay")}>
						{leave.stay}
					</Button>
				</div>
			</Banner>
		</section>
	);
}
