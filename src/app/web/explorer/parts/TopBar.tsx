import { Link, useLocation } from "wouter-preact";
import { addressOf } from "../words";
import { EntityPicker } from "./EntityPicker";
import { ThemeSwitch } from "./ThemeSwitch";

/** On every page: the search and the ways to the other pages. */
export function TopBar() {
  const [, go] = useLocation();
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
        <Link href="/path">Paths</Link>
        <Link href="/compare">Compare</Link>
        <Link href="/graph">Graph</Link>
        <Link href="/review">Review</Link>
        <Link href="/add">Add</Link>
        <Link href="/export">Export</Link>
        <a href="/graphiql/">API</a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
