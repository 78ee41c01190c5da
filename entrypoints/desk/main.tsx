import { render } from "preact";
import { browser } from "wxt/browser";
import { Desk } from "../../components/desk/Desk.tsx";
import type { SiteAccess } from "../../components/desk/DeskContext.tsx";
import { downloadFile } from "../../components/desk/download.ts";
import { createNow } from "../../components/ui/now.ts";
import { createClient } from "../../lib/messages/client.ts";
import { SITE_MATCHES } from "../../lib/sites/hosts.ts";
import { createStore } from "../../lib/store/database.ts";
import { createDeskData } from "./data.ts";
import "../../components/ui/ui.css";
import "../../components/desk/desk.css";

const origins = [...SITE_MATCHES];
const access: SiteAccess = {
	isGranted: () => browser.permissions.contains({ origins }),
	request: () => browser.permissions.request({ origins }),
};

const root = document.getElementById("app");
if (root)
	render(
		<Desk
			ask={createClient()}
			now={createNow(new AbortController().signal)}
			data={createDeskData(createStore())}
			access={access}
			download={downloadFile}
			keepData={() => navigator.storage.persist().catch(() => false)}
		/>,
		root,
	);
