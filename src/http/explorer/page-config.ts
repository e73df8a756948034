/** One example operation of the explorer. `name` is the operation's name and the tab's title. */
export interface ExplorerExample {
  name: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

/** What the page's script is told about the endpoint; it travels as a JSON block inside the page. */
export interface ExplorerPageConfig {
  /** Path of the GraphQL endpoint on the page's own origin, such as `/graphql`. */
  endpoint: string;
  title: string;
  examples: readonly ExplorerExample[];
  /** Path of the bundled GraphiQL's stylesheet, loaded only when GraphiQL is shown. */
  graphiqlStyle: string;
  /** Address of the script that defines `EmbeddedSandbox`. */
  sandboxScript: string;
  /** Origin of the frame that script opens. */
  sandboxFrame: string;
}
