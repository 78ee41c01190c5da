import { categoryById } from "../../../lib/complaint/directory.ts";
import { TOPIC_MAX_LENGTH } from "../../../lib/complaint/vocabulary.ts";
import type { ClassificationArgs } from "../../../lib/messages/contract.ts";

/** The fields that say how a complaint is classified, while they are filled in. */
export interface Classification extends ClassificationArgs {
	/** The topic was typed: a new category does not replace it. */
	hasOwnTopic: boolean;
}

/** A category brings its usual topic, unless one was typed. */
export function withCategory<Values extends Classification>(values: Values, category: string | null): Values {
	if (values.hasOwnTopic) return { ...values, category };
	return { ...values, category, topic: (categoryById(category)?.topic ?? "").slice(0, TOPIC_MAX_LENGTH) };
}

/** An emptied topic follows the category again. */
export function withTopic<Values extends Classification>(values: Values, topic: string): Values {
	return { ...values, topic: topic.slice(0, TOPIC_MAX_LENGTH), hasOwnTopic: topic !== "" };
}

export function classificationOf(values: Classification): ClassificationArgs {
	const { messageKind, category, urgency, unit, topic, location } = values;
	return { messageKind, category, urgency, unit, topic: topic.trim(), location: location.trim() };
}
