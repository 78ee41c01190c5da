import { useMemo, useState } from "preact/hooks";
import type { ForwardChannel } from "../../../lib/complaint/vocabulary.ts";
import { type DemandPart, demandSubject, demandText, MOST_DEMANDED } from "../../../lib/report/demand.ts";
import type { DemandGroup } from "../../../lib/report/demand-groups.ts";
import { WHATSAPP_PART_LENGTH } from "../../../lib/report/outbound.ts";
import { shortName } from "../../../lib/report/recipients.ts";
import { Outbound } from "../../complaint/Outbound.tsx";
import { useApp, useNow } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { newAction, useAct } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";

/** The text with all open items of one OPD or unit, in as many parts as WhatsApp needs. Each part is noted when it was copied or opened. */
export function DemandMessages({ group, toasts }: { group: DemandGroup; toasts: Toasts }) {
	const { words, language, settings, ask } = useApp();
	const own = words.forward.demand;
	const now = useNow();
	const { officer } = useDesk().session;
	const act = useAct();
	/** The parts as the admin edits them: each goes on with the complaints that its text names, whatever comes in or is done meanwhile. */
	const [edited, setEdited] = useState<DemandPart[] | null>(null);
	const { to, open } = group;
	const name = shortName(to.opd);
	const parts = useMemo(
		() =>
			settings
				? demandText({ complaints: open, opd: to.opd, person: to.contact.person, settings, officer, language, now })
				: [],
		[open, to, settings, officer, language, now],
	);

	const shown = edited ?? parts;
	const isOutdated = idsOf(shown).join() !== idsOf(parts).join();

	const undo = async (id: string, undoes: string) => {
		const answer = await ask("undo", { action: newAction(), id, undoes });
		toasts.show({ text: answer.ok ? words.sidebar.done.undone : words.common.faults[answer.code] });
	};
	const note = async ({ complaints }: DemandPart, channel: ForwardChannel) => {
		const ids = complaints.map(({ id }) => id);
		const { opd } = to;
		const done = await act.run([ids, opd.id, channel], (action) => ask("forwardAll", { action, ids, opd, channel }));
		if (!done) return;
		const { value: noted, action } = done;
		// Not the first of the part: it may have been left out, and the action is not found on it then.
		const [first = ""] = noted;
		toasts.show({ text: own.done(noted.length, name), undo: () => void undo(first, action) });
	};
	return (
		<section class="demand-messages" aria-label={own.messages(name)}>
			<h2>{own.messages(name)}</h2>
			{isOutdated && (
				<Banner tone="info">
					<p>{own.outdated}</p>
					<Button isSmall onClick={() => setEdited(null)}>
						{own.refresh}
					</Button>
				</Banner>
			)}
			{shown.length > 1 && <p class="soft">{own.split(shown.length, WHATSAPP_PART_LENGTH)}</p>}
			{open.length > MOST_DEMANDED && <p class="soft">{own.left(open.length - MOST_DEMANDED, MOST_DEMANDED)}</p>}
			<FaultBanner code={act.fault} />
			{shown.map((part, index) => (
				<Outbound
					key={part.complaints[0]?.id}
					label={shown.length > 1 ? own.part(index + 1, shown.length) : words.forward.form.message}
					text={part.text}
					onText={(text) => setEdited(shown.with(index, { ...part, text }))}
					subject={demandSubject(part.complaints.length, to.opd, language)}
					to={to}
					isBusy={act.isBusy}
					onGone={(channel) => void note(part, channel)}
				/>
			))}
		</section>
	);
}

function idsOf(parts: readonly DemandPart[]): string[] {
	return parts.flatMap(({ complaints }) => complaints.map(({ id }) => id));
}
