import type { Interval } from "../../../lib/complaint/entry.ts";
import type { CorrectableField } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";
import { TextField } from "../../ui/Field.tsx";
import { TimeField } from "../../ui/TimeField.tsx";

type CommentValues = Record<Exclude<CorrectableField, "postedAt">, string | null> & { postedAt: Interval | null };

interface Props<Values extends CommentValues> {
	values: Values;
	fields: readonly CorrectableField[];
	onChange: (values: Values) => void;
}

/** Inputs for what was read from the page, or could not be. */
export function CommentFields<Values extends CommentValues>({ values, fields, onChange }: Props<Values>) {
	const words = useWords().sidebar.comment;
	return (
		<div class="comment-fields">
			{fields.map((field) =>
				field === "postedAt" ? (
					<TimeField
						key={field}
						label={words.fieldLabels.postedAt}
						value={values.postedAt?.latest ?? null}
						onChange={(at) => onChange({ ...values, postedAt: at === null ? null : { earliest: at, latest: at } })}
					/>
				) : (
					<TextField
						key={field}
						label={words.fieldLabels[field]}
						isLong={field === "text"}
						value={values[field] ?? ""}
						// A comment may be a picture without words; an account or a link cannot be empty.
						onChange={(text) => onChange({ ...values, [field]: text === "" && field !== "text" ? null : text })}
					/>
				),
			)}
		</div>
	);
}
