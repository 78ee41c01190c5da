import "../../../../components/ui/ui.css";
import "../../../../components/sidebar/sidebar.css";
import { stageOn } from "../../stage.tsx";
import { STATES } from "../states.ts";

/** Shows one state in a real browser: `index.html?state=capture&look=dark`. Says in the title when it is arranged. */
const parameters = new URL(location.href).searchParams;
const root = document.getElementById("app");
const state = STATES[parameters.get("state") ?? "capture"];
if (root && state) {
	const stage = await stageOn(root, {
		...(state.session ? { session: state.session } : {}),
		...(state.insertion ? { outcome: { state: state.insertion } } : {}),
	});
	await state.arrange(stage);
	document.documentElement.dataset.look = parameters.get("look") ?? "light";
	document.title = "arranged";
}
