import { useEffect } from "preact/hooks";
import { Route, Switch } from "wouter-preact";
import { listenForKeys } from "./keys";
import { DocumentPage } from "./pages/DocumentPage";
import { EntityPage } from "./pages/EntityPage";
import { FactPage } from "./pages/FactPage";
import { HomePage } from "./pages/HomePage";
import { MissingPage } from "./pages/MissingPage";
import { PathPage } from "./pages/PathPage";
import { ResultsPage } from "./pages/ResultsPage";
import { TopBar } from "./parts/TopBar";

/** Every page has an address that holds its whole state. */
export function App() {
  useEffect(listenForKeys, []);
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
          <Route component={MissingPage} />
        </Switch>
      </main>
    </>
  );
}
