import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Detection } from "../../../lib/messages/values.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { detectionText } from "./detection-words.ts";

/** More would push the open comment out of sight. */
const FIRST_ROWS = 3;

/**
 * *Terbaca otomatis*: answers and dispositions that the page showed by itself, each with its way back. Stays until taken note of. What is of
 * the complaint on screen stands there (DetectedBanner).
 */
export function DetectionList({ chosenId }: { chosenId: string | null }) {
	const app = useApp();
	const now = useNow();
	const words = app.words.sidebar.detections;
	const { settings, detections } = useSidebar();
	const [isWhole, setWhole] = useState(false);
	const [newest] = detections.list;
	const list = detections.list.filter(({ complaintId }) => complaintId !== chosenId);
	const shown = isWhole ? list : list.slice(0, FIRST_ROWS);
	const section = useStandingStill(list.length);
	return (
		<>
			<p role="status" class="visually-hidden">
				{newest && `${words.title}: ${newest.number} ${detectionText(newest, settings, now, app)}`}
			</p>
			{list.length > 0 && (
				<section class="panel detections" aria-label={words.title} ref={section}>
					<div class="section-head">
						<h2>{words.title}</h2>
						<Button isSmall onClick={() => void detections.acknowledge()}>
							{words.acknowledge}
						</Button>
					</div>
					<ul class="detection-list">
						{shown.map((detection) => (
							<Row key={`${detection.action} ${detection.opd?.id}`} detection={detection} />
						))}
					</ul>
					{list.length > shown.length && (
						<Button look="link" isSmall onClick={() => setWhole(true)}>
							{words.all(list.length)}
						</Button>
					)}
				</section>
			)}
		</>
	);
}

/**
 * While the pointer is below, a list that grows pushes nothing away from under it: the screen scrolls on by as much. Once it is scrolled, the
 * browser does so by itself.
 * @param count of what is listed
 */
function useStandingStill(count: number): RefObject<HTMLElement | null> {
	const list = useRef<HTMLElement | null>(null);
	const before = useRef({ count: 0, height: 0 });
	useLayoutEffect(() => {
		const height = list.current?.offsetHeight ?? 0;
		const root = document.documentElement;
		if (count > before.current.count && root.scrollTop === 0 && root.querySelector("main:hover"))
			root.scrollTop = height - before.current.height;
		before.current = { count, height };
	});
	return list;
}

function Row({ detection }: { detection: Detection }) {
	const app = useApp();
	const now = useNow();
	const { settings, detections, chooseComplaint } = useSidebar();
	const words = app.words.sidebar.detections;
	const { number, topic, complaintId } = detection;
	return (
		<li class="detection">
			<p>
				<strong class="complaint-number">{number}</strong> · {detectionText(detection, settings, now, app)}
			</p>
			<div class="detection-below">
				<span class="detection-topic small soft">{topic}</span>
				<Button look="link" isSmall aria-label={words.seeNumber(number)} onClick={() => chooseComplaint(complaintId)}>
					{words.see}
				</Button>
				<Button
					look="link"
					isSmall
					aria-label={words.undoNumber(number)}
					onClick={() => void detections.undo(detection)}
				>
					{app.words.common.undo}
				</Button>
			</div>
		</li>
	);
}
