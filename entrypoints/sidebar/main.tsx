/** Mounts the sidebar and links it to the page: by the handshake in a frame, by a port in the browser's panel. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AssistantProvider, Sidebar } from '../../components/sidebar';
import { createAssistant } from '../../lib/assistant';
import { shield } from '../../lib/frame/shield';
import { watchSight } from '../../lib/frame/sight';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { packsInUse } from '../../lib/packs/shelf';
import { shelfItem } from '../../lib/packs/storage';
import { bundledPacks } from '../../lib/templates';
import { deps, enginesReady } from './deps';
import { inPieces } from './in-pieces';
import { awaitHandshake, isFrame } from './frame-link';
import { followTabs } from './panel-link';

// Listening begins before anything is loaded: the page speaks once.
const framed = isFrame();
const handshake = framed ? awaitHandshake() : null;
const always = new AbortController().signal;
const sight = framed ? watchSight(window, always) : null;

const [profile, settings, shelf] = await Promise.all([profileItem.get(), settingsItem.get(), shelfItem.get()]);
const assistant = createAssistant(deps, { profile, settings, packs: packsInUse(shelf, bundledPacks()) }, framed ? 'frame' : 'panel');
profileItem.watch((next) => assistant.configure({ profile: next }));
settingsItem.watch((next) => assistant.configure({ settings: next }));
shelfItem.watch((next) => assistant.configure({ packs: packsInUse(next, bundledPacks()) }));
addEventListener('pagehide', () => assistant.reply.keepNow());

// Before React listens: what is not let through here reaches nothing. In the browser's own panel no page can cover anything.
if (sight) shield(window, { sight, folded: () => assistant.state.getState().folded, refused: assistant.unseen }, always);

if (sight) assistant.state.subscribe((now, before) => now.folded !== before.folded && sight.settle());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AssistantProvider assistant={assistant}>
        <Sidebar />
      </AssistantProvider>
    </StrictMode>,
  );
}

const { prepareCheck } = await enginesReady;
if (handshake) assistant.attach(await handshake, always);
else followTabs(assistant);
// The first check of a reply would otherwise be felt at the click that opens it.
const stopWaiting = assistant.state.subscribe(({ folded }) => folded || prepare());
function prepare(): void {
  stopWaiting();
  inPieces(prepareCheck());
}
if (!framed) prepare();
