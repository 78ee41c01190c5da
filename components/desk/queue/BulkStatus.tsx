import { useWords } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Bulk, BulkResult } from "./useBulk.ts";

/** Skipped complaints that are named; the others are counted. */
const NAMED = 8;

/** How far a bulk action is, what it did, and the way back from it. Stays until it is closed. */
export function BulkStatus({ bulk }: { bulk: Bulk }) {
	const { desk, common } = useWords();
	const words = desk.queue.bulk;
	const { step } = bulk;
	switch (step.type) {
		case "running":
			return (
				<Banner tone="info">
					<span>{words.running(step.done, step.total)}</span>
					<Button isSmall onClick={bulk.stop}>
						{words.stop}
					</Button>
				</Banner>
			);
		case "undoing":
			return <Banner tone="info">{words.undoing(step.done, step.total)}</Banner>;
		case "undone":
			return (
				<Banner tone="info">
					<span>{words.undone}</span>
					<Button isSmall look="quiet" onClick={bulk.close}>
						{common.close}
					</Button>
				</Banner>
			);
		case "result":
			return <Result result={step.result} bulk={bulk} />;
		case "form":
			return step.before && <Result result={step.before} bulk={bulk} />;
		default:
			return null;
	}
}

function Result({ result, bulk }: { result: BulkResult; bulk: Bulk }) {
	const { desk, common } = useWords();
	const words = desk.queue.bulk;
	const { task, changed, skipped, left, fault, actions } = result;
	const done =
		task.type === "assign"
			? words.done.assign(changed, task.opd.abbreviation || task.opd.name)
			: words.done[task.type](changed);
	const named = skipped
		.slice(0, NAMED)
		.map(({ number, reason }) => `${number} (${desk.queue.skipReasons[reason]})`)
		.join(", ");
	const others = skipped.length - NAMED;
	return (
		<>
			<FaultBanner code={fault} />
			<Banner tone={skipped.length > 0 || left.length > 0 ? "warning" : "info"}>
				<p>{done}</p>
				{skipped.length > 0 && (
					<p>
						{words.skipped(skipped.length)} {named}
						{others > 0 && `, ${words.more(others)}`}
					</p>
				)}
				{left.length > 0 && <p>{fault === null ? words.stopped(left.length) : words.failed(left.length)}</p>}
				<div class="bulk-buttons">
					{left.length > 0 && (
						<Button isSmall onClick={() => void bulk.goOn(result)}>
							{words.goOn}
						</Button>
					)}
					{actions.length > 0 && (
						<Button isSmall onClick={() => void bulk.undo(result)}>
							{common.undo}
						</Button>
					)}
					<Button isSmall look="quiet" onClick={bulk.close}>
						{common.close}
					</Button>
				</div>
			</Banner>
		</>
	);
}
