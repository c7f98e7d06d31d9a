import type { ComponentChildren } from "preact";

/** What a screen shows while it has nothing to show: loading, a failure, an empty ledger. */
export function Loading(props: { readonly what: string }) {
  return (
    <p class="state" role="status">
      <span class="spinner" aria-hidden="true" /> Loading {props.what} …
    </p>
  );
}

export function Failure(props: { readonly title: string; readonly message: string }) {
  return (
    <div class="state" role="alert">
      <h1 tabIndex={-1}>{props.title}</h1>
      <p>{props.message}</p>
      <p>
        <a href="/">To the chronicle</a>
      </p>
    </div>
  );
}

/** An empty list, with the command that would fill it. */
export function Empty(props: {
  readonly title: string;
  readonly command?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="state empty">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.command !== undefined && (
        <pre class="command">
          <code>{props.command}</code>
        </pre>
      )}
    </div>
  );
}
