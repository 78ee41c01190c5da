import { useWords } from "../../../ui/App.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useReveal } from "../../useReveal.ts";

interface Props {
	/** Of the reply. */
	title: string;
	isBusy: boolean;
	onSave: () => void;
	onKeep: () => void;
	onDiscard: () => void;
	onStay: () => void;
}

/** What is to become of changes that are not saved. */
export function LeaveBanner({ title, isBusy, onSave, onKeep, onDiscard, onStay }: Props) {
	const { leave } = useWords().desk.templates;
	const reveal = useReveal();
	return (
		<section
			ref={reveal}
			tabIndex={-1}
			class="asked"
			aria-label={leave.question(title)}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				event.preventDefault();
				onStay();
			}}
		>
			<Banner tone="warning">
				<p>{leave.question(title)}</p>
				<div class="banner-buttons">
					<Button look="primary" isSmall disabled={isBusy} onClick={onSave}>
						{leave.save}
					</Button>
					<Button isSmall onClick={onKeep}>
						{leave.keep}
					</Button>
					<Button isSmall onClick={onDiscard}>
						{leave.discard}
					</Button>
					<Button isSmall look="quiet" onClick={onStay}>
						{leave.stay}
					</Button>
				</div>
			</Banner>
		</section>
	);
}
