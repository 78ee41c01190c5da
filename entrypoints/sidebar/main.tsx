import { render } from "preact";
import "../../components/ui/ui.css";
import "../../components/sidebar/sidebar.css";
import { awaitHandover } from "../../components/sidebar/handshake.ts";
import { portOf } from "../../components/sidebar/page-port.ts";
import { Sidebar } from "../../components/sidebar/Sidebar.tsx";
import { createNow } from "../../components/ui/now.ts";
import { createClient } from "../../lib/messages/client.ts";

const root = document.getElementById("app");
if (root)
	void awaitHandover(window, createClient).then(({ port, ask }) =>
		render(<Sidebar ask={ask} port={portOf(port)} now={createNow(new AbortController().signal)} />, root),
	);
