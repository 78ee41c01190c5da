import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { detectedText } from "./detection-words.ts";

/** What the page showed by itself of the complaint on screen, until it was taken note of. */
export function DetectedBanner({ complaint }: { complaint: Complaint }) {
	const app = useApp();
	const now = useNow();
	const { settings, detections } = useSidebar();
	const own = detections.list.filter(({ complaintId }) => complaintId === complaint.id);
	const words = app.words.sidebar.detections;
	/** Where others stand in the list above, taking note is there, for all. */
	const isAlone = own.length === detections.list.length;
	return (
		<>
			{own.map((detection) => (
				<Banner key={`${detection.action} ${detection.opd?.id}`} tone="info">
					<p>
						{detectedText(detection, complaint, settings, now, app)}{" "}
						<span class="detected-buttons">
							<Button
								look="link"
								isSmall
								aria-label={words.undoNumber(complaint.number)}
								onClick={() => void detections.undo(detection)}
							>
								{app.words.common.undo}
							</Button>
							{isAlone && detection === own.at(-1) && (
								<Button look="link" isSmall onClick={() => void detections.acknowledge()}>
									{words.acknowledge}
								</Button>
							)}
						</span>
					</p>
				</Banner>
			))}
		</>
	);
}
