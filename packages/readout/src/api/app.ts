import { readFileSync } from "node:fs";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { Ledger } from "../ledger/types.ts";
import { serveChronicle } from "./chronicle.ts";
import { serveEngagements } from "./engagements.ts";
import { describeFailures, errorBody, handleErrors } from "./error.ts";
import { serveInfo } from "./info.ts";
import { findPageFolder, type Page, readPage, servePage } from "./page.ts";
import { servePeople } from "./people.ts";
import { serveReports } from "./reports.ts";
import { serveSearch } from "./search.ts";
import { loopbackHostsOnly, readsOnly, securityHeaders } from "./security.ts";
import { serveSource } from "./source.ts";

export type AppOptions = {
  /** The built page; found beside the program when left out. */
  readonly page?: Page | null;
  /** Answers under any host name; only for a server that listens on more than loopback. */
  readonly anyHost?: boolean;
  /** Gets what a bug threw; on stderr when left out. */
  readonly onError?: (error: unknown) => void;
};

/** The version that the package's manifest gives; the same path leads there from the sources and from the build. */
function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

function findPage(): Page | null {
  const folder = findPageFolder();
  return folder === null ? null : readPage(folder);
}

/**
 * The HTTP API and the page over an open ledger, as a function from request to response: it needs no socket. The
 * answers are described at `/api/openapi.json`, from the schemas that check the requests.
 */
export function createApp(ledger: Ledger, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : c.json(errorBody("request-invalid", describeFailures(result.error.issues)), 400),
  });
  app.use(securityHeaders);
  if (options.anyHost !== true) app.use(loopbackHostsOnly);
  app.use(readsOnly);
  app.use("/api/*", compress());
  app.use("/api/*", etag());
  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("cache-control", "no-cache");
  });

  serveChronicle(app, ledger);
  serveEngagements(app, ledger);
  serveReports(app, ledger);
  serveSource(app, ledger);
  servePeople(app, ledger);
  serveSearch(app, ledger);
  serveInfo(app, ledger);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version: version(),
      description: "A cited ledger of official meetings, read from published accounts.",
      license: { name: "Apache-2.0" },
    },
  });
  handleErrors(app, options.onError ?? ((error) => console.error(error)));
  servePage(app, options.page === undefined ? findPage() : options.page);
  return app;
}
