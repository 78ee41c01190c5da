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
	return (
		<>
			{own.map((detection) => (
				<Banner key={`${detection.action} ${detection.opd?.id}`} tone="info">
					<p>
						{detectedText(detection, complaint, settings, now, app)}{" "}
						<Button look="link" isSmall onClick={() => void detections.undo(detection)}>
							{app.words.common.undo}
						</Button>
					</p>
				</Banner>
			))}
		</>
	);
}
