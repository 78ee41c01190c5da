import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "class" | "type" | "icon"> {
	look?: "plain" | "primary" | "danger" | "quiet" | "link" | "icon";
	isSmall?: boolean;
	type?: "button" | "submit";
	/** Keys that do the same, shown small beside the words. */
	keys?: string;
	children: ComponentChildren;
}

/** A button with a verb on it. */
export function Button({ look = "plain", isSmall = false, type = "button", keys, children, ...rest }: Props) {
	const looks = look === "plain" ? "" : look === "icon" ? " button-quiet button-icon" : ` button-${look}`;
	return (
		<button {...rest} type={type} class={`button${looks}${isSmall ? " button-small" : ""}`}>
			{children}
			{keys && (
				<span class="key-hint" aria-hidden="true">
					{keys}
				</span>
			)}
		</button>
	);
}
