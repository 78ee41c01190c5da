import type { TemplateVersion } from "../../../../lib/complaint/template/library.ts";
import { shortText } from "../../../../lib/words/dates.ts";
import { useApp } from "../../../ui/App.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";

interface Props {
	newest: TemplateVersion;
	isBusy: boolean;
	onMine: () => void;
	onTheirs: () => void;
}

/** Another screen has saved the same reply meanwhile: both are offered, neither is lost unasked. */
export function ConflictBanner({ newest, isBusy, onMine, onTheirs }: Props) {
	const { words, dateStyle } = useApp();
	const { conflict, history } = words.desk.templates;
	const { change, at, by } = newest;
	return (
		<Banner tone="warning">
			<p>{conflict[change.type](by || history.nobody, shortText(at, dateStyle))}</p>
			<div class="banner-buttons">
				<Button isSmall disabled={isBusy} onClick={onMine}>
					{conflict.mine}
				</Button>
				<Button isSmall disabled={isBusy} onClick={onTheirs}>
					{conflict.theirs}
				</Button>
			</div>
			<p class="small">{conflict.hint}</p>
		</Banner>
	);
}
