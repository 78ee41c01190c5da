import { useState } from "preact/hooks";
import type { LinksOutcome } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { savingBy } from "../../ui/saving-form.ts";
import { useAct } from "../../ui/useAct.ts";
import { Fold } from "./Fold.tsx";
import { LinkList } from "./LinkList.tsx";
import type { Links } from "./useLinks.ts";

/** *Tempel tautan*: links from a phone or a group chat, to be visited one by one. */
export function LinksToVisit({ links }: { links: Links }) {
	const words = useWords().fieldwork.links;
	const [isOpen, setOpen] = useState(false);
	const count = links.open.length;
	return (
		<Fold
			title={words.title}
			line={count > 0 ? words.waiting(count) : words.invite}
			isOpen={isOpen}
			onToggle={() => setOpen(!isOpen)}
		>
			<PasteForm />
			{links.loaded.state === "failed" && <FaultBanner code={links.loaded.code} />}
			<LinkList links={links} />
		</Fold>
	);
}

function PasteForm() {
	const ask = useAsk();
	const words = useWords().fieldwork.links;
	const act = useAct();
	const [text, setText] = useState("");
	const [outcome, setOutcome] = useState<LinksOutcome | null>(null);

	const add = async () => {
		if (text.trim() === "") return;
		const done = await act.run(["addLinks", text], (action) => ask("addLinks", { action, text }));
		if (!done) return;
		setOutcome(done.value);
		if (done.value.added + done.value.known > 0) setText("");
	};
	return (
		<form class="paste" aria-label={words.paste} {...savingBy(add)}>
			<TextField
				label={words.paste}
				placeholder={words.placeholder}
				isLong
				maxLength={100_000}
				value={text}
				onChange={setText}
			/>
			<FaultBanner code={act.fault} />
			<div class="paste-end">
				<Button type="submit" isSmall keys="Ctrl+Enter" disabled={act.isBusy || text.trim() === ""}>
					{words.add}
				</Button>
				<p class="small" role="status">
					{outcome && outcomeText(outcome)}
				</p>
			</div>
		</form>
	);

	function outcomeText({ added, known, foreign }: LinksOutcome): string {
		return added + known + foreign === 0 ? words.nothing : words.outcome(added, known, foreign);
	}
}
