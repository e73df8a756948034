/**
 * The explorer page's script: shows Apollo Sandbox, and GraphiQL from this server where Apollo's hosts
 * don't answer. `?explorer=graphiql` goes straight to GraphiQL.
 */
import type { ExplorerPageConfig } from '../page-config.ts';

interface Sandbox {
  dispose(): void;
}

declare global {
  interface Window {
    EmbeddedSandbox?: new (options: Record<string, unknown>) => Sandbox;
  }
}

/** How long Apollo's script may take, in ms: people wait in front of an empty page meanwhile. */
const SCRIPT_TIMEOUT_MS = 4_000;
/** How long the Sandbox frame may take to say anything, in ms. A cached script opens a dead frame offline. */
const FRAME_TIMEOUT_MS = 12_000;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The explorer page has no #${id}`);
  return found;
}

/** Resolves when the script has run; rejects when it fails or is late, after which it has no effect. */
function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const timer = setTimeout(() => {
      script.remove();
      reject(new Error('late'));
    }, SCRIPT_TIMEOUT_MS);
    script.src = src;
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timer);
      reject(new Error('unreachable'));
    };
    document.head.append(script);
  });
}

/** Resolves at the first message from `origin`; rejects when none comes in time. */
function heardFrom(origin: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (event: MessageEvent) => {
      if (event.origin !== origin) return;
      stop();
      resolve();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error('silent'));
    }, FRAME_TIMEOUT_MS);
    const stop = () => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    };
    window.addEventListener('message', listen);
  });
}

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('style'));
    document.head.append(link);
  });
}

/** Puts Sandbox into `target`; rejects, leaving `target` empty, when it turns out not to be reachable. */
async function showSandbox(config: ExplorerPageConfig, target: HTMLElement): Promise<void> {
  await loadScript(config.sandboxScript);
  if (!window.EmbeddedSandbox) throw new Error('no EmbeddedSandbox');
  const first = config.examples[0];
  const heard = heardFrom(config.sandboxFrame);
  target.replaceChildren();
  const sandbox = new window.EmbeddedSandbox({
    target,
    initialEndpoint: `${location.origin}${config.endpoint}`,
    endpointIsEditable: false,
    runTelemetry: false,
    // The frame is sized by explorer.css: the page's policy allows no inline style.
    allowDynamicStyles: false,
    initialState: {
      document: first?.query ?? '',
      variables: first?.variables ?? {},
      headers: { Authorization: 'Bearer ' },
      includeCookies: false,
    },
  });
  document.body.dataset.explorer = 'sandbox';
  try {
    await heard;
  } catch (error) {
    sandbox.dispose();
    target.replaceChildren();
    throw error;
  }
}

async function showGraphiql(
  config: ExplorerPageConfig,
  target: HTMLElement,
  sandboxFailed: boolean,
): Promise<void> {
  const [{ mountGraphiql }] = await Promise.all([import('./graphiql.tsx'), loadStyle(config.graphiqlStyle)]);
  document.body.dataset.explorer = 'graphiql';
  mountGraphiql(config, target, sandboxFailed);
}

async function show(): Promise<void> {
  const config = JSON.parse(element('explorer-config').textContent ?? '') as ExplorerPageConfig;
  const target = element('explorer');
  const chosen = new URLSearchParams(location.search).get('explorer') === 'graphiql';
  if (chosen || !navigator.onLine) return showGraphiql(config, target, !chosen);
  try {
    await showSandbox(config, target);
  } catch {
    await showGraphiql(config, target, true);
  }
}

show().catch(() => {
  document.body.dataset.explorer = 'failed';
});
