/** GraphiQL, set up for an API with a bearer key: the fallback of the explorer page. */
import { useEditorContext } from '@graphiql/react';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { Kind, parse } from 'graphql';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExplorerPageConfig } from '../page-config.ts';
import { bearerKey } from './bearer-key.ts';
import { tabStorage } from './tab-storage.ts';

const BLANK_HEADERS = '{"Authorization": "Bearer "}';
/** Pause in typing, in ms, after which a new key is tried. */
const KEY_SETTLES_MS = 400;

type Fetcher = GraphiQLProps['fetcher'];

/**
 * The name to send with a document: none with a single operation, or else the chosen one. GraphiQL learns the
 * names in a document a moment after a tab is opened, and until then chooses from the tab before.
 */
function operationNameOf(query: string, chosen: string | null | undefined): string | undefined {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length > 1) return chosen ?? undefined;
  } catch {
    // What is wrong with the document, the server says.
  }
  return undefined;
}

/** Sends an operation to the endpoint with the headers of the editor. Cookies never travel. */
function createFetcher(endpoint: string): Fetcher {
  return async (operation, options) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        ...options?.headers,
      },
      body: JSON.stringify({
        ...operation,
        operationName: operationNameOf(operation.query, operation.operationName),
      }),
    });
    return response.json();
  };
}

/**
 * Watches the headers editor. A key that is typed or pasted is reported, and is filled into every tab that has
 * none of its own: GraphiQL keeps separate headers for each tab. It renders nothing.
 */
function KeyKeeper({ onKey }: { onKey: (key: string) => void }) {
  const { headerEditor } = useEditorContext({ nonNull: true });
  const lastHeaders = useRef(BLANK_HEADERS);
  useEffect(() => {
    if (!headerEditor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChanges = (_: unknown, changes: { origin?: string | undefined }[]) => {
      const text = headerEditor.getValue();
      // `setValue` is GraphiQL's own doing: another tab, or an entry of the history.
      if (changes.some((change) => change.origin === 'setValue')) {
        if (!bearerKey(text) && bearerKey(lastHeaders.current)) headerEditor.setValue(lastHeaders.current);
        return;
      }
      const key = bearerKey(text);
      if (key === undefined) return;
      lastHeaders.current = text;
      clearTimeout(timer);
      timer = setTimeout(() => onKey(key), KEY_SETTLES_MS);
    };
    headerEditor.on('changes', onChanges);
    const blank = headerEditor.getValue().indexOf('Bearer "');
    if (blank >= 0) {
      headerEditor.focus();
      headerEditor.setCursor(0, blank + 'Bearer '.length);
    }
    return () => {
      clearTimeout(timer);
      headerEditor.off('changes', onChanges);
    };
  }, [headerEditor, onKey]);
  return null;
}

/** What to say below the answer, if anything. */
function hintFor(hasKey: boolean, sandboxFailed: boolean): ReactNode {
  if (!hasKey)
    return (
      <>
        <strong>Paste your key</strong> into Headers, right after <code>Bearer</code>, then run the operation
        with ▶ or Ctrl-Enter. The key stays in this page: a reload forgets it.
      </>
    );
  if (!sandboxFailed) return null;
  return "Apollo Sandbox can't be reached from this browser; this is GraphiQL, served by the API itself.";
}

function Explorer({ config, sandboxFailed }: { config: ExplorerPageConfig; sandboxFailed: boolean }) {
  // GraphiQL reads the schema anew whenever it is handed another fetcher, so each key gets its own.
  const [session, setSession] = useState(() => ({ key: '', fetcher: createFetcher(config.endpoint) }));
  const onKey = useMemo(
    () => (key: string) =>
      setSession((now) => (now.key === key ? now : { key, fetcher: createFetcher(config.endpoint) })),
    [config.endpoint],
  );
  const storage = useMemo(
    () => tabStorage(sessionStorage, `explorer:${config.endpoint}:`),
    [config.endpoint],
  );
  const tabs = useMemo(
    () =>
      config.examples.map(({ query, variables }) => ({
        query,
        variables: variables ? JSON.stringify(variables, null, 2) : null,
        headers: null,
      })),
    [config.examples],
  );
  const hasKey = session.key !== '';
  const hint = hintFor(hasKey, sandboxFailed);
  return (
    <GraphiQL
      fetcher={session.fetcher}
      // Without a key the schema would only answer 401: `null` keeps GraphiQL from asking.
      schema={hasKey ? undefined : null}
      schemaDescription
      inputValueDeprecation
      storage={storage}
      shouldPersistHeaders={false}
      defaultTabs={tabs}
      defaultHeaders={BLANK_HEADERS}
      defaultEditorToolsVisibility="headers"
    >
      <GraphiQL.Logo>
        <span className="explorer-title">
          {config.title} <code>{config.endpoint}</code>
        </span>
        <KeyKeeper onKey={onKey} />
      </GraphiQL.Logo>
      {hint && (
        <GraphiQL.Footer>
          <p className="explorer-hint" role="note">
            {hint}
          </p>
        </GraphiQL.Footer>
      )}
    </GraphiQL>
  );
}

/** Replaces what is in `target` by GraphiQL; `sandboxFailed` says that it stands in for Apollo Sandbox. */
export function mountGraphiql(config: ExplorerPageConfig, target: HTMLElement, sandboxFailed: boolean): void {
  createRoot(target).render(<Explorer config={config} sandboxFailed={sandboxFailed} />);
}
