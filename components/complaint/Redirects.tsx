import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { OpdRef } from "../../lib/complaint/entry.ts";
import { redirectsText, redirectsThenText } from "../../lib/report/forward.ts";
import { useApp } from "../ui/App.tsx";
import { Banner } from "../ui/Banner.tsx";

interface Props {
	complaint: Pick<Complaint, "held">;
	/** The OPD that it is about to be given to. */
	next?: OpdRef | null;
}

/** From the second redirect on: how often a complaint was passed from OPD to OPD (*ping-pong*), or will have been. Nothing before. */
export function Redirects({ complaint, next = null }: Props) {
	const { words, language } = useApp();
	const text = next === null ? redirectsText(complaint, language) : redirectsThenText(complaint, next, language);
	if (text === null) return null;
	return (
		<Banner tone="warning">
			<span>{text}.</span>
			<span>{words.forward.redirectsAdvice}</span>
		</Banner>
	);
}
