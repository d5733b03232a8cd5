import { Link, useLocation } from "wouter-preact";
import { addressOf } from "../words";
import { EntityPicker } from "./EntityPicker";
import { HelpDialog } from "./HelpDialog";
import { ThemeSwitch } from "./ThemeSwitch";

const pages = [
  ["/path", "Paths"],
  ["/compare", "Compare"],
  ["/graph", "Graph"],
  ["/timeline", "Timeline"],
  ["/review", "Review"],
  ["/add", "Add"],
  ["/export", "Export"],
] as const;

/** On every page: the search and the ways to the other pages. */
export function TopBar() {
  const [here, go] = useLocation();
  return (
    <header class="topbar">
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Link href="/" class="logo">
        cooperation-graph
      </Link>
      <div class="search" role="search">
        <EntityPicker
          label="Search names, ministries, projects, meetings"
          placeholder="/ name, ministry, project, meeting …"
          inputId="search"
          onPick={(thing) => go(addressOf(thing))}
          onSubmit={(text) => go(`/search?q=${encodeURIComponent(text)}`)}
        />
      </div>
      <nav aria-label="Pages">
        {pages.map(([path, words]) => (
          <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
            {words}
          </Link>
        ))}
        <a href="/graphiql">API</a>
      </nav>
      <HelpDialog />
      <ThemeSwitch />
    </header>
  );
}
