import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReplyFinding } from "../../../lib/complaint/reply-checks.ts";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import type { Insertable } from "./useInsertion.ts";
import type { Passage } from "./usePassage.ts";

export interface Gate {
	insertable: Insertable | null;
	passage: Passage;
	/** What speaks against the text as it stands, by what is known so far. */
	findings: readonly ReplyFinding[];
	isTooLong: boolean;
	/** Why it is to go in all the same. */
	reason: string;
	giveReason: (reason: string) => void;
	reasonField: RefObject<HTMLInputElement | null>;
	/**
	 * *Sisipkan*: looks the text through once more by the newest facts. A text that is too long goes in only when that was said to be meant,
	 * one that something speaks against only with a reason; until then the keyboard goes where something is to be done.
	 */
	submit: (isLengthMeant?: boolean) => Promise<void>;
}

interface Options {
	/** Null while something is missing. */
	insertable: Insertable | null;
	passage: Passage;
	/** What to do about a text that the site would refuse. */
	onTooLong: () => void;
	/** It stands in the box. */
	onInserted: () => void;
}

/** The way of one text into the site's box. */
export function useGate({ insertable, passage, onTooLong, onInserted }: Options): Gate {
	const { known, check, channel } = passage;
	const reasonField = useRef<HTMLInputElement>(null);
	/** A reason holds for what it was given for. */
	const [given, setGiven] = useState({ subject: "", reason: "" });
	const [asked, setAsked] = useState(0);
	const isUnderWay = useRef(false);
	const findings = insertable && known.isSettled ? check(insertable, known.facts) : [];
	const checks = checksOf(findings).join();
	const subject = `${insertable?.templateId} ${checks}`;
	const reason = given.subject === subject ? given.reason : "";
	const { count, limit } = lengthOn(channel, insertable?.text ?? "");
	const isTooLong = limit !== null && count > limit;

	// Before the next key: what is typed from now on is the reason.
	useLayoutEffect(() => {
		if (asked > 0) reasonField.current?.focus();
	}, [asked]);

	const overrideFor = (found: readonly ReplyFinding[]) => {
		const isAnswered = reason.trim() !== "" && found.every(({ check }) => checks.split(",").includes(check));
		return isAnswered ? { checks: checksOf(found), reason: reason.trim() } : null;
	};
	const pass = async (passing: Insertable) => {
		const found = check(passing, await known.refresh());
		const override = overrideFor(found);
		if (found.length > 0 && override === null) setAsked(asked + 1);
		else if (await passage.insert(passing, found.length > 0 ? override : null)) {
			setGiven({ subject: "", reason: "" });
			onInserted();
			// The keyboard is in the site's box. Back here, Enter answers "Sudah Anda kirim?" and inserts nothing further.
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		}
	};
	return {
		...{ insertable, passage, findings, isTooLong, reason, reasonField },
		giveReason: (text) => setGiven({ subject, reason: text }),
		async submit(isLengthMeant = false) {
			if (insertable === null || isUnderWay.current) return;
			if (isTooLong && !isLengthMeant) return onTooLong();
			isUnderWay.current = true;
			await pass(insertable);
			isUnderWay.current = false;
		},
	};
}

function checksOf(findings: readonly ReplyFinding[]) {
	return findings.map(({ check }) => check);
}
