import { useLayoutEffect, useState } from "preact/hooks";
import { hashOf, parseRoute, type Route } from "./routes.ts";

/** Where the desk is, following the address bar. */
export function useRoute(): Route {
	const [route, setRoute] = useState(() => parseRoute(location.hash));
	// Before the next paint: whoever sees the screen can already go on from it.
	useLayoutEffect(() => {
		const follow = () => setRoute(parseRoute(location.hash));
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, []);
	return route;
}

/** Goes to a place. `replace` leaves no step for *back*, for moves inside a list. */
export function goTo(route: Route, how: "push" | "replace" = "push"): void {
	if (how === "push") location.hash = hashOf(route);
	else location.replace(hashOf(route));
}
