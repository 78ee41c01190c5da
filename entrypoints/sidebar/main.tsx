import { render } from "preact";
import "../../components/ui/ui.css";
import "../../components/sidebar/sidebar.css";
import { portWithoutPage } from "../../components/sidebar/alone.ts";
import { awaitHandover } from "../../components/sidebar/handshake.ts";
import { type PagePort, portOf } from "../../components/sidebar/page-port.ts";
import { Sidebar } from "../../components/sidebar/Sidebar.tsx";
import { createNow } from "../../components/ui/now.ts";
import { type Ask, createClient } from "../../lib/messages/client.ts";

const root = document.getElementById("app");
const show = ({ ask, port }: { ask: Ask; port: PagePort }): void => {
	if (root) render(<Sidebar ask={ask} port={port} now={createNow(new AbortController().signal)} />, root);
};

/** In a tab of its own, which the background opened where a page keeps frames away; the nonce stands in the address. */
async function showAlone(nonce: string): Promise<void> {
	const ask = createClient(nonce);
	const answer = await ask("shownInTab", {});
	if (!answer.ok || !answer.value) return;
	const rest = { ownReply: null, selection: null, focus: "comment", isUnknownBox: false } as const;
	const shown = { type: "show", ...answer.value, ...rest } as const;
	show({ ask, port: portWithoutPage(shown, () => window.close()) });
}

if (window.top === window) void showAlone(location.hash.slice(1));
else void awaitHandover(window, createClient).then(({ port, ask }) => show({ port: portOf(port), ask }));
