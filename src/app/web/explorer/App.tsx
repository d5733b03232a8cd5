import { Route, Switch } from "wouter-preact";
import { DocumentPage } from "./pages/DocumentPage";
import { EntityPage } from "./pages/EntityPage";
import { FactPage } from "./pages/FactPage";
import { HomePage } from "./pages/HomePage";
import { MissingPage } from "./pages/MissingPage";
import { PathPage } from "./pages/PathPage";
import { ResultsPage } from "./pages/ResultsPage";
import { LazyPage } from "./parts/LazyPage";
import { TopBar } from "./parts/TopBar";

// What people open first comes at once; the rest is fetched when it is asked for.
const lazyPages = [
  ["/compare", async () => (await import("./pages/ComparePage")).ComparePage],
  ["/graph", async () => (await import("./pages/GraphPage")).GraphPage],
  ["/timeline", async () => (await import("./pages/TimelinePage")).TimelinePage],
  ["/review", async () => (await import("./pages/ReviewPage")).ReviewPage],
  ["/history", async () => (await import("./pages/HistoryPage")).HistoryPage],
  ["/changes", async () => (await import("./pages/ChangesPage")).ChangesPage],
  ["/add", async () => (await import("./pages/AddPage")).AddPage],
  ["/export", async () => (await import("./pages/ExportPage")).ExportPage],
] as const;

/** Every page has an address that holds its whole state. */
export function App() {
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/search" component={ResultsPage} />
          <Route path="/path" component={PathPage} />
          <Route path="/e/:id/:slug?">{({ id }) => <EntityPage key={id} id={id} />}</Route>
          <Route path="/f/:id">{({ id }) => <FactPage key={id} id={id} />}</Route>
          <Route path="/d/:id">{({ id }) => <DocumentPage key={id} id={id} />}</Route>
          {lazyPages.map(([path, fetchPage]) => (
            <Route key={path} path={path}>
              <LazyPage key={path} fetchPage={fetchPage} />
            </Route>
          ))}
          <Route component={MissingPage} />
        </Switch>
      </main>
    </>
  );
}
